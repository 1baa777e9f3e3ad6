// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/signature.h"

#include "tests/support/test.h"

class SignatureTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 4231 §4.3
    void isTheStandards()
    {
        QCOMPARE(Http::signature("what do ya want for nothing?", "Jefe"), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    void isRecognized_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("isRight");
        const QByteArray right = Http::signature("body", "secret");
        QTest::newRow("the right one") << right << true;
        QTest::newRow("in capitals") << right.toUpper() << true;
        QTest::newRow("of another secret") << Http::signature("body", "Secret") << false;
        QTest::newRow("of another body") << Http::signature("body ", "secret") << false;
        QTest::newRow("the beginning of it") << right.first(63) << false;
        QTest::newRow("more than it") << right + "0" << false;
        QTest::newRow("none") << QByteArray() << false;
    }

    void isRecognized()
    {
        QFETCH(QByteArray, given);
        QTEST(Http::isSignature(given, "body", "secret"), "isRight");
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "signaturetest.moc"
