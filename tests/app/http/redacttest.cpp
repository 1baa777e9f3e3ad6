// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/redact.h"
#include "tests/support/test.h"

using Http::Headers;
using Http::Request;

class RedactTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void masked_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("shown");

        QTest::newRow("a long one shows its last four characters") << "NzAwYjE2ZGEtPF84" << u"••••••••PF84"_qs;
        QTest::newRow("the length is not given away") << QString(300, QLatin1Char('x')) << u"••••••••xxxx"_qs;
        QTest::newRow("a short one shows nothing") << "hunter2" << u"••••••••"_qs;
        QTest::newRow("one short of long shows nothing") << "abcdefghijk" << u"••••••••"_qs;
        QTest::newRow("nothing stays nothing") << QString() << QString();
    }

    void masked()
    {
        QFETCH(QString, secret);
        QFETCH(QString, shown);
        QCOMPARE(Http::masked(secret), shown);
    }

    void secretNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isSecret");

        QTest::newRow("authorization") << QByteArray("Authorization") << true;
        QTest::newRow("in any case") << QByteArray("aUTHORIZATION") << true;
        QTest::newRow("towards a proxy") << QByteArray("Proxy-Authorization") << true;
        QTest::newRow("a cookie sent") << QByteArray("cookie") << true;
        QTest::newRow("a cookie received") << QByteArray("Set-Cookie") << true;
        QTest::newRow("a content type is none") << QByteArray("Content-Type") << false;
        QTest::newRow("a longer name is another") << QByteArray("Authorization-Info") << false;
        QTest::newRow("no name") << QByteArray() << false;
    }

    void secretNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isSecret);
        QCOMPARE(Http::isSecret(name), isSecret);
    }

    void redacted_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("shown");

        QTest::newRow("a bearer token keeps scheme and end") << QByteArray("Bearer NzAwYjE2ZGEtPF84") << u"Bearer ••••••••PF84"_qs;
        QTest::newRow("the scheme as it was typed") << QByteArray("bearer NzAwYjE2ZGEtPF84") << u"bearer ••••••••PF84"_qs;
        QTest::newRow("a short token shows nothing") << QByteArray("Bearer abc") << u"Bearer ••••••••"_qs;
        QTest::newRow("the end of a password is not shown") << QByteArray("Basic dXNlcjpwYXNzd29yZA==") << u"••••••••"_qs;
        QTest::newRow("a scheme without token") << QByteArray("Bearer ") << u"Bearer "_qs;
        QTest::newRow("empty stays empty") << QByteArray("") << QString(u""_qs);
    }

    void redacted()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, shown);
        const Request request{.headers = {{"Authorization", value}}};
        QCOMPARE(QString::fromUtf8(Http::redacted(request).headers.value("Authorization")), shown);
    }

    void everythingElseStays()
    {
        const Request request{.method = "POST",
                              .url = QUrl(QStringLiteral("https://api.example/x?y=1")),
                              .headers = {{"Cookie", "session=1234567890123456"}, {"Accept", "*/*"}, {"Cookie", "b=2"}},
                              .body = "{}"};
        Request expected = request;
        const QByteArray dots = u"••••••••"_qs.toUtf8();
        expected.headers = {{"Cookie", dots}, {"Accept", "*/*"}, {"Cookie", dots}};
        QCOMPARE(Http::redacted(request), expected);
    }
};

QTEST_GUILESS_MAIN(RedactTest)
#include "redacttest.moc"
