// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/mischiefwords.h"

#include "tests/support/test.h"

using Sandbox::Fault;
using Kind = Http::Delivery::Kind;

Q_DECLARE_METATYPE(Sandbox::Fault)

class MischiefWordsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAFault_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("once") << Fault{.status = 429} << "the next call is answered 429 Too Many Requests";
        QTest::newRow("until it is ended") << Fault{.status = 500, .times = 0} << "every call is answered 500 Internal Server Error";
        QTest::newRow("every third") << Fault{.status = 500, .every = 3, .times = 0} << "one call in 3 is answered 500 Internal Server Error";
        QTest::newRow("every third, twice")
            << Fault{.status = 500, .every = 3, .times = 2} << "one call in 3 is answered 500 Internal Server Error (this often: 2)";
        QTest::newRow("one operation")
            << Fault{.delivery = {.kind = Kind::Never}, .operation = "getConfig_2"} << "the next call of getConfig_2 gets no answer at all";
        QTest::newRow("slow and cut off") << Fault{.delivery = {Kind::CutOff, std::chrono::milliseconds(50)}}
                                          << "the next call waits 50 ms and is cut off half way";
    }

    void tellsAFault()
    {
        QFETCH(Fault, fault);
        QTEST(Ui::inWords(fault), "words");
    }

    void tellsEverythingInForce()
    {
        QCOMPARE(Ui::inWords(Sandbox::InForce()), QStringList());
        const Sandbox::InForce all{{{.status = 409}}, std::chrono::milliseconds(300), 60, 1};
        QCOMPARE(Ui::inWords(all), (QStringList{"the next call is answered 409 Conflict", "every answer takes 300 ms longer",
                                               "more than 60 calls in a minute are answered 429 Too Many Requests", "a token has expired"}));
    }

    void everyTrickGoesWrong()
    {
        const QList<Ui::Trick> tricks = Ui::tricks();
        QCOMPARE(tricks.size(), 9);
        for (const Ui::Trick &trick : tricks) {
            QVERIFY(trick.fault.status != 0 || trick.fault.delivery != Http::Delivery());
            QVERIFY(!trick.text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(MischiefWordsTest)
#include "mischiefwordstest.moc"
