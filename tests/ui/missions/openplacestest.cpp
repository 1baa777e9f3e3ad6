// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/openplaces.h"
#include "tests/support/test.h"

class OpenPlacesTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void inWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inWords");
        QTest::newRow("one alone needs no marks") << "{signInAddress}" << "your sign-in address";
        QTest::newRow("one among other words is marked") << "For AddressBook_{attendee}" << "For AddressBook_‹your attendee ID›";
        QTest::newRow("each time") << "{attendee} {attendee}" << "‹your attendee ID› ‹your attendee ID›";
        QTest::newRow("what is known is left alone") << "AddressBook_140" << "AddressBook_140";
        QTest::newRow("a part of a path is none") << "/organization/{orgid}/v3" << "/organization/{orgid}/v3";
    }

    void inWords()
    {
        QFETCH(QString, text);
        QTEST(Ui::openPlacesInWords(text), "inWords");
        QCOMPARE(Ui::hasOpenPlaces(text), Ui::openPlacesInWords(text) != text);
    }
};

QTEST_GUILESS_MAIN(OpenPlacesTest)
#include "openplacestest.moc"
