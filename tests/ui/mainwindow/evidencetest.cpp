// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/evidence.h"

#include "tests/support/test.h"

class EvidenceTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void placeOfGroup_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("place");

        QTest::newRow("two words become one") << "Address Book" << "addressBookGroup";
        QTest::newRow("one word starts small") << "Search" << "searchGroup";
        QTest::newRow("more blanks change nothing") << " Address  Book " << "addressBookGroup";
    }

    void placeOfGroup()
    {
        QFETCH(QString, group);
        QFETCH(QString, place);
        QCOMPARE(Ui::Evidence::placeOfGroup(group), place);
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidencetest.moc"
