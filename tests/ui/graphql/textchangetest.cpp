// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/textchange.h"
#include "tests/support/test.h"

using namespace Ui;

class TextChangeTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QByteArray>("text");

        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, qsizetype offset, qsizetype length, const QByteArray &text) {
            QTest::newRow(name) << before << after << offset << length << text;
        };
        row("nothing", "{ a }", "{ a }", 5, 0, "");
        row("a field more", "{ a }", "{ a b }", 4, 0, "b ");
        row("a field less", "{ a b }", "{ a }", 4, 2, "");
        row("a field renamed", "{ abc }", "{ axc }", 3, 1, "x");
        row("the same letter again", "{ aa }", "{ aaa }", 4, 0, "a");
        row("from nothing", "", "{ a }", 0, 0, "{ a }");
        row("to nothing", "{ a }", "", 0, 5, "");
        row("a letter that begins alike stays whole", "\xC3\xA4", "\xC3\xB6", 0, 2, "\xC3\xB6");
        row("a letter that ends alike stays whole", "\xC3\xA4", "\xC5\xA4", 0, 2, "\xC5\xA4");
    }

    void onlyWhatDiffersIsReplaced()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(qsizetype, offset);
        QFETCH(qsizetype, length);
        QFETCH(QByteArray, text);
        const TextChange change = changeBetween(before, after);
        QCOMPARE(change, (TextChange{{offset, length}, text}));
        QCOMPARE(QByteArray(before).replace(change.range.offset, change.range.length, change.text), after);
    }
};

QTEST_MAIN(TextChangeTest)
#include "textchangetest.moc"
