// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/queryline.h"

#include "tests/support/test.h"

#include <QImage>

using Ui::QueryLine;

class QueryLineTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void walksThroughTheHistoryAndBackToWhatIsBeingTyped()
    {
        QueryLine line;
        line.remember("$.a");
        line.remember("$.b");
        QTest::keyClicks(&line, "$.c");
        QStringList seen;
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Down, Qt::Key_Down}) {
            QTest::keyClick(&line, key);
            seen.append(line.text());
        }
        QCOMPARE(seen.join(' '), "$.b $.a $.a $.b $.c");
    }

    void upSkipsTheQueryThatStandsInTheLineAlready()
    {
        QueryLine line;
        line.remember("$.a");
        line.remember("$.b");
        line.setText("$.b");
        QTest::keyClick(&line, Qt::Key_Up);
        QCOMPARE(line.text(), "$.a");
    }

    void keepsAQueryOnceAndTheNewestFirst()
    {
        QueryLine line;
        for (const char *query : {"$.a", "$.b", "$.a"})
            line.remember(QString::fromLatin1(query));
        QCOMPARE(line.history().join(' '), "$.a $.b");
    }

    void keepsFifty()
    {
        QueryLine line;
        for (int number = 0; number < 60; ++number)
            line.remember(QString::number(number));
        QCOMPARE(line.history().size(), 50);
        QCOMPARE(line.history().first(), "59");
    }

    void paintsTheMarkBelowItsPlace()
    {
        QueryLine line;
        line.resize(300, 30);
        line.setText("$.abcdefghij");
        line.setCursorPosition(0);
        const QImage before = line.grab().toImage();
        line.setMark(Base::TextRange{.offset = 8, .length = 2});
        const QImage after = line.grab().toImage();
        int left = after.width();
        for (int y = 0; y < after.height(); ++y) {
            for (int x = 0; x < after.width(); ++x)
                left = before.pixel(x, y) != after.pixel(x, y) ? qMin(left, x) : left;
        }
        const int start = line.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x() + line.fontMetrics().horizontalAdvance("$.abcdef");
        QVERIFY2(qAbs(left - start) <= 3, qPrintable(QString("%1 is not near %2").arg(left).arg(start)));
    }
};

QTEST_MAIN(QueryLineTest)
#include "querylinetest.moc"
