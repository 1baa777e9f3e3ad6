// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/arrival.h"

#include "app/http/signature.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using Tryout::SignatureVerdict;

namespace {

const QByteArray envelope = "{\"id\":\"n1\",\"type\":\"task:new\",\"data\":{}}";

Http::Request posted(const QByteArray &signature, const QByteArray &body = envelope)
{
    Http::Request request{.method = "POST", .url = QUrl(u"/webhooks"_s), .headers = {}, .body = body};
    if (!signature.isNull())
        request.headers.append("x-webexcc-signature", signature);
    return request;
}

} // namespace

class ArrivalTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isJudgedByItsSignature_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<int>("verdict");
        QTest::newRow("made with the same secret") << Http::signature(envelope, "secret") << int(SignatureVerdict::Right);
        QTest::newRow("with blanks around it") << ' ' + Http::signature(envelope, "secret") << int(SignatureVerdict::Right);
        QTest::newRow("made with another secret") << Http::signature(envelope, "other") << int(SignatureVerdict::Wrong);
        QTest::newRow("made over another body") << Http::signature(envelope + ' ', "secret") << int(SignatureVerdict::Wrong);
        QTest::newRow("no signature") << QByteArray() << int(SignatureVerdict::Missing);
        QTest::newRow("an empty one") << QByteArray("") << int(SignatureVerdict::Missing);
    }

    void isJudgedByItsSignature()
    {
        QFETCH(QByteArray, signature);
        const Tryout::Arrival read = Tryout::arrival(posted(signature), "secret", 1, 204);
        QTEST(int(read.signature), "verdict");
        QVERIFY(!describe(read.signature).isEmpty());
    }

    void isReadOutOfItsEnvelope()
    {
        const Tryout::Arrival read = Tryout::arrival(posted({}), "secret", 77, 500);
        QCOMPARE(read.id, u"n1"_s);
        QCOMPARE(read.eventType, u"task:new"_s);
        QCOMPARE(read.time, 77);
        QCOMPARE(read.answered, 500);
        QCOMPARE(read.body, envelope);
        QCOMPARE(read.shownBody(), "{\n  \"id\": \"n1\",\n  \"type\": \"task:new\",\n  \"data\": {}\n}");
    }

    void mayBeAnything()
    {
        const Tryout::Arrival read = Tryout::arrival(posted({}, "hello <"), "secret", 1, 204);
        QCOMPARE(read.eventType, QString());
        QCOMPARE(read.shownBody(), "hello <");
    }
};

QTEST_GUILESS_MAIN(ArrivalTest)
#include "arrivaltest.moc"
