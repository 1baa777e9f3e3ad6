// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

/// Ends the program when \a window has been painted for the first time, and prints the moment (steady clock, in ns) and the memory
/// then resident (in kB).
class FirstFrame : public QObject
{
public:
    explicit FirstFrame(QWidget &window) : m_window(window) { qApp->installEventFilter(this); }

    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && receiver->isWidgetType() && static_cast<QWidget *>(receiver)->window() == &m_window && !m_seen) {
            m_seen = true;
            // The paint events of one frame are handled in one go; what is queued behind them runs when the frame is out.
            QTimer::singleShot(0, this, &FirstFrame::report);
        }
        return false;
    }

private:
    void report()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%lld %s\n", static_cast<long long>(std::chrono::nanoseconds(now).count()), resident().constData());
        std::fflush(stdout);
        qApp->quit();
    }

    static QByteArray resident()
    {
        QFile status("/proc/self/status");
        if (!status.open(QIODevice::ReadOnly))
            return "0";
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').constFirst();
        }
        return "0";
    }

    QWidget &m_window;
    bool m_seen = false;
};
