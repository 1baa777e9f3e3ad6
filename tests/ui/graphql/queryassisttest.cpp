// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/queryassist.h"
#include "tests/support/test.h"
#include "ui/graphql/graphqlbody.h"
#include "ui/widgets/codeeditor.h"

#include <QToolTip>

using namespace Ui;

namespace {

struct Body
{
    explicit Body(const QByteArray &query = {})
    {
        body.resize(640, 480);
        body.setSchema(*GraphQl::Schema::fromSdl("type Query { books(first: Int): [Book] } type Book { \"On the cover.\" title: String }"));
        body.setQuery(query);
        body.show();
        body.activateWindow();
        editor().setFocus();
    }
    [[nodiscard]] CodeEditor &editor() const { return body.queryEditor(); }
    void type(const QString &text) const { QTest::keyClicks(editor().focusProxy(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(editor().focusProxy(), key, modifiers); }
    [[nodiscard]] QStringList proposals() const
    {
        const auto *popup = body.findChild<CompletionPopup *>();
        return popup ? popup->labels() : QStringList();
    }

    GraphQlBody body{nullptr};
};

} // namespace

class QueryAssistTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreProposedWhileOneTypes()
    {
        Body made;
        QVERIFY(QTest::qWaitForWindowActive(&made.body));
        made.type("{ books { t");
        QTRY_VERIFY(made.proposals().contains("title"));
        made.press(Qt::Key_Down);
        made.press(Qt::Key_Return);
        QCOMPARE(made.body.query(), QByteArray("{ books { title"));
    }

    void allThatFitsIsProposedWhenAsked()
    {
        Body made("{ books() }");
        QVERIFY(QTest::qWaitForWindowActive(&made.body));
        made.editor().reveal({8, 0});
        made.press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(made.proposals(), QStringList("first"));
        made.press(Qt::Key_Return);
        QCOMPARE(made.body.query(), QByteArray("{ books(first: ) }"));
        QCOMPARE(made.editor().cursorOffset(), 15);
    }

    void withoutASchemaNothingIsProposed()
    {
        Body made("{ books() }");
        QVERIFY(QTest::qWaitForWindowActive(&made.body));
        made.body.setSchema(std::nullopt);
        made.editor().reveal({8, 0});
        made.press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(made.proposals(), QStringList());
    }

    void theNameAtTheCursorIsExplainedBesideWhatIsWrongThere()
    {
        Body made("{ books { title } }");
        QVERIFY(QTest::qWaitForWindowActive(&made.body));
        made.body.assist().setProblems({{{10, 5}, "Twice is once too often"}});
        made.editor().reveal({12, 0});
        made.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY2(QToolTip::text().contains("On the cover."), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains("Twice is once too often"));
    }

    void f8GoesFromProblemToProblem()
    {
        Body made("{ books { title } }");
        QVERIFY(QTest::qWaitForWindowActive(&made.body));
        made.body.assist().setProblems({{{2, 5}, "a"}, {{10, 5}, "b"}});
        for (const qsizetype expected : {2, 10, 2}) {
            made.press(Qt::Key_F8);
            QCOMPARE(made.editor().cursorOffset(), expected);
        }
    }
};

QTEST_MAIN(QueryAssistTest)
#include "queryassisttest.moc"
