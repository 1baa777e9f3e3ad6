// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accesstoken.h"
#include "tests/support/test.h"

using Account::AccessToken;

class AccessTokenTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void organization_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("organization");
        const QString id = QStringLiteral("1a994be4-0f36-4e3c-9d0c-52e6d2f0f9ab");

        QTest::newRow("a Webex token ends in it") << QByteArray("NzAwYjE2ZGEtM_P0A1_1a994be4-0f36-4e3c-9d0c-52e6d2f0f9ab") << id;
        QTest::newRow("an underscore is enough") << QByteArray("_1a994be4-0f36-4e3c-9d0c-52e6d2f0f9ab") << id;
        QTest::newRow("capital digits count") << QByteArray("x_1A994BE4-0F36-4E3C-9D0C-52E6D2F0F9AB") << id.toUpper();
        QTest::newRow("no underscore") << QByteArray("1a994be4-0f36-4e3c-9d0c-52e6d2f0f9ab") << QString();
        QTest::newRow("only the last underscore counts") << QByteArray("x_1a994be4-0f36-4e3c-9d0c-52e6d2f0f9ab_P0A1") << QString();
        QTest::newRow("one digit short") << QByteArray("x_1a994be4-0f36-4e3c-9d0c-52e6d2f0f9a") << QString();
        QTest::newRow("a letter that is no digit") << QByteArray("x_1g994be4-0f36-4e3c-9d0c-52e6d2f0f9ab") << QString();
        QTest::newRow("a line end after it") << QByteArray("x_1a994be4-0f36-4e3c-9d0c-52e6d2f0f9ab\n") << QString();
        QTest::newRow("no token") << QByteArray() << QString();
    }

    void organization()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, organization);
        QCOMPARE(AccessToken{token}.organizationId(), organization);
    }

    void pasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QByteArray>("token");

        QTest::newRow("as it is") << "abc_P0A1" << QByteArray("abc_P0A1");
        QTest::newRow("blanks and line ends around it") << "  abc\r\n" << QByteArray("abc");
        QTest::newRow("broken over lines") << "abc\n  def\n" << QByteArray("abcdef");
        QTest::newRow("with the scheme") << "Bearer abc" << QByteArray("abc");
        QTest::newRow("with the scheme in small letters, on its own line") << " bearer\n abc" << QByteArray("abc");
        QTest::newRow("characters nobody sees") << u"\uFEFFBearer\u00A0a\u200Bbc"_qs << QByteArray("abc");
        QTest::newRow("a token that begins like the scheme") << "BearerOfNews" << QByteArray("BearerOfNews");
        QTest::newRow("the scheme alone is no token") << "Bearer " << QByteArray();
        QTest::newRow("nothing") << QString() << QByteArray();
    }

    void pasted()
    {
        QFETCH(QString, pasted);
        QFETCH(QByteArray, token);
        QCOMPARE(AccessToken::fromPasted(pasted).value, token);
        QCOMPARE(AccessToken::fromPasted(pasted).isEmpty(), token.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccessTokenTest)
#include "accesstokentest.moc"
