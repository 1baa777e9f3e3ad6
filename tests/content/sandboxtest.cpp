// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/content/configuration.h"
#include "tests/content/published.h"

using namespace OpenApi;
using namespace Qt::StringLiterals;
using namespace Configuration;

namespace {

/// The published description merges schemas of one name from several services. In these answers it has every member of meta an object,
/// while its own examples, and the service, show texts and numbers there.
QStringList metaIsOfObjects()
{
    return {u"GET ~/v2/audio-file"_s,   u"GET ~/v2/contact-number"_s, u"GET ~/v2/dial-plan"_s,          u"GET ~/v2/entry-point"_s,
            u"GET ~/v2/cad-variable"_s, u"GET ~/v2/site"_s,           u"GET ~/v2/multimedia-profile"_s, u"GET ~/v2/work-type"_s};
}

/// The description wants the name of an action to have four letters, which that of task:new has not.
bool isShortAction(const SchemaProblem &problem)
{
    return problem.rule == SchemaProblem::Rule::MinLength && problem.path.toPointer().endsWith("/action"_L1);
}

bool isOfMeta(const SchemaProblem &problem)
{
    return problem.path.toPointer().startsWith(u"/meta/"_s) && problem.rule == SchemaProblem::Rule::Type;
}

} // namespace

/// Every operation of the configuration pattern, and what is special beside it, called with an example on a fresh contact centre.
class SandboxTest : public Support::Test
{
    Q_OBJECT

private:
    const Catalog m_catalog = Catalog::bundled();

private Q_SLOTS:
    void rememberedAreAll();
    void answersAsDescribed_data();
    void answersAsDescribed();
    void everySeedCanBeSavedAsItIs_data();
    void everySeedCanBeSavedAsItIs();
};

/// 257 of the pattern, 19 of which are the address books' own, and 42 beside them (config-resources.tsv), and 12 of webhooks.
void SandboxTest::rememberedAreAll()
{
    QCOMPARE(remembered(m_catalog).size(), 311);
}

void SandboxTest::answersAsDescribed_data()
{
    QTest::addColumn<QString>("key");
    for (const Operation *operation : remembered(m_catalog))
        QTest::newRow(qPrintable(QString(Published::shortKey(*operation) + u": "_s + operation->summary))) << operation->key;
}

void SandboxTest::answersAsDescribed()
{
    QFETCH(QString, key);
    const Operation &operation = *m_catalog.find(key);
    Centre centre(m_catalog);
    const Http::Request call = example(centre, operation);
    const Http::Response answer = centre.service.answer(call);
    const auto success = std::ranges::find_if(operation.responses, [](const auto &one) { return one.status.startsWith(u'2'); });
    QVERIFY2(QString::number(answer.status) == success->status, (call.url.path().toUtf8() + '\n' + call.body + '\n' + answer.body).constData());
    if (success->content.isEmpty() || !success->content.first().schema) {
        QCOMPARE(answer.body, QByteArray());
        return;
    }
    const auto document = Json::Document::parse(answer.body);
    QVERIFY2(document.has_value(), answer.body.constData());
    const QList<SchemaProblem> problems = validate(success->content.first().schema, *document);
    QCOMPARE(std::ranges::any_of(problems, isOfMeta), metaIsOfObjects().contains(Published::shortKey(operation)));
    for (const SchemaProblem &problem : problems) {
        if (!isOfMeta(problem) && !isShortAction(problem))
            QFAIL((describe(problem).toUtf8() + '\n' + answer.body).constData());
    }
}

void SandboxTest::everySeedCanBeSavedAsItIs_data()
{
    QTest::addColumn<QString>("key");
    for (const Operation *operation : remembered(m_catalog)) {
        const auto target = Sandbox::targetOf(operation->method, operation->path);
        if (operation->method == "PUT" && target && target->parentParameter.isEmpty())
            QTest::newRow(qPrintable(Published::shortKey(*operation))) << operation->key;
    }
}

/// What a PUT is given to change one field is what was read before: every record of the seed must pass.
void SandboxTest::everySeedCanBeSavedAsItIs()
{
    QFETCH(QString, key);
    const Operation &operation = *m_catalog.find(key);
    Centre centre(m_catalog);
    const Sandbox::Route route = *centre.service.remembers(operation);
    for (const Sandbox::Record &record : centre.records(route.resource.name)) {
        QString path = operation.path;
        path.replace(u"{orgid}"_s, Organization).replace(u"{id}"_s, record.id);
        const Http::Response read = centre.service.answer(request("GET", path));
        QCOMPARE(read.status, 200);
        QByteArray body = read.body;
        if (!route.body.wrapper.isEmpty())
            body = R"({")" + route.body.wrapper.toUtf8() + R"(":)" + read.body + R"(,"audioFile":"greeting.wav"})";
        const Http::Response saved = centre.service.answer(request("PUT", path, body));
        QVERIFY2(saved.status == 200, (record.name.toUtf8() + '\n' + body + '\n' + saved.body).constData());
    }
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandboxtest.moc"
