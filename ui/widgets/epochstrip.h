// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/epoch.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace Ui {

class CodeEditor;

/// Below an editor: when the cursor stands in an epoch value, what time that is. Where the text may be changed, a time can be picked
/// and is written back in the same unit. Hidden while there is nothing to say.
class EpochStrip : public QFrame
{
    Q_OBJECT

public:
    /// Watches \a editor, which outlives it.
    EpochStrip(CodeEditor &editor, QWidget *parent);

private:
    void look();
    void pick();
    void write(qint64 milliseconds);

    CodeEditor &m_editor;
    QLabel *m_label;
    QToolButton *m_pick;
    std::optional<Base::Epoch> m_epoch;
};

/// What time the byte of the text stands in, in UTC and here; empty where it stands in none.
[[nodiscard]] QString timeAt(const CodeEditor &editor, qsizetype offset);

} // namespace Ui
