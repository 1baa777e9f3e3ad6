// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// From Run to rendered for a 1 kB answer on loopback, beside curl's own time_total for the same call, by turns, in one run.
// Needs a display: xvfb-run -a build/release/tests/benchmarks/benchmark_run_to_rendered

#include "app/http/server.h"
#include "app/workbench/workbench.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int rounds = 51;

/// Leaves the loop when the response's editor has been painted after its text changed.
class Rendered : public QObject
{
public:
    Rendered(Ui::CodeEditor &editor, QEventLoop &loop) : m_loop(loop)
    {
        connect(&editor, &Ui::CodeEditor::textChanged, this, [this] { m_changed = true; });
        const QList<QWidget *> parts = editor.findChildren<QWidget *>();
        for (QWidget *part : parts)
            part->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_changed && event->type() == QEvent::Paint) {
            m_changed = false;
            QTimer::singleShot(0, &m_loop, &QEventLoop::quit);
        }
        return false;
    }

private:
    QEventLoop &m_loop;
    bool m_changed = false;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    int answered = 0; // every answer differs, so that each one must be rendered
    const auto server = Http::Server::listen("127.0.0.1", 0, [&answered](const Http::Request &) {
        const QByteArray body = "{\"count\":" + QByteArray::number(++answered) + ",\"text\":\"" + QByteArray(1000, 'x') + "\"}";
        return Http::Response{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = body};
    });
    if (!server)
        qFatal("no loopback server");
    const QUrl base(QString("http://127.0.0.1:%1").arg((*server)->port()));

    Ui::Theme theme;
    theme.apply(application);
    const QTemporaryDir folder;
    Workbench::Workbench workbench(folder.path());
    Ui::MainWindow window(workbench);
    window.resize(1280, 720);
    window.show();
    workbench.resume();
    workbench.environments().useLive(base, {"token"}, "e56f00d4-98d8-4b62-a165-d05a41243d98");
    workbench.session().open("getAllConfigWithMetaData_1");

    std::vector<double> ours;
    std::vector<double> curls;
    QEventLoop loop;
    // The first run makes the editor; its time does not count.
    QObject::connect(&workbench.session(), &Tryout::Session::exchangeFinished, &loop, [&loop] { QTimer::singleShot(200, &loop, &QEventLoop::quit); });
    workbench.session().run();
    loop.exec();
    QObject::disconnect(&workbench.session(), nullptr, &loop, nullptr);
    auto *editor = window.findChild<Ui::CodeEditor *>("responseBody");
    if (!editor)
        qFatal("no response editor");
    const Rendered rendered(*editor, loop);
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        workbench.session().run();
        loop.exec();
        ours.push_back(double(clock.nsecsElapsed()) / 1e6);

        QProcess curl;
        curl.start("curl", {"-s", "-o", "/dev/null", "-w", "%{time_total}", base.toString() + "/organization/x/v3/address-book"});
        curl.waitForFinished(5'000);
        curls.push_back(curl.readAllStandardOutput().toDouble() * 1000);
    }
    std::printf("1 kB answer on loopback, median of %d\n  curl, time_total    %6.2f ms\n  Run to rendered     %6.2f ms\n  difference          %6.2f ms (at most 10)\n", rounds,
                median(curls), median(ours), median(ours) - median(curls));
    return median(ours) - median(curls) <= 10 ? 0 : 1;
}
