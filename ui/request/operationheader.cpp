// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/operationheader.h"

#include "app/openapi/operation.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/methodbadge.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QLabel *label(Look look, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    setLook(made, look);
    return made;
}

/// Long paths break after a slash, never within a word.
QString breakable(QString path)
{
    return path.replace(u'/', u"/\u200B"_s);
}

} // namespace

OperationHeader::OperationHeader(QWidget *parent)
    : QWidget(parent), m_summary(label(Look::Title, this)), m_version(label(Look::Muted, this)), m_deprecated(label(Look::Warning, this)),
      m_method(new MethodBadge(this)), m_path(label(Look::Code, this))
{
    const Theme &theme = Theme::theme();
    m_summary->setWordWrap(true);
    m_path->setWordWrap(true);
    m_path->setObjectName(u"path"_s);
    m_deprecated->setText(tr("Deprecated"));
    m_deprecated->setToolTip(tr("Still answered, but to go away: use a newer version where the API Reference has one."));
    auto *copy = new CopyButton(tr("Copy path"), [this] { return m_path->text().remove(u'\u200B'); }, this);

    auto *first = new QHBoxLayout;
    first->setSpacing(theme.spacing(3));
    first->addWidget(m_summary, 1);
    first->addWidget(m_deprecated);
    first->addWidget(m_version);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme.spacing(2));
    second->addWidget(m_method);
    second->addWidget(m_path, 1);
    second->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.spacing(1));
    layout->addLayout(first);
    layout->addLayout(second);
}

void OperationHeader::show(const OpenApi::Operation &operation)
{
    m_summary->setText(operation.summary.isEmpty() ? operation.key : operation.summary);
    m_version->setText(tr("Version %1").arg(operation.version));
    m_deprecated->setVisible(operation.deprecated);
    m_method->setMethod(operation.method);
    m_path->setText(breakable(operation.path));
    m_path->setAccessibleName(operation.path);
}

void OperationHeader::setPresenting(bool presenting)
{
    m_version->setVisible(!presenting);
    setLook(m_path, presenting ? Look::Title : Look::Code);
    QFont font = m_method->font();
    font.setPointSizeF(QWidget::font().pointSizeF() * (presenting ? 1.3 : 1.0));
    m_method->setFont(font);
}

} // namespace Ui
