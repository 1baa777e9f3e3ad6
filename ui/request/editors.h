// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"

class QLineEdit;
class QWidget;

namespace Ui {

/// An input for one parameter: what takes the focus, and the line of text in it.
struct FieldEditor
{
    QWidget *widget = nullptr;
    QLineEdit *line = nullptr;
};

/// The editor that fits the parameter's schema best, from the table in editors.cpp.
[[nodiscard]] FieldEditor editorFor(const OpenApi::Parameter &parameter, QWidget *parent);

/// Limits, default and description as one line below the field.
[[nodiscard]] QString noteFor(const OpenApi::Parameter &parameter);

/// The type in a word or two: "string, uuid", "integer", "array of string".
[[nodiscard]] QString typeInWords(const OpenApi::Schema &schema);

} // namespace Ui
