// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace Ui {

QLineEdit *searchField(const QString &text, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(text);
    field->setAccessibleName(text);
    field->setClearButtonEnabled(true);
    field->addAction(Theme::theme().icon(QStringLiteral("search"), ColorRole::MutedText), QLineEdit::LeadingPosition);
    return field;
}

} // namespace Ui
