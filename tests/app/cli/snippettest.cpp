// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class SnippetTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void writesCurlWithoutTheToken()
    {
        const Outcome outcome = tryout({u"snippet"_s, u"createConfig_2"_s, u"--body"_s, u"{\"name\": \"x\"}"_s, u"--server"_s, u"http://127.0.0.1:1"_s, u"--token"_s, u"secret-token"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.startsWith("curl"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("http://127.0.0.1:1/organization/"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("{\"name\": \"x\"}"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("YOUR_TOKEN"), outcome.out.constData());
        QVERIFY(!outcome.out.contains("secret-token"));
    }

    void whatIsMissingStaysAPlaceholder()
    {
        const Outcome outcome = tryout({u"snippet"_s, u"getConfig_2"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(QByteArray::fromPercentEncoding(outcome.out).contains("{id}"), outcome.out.constData());
    }

    void anUnknownLanguageIsRefused()
    {
        const Outcome outcome = tryout({u"snippet"_s, u"getConfig_2"_s, u"--language"_s, u"klingon"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("curl"), outcome.err.constData());
    }

    void anUnknownOperationIsRefused()
    {
        QCOMPARE(tryout({u"snippet"_s, u"dance"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(SnippetTest)
#include "snippettest.moc"
