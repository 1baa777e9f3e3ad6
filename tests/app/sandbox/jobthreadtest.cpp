// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/jobthread.h"

#include "tests/support/test.h"

#include <numeric>

class JobThreadTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void runsJobsInOrderOnOneOtherThread();
    void callWaitsForItsJob();
    void endsOnlyAfterEveryJob();
    void takesCallsFromSeveralThreads();
};

void JobThreadTest::runsJobsInOrderOnOneOtherThread()
{
    Sandbox::JobThread jobs;
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

void JobThreadTest::callWaitsForItsJob()
{
    Sandbox::JobThread jobs;
    int answer = 0;
    jobs.call([&] { answer = 42; });
    QCOMPARE(answer, 42);
}

void JobThreadTest::endsOnlyAfterEveryJob()
{
    int done = 0;
    {
        Sandbox::JobThread jobs;
        for (int i = 0; i < 1000; ++i)
            jobs.post([&] { ++done; });
    }
    QCOMPARE(done, 1000);
}

void JobThreadTest::takesCallsFromSeveralThreads()
{
    Sandbox::JobThread jobs;
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

QTEST_GUILESS_MAIN(JobThreadTest)
#include "jobthreadtest.moc"
