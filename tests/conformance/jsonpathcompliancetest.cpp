// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/formatter.h"
#include "app/jsonpath/query.h"
#include "tests/support/test.h"

using Json::Document;
using Json::Node;

namespace {

const QString Suite = QStringLiteral("data/jsonpath-compliance/cts.json");

QByteArray compact(const QByteArray &text)
{
    return Json::Formatter::compact(*Document::parse(text));
}

/// Empty where the file is absent.
const Document &suite()
{
    static const Document document = Document::parse(Support::sharedFile(Suite).value_or(QByteArray())).value_or(Document());
    return document;
}

/// The values as one JSON array without blanks.
QByteArray valuesOf(const JsonPath::NodeList &list)
{
    QByteArrayList values;
    for (const Node node : list.nodes)
        values += compact(node.text().toByteArray());
    return '[' + values.join(',') + ']';
}

QStringList pathsOf(const JsonPath::NodeList &list)
{
    QStringList paths;
    for (const Node node : list.nodes)
        paths += list.document.pathOf(node).toNormalizedPath();
    return paths;
}

QStringList strings(Node array)
{
    QStringList list;
    for (const Node element : array)
        list += element.toString();
    return list;
}

} // namespace

/// The JSONPath compliance suite, https://github.com/jsonpath-standard/jsonpath-compliance-test-suite, every case a row.
class JsonPathComplianceTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theSuiteIsWhole()
    {
        if (!suite().root())
            QSKIP(Support::missing(Suite));
        QCOMPARE(suite().root()["tests"].size(), qsizetype(703));
    }

    void selects_data()
    {
        if (!suite().root())
            QSKIP(Support::missing(Suite));
        QTest::addColumn<Node>("example");
        for (const Node example : suite().root()["tests"]) {
            if (!example["invalid_selector"].toBool())
                QTest::newRow(example["name"].toUtf8().constData()) << example;
        }
    }

    void selects()
    {
        QFETCH(Node, example);
        const auto query = JsonPath::Query::parse(example["selector"].toUtf8());
        QVERIFY2(query, query ? "" : qPrintable(describe(query.error(), example["selector"].toUtf8())));
        const auto list = query->evaluate(*Document::parse(example["document"].text().toByteArray()));
        const Node alternatives = example["results"];
        if (!alternatives) {
            QCOMPARE(valuesOf(list), compact(example["result"].text().toByteArray()));
            QCOMPARE(pathsOf(list), strings(example["result_paths"]));
            return;
        }
        QByteArrayList allowedValues;
        for (const Node result : alternatives)
            allowedValues += compact(result.text().toByteArray());
        const qsizetype which = allowedValues.indexOf(valuesOf(list));
        QVERIFY2(which >= 0, valuesOf(list).constData());
        QList<QStringList> allowedPaths;
        for (const Node paths : example["results_paths"])
            allowedPaths += strings(paths);
        QVERIFY2(allowedPaths.contains(pathsOf(list)), qPrintable(pathsOf(list).join(u' ')));
    }

    void refuses_data()
    {
        if (!suite().root())
            QSKIP(Support::missing(Suite));
        QTest::addColumn<QByteArray>("selector");
        for (const Node example : suite().root()["tests"]) {
            if (example["invalid_selector"].toBool())
                QTest::newRow(example["name"].toUtf8().constData()) << example["selector"].toUtf8();
        }
    }

    void refuses()
    {
        QFETCH(QByteArray, selector);
        const auto query = JsonPath::Query::parse(selector);
        QVERIFY(!query);
        QVERIFY(query.error().range.offset >= 0 && query.error().range.end() <= selector.size());
        QVERIFY(!describe(query.error(), selector).isEmpty());
    }
};

QTEST_GUILESS_MAIN(JsonPathComplianceTest)
#include "jsonpathcompliancetest.moc"
