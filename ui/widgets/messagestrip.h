// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Ui {

/// A message in its place, between what it is about and what comes next; hidden while it has nothing to say.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Hint, Success, Warning, Error };

    explicit MessageStrip(QWidget *parent = nullptr);

    /// \a advice may be empty. Both are plain text.
    void show(Kind kind, const QString &what, const QString &advice = {});
    /// A button at the strip's end; an empty text removes it.
    void setAction(const QString &text);
    void clear();

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace Ui
