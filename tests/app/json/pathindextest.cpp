// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/pathindex.h"

#include "app/json/index.h"
#include "tests/support/test.h"

using Json::Document;
using Json::PathIndex;

namespace {

/// Long lists in long lists, long objects, and what surrounds them.
QByteArray wide()
{
    QByteArray text("{ \"a\": [");
    for (int outer = 0; outer < 140; ++outer) {
        text.append(outer ? ", " : "").append("{\"n\": [");
        for (int inner = 0; inner < 140; ++inner)
            text.append(inner ? "," : "").append(QByteArray::number(inner));
        text.append("], \"\\u0041\" : {}}");
    }
    text.append("], \"many\": {");
    for (int member = 0; member < 700; ++member)
        text.append(member ? "," : "").append('"').append(QByteArray::number(member)).append("\": [null]");
    return text.append("} } ");
}

} // namespace

class PathIndexTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheDocument_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a scalar") << QByteArray(" 17 ");
        QTest::newRow("empty containers") << QByteArray("[[], {}, [{}]]");
        QTest::newRow("a name sent twice") << QByteArray(R"({"a": 1, "a": {"b": [2, 3]}})");
        QTest::newRow("a name with a quotation mark") << QByteArray("{\"a\\\"b\": \"x\", \"c\" : [ \"\\\"\", 1 ]}");
        QTest::newRow("long lists in long lists") << wide();
    }

    void agreesWithTheDocument()
    {
        QFETCH(QByteArray, text);
        const Document document = *Document::parse(text);
        const PathIndex paths(document);
        // Every place of a small text, some of a large one.
        const qsizetype step = qMax<qsizetype>(1, text.size() / 2000);
        for (qsizetype offset = 0; offset < text.size(); offset += step) {
            const Json::Node node = document.nodeAt(offset);
            if (paths.nodeAt(offset) != node)
                QFAIL(qPrintable(QString("another value at %1").arg(offset)));
            if (node && paths.pathOf(node) != document.pathOf(node))
                QFAIL(qPrintable(QString("another path at %1").arg(offset)));
        }
    }

    void tellsWhatIsAroundAPlace()
    {
        const PathIndex paths(*Document::parse(R"({"a": [1, 23]})"));
        QStringList found;
        for (const Json::Node node : paths.around(11))
            found.append(paths.pathOf(node).toShortPath());
        QCOMPARE(found.join(' '), "$ $.a $.a[1]");
        QVERIFY(paths.around(99).isEmpty());
    }

    void withoutADocumentThereIsNothing()
    {
        QVERIFY(!PathIndex().nodeAt(0));
        QVERIFY(PathIndex(Document()).around(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PathIndexTest)
#include "pathindextest.moc"
