// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/schematree.h"
#include "tests/support/test.h"
#include "ui/request/editors.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Ui;

namespace {

OpenApi::Schema schema(const QByteArray &json)
{
    const auto document = Json::Document::parse(json);
    return OpenApi::Schema(*document, document->root());
}

/// A book that holds books.
const QByteArray circular = "{\"type\": \"object\", \"required\": [\"name\"], \"properties\": {"
                            "\"name\": {\"type\": \"string\", \"description\": \"What it is called.\", \"maxLength\": 80, \"minLength\": 0},"
                            "\"books\": {\"type\": \"array\", \"items\": {\"$ref\": \"#\"}}}}";

} // namespace

class SchemaTreeTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aPropertyHasItsNameTypeAndRules()
    {
        const SchemaTree tree(schema(circular), nullptr);
        const QTreeWidgetItem *name = tree.topLevelItem(0);
        QCOMPARE(name->text(0), QString("name *"));
        QCOMPARE(name->text(1), QString("string"));
        QCOMPARE(name->text(2), QString("What it is called. (at most 80 characters)"));
    }

    void aSchemaThatHoldsItselfIsUnfoldedAsFarAsItIsOpened()
    {
        SchemaTree tree(schema(circular), nullptr);
        QTreeWidgetItem *books = tree.topLevelItem(1);
        QCOMPARE(books->text(1), QString("array of object"));
        QCOMPARE(books->childCount(), 0);
        const int before = tree.height();
        tree.expandItem(books);
        QCOMPARE(books->childCount(), 2);
        QCOMPARE(books->child(1)->childCount(), 0);
        QVERIFY(tree.height() > before);
    }

    void types_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");

        QTest::newRow("a type") << QByteArray("{\"type\": \"integer\"}") << "integer";
        QTest::newRow("a type with its format") << QByteArray("{\"type\": \"string\", \"format\": \"uuid\"}") << "string, uuid";
        QTest::newRow("a list") << QByteArray("{\"type\": \"array\", \"items\": {\"type\": \"string\"}}") << "array of string";
        QTest::newRow("no type at all") << QByteArray("{}") << "any";
    }

    void types()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        QCOMPARE(typeInWords(schema(json)), words);
    }

    void theEditorFitsTheSchema_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("choices");

        QTest::newRow("free text has no choices") << QByteArray("{\"type\": \"string\"}") << QStringList();
        QTest::newRow("an enumeration has its values") << QByteArray("{\"type\": \"string\", \"enum\": [\"ORGANIZATION\", \"SITE\"]}") << QStringList({"ORGANIZATION", "SITE"});
        QTest::newRow("a truth value has two") << QByteArray("{\"type\": \"boolean\"}") << QStringList({"true", "false"});
    }

    void theEditorFitsTheSchema()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, choices);
        QWidget parent;
        OpenApi::Parameter parameter;
        parameter.name = "parentType";
        parameter.example = "SITE";
        parameter.schema = schema(json);
        const FieldEditor editor = editorFor(parameter, &parent);
        QCOMPARE(editor.widget->accessibleName(), QString("parentType"));
        QCOMPARE(editor.line->placeholderText(), QString("SITE"));
        QCOMPARE(editor.line->text(), QString());
        QStringList offered;
        if (const auto *box = qobject_cast<QComboBox *>(editor.widget)) {
            for (int index = 0; index < box->count(); ++index)
                offered.append(box->itemText(index));
        }
        QCOMPARE(offered, choices);
    }
};

QTEST_MAIN(SchemaTreeTest)
#include "schematreetest.moc"
