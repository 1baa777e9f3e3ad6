// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/variabletools.h"
#include "tests/support/test.h"
#include "ui/graphql/graphqlbody.h"
#include "ui/widgets/codeeditor.h"

using namespace Ui;

namespace {

const QByteArray literal = "{ books(first: 12) { title } }";
const QByteArray extracted = "query ($first: Int) { books(first: $first) { title } }";

struct Body
{
    explicit Body(const QByteArray &query)
    {
        body.resize(640, 480);
        body.setSchema(*GraphQl::Schema::fromSdl("type Query { books(first: Int): [Book] } type Book { title: String }"));
        body.setQuery(query);
        body.show();
        body.activateWindow();
        editor().setFocus();
    }
    [[nodiscard]] CodeEditor &editor() const { return body.queryEditor(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(editor().focusProxy(), key, modifiers); }

    GraphQlBody body{nullptr};
};

} // namespace

class VariableToolsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyMakesTheValueAtTheCursorAVariable()
    {
        Body made(literal);
        QVERIFY(QTest::qWaitForWindowActive(&made.body));
        made.editor().reveal({16, 0});
        made.press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(made.body.query(), extracted);
        QCOMPARE(made.body.variables(), QByteArray("{\n  \"first\": 12\n}"));
    }

    void undoTakesTheVariablesAlongAndRedoBringsThemBack()
    {
        Body made(literal);
        QVERIFY(QTest::qWaitForWindowActive(&made.body));
        made.body.variableTools().extractAll();
        QCOMPARE(made.body.query(), extracted);
        made.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(made.body.query(), literal);
        QCOMPARE(made.body.variables(), QByteArray());
        made.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(made.body.query(), extracted);
        QVERIFY(made.body.variables().contains("12"));
    }

    void theValueComesBack()
    {
        Body made(extracted);
        made.body.setVariables("{\"first\": 12}");
        made.editor().reveal({8, 0});
        made.body.variableTools().putBack();
        QCOMPARE(made.body.query(), QByteArray("query { books(first: 12) { title } }"));
        QCOMPARE(made.body.variables(), QByteArray("{}"));
    }

    void whyNothingIsMovedIsSaid()
    {
        Body made("{ books { title } }");
        QSignalSpy refused(&made.body.variableTools(), &VariableTools::refused);
        made.body.variableTools().extract();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(made.body.query(), QByteArray("{ books { title } }"));
    }
};

QTEST_MAIN(VariableToolsTest)
#include "variabletoolstest.moc"
