// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/seat.h"
#include "tests/support/test.h"

using Account::Seat;

class SeatTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFollowsFromTheId()
    {
        const Seat seat{.attendeeId = QStringLiteral("140")};
        QVERIFY(seat.isTaken());
        QCOMPARE(seat.addressBookName(), QStringLiteral("AddressBook_140"));
        QCOMPARE(seat.signInAddress(), QStringLiteral("wxcclabs+admin_ID140@gmail.com"));
    }

    void aFreeSeatHasNoNames()
    {
        const Seat seat;
        QVERIFY(!seat.isTaken());
        QVERIFY(seat.addressBookName().isEmpty());
        QVERIFY(seat.signInAddress().isEmpty());
    }

    void accepted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");

        QTest::newRow("a number") << "140"
                                  << "140";
        QTest::newRow("leading zeros stay") << "007"
                                            << "007";
        QTest::newRow("blanks around it do not count") << "  140\t\n"
                                                       << "140";
        QTest::newRow("letters and the three marks") << "Team-A_1.2"
                                                     << "Team-A_1.2";
        QTest::newRow("a blank within is refused") << "14 0" << QString();
        QTest::newRow("a quotation mark is refused") << "140\"" << QString();
        QTest::newRow("a placeholder is refused") << "<Your_Attendee_ID>" << QString();
        QTest::newRow("an at sign is refused") << "140@gmail.com" << QString();
        QTest::newRow("digits of other scripts are refused") << u"١٤٠"_qs << QString();
        QTest::newRow("a control character is refused") << QString(QLatin1String("14\0000", 4)) << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only blanks") << "   " << QString();
    }

    void accepted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        QCOMPARE(Seat::accepted(typed), id);
    }
};

QTEST_GUILESS_MAIN(SeatTest)
#include "seattest.moc"
