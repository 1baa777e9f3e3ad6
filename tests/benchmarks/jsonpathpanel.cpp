// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still while the JSONPath panel works on 100 MB: a heartbeat in the GUI thread is measured while a document is set,
// queries are typed, results listed in every shape, and next and previous used. At most 16 ms is wanted. The second column is the time this thread
// itself ran: on a machine that does other work as well the first says more about that work than about the panel.
// Needs a display: xvfb-run -a build/release/tests/benchmarks/benchmark_jsonpath_panel [MEGABYTES]

#include "ui/jsonpath/jsonpathpane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

/// Of this thread.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Stall
{
    double milliseconds = 0;
    double processor = 0;

    void take(const Stall &other)
    {
        milliseconds = std::max(milliseconds, other.milliseconds);
        processor = std::max(processor, other.processor);
    }
};

/// Of the shape of an answer of Search.
QByteArray document(qsizetype bytes)
{
    QByteArray text(R"({"data":{"taskDetails":{"tasks":[)");
    for (qint64 number = 0; text.size() < bytes; ++number) {
        text.append(number ? "," : "").append(R"({"id":"d1364618-52c9-4a08-a0c4-)").append(QByteArray::number(100000000000 + number));
        text.append(R"(","status":")").append(number % 3 ? "ended" : "active").append(R"(","totalDuration":)").append(QByteArray::number(number * 17));
        text.append(R"(,"origin":"+4930123456","owner":{"id":"a","name":"Agent"},"stringGlobalVariables":{"name":"Global_Language","value":"en-AU"}})");
    }
    return text.append("]}}}");
}

/// Steps one after the other, each as an event of its own, and the longest time between two heartbeats in each.
class Run : public QObject
{
public:
    Run(Ui::JsonPathPane &pane, const QByteArray &text) : m_pane(pane)
    {
        m_query = pane.findChild<QLineEdit *>();
        add("document set (read, indexed, laid out)", 8000, [this, text] { m_pane.setResponse(text); });
        for (const char *query : {"$.data.taskDetails.tasks[*].id", "$..id", "$.data.taskDetails.tasks[?@.status=='ended'].totalDuration", "$..nothing"})
            addTyping(query);
        add("tasks as a table", 3000, [this] { m_pane.setQuery("$.data.taskDetails.tasks[0:100000]"); });
        for (int shape : {1, 2, 0})
            add("results in another shape", 600, [this, shape] { m_pane.findChild<QTabBar *>()->setCurrentIndex(shape); });
        for (int step = 0; step < 20; ++step)
            add("next and previous", 60, [this, step] { press(Qt::Key_F3, step % 3 ? Qt::NoModifier : Qt::ShiftModifier, {}); });
        add("a value of 100 MB as result", 2500, [this] { m_pane.setQuery("$.data"); });
        add("everything", 8000, [this] { m_pane.setQuery("$..*"); });
        add("a small document instead", 1500, [this] { m_pane.setResponse("[]"); });
        connect(&m_beat, &QTimer::timeout, this, &Run::beat);
        connect(&m_next, &QTimer::timeout, this, &Run::step);
        m_next.setSingleShot(true);
        m_beat.start(0);
        m_clock.start();
        m_next.start(500);
    }

private:
    struct Step
    {
        const char *name;
        int milliseconds;
        std::function<void()> act;
        Stall longest = {};
    };

    void add(const char *name, int milliseconds, const std::function<void()> &act) { m_steps.append({.name = name, .milliseconds = milliseconds, .act = act}); }
    void addTyping(const char *query)
    {
        add("typing", 60, [this] { m_query->clear(); });
        for (const char *c = query; *c; ++c)
            add("typing", 90, [this, c] { press(Qt::Key_unknown, Qt::NoModifier, QString(QLatin1Char(*c))); });
        add("results listed", 2500, [] {});
    }
    void press(int key, Qt::KeyboardModifiers modifiers, const QString &text)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        if (text.isEmpty())
            QCoreApplication::postEvent(m_query, event.clone());
        else
            QCoreApplication::sendEvent(m_query, &event);
    }
    void beat()
    {
        const double processor = processorMilliseconds();
        const Stall stall{.milliseconds = double(m_clock.nsecsElapsed()) / 1e6, .processor = processor - m_processor};
        m_clock.restart();
        m_processor = processor;
        if (m_at > 0)
            m_steps[m_at - 1].longest.take(stall);
    }
    void step()
    {
        if (m_at == m_steps.size())
            return report();
        Step &step = m_steps[m_at++];
        step.act();
        m_next.start(step.milliseconds);
    }
    void report()
    {
        QList<std::pair<const char *, Stall>> longest;
        Stall worst;
        for (const Step &step : std::as_const(m_steps)) {
            worst.take(step.longest);
            const auto known = std::ranges::find(longest, step.name, &std::pair<const char *, Stall>::first);
            if (known == longest.end())
                longest.append({step.name, step.longest});
            else
                known->second.take(step.longest);
        }
        longest.append({"longest stall (at most 16)", worst});
        for (const auto &[name, stall] : longest)
            std::printf("  %-40s %7.1f ms %7.1f ms\n", name, stall.milliseconds, stall.processor);
        QCoreApplication::exit(std::min(worst.milliseconds, worst.processor) <= 16 ? 0 : 1);
    }

    Ui::JsonPathPane &m_pane;
    QLineEdit *m_query;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    QTimer m_beat;
    QTimer m_next;
    QElapsedTimer m_clock;
    double m_processor = processorMilliseconds();
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Ui::Theme theme;
    theme.apply(application);
    const qsizetype megabytes = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100;
    const QByteArray text = document(megabytes * 1000 * 1000);
    Ui::JsonPathPane pane;
    pane.resize(480, 700);
    pane.show();
    pane.activateWindow();
    std::printf("%.0f MB in one line\n", double(text.size()) / 1e6);
    const Run run(pane, text);
    return application.exec();
}
