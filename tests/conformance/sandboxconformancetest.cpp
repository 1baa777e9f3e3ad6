// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/content/configuration.h"
#include "tests/content/published.h"

using namespace Configuration;
using namespace Qt::StringLiterals;

namespace {

const MediaType *successMedia(const Operation &operation)
{
    const auto found = std::ranges::find_if(operation.responses, [](const auto &one) { return one.status.startsWith(u'2'); });
    return found == operation.responses.end() || found->content.isEmpty() ? nullptr : &found->content.first();
}

/// Where the published description is known to be wrong: schemas of one name from several services were merged, so that every member of
/// meta is an object in these lists, and the pages of these two are texts. The action of task:new has
/// three letters, though the description wants four.
bool isMergeFault(const QString &key, const SchemaProblem &problem)
{
    static const QStringList metaOfObjects{u"GET ~/v3/address-book"_s,   u"GET ~/v2/address-book"_s,       u"GET ~/v2/audio-file"_s,
                                           u"GET ~/v2/contact-number"_s, u"GET ~/v2/dial-plan"_s,          u"GET ~/v2/entry-point"_s,
                                           u"GET ~/v2/cad-variable"_s,   u"GET ~/v2/multimedia-profile"_s, u"GET ~/v2/site"_s,
                                           u"GET ~/v2/work-type"_s};
    static const QStringList textsForPages{u"GET ~/v2/ai-feature"_s, u"GET ~/v3/user-profile"_s};
    const QString place = problem.path.toPointer();
    const bool isShortAction = problem.rule == SchemaProblem::Rule::MinLength && place.endsWith("/action"_L1);
    return isShortAction || (metaOfObjects.contains(key) && place.startsWith(u"/meta/"_s)) || (textsForPages.contains(key) && place.isEmpty());
}

} // namespace

/// The published description as judge of what the sandbox answers.
class SandboxConformanceTest : public Support::Test
{
    Q_OBJECT

private:
    const Catalog m_catalog = Catalog::bundled();
    Catalog m_published;

private Q_SLOTS:
    void initTestCase()
    {
        const std::optional<QByteArray> text = Support::sharedFile(Published::File);
        if (!text)
            QSKIP(Support::missing(Published::File));
        const auto read = Catalog::read(*text, Published::File);
        QVERIFY(read);
        m_published = *read;
    }

    void answersAsPublished_data()
    {
        QTest::addColumn<QString>("key");
        for (const Operation *operation : remembered(m_catalog))
            QTest::newRow(qPrintable(Published::shortKey(*operation))) << operation->key;
    }

    void answersAsPublished()
    {
        QFETCH(QString, key);
        const Operation &operation = *m_catalog.find(key);
        const Operation *published = m_published.find(QString::fromLatin1(operation.method) + u' ' + operation.path);
        QVERIFY(published);
        Centre centre(m_catalog);
        const Http::Response answer = centre.service.answer(example(centre, operation));
        QVERIFY2(answer.isSuccess(), answer.body.constData());
        const MediaType *media = successMedia(*published);
        if (!media || answer.body.isEmpty())
            return;
        const Json::Document document = *Json::Document::parse(answer.body);
        for (const SchemaProblem &problem : validate(media->schema, document)) {
            if (!isMergeFault(Published::shortKey(operation), problem))
                QFAIL((describe(problem).toUtf8() + '\n' + answer.body).constData());
        }
    }
};

QTEST_GUILESS_MAIN(SandboxConformanceTest)
#include "sandboxconformancetest.moc"
