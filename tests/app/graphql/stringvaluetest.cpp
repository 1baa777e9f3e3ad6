// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/stringvalue.h"
#include "tests/support/test.h"

class StringValueTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void quoted_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("value");

        QTest::newRow("nothing between the quotes") << QByteArray("\"\"") << QString();
        QTest::newRow("plain text") << QByteArray(R"("+14694097607")") << QStringLiteral("+14694097607");
        QTest::newRow("every simple escape") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << QStringLiteral("\"\\/\b\f\n\r\t");
        QTest::newRow("a unicode escape") << QByteArray("\"a\\u00e9b\"") << QString::fromUtf16(u"aéb");
        QTest::newRow("a surrogate pair") << QByteArray("\"\\uD83D\\uDE00\"") << QString::fromUtf16(u"😀");
        QTest::newRow("letters outside ASCII") << QByteArray("\"Zürich\\n\"") << QString::fromUtf16(u"Zürich\n");
    }

    void quoted()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, value);
        QCOMPARE(GraphQl::stringValue(token), value);
    }

    void block_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("value");

        QTest::newRow("one line is taken as it is") << QByteArray("  a \\n b") << QStringLiteral("  a \\n b");
        QTest::newRow("blank first and last lines are taken off") << QByteArray("\n\n  a\n \n") << QStringLiteral("a");
        QTest::newRow("the common indentation is taken off") << QByteArray("\n    a\n      b\n\n    c\n") << QStringLiteral("a\n  b\n\nc");
        QTest::newRow("the first line does not count for the indentation") << QByteArray("a\n    b\n   c") << QStringLiteral("a\n b\nc");
        QTest::newRow("every kind of line end becomes one") << QByteArray("a\r\nb\rc") << QStringLiteral("a\nb\nc");
        QTest::newRow("escaped quotes lose their backslash") << QByteArray("a \\\"\"\" b") << QStringLiteral("a \"\"\" b");
    }

    void block()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, value);
        QCOMPARE(GraphQl::blockStringValue("\"\"\"" + inside + "\"\"\""), value);
    }
};

QTEST_GUILESS_MAIN(StringValueTest)
#include "stringvaluetest.moc"
