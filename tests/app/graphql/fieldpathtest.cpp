// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/fieldpath.h"
#include "tests/support/test.h"

class FieldPathTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void path_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");

        QTest::newRow("a field at the root") << QByteArray("{ a |b }") << QStringLiteral("b");
        QTest::newRow("a field below others") << QByteArray("{ a { b { |c } } }") << QStringLiteral("a/b/c");
        QTest::newRow("an alias does not count") << QByteArray("{ x: a { y: |b } }") << QStringLiteral("a/b");
        QTest::newRow("an argument belongs to its field") << QByteArray("{ a(x: |1) { b } }") << QStringLiteral("a");
        QTest::newRow("an inline fragment adds nothing") << QByteArray("{ a { ... on T { |b } } }") << QStringLiteral("a/b");
        QTest::newRow("a fragment starts anew") << QByteArray("{ a { ...f } } fragment f on T { b { |c } }") << QStringLiteral("b/c");
        QTest::newRow("the second operation") << QByteArray("query A { a } query B { b { |c } }") << QStringLiteral("b/c");
        QTest::newRow("between two fields") << QByteArray("{ a { b }|  c }") << QString();
        QTest::newRow("a variable definition") << QByteArray("query($x: |Int) { a(x: $x) }") << QString();
        QTest::newRow("a type definition") << QByteArray("type T { |a: Int }") << QString();
    }

    void path()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const qsizetype offset = text.indexOf('|');
        const auto document = GraphQl::parse(text.remove(offset, 1));
        QVERIFY(document);
        QCOMPARE(GraphQl::fieldPathAt(*document, offset).join(u'/'), path);
    }
};

QTEST_GUILESS_MAIN(FieldPathTest)
#include "fieldpathtest.moc"
