// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/prose.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace Ui {

namespace {

constexpr int mostLines = 14;

} // namespace

QLabel *proseLabel(const QString &html, QWidget *parent)
{
    auto *label = new QLabel(html, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPlainTextEdit *codeText(const QString &text, const QString &name, QWidget *parent)
{
    auto *view = new QPlainTextEdit(text, parent);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(Theme::theme().codeFont());
    view->setAccessibleName(name);
    const int lines = std::min(int(text.count(u'\n')) + 1, mostLines);
    const QFontMetrics metrics(view->font());
    const bool isWide = std::ranges::any_of(text.split(u'\n'), [](const QString &line) { return line.size() > 40; });
    const int bar = isWide ? view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    view->setFixedHeight(lines * metrics.lineSpacing() + bar + 6 * Theme::theme().spacing(1));
    return view;
}

} // namespace Ui
