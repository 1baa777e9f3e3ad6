// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QToolButton>

#include <functional>

namespace Ui {

/// Copies a text to the clipboard and shows a tick for a moment. The text is asked for when it is pressed.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    /// \a name is the accessible name and the tooltip, for instance "Copy path".
    CopyButton(const QString &name, std::function<QString()> text, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &text);

private:
    void copy();

    std::function<QString()> m_text;
    QTimer m_tick;
};

} // namespace Ui
