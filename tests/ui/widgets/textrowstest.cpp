// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textrows.h"

#include "tests/support/test.h"

using Ui::TextRows;

namespace {

/// The rows, one a line; + marks one that goes on, " one that begins in a string.
QByteArray drawn(const TextRows &rows)
{
    QByteArray all;
    for (qsizetype number = 0; number < rows.count(); ++number) {
        const TextRows::Row row = rows.at(number);
        all += QByteArray::number(row.line) + (row.isContinued ? "+" : "") + (row.isInString ? "\"" : "") + ':';
        all += rows.text().sliced(row.range.offset, row.range.length) + '\n';
    }
    return all;
}

} // namespace

class TextRowsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("rows");

        QTest::newRow("no text is one empty row") << QByteArray() << QByteArray("1:\n");
        QTest::newRow("a line is a row") << QByteArray("a\nb") << QByteArray("1:a\n2:b\n");
        QTest::newRow("behind the last line's end is a row") << QByteArray("a\n") << QByteArray("1:a\n2:\n");
        QTest::newRow("empty lines are rows") << QByteArray("\n\n") << QByteArray("1:\n2:\n3:\n");
        const QByteArray item = '"' + QByteArray(118, 'x') + '"';
        QTest::newRow("a long line breaks behind a comma") << '[' + item + ',' + item + ']' << "1:[" + item + ",\n1+:" + item + "]\n";
        const QByteArray text = '"' + QByteArray(250, ',') + '"';
        QTest::newRow("but not behind one in a string") << text << "1:" + text.first(200) + "\n1+\":" + text.sliced(200) + '\n';
        const QByteArray wide = QByteArray(199, 'x') + "\xc3\xa9";
        QTest::newRow("no character is torn apart") << wide << "1:" + wide.first(199) + "\n1+:" + wide.sliced(199) + '\n';
    }

    void rows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, rows);
        QCOMPARE(drawn(TextRows::of(text)), rows);
    }

    void everyPlaceIsInItsRow_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one long line") << '[' + QByteArray("{\"id\": 1234567, \"text\": \"\\\\\\\"\"},").repeated(3000) + "0]";
        QTest::newRow("many short lines") << QByteArray("[\n  1,\n\n  2 ]\n").repeated(2000);
        QTest::newRow("one endless string") << QByteArray(70'000, '"');
        QTest::newRow("bytes that are no text") << QByteArray(30'000, '\x80');
    }

    void everyPlaceIsInItsRow()
    {
        QFETCH(QByteArray, text);
        const TextRows rows = TextRows::of(text);
        qsizetype next = 0;
        for (qsizetype number = 0; number < rows.count(); ++number) {
            const TextRows::Row row = rows.at(number);
            if (row.range.offset != next || row.range.length > TextRows::longest || rows.rowAt(row.range.offset) != number)
                QFAIL(qPrintable(QString("row %1").arg(number)));
            next = row.range.end() < text.size() && text[row.range.end()] == '\n' ? row.range.end() + 1 : row.range.end();
        }
        QCOMPARE(next, text.size());
        QVERIFY(rows.isComplete());
        QCOMPARE(rows.lineCount(), text.count('\n') + 1);
    }

    void theBeginningCanBeHadAlone()
    {
        const TextRows rows = TextRows::of(QByteArray("1\n2\n3\n4"), 4);
        QVERIFY(!rows.isComplete());
        QCOMPARE(rows.at(1).range.offset, 2);
    }
};

QTEST_GUILESS_MAIN(TextRowsTest)
#include "textrowstest.moc"
