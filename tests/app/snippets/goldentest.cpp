// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/language.h"
#include "tests/app/snippets/sample.h"
#include "tests/support/test.h"

using Http::Request;

namespace {

const QString Host = QStringLiteral("https://api.wxcc-us1.cisco.com");

QList<Sample::Named> goldenRequests()
{
    const Http::Header token{"Authorization", "Bearer YOUR_TOKEN"};
    return {
        {"get", {.url = QUrl(Host + "/organization/{orgid}/v3/address-book?filter=name%3D%3D%22Help%20Desk%22"), .headers = {token, {"Accept", "*/*"}}}},
        {"post",
         {.method = "POST",
          .url = QUrl(Host + "/organization/1-2/address-book"),
          .headers = {token, {"Content-Type", "application/json"}},
          .body = "{\n  \"name\": \"AddressBook_140\",\n\t\"description\": \"it's \\\"東京\\\" for $5 `now`\"\n}\n"}},
        {"bytes", {.method = "PUT", .url = QUrl(Host + "/x"), .headers = {{"X-Quote", "a \"b\" Gr\xC3\xBC\xC3\x9F\x65 'c'"}}, .body = QByteArray("%\\'-\0\xff\r\n", 8)}},
        {"controls", {.method = "PATCH", .url = QUrl(Host + "/x"), .headers = {{"Content-Type", "text/plain"}}, .body = "one\r\ntwo\x1b[0m 'ü' \\ % ${x}\n'@ three"}},
    };
}

} // namespace

class GoldenTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsAsItWasReviewed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Request>("request");
        QTest::addColumn<QString>("file");
        for (const Sample::Named &one : goldenRequests()) {
            for (const Snippets::Language &language : Snippets::languages())
                QTest::addRow("%s in %s", one.name, language.name) << QString::fromLatin1(language.key) << one.request << QStringLiteral(TRYOUT_SOURCE_DIR "/tests/app/snippets/golden/%1.%2.txt").arg(QLatin1String(one.name), QLatin1String(language.key));
        }
    }

    void theTextIsAsItWasReviewed()
    {
        QFETCH(QString, language);
        QFETCH(Request, request);
        QFETCH(QString, file);
        QFile golden(file);
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(file));
        QCOMPARE(Snippets::language(language)->write(request), QString::fromUtf8(golden.readAll()));
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "goldentest.moc"
