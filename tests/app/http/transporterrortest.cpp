// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/transporterror.h"
#include "tests/support/test.h"

#include <QSet>

using Http::TransportError;
using Kind = TransportError::Kind;

namespace {

const QUrl here(QStringLiteral("http://127.0.0.1:4711/organization/x?secret=1"));
const QUrl far(QStringLiteral("https://user:password@api.wxcc-us1.cisco.com/search"));

} // namespace

class TransportErrorTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWords_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("no address") << Kind::InvalidUrl;
        QTest::newRow("host not found") << Kind::HostNotFound;
        QTest::newRow("refused") << Kind::Refused;
        QTest::newRow("timed out") << Kind::TimedOut;
        QTest::newRow("cancelled") << Kind::Cancelled;
        QTest::newRow("no secure connection") << Kind::Tls;
        QTest::newRow("connection lost") << Kind::ConnectionLost;
        QTest::newRow("proxy") << Kind::Proxy;
        QTest::newRow("too large") << Kind::TooLarge;
        QTest::newRow("not HTTP") << Kind::Protocol;
        QTest::newRow("anything else") << Kind::Other;
    }

    void everyKindHasWords()
    {
        QFETCH(Kind, kind);
        for (const QUrl &url : {here, far}) {
            const TransportError error{.kind = kind, .url = url};
            QVERIFY(describe(error).contains(url.host()));
            QVERIFY(!describe(error).contains(QLatin1Char('%')));
            QVERIFY(!describe(error).contains(QLatin1String("password")));
            QVERIFY(advice(error).size() > 20);
            s_descriptions.insert(describe(error));
        }
    }

    void noTwoKindsSoundTheSame() { QCOMPARE(s_descriptions.size(), 2 * 11); }

    void adviceKnowsTheSandbox_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("refused") << Kind::Refused;
        QTest::newRow("timed out") << Kind::TimedOut;
        QTest::newRow("no secure connection") << Kind::Tls;
    }

    void adviceKnowsTheSandbox()
    {
        QFETCH(Kind, kind);
        for (const auto *host : {"http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1"})
            QVERIFY(advice(TransportError{.kind = kind, .url = QUrl(QLatin1String(host))}).contains(QLatin1String("sandbox")));
        QVERIFY(!advice(TransportError{.kind = kind, .url = far}).contains(QLatin1String("sandbox")));
    }

    void thePortIsNamedWhereThereIsOne()
    {
        QVERIFY(describe(TransportError{.kind = Kind::Refused, .url = here}).contains(QLatin1String("127.0.0.1:4711")));
        QVERIFY(!describe(TransportError{.kind = Kind::Refused, .url = here}).contains(QLatin1String("secret")));
    }

    void aCallThatMayHaveWrittenSaysSo_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("timed out") << Kind::TimedOut;
        QTest::newRow("cancelled") << Kind::Cancelled;
        QTest::newRow("connection lost") << Kind::ConnectionLost;
    }

    void aCallThatMayHaveWrittenSaysSo()
    {
        QFETCH(Kind, kind);
        QVERIFY(advice(TransportError{.kind = kind, .url = far}).contains(QLatin1String("look before you repeat it")));
    }

private:
    static inline QSet<QString> s_descriptions;
};

QTEST_GUILESS_MAIN(TransportErrorTest)
#include "transporterrortest.moc"
