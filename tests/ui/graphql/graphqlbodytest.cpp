// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/graphqlbody.h"
#include "tests/support/test.h"
#include "ui/graphql/schemaloader.h"
#include "ui/widgets/codeeditor.h"

#include <QLabel>

using namespace Ui;

namespace {

struct Body
{
    explicit Body(const QByteArray &query = {})
    {
        body.resize(640, 480);
        body.setQuery(query);
        body.show();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(body.queryEditor().focusProxy(), Qt::Key(key), modifiers); }

    GraphQlBody body{nullptr};
};

} // namespace

class GraphQlBodyTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsTold()
    {
        Body made;
        QSignalSpy queries(&made.body, &GraphQlBody::queryEdited);
        QSignalSpy variables(&made.body, &GraphQlBody::variablesEdited);
        QTest::keyClicks(made.body.queryEditor().focusProxy(), "{ a }");
        QTest::keyClicks(made.body.variablesEditor().focusProxy(), "{}");
        QCOMPARE(queries.last().first().toByteArray(), QByteArray("{ a }"));
        QCOMPARE(variables.last().first().toByteArray(), QByteArray("{}"));
    }

    void whatIsSetIsNotToldAsTheUsers()
    {
        Body made;
        QSignalSpy edited(&made.body, &GraphQlBody::queryEdited);
        QSignalSpy changed(&made.body, &GraphQlBody::textChanged);
        made.body.setQuery("{ a }");
        QCOMPARE(edited.size(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void aReplacedQueryIsOneStepAndTheCursorStays()
    {
        Body made("{ a b }");
        made.body.queryEditor().reveal({5, 0});
        QSignalSpy edited(&made.body, &GraphQlBody::queryEdited);
        made.body.replaceQuery("query Q { a b }");
        QCOMPARE(made.body.query(), QByteArray("query Q { a b }"));
        QCOMPARE(made.body.cursorOffset(), 13);
        QCOMPARE(edited.size(), 1);
        made.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(made.body.query(), QByteArray("{ a b }"));
    }

    void theSameQueryAgainIsNoEdit()
    {
        Body made("{ a }");
        QSignalSpy edited(&made.body, &GraphQlBody::queryEdited);
        made.body.replaceQuery("{ a }");
        QCOMPARE(edited.size(), 0);
    }

    void textIsPutInAtTheCursor()
    {
        Body made("{ a }");
        made.body.queryEditor().reveal({3, 0});
        made.body.insertAtCursor(" b");
        QCOMPARE(made.body.query(), QByteArray("{ a b }"));
        QCOMPARE(made.body.cursorOffset(), 5);
    }

    void formatLaysBothTextsOutAndKeepsComments()
    {
        Body made("# mine\nquery($n:Int){books(first:$n){title # good\n}}");
        made.body.setVariables("{\"n\":1.10}");
        QVERIFY(!made.body.format());
        QCOMPARE(made.body.query(), QByteArray("# mine\nquery ($n: Int) {\n  books(first: $n) {\n    title # good\n  }\n}\n"));
        QCOMPARE(made.body.variables(), QByteArray("{\n  \"n\": 1.10\n}"));
        made.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(made.body.query().startsWith("# mine\nquery($n:Int)"));
    }

    void whatCannotBeFormattedStays()
    {
        Body made("{ books { ");
        const auto problem = made.body.format();
        QVERIFY(problem);
        QCOMPARE(problem->rule, QString("Syntax"));
        QCOMPARE(made.body.query(), QByteArray("{ books { "));
    }

    void whatHelpsHasItsPlaces()
    {
        Body made("{ a }");
        auto *above = new QLabel("time");
        auto *beside = new QLabel("explorer");
        made.body.placeAbove(above);
        made.body.placeBeside(beside);
        QTRY_VERIFY(above->isVisible() && beside->isVisible());
        const auto left = [&](const QWidget &widget) { return widget.mapTo(&made.body, QPoint()).x(); };
        const auto top = [&](const QWidget &widget) { return widget.mapTo(&made.body, QPoint()).y(); };
        QTRY_VERIFY(left(*beside) >= left(made.body.queryEditor()) + made.body.queryEditor().width());
        QVERIFY(top(*above) < top(made.body.queryEditor()));
        QVERIFY(top(made.body.queryEditor()) < top(made.body.variablesEditor()));
    }

    void theSchemaOfSearchIsReadInTheBackground()
    {
        SchemaLoader loader(nullptr);
        QSignalSpy loaded(&loader, &SchemaLoader::loaded);
        loader.load();
        QVERIFY(!loader.schema());
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(loader.schema()->type("TaskDetails"));
    }
};

QTEST_MAIN(GraphQlBodyTest)
#include "graphqlbodytest.moc"
