// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/workbench.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

/// The longest time between two beats of a timer that beats each millisecond.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(1);
    }
    double taken() { return std::exchange(m_longest, 0); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace

/// How long the window stands still while a large description is opened, shown in the tree and indexed. Name its file on the line.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::puts("Name an API description on the line.");
        return 2;
    }
    const QString file = QString::fromLocal8Bit(argv[1]);
    Ui::Theme theme;
    theme.apply(application);
    const QTemporaryDir folder;
    Workbench::Workbench workbench(folder.path());
    Ui::MainWindow window(workbench);
    window.resize(1280, 720);
    window.show();
    workbench.resume();

    Heartbeat heartbeat;
    QElapsedTimer clock;
    int round = 0;
    const auto open = [&] {
        static_cast<void>(heartbeat.taken());
        clock.start();
        window.openFile(file);
    };
    QObject::connect(&workbench.descriptions(), &Tryout::Descriptions::opened, &window, [&] {
        std::printf("round %d: in the tree after %7.1f ms\n", round, double(clock.nsecsElapsed()) / 1e6);
    });
    QObject::connect(&workbench.finder(), &Find::OperationFinder::changed, &window, [&] {
        // What came with the program has been indexed; from then on each index is the file's.
        if (round > 0)
            QTimer::singleShot(200, &window, [&] {
                std::printf("         found after %7.1f ms, longest stall %6.1f ms\n", double(clock.nsecsElapsed()) / 1e6 - 200, heartbeat.taken());
                if (++round > 5)
                    QCoreApplication::quit();
                else
                    open();
            });
        else
            QTimer::singleShot(500, &window, [&] {
                ++round;
                open();
            });
    });
    return QApplication::exec();
}
