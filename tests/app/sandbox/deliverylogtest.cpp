// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/deliverylog.h"

#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

Delivery delivery(const QString &id, const QString &organization = u"o"_s)
{
    return {.id = id, .organization = organization, .subscription = u"s"_s, .eventType = u"task:new"_s, .destination = u"http://localhost/"_s};
}

QString ids(const QList<Delivery> &deliveries)
{
    QStringList found;
    for (const Delivery &each : deliveries)
        found.append(each.id);
    return found.join(u' ');
}

} // namespace

class DeliveryLogTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst()
    {
        DeliveryLog log;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            log.put(delivery(id, id == "b"_L1 ? u"other"_s : u"o"_s));
        QCOMPARE(ids(log.newest(10)), u"c b a"_s);
        QCOMPARE(ids(log.newest(2)), u"c b"_s);
        QCOMPARE(ids(log.newest(10, u"o"_s)), u"c a"_s);
        log.clear();
        QCOMPARE(log.newest(10).size(), 0);
    }

    void replacesWhatItKnows()
    {
        DeliveryLog log;
        log.put(delivery(u"a"_s));
        log.put(delivery(u"b"_s));
        Delivery changed = delivery(u"a"_s);
        changed.state = Delivery::State::Delivered;
        log.put(changed);
        QCOMPARE(ids(log.newest(10)), u"b a"_s);
        QCOMPARE(log.newest(10)[1], changed);
    }

    void forgetsTheOldest()
    {
        DeliveryLog log;
        for (int i = 0; i < 600; ++i)
            log.put(delivery(QString::number(i)));
        QCOMPARE(log.newest(1000).size(), 500);
        QCOMPARE(log.newest(1000).last().id, u"100"_s);
    }

    void isWrittenAsJson()
    {
        Delivery one = delivery(u"a"_s);
        one.attempts = {{.time = 5, .status = 500, .reason = u"Broken."_s}, {.time = 9, .status = 204}};
        one.state = Delivery::State::Delivered;
        Json::Writer writer;
        write(writer, one);
        QCOMPARE(writer.text(),
                 "{\"id\":\"a\",\"organizationId\":\"o\",\"subscriptionId\":\"s\",\"type\":\"task:new\",\"destinationUrl\":\"http://localhost/\","
                 "\"state\":\"delivered\",\"attempts\":[{\"time\":5,\"status\":500,\"reason\":\"Broken.\"},{\"time\":9,\"status\":204}]}");
    }

    void saysWhatIsStillToCome()
    {
        Delivery one = delivery(u"a"_s);
        one.nextTime = 7;
        one.reason = u"Why"_s;
        Json::Writer writer;
        write(writer, one);
        QVERIFY(writer.text().endsWith("\"state\":\"waiting\",\"attempts\":[],\"nextAttempt\":7,\"reason\":\"Why\"}"));
        QVERIFY(!one.isOver());
    }
};

QTEST_GUILESS_MAIN(DeliveryLogTest)
#include "deliverylogtest.moc"
