// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLabel;
class QWidget;

namespace Ui {

/// How a widget stands out; the style sheet gives each its colours and sizes.
/// For labels: Muted … Accent colour the text; Title, Heading, Large and Code choose its size and font. For buttons: Primary and Quiet; Quiet tabs stand close together.
/// For frames: Card has a border, the panels a tinted ground.
enum class Look { Plain, Muted, Success, Warning, Error, Accent, Title, Heading, Large, Code, Primary, Quiet, Card, Bar, HintPanel, SuccessPanel, WarningPanel, ErrorPanel };

/// Gives the widget this look and no other.
void setLook(QWidget *widget, Look look);

/// A second property beside the look: text colour of a Title or Large label. Muted, Success, Warning, Error, Accent or Plain.
void setTone(QLabel *label, Look tone);

} // namespace Ui
