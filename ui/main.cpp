// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/workbench/workbench.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/selftest.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

int runWithoutWindow(int argc, char *argv[], const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 3;
    return Cli::run(arguments, out, err);
}

int runWithWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName("Tryout");
    QCommandLineParser parser;
    parser.addOption({"self-test", "Open the window, play the first mission and end."});
    parser.addPositionalArgument("FILE", "A mission (.md), an API description or a Postman collection to open.", "[FILE]");
    parser.process(application);
    const bool selfTest = parser.isSet("self-test");

    Ui::Theme theme;
    theme.apply(application);
    const QTemporaryDir scratch;
    Workbench::Workbench workbench(selfTest ? scratch.path() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    Ui::MainWindow window(workbench);
    QObject::connect(&window, &Ui::MainWindow::firstFrameShown, &workbench, &Workbench::Workbench::startSandbox);
    window.show();
    workbench.resume();
    if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().constFirst());

    if (selfTest)
        return Ui::SelfTest(workbench, window).exec();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName("tryout");
    QCoreApplication::setApplicationVersion(TRYOUT_VERSION);
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return Cli::isSubcommand(arguments) ? runWithoutWindow(argc, argv, arguments) : runWithWindow(argc, argv);
}
