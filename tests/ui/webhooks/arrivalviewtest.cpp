// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/arrivalview.h"

#include "tests/support/test.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using Sandbox::Attempt;
using Sandbox::Delivery;

class ArrivalViewTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheAttemptsInWords_data()
    {
        const qint64 time = QDateTime(QDate(2026, 11, 28), QTime(10, 21, 3)).toMSecsSinceEpoch();
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Delivery &delivery, const QString &words) { QTest::newRow(name) << delivery << words; };
        row("under way for the first time", Delivery{.attempts = {}}, u"It is under way."_s);
        row("waiting for the next attempt", Delivery{.attempts = {Attempt{.time = time, .status = 500}}, .nextTime = time + 1000},
            u"It will be tried again at 10:21:04: answered 500 at 10:21:03."_s);
        row("delivered in the end",
            Delivery{.state = Delivery::State::Delivered, .attempts = {Attempt{.time = time, .status = 0}, Attempt{.time = time + 1000, .status = 204}}},
            u"Delivered at attempt 2: no answer at 10:21:03, answered 204 at 10:21:04."_s);
        row("given up", Delivery{.state = Delivery::State::Failed, .attempts = {Attempt{.time = time, .status = 404}}},
            u"Given up after attempt 1: answered 404 at 10:21:03."_s);
        row("never sent", Delivery{.state = Delivery::State::Withheld}, u"Never sent."_s);
    }

    void tellsTheAttemptsInWords()
    {
        QFETCH(Delivery, delivery);
        QTEST(Ui::inWords(delivery), "words");
    }
};

QTEST_MAIN(ArrivalViewTest)
#include "arrivalviewtest.moc"
