// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/placeholder.h"
#include "tests/support/test.h"

using namespace Missions;
using namespace Qt::StringLiterals;

class PlaceholderTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void leftovers_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("leftover");

        QTest::newRow("a body of one's own") << uR"({"name": "AddressBook_140"})"_s << QString();
        QTest::newRow("the guide's attendee id") << uR"({"name": "AddressBook_<Your_Attendee_ID>"})"_s << u"<Your_Attendee_ID>"_s;
        QTest::newRow("the guide's name") << uR"({"name": "YourAddressBook_Name"})"_s << u"YourAddressBook_Name"_s;
        QTest::newRow("the guide's id, as it spells it") << uR"({"id": "YouAddressBook_ID"})"_s << u"YouAddressBook_ID"_s;
        QTest::newRow("the mission's own, not filled in") << uR"({"name": "AddressBook_{attendee}"})"_s << u"{attendee}"_s;
        QTest::newRow("braces of a query are none") << u"{tasks {id}}"_s << QString();
    }

    void leftovers()
    {
        QFETCH(QString, body);
        QFETCH(QString, leftover);
        QCOMPARE(leftoverPlaceholder(body), leftover);
    }

    void whyNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");

        QTest::newRow("all filled in") << u"AddressBook_140"_s << QString();
        QTest::newRow("JSON is no placeholder") << uR"({"a": {"b": 1}})"_s << QString();
        QTest::newRow("nobody signed in") << u"{addressBookName}"_s << u"attendee ID"_s;
        QTest::newRow("nobody signed in, within a value") << uR"("AddressBook_{attendee}")"_s << u"attendee ID"_s;
        QTest::newRow("an earlier step is missing") << u"{entryId}"_s << u"entryId"_s;
    }

    void whyNot()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const QString reason = whyNotFilledIn(text);
        QCOMPARE(reason.isEmpty(), says.isEmpty());
        QVERIFY2(reason.contains(says), qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(PlaceholderTest)
#include "placeholdertest.moc"
