// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QMainWindow;
class QSplitter;
class QWidget;

namespace Ui {

class KeptLayout;

/// The two halves of the middle side by side in the whole window, and everything back as it was.
class Maximizing : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; \a hidden are the widgets beside the docks that go away.
    Maximizing(QMainWindow &window, KeptLayout &layout, QSplitter &middle, QList<QWidget *> hidden);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void set(bool on);

Q_SIGNALS:
    /// Sent while the window still stands as it was.
    void beginning();
    /// Sent before it does again.
    void ended();
    void changed(bool on);

private:
    void begin();
    void end();

    QMainWindow &m_window;
    KeptLayout &m_layout;
    QSplitter &m_middle;
    QList<QWidget *> m_candidates;
    /// Those that were in sight.
    QList<QWidget *> m_hidden;
    QByteArray m_before;
    bool m_wasPaused = false;
    bool m_isOn = false;
};

} // namespace Ui
