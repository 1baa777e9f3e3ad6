// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/regions.h"

#include "tests/support/test.h"

class RegionsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void baseUrl_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("accepted");

        QTest::newRow("a region's URL is taken") << "https://api.wxcc-us1.cisco.com" << "https://api.wxcc-us1.cisco.com";
        QTest::newRow("blanks and a slash at the end go") << "  https://api.wxcc-eu1.cisco.com/ " << "https://api.wxcc-eu1.cisco.com";
        QTest::newRow("a token must not travel unencrypted") << "http://api.wxcc-us1.cisco.com" << "";
        QTest::newRow("this computer may be called unencrypted") << "http://127.0.0.1:8080" << "http://127.0.0.1:8080";
        QTest::newRow("a host alone is no base URL") << "api.wxcc-us1.cisco.com" << "";
        QTest::newRow("a name and password have no place in it") << "https://me:secret@example.com" << "";
        QTest::newRow("nothing is nothing") << "" << "";
    }

    void baseUrl()
    {
        QFETCH(QString, typed);
        QFETCH(QString, accepted);
        QCOMPARE(Ui::acceptedBaseUrl(typed).toString(), accepted);
    }

    void everyRegionIsAcceptable()
    {
        const QStringList urls = Ui::regionUrls();
        QCOMPARE(urls.size(), 7);
        for (const QString &url : urls)
            QCOMPARE(Ui::acceptedBaseUrl(url).toString(), url);
    }
};

QTEST_GUILESS_MAIN(RegionsTest)
#include "regionstest.moc"
