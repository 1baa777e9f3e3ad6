// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/textposition.h"
#include "tests/support/test.h"

using Base::TextPosition;

class TextPositionTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void position_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<qsizetype>("line");
        QTest::addColumn<qsizetype>("column");

        QTest::newRow("the start is line 1, column 1") << QByteArray("abc") << qsizetype(0) << qsizetype(1) << qsizetype(1);
        QTest::newRow("columns count up along a line") << QByteArray("abc") << qsizetype(2) << qsizetype(1) << qsizetype(3);
        QTest::newRow("a line end belongs to its line") << QByteArray("a\nb") << qsizetype(1) << qsizetype(1) << qsizetype(2);
        QTest::newRow("the next line starts at column 1") << QByteArray("a\nb") << qsizetype(2) << qsizetype(2) << qsizetype(1);
        QTest::newRow("a character of three bytes is one column") << QByteArray("\xE2\x82\xAC!") << qsizetype(3) << qsizetype(1) << qsizetype(2);
        QTest::newRow("past the end is the end") << QByteArray("ab") << qsizetype(9) << qsizetype(1) << qsizetype(3);
    }

    void position()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, offset);
        QFETCH(qsizetype, line);
        QFETCH(qsizetype, column);
        QCOMPARE(Base::positionOf(text, offset), (TextPosition{line, column}));
    }
};

QTEST_GUILESS_MAIN(TextPositionTest)
#include "textpositiontest.moc"
