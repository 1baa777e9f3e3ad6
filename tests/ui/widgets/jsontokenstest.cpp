// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/jsontokens.h"

#include "tests/support/test.h"

class JsonTokensTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isInString");
        QTest::addColumn<QByteArray>("kinds");

        QTest::newRow("a member") << QByteArray("{\"a\" : -1.5}") << false << QByteArray("{NNN : DDDD}");
        QTest::newRow("a string that is no name") << QByteArray("[\"a\", null]") << false << QByteArray("[SSS, KKKK]");
        QTest::newRow("a row that begins in a string") << QByteArray("b\", 1") << true << QByteArray("SS, D");
        QTest::newRow("an escaped quotation mark") << QByteArray("\"\\\"\" 1") << false << QByteArray("SSSS D");
        QTest::newRow("a string that is cut off") << QByteArray("\"ab") << false << QByteArray("SSS");
        QTest::newRow("an empty row in a string") << QByteArray() << true << QByteArray();
    }

    void kinds()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isInString);
        QFETCH(QByteArray, kinds);
        for (const Ui::Token &token : Ui::jsonTokens(QByteArray(text), isInString))
            text.replace(token.range.offset, token.range.length, QByteArray(token.range.length, "PNSDKC"[int(token.kind)]));
        QCOMPARE(text, kinds);
    }
};

QTEST_GUILESS_MAIN(JsonTokensTest)
#include "jsontokenstest.moc"
