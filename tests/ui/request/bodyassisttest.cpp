// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodyassist.h"
#include "tests/support/test.h"
#include "ui/widgets/codeeditor.h"

using namespace Qt::StringLiterals;
using namespace Ui;

namespace {

OpenApi::Schema schema()
{
    const auto document = Json::Document::parse("{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{"
                                                "\"name\":{\"type\":\"string\",\"maxLength\":5,\"description\":\"What people call it.\"},"
                                                "\"on\":{\"type\":\"boolean\"}}}").value();
    return {document, document.root()};
}

} // namespace

class BodyAssistTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsThereIsSaidInWords_data()
    {
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("words");

        QTest::newRow("a member's name") << qsizetype(2) << u"name · required, text, at most 5 characters\nWhat people call it."_s;
        QTest::newRow("its value") << qsizetype(10) << u"name · required, text, at most 5 characters\nWhat people call it."_s;
        QTest::newRow("a member nobody described") << qsizetype(16) << QString();
    }

    void whatStandsThereIsSaidInWords()
    {
        QFETCH(qsizetype, offset);
        QFETCH(QString, words);
        QCOMPARE(meaningAt(schema(), "{\"name\": \"a\", \"x\": 1}", offset), words);
    }

    void withoutADescriptionNothingIsSaid()
    {
        QCOMPARE(meaningAt({}, "{\"name\": 1}", 2), QString());
    }

    void theNextProblemIsGoneTo()
    {
        CodeEditor editor(CodeEditor::Language::Json);
        editor.setText("{\"a\": 1, \"b\": 2}");
        BodyAssist assist(editor, nullptr);
        Tryout::Problem first;
        first.range = {6, 1};
        Tryout::Problem second;
        second.range = {14, 1};
        assist.setProblems({first, second});
        for (const qsizetype expected : {6, 14, 6}) {
            assist.goToNextProblem();
            QCOMPARE(editor.cursorOffset(), expected);
        }
    }
};

QTEST_MAIN(BodyAssistTest)
#include "bodyassisttest.moc"
