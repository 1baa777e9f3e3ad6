// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Tryout's window, made as ui/main.cpp makes it, on a folder of its own that the parent keeps between runs.

#include "app/workbench/workbench.h"
#include "tests/benchmarks/firstframe/firstframe.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Ui::Theme theme;
    theme.apply(application);
    Workbench::Workbench workbench(QString::fromLocal8Bit(argv[1]));
    Ui::MainWindow window(workbench);
    QObject::connect(&window, &Ui::MainWindow::firstFrameShown, &workbench, &Workbench::Workbench::startSandbox);
    const FirstFrame frame(window);
    window.show();
    workbench.resume();
    return QApplication::exec();
}
