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
    /// What it says now, advice after a line end; empty while hidden.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void actionTriggered();

private:
    void write();
    void showIcon(Kind kind);

    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_advice;
    QString m_what;
    QString m_how;
    QPushButton *m_action = nullptr;
};

} // namespace Ui
