// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/snippetsview.h"

#include "app/snippets/language.h"
#include "app/tryout/buildrequest.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/copybutton.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// What stands for the access token in a snippet.
constexpr char tokenPlaceholder[] = "$TOKEN";

} // namespace

SnippetsView::SnippetsView(Tryout::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_languages(new QComboBox(this)),
      m_withToken(new QCheckBox(tr("With my token"), this)), m_hint(new QLabel(this)), m_code(new CodeEditor(CodeEditor::Language::Shell, this))
{
    for (const Snippets::Language &language : Snippets::languages())
        m_languages->addItem(QString::fromLatin1(language.name), QString::fromLatin1(language.key));
    m_languages->setAccessibleName(tr("Snippet language"));
    m_code->setAccessibleName(tr("Code snippet"));
    m_code->setObjectName(u"snippet"_s);
    m_code->setReadOnly(true);
    arrange();

    connect(m_languages, &QComboBox::currentIndexChanged, this, &SnippetsView::write);
    connect(m_withToken, &QCheckBox::toggled, this, &SnippetsView::write);
    connect(&m_session, &Tryout::Session::operationOpened, this, &SnippetsView::forgetToken);
    connect(&m_session, &Tryout::Session::draftChanged, this, &SnippetsView::write);
    connect(&m_session, &Tryout::Session::environmentChanged, this, &SnippetsView::write);
    write();
}

void SnippetsView::arrange()
{
    const Theme &theme = Theme::theme();
    m_withToken->setAccessibleName(tr("With my token"));
    m_withToken->setToolTip(tr("Whoever has your token can call the service as you until it expires."));
    m_hint->setWordWrap(true);
    setLook(m_hint, Look::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.spacing(3));
    row->addWidget(m_languages);
    row->addWidget(m_withToken);
    row->addWidget(m_hint, 1);
    row->addWidget(new CopyButton(tr("Copy snippet"), [this] { return QString::fromUtf8(m_code->text()); }, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.spacing(2), 0, theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addLayout(row);
    layout->addWidget(m_code, 1);
}

void SnippetsView::forgetToken()
{
    m_withToken->setChecked(false);
    write();
}

void SnippetsView::write()
{
    const Snippets::Language *language = Snippets::language(m_languages->currentData().toString());
    if (!m_session.operation() || !language)
        return;
    Tryout::Environment environment = m_session.environment();
    m_withToken->setEnabled(!environment.token.isEmpty());
    const bool isSecretIn = m_withToken->isEnabled() && m_withToken->isChecked();
    m_hint->setText(isSecretIn ? tr("Your access token is in this code: show it to nobody.")
                               : tr("Put your access token where it says %1.").arg(QString::fromLatin1(tokenPlaceholder)));
    if (!isSecretIn)
        environment.token.value = tokenPlaceholder;
    const Http::Request request = Tryout::sketchRequest(*m_session.operation(), m_session.draft(), environment);
    m_code->setText(language->write(request).toUtf8());
}

} // namespace Ui
