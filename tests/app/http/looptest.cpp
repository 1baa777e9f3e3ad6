// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/loop.h"

#include "tests/support/test.h"

#include <numeric>
#include <thread>

class LoopTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void runsJobsInOrderOnOneOtherThread();
    void callWaitsForItsJob();
    void endsOnlyAfterEveryJob();
    void takesCallsFromSeveralThreads();
};

void LoopTest::runsJobsInOrderOnOneOtherThread()
{
    Http::Loop jobs;
    QList<int> order;
    QList<std::thread::id> threads;
    for (int i = 0; i < 100; ++i) {
        jobs.post([&, i] {
            order.append(i);
            threads.append(std::this_thread::get_id());
        });
    }
    jobs.call([] {});
    QList<int> expected(100);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(order, expected);
    QCOMPARE(threads.count(threads.first()), 100);
    QVERIFY(threads.first() != std::this_thread::get_id());
}

void LoopTest::callWaitsForItsJob()
{
    Http::Loop jobs;
    int answer = 0;
    jobs.call([&] { answer = 42; });
    QCOMPARE(answer, 42);
}

void LoopTest::endsOnlyAfterEveryJob()
{
    int done = 0;
    {
        Http::Loop jobs;
        for (int i = 0; i < 1000; ++i)
            jobs.post([&] { ++done; });
    }
    QCOMPARE(done, 1000);
}

void LoopTest::takesCallsFromSeveralThreads()
{
    Http::Loop jobs;
    int done = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < 4; ++i) {
        callers.emplace_back([&] {
            for (int j = 0; j < 250; ++j)
                jobs.call([&] { ++done; });
        });
    }
    for (std::thread &caller : callers)
        caller.join();
    QCOMPARE(done, 1000);
}

QTEST_GUILESS_MAIN(LoopTest)
#include "looptest.moc"
