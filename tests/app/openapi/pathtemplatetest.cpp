// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/pathtemplate.h"
#include "tests/support/test.h"

using Values = QHash<QString, QString>;

class PathTemplateTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void matching_data()
    {
        QTest::addColumn<QString>("pathTemplate");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<Values>("values");

        QTest::newRow("a literal path fits itself") << "/search" << "/search" << true << Values();
        QTest::newRow("another literal path does not fit") << "/search" << "/find" << false << Values();
        QTest::newRow("a name stands for a segment") << "/o/{orgid}/book" << "/o/7/book" << true << Values{{"orgid", "7"}};
        QTest::newRow("two names stand for two segments") << "/{a}/{b}" << "/1/2" << true << Values{{"a", "1"}, {"b", "2"}};
        QTest::newRow("an empty segment is no value") << "/o/{orgid}/book" << "/o//book" << false << Values();
        QTest::newRow("a path that is too short does not fit") << "/a/{b}" << "/a" << false << Values();
        QTest::newRow("a path that is too long does not fit") << "/a/{b}" << "/a/1/2" << false << Values();
        QTest::newRow("a slash at the end is a segment") << "/a" << "/a/" << false << Values();
        QTest::newRow("an encoded slash belongs to the value") << "/a/{b}" << "/a/x%2Fy" << true << Values{{"b", "x/y"}};
        QTest::newRow("an encoded letter of a literal is that letter") << "/search" << "/se%61rch" << true << Values();
        QTest::newRow("a name stands for the open part of a segment") << "/f/{id}:export" << "/f/7:export" << true << Values{{"id", "7"}};
        QTest::newRow("the rest of that segment has to fit") << "/f/{id}:export" << "/f/7:publish" << false << Values();
        QTest::newRow("nothing but the rest of that segment does not fit") << "/f/{id}:export" << "/f/:export" << false << Values();
        QTest::newRow("UTF-8 is decoded") << "/{b}" << "/%E2%82%AC" << true << Values{{"b", QString::fromUtf8("€")}};
    }

    void matching()
    {
        QFETCH(QString, pathTemplate);
        QFETCH(QString, path);
        const auto match = OpenApi::matched(pathTemplate, path);
        QTEST(match.has_value(), "matches");
        QTEST(match.value_or(OpenApi::PathMatch()).parameters, "values");
    }

    void theEarlierLiteralIsTheMoreSpecial()
    {
        const auto special = OpenApi::matched(u"/book/bulk-export/{id}", u"/book/bulk-export/x");
        const auto general = OpenApi::matched(u"/book/{id}/x", u"/book/bulk-export/x");
        QVERIFY(special && general);
        QVERIFY(special->literalSegments > general->literalSegments);
    }
};

QTEST_GUILESS_MAIN(PathTemplateTest)
#include "pathtemplatetest.moc"
