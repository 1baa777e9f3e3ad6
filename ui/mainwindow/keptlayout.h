// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/store.h"

#include <QObject>
#include <QTimer>

class QMainWindow;
class QSplitter;

namespace Ui {

/// Keeps where the window and its panes are, on disk soon after every change. All of them outlive it.
class KeptLayout : public QObject
{
    Q_OBJECT

public:
    KeptLayout(QMainWindow &window, QSplitter &splitter, Settings::Store &store);

    /// As the last run left it; what stands now becomes the default.
    void restore();
    void restoreDefault();
    /// While paused, changes are not kept.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    [[nodiscard]] QByteArray state() const;
    void setState(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();

    QMainWindow &m_window;
    QSplitter &m_splitter;
    Settings::Store &m_store;
    QTimer m_timer;
    QByteArray m_default;
    bool m_isPaused = true;
};

} // namespace Ui
