// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/operationmodel.h"
#include "tests/support/test.h"
#include "ui/catalog/wordfilter.h"

#include <QAbstractItemModelTester>

using Ui::OperationModel;
using Ui::WordFilter;

namespace {

const QByteArray description = R"({
  "openapi": "3.0.1",
  "info": {"title": "Contact Centre", "version": "1"},
  "tags": [{"name": "Address Book"}, {"name": "Search"}],
  "paths": {
    "/organization/{orgid}/v3/address-book": {
      "get": {"operationId": "list", "summary": "List Address Book", "tags": ["Address Book"], "responses": {}},
      "post": {"operationId": "create", "summary": "Create a new Address Book", "tags": ["Address Book"], "responses": {}}
    },
    "/organization/{orgid}/address-book/{id}": {
      "delete": {"operationId": "deleteOld", "summary": "Delete with entries", "deprecated": true, "tags": ["Address Book"], "responses": {}}
    },
    "/search": {
      "post": {"operationId": "search", "summary": "Search tasks", "tags": ["Search"], "responses": {}}
    }
  }
})";

OpenApi::Catalog catalog()
{
    return *OpenApi::Catalog::read(description, QStringLiteral("test"));
}

/// One line a row, operations indented.
QString printed(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex index = model.index(group, 0);
        lines.append(index.data().toString());
        for (int row = 0; row < model.rowCount(index); ++row) {
            const QModelIndex operation = model.index(row, 0, index);
            lines.append(QStringLiteral("  %1 %2%3").arg(operation.data(OperationModel::MethodRole).toString(), operation.data().toString(),
                                                         operation.data(OperationModel::DeprecatedRole).toBool() ? QString(" (deprecated)") : QString()));
        }
    }
    return lines.join(u'\n');
}

} // namespace

class OperationModelTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void groupsHoldTheirOperations()
    {
        OperationModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setCatalog(catalog());
        QCOMPARE(printed(model), QString("Address Book\n"
                                         "  GET List Address Book\n"
                                         "  POST Create a new Address Book\n"
                                         "  DELETE Delete with entries (deprecated)\n"
                                         "Search\n"
                                         "  POST Search tasks"));
    }

    void operationsAndGroupsAreFound()
    {
        OperationModel model;
        model.setCatalog(catalog());
        QCOMPARE(model.indexOf("create").data().toString(), QString("Create a new Address Book"));
        QCOMPARE(model.indexOf("search").parent().data().toString(), QString("Search"));
        QVERIFY(!model.indexOf("unknown").isValid());
        QCOMPARE(model.indexOfGroup("address book").data().toString(), QString("Address Book"));
        QVERIFY(!model.indexOfGroup("Sites").isValid());
    }

    void theTooltipHasThePath()
    {
        OperationModel model;
        model.setCatalog(catalog());
        QVERIFY(model.indexOf("create").data(Qt::ToolTipRole).toString().contains("POST /organization/{orgid}/v3/address-book"));
        QVERIFY(model.indexOf("deleteOld").data(Qt::ToolTipRole).toString().contains("Deprecated"));
        QVERIFY(model.indexOf("deleteOld").data(Qt::AccessibleTextRole).toString().contains("deprecated"));
    }

    void words_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");

        QTest::newRow("a word of the name") << "create" << "Address Book\n  POST Create a new Address Book";
        QTest::newRow("words in any order and case") << "BOOK new" << "Address Book\n  POST Create a new Address Book";
        QTest::newRow("a part of the path") << "v3/addr" << "Address Book\n  GET List Address Book\n  POST Create a new Address Book";
        QTest::newRow("the operation's key") << "deleteOld" << "Address Book\n  DELETE Delete with entries (deprecated)";
        QTest::newRow("the method") << "get" << "Address Book\n  GET List Address Book";
        QTest::newRow("the group's name") << "search" << "Search\n  POST Search tasks";
        QTest::newRow("words that no operation has together") << "search address" << "";
    }

    void words()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        OperationModel model;
        WordFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCatalog(catalog());
        filter.setWords(typed);
        QCOMPARE(printed(filter), shown);
        filter.setWords("  ");
        QCOMPARE(printed(filter), printed(model));
    }
};

QTEST_GUILESS_MAIN(OperationModelTest)
#include "operationmodeltest.moc"
