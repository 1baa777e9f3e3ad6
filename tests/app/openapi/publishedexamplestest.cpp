// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/catalog.h"
#include "app/openapi/example.h"
#include "tests/support/test.h"

using namespace OpenApi;

namespace {

const QString Published = QStringLiteral("data/openapi/webex-contact-center.json");

/// A body that nothing fits, and why.
struct Impossible
{
    const char *body;
    const char *reason;
};

const QList<Impossible> Impossibles{};

const Catalog &catalog()
{
    static const Catalog read = [] {
        const auto text = Support::sharedFile(Published);
        const auto found = text ? Catalog::read(*text, Published) : Base::Result<Catalog, DescriptionError>();
        return found.value_or(Catalog());
    }();
    return read;
}

void addRow(const QString &name, const MediaType &media, Direction direction)
{
    const bool isDescribed = direction == Direction::Request || media.name.contains(QLatin1String("json")) || media.name == QLatin1String("*/*");
    if (media.schema && isDescribed)
        QTest::newRow(name.toUtf8().constData()) << media.schema << direction;
}

} // namespace

/// Every body of the published description of Webex Contact Center has an example that is valid by its own schema.
class PublishedExamplesTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theDescriptionIsWhole()
    {
        if (catalog().operations().isEmpty())
            QSKIP(Support::missing(Published));
        QCOMPARE(catalog().operations().size(), 422);
    }

    void examples_data()
    {
        if (catalog().operations().isEmpty())
            QSKIP(Support::missing(Published));
        QTest::addColumn<Schema>("schema");
        QTest::addColumn<Direction>("direction");
        for (const Operation &operation : catalog().operations()) {
            const QString name = QString::fromLatin1(operation.method) + QLatin1Char(' ') + operation.path + QLatin1Char(' ');
            for (const MediaType &media : operation.requestBody.value_or(RequestBody()).content)
                addRow(name + QLatin1String("request ") + media.name, media, Direction::Request);
            for (const ResponseDescription &response : operation.responses) {
                for (const MediaType &media : response.content)
                    addRow(name + response.status + QLatin1Char(' ') + media.name, media, Direction::Response);
            }
        }
    }

    void examples()
    {
        QFETCH(Schema, schema);
        QFETCH(Direction, direction);
        const auto impossible = std::find_if(Impossibles.begin(), Impossibles.end(), [](const Impossible &one) { return qstrcmp(one.body, QTest::currentDataTag()) == 0; });
        if (impossible != Impossibles.end())
            QEXPECT_FAIL("", impossible->reason, Continue);
        const QByteArray text = exampleFor(schema, direction);
        const auto document = Json::Document::parse(text);
        QVERIFY2(document, text.constData());
        const auto verdict = SchemaValidator(schema, {.formats = Formats::Told, .direction = direction}).check(*document);
        QVERIFY2(verdict.problems.isEmpty(), verdict.problems.isEmpty() ? "" : qPrintable(describe(verdict.problems.first())));
        QVERIFY(verdict.isWhole);
    }
};

QTEST_GUILESS_MAIN(PublishedExamplesTest)
#include "publishedexamplestest.moc"
