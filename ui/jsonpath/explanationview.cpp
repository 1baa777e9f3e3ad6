// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/explanationview.h"

#include "ui/jsonpath/elidedbutton.h"
#include "ui/theme/discretion.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Ui {

namespace {

/// Lets a line end before each segment of a query, for a path has no blanks to break at.
QString breakable(QString text)
{
    static const QRegularExpression segment(QStringLiteral("(?<=\\S)(?=\\.\\w|\\[)"));
    return text.replace(segment, QString(QChar(0x200b)));
}

} // namespace

ExplanationView::ExplanationView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_why(new QLabel(m_page))
{
    setWidget(m_page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setObjectName(QStringLiteral("why"));
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, Theme::theme().spacing(1), 0);
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_why);
    layout->addStretch(1);
    connect(&Discretion::discretion(), &Discretion::changed, this, &ExplanationView::write);
}

int ExplanationView::heightFor(int width) const
{
    return m_page->layout()->totalHeightForWidth(width) + 2 * frameWidth();
}

void ExplanationView::write()
{
    m_why->setText(breakable(Discretion::discretion().shown(m_words)));
}

void ExplanationView::explain(const QString &why, const QStringList &suggestions)
{
    m_words = why;
    write();
    delete m_suggestions;
    m_suggestions = new QWidget(m_page);
    auto *layout = new QVBoxLayout(m_suggestions);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    for (const QString &query : suggestions) {
        auto *button = new ElidedButton(m_suggestions);
        button->setWords(query);
        // The choice replaces these buttons, so it is told once this one has been let go.
        connect(button, &QPushButton::clicked, this, [this, query] { Q_EMIT suggestionChosen(query); }, Qt::QueuedConnection);
        layout->addWidget(button);
    }
    qobject_cast<QVBoxLayout *>(m_page->layout())->insertWidget(1, m_suggestions);
    m_suggestions->show();
}

} // namespace Ui
