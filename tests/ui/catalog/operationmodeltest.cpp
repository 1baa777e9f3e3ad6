// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/operationmodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

using Ui::OperationModel;

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

    void favouritesAndRecentOnesStandOnTop()
    {
        OperationModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCatalog(catalog());
        const QPersistentModelIndex create = model.indexOf("create");
        model.setShelf(OperationModel::Shelf::Recent, {"search", "gone", "list"});
        model.setShelf(OperationModel::Shelf::Favourites, {"list"});
        QCOMPARE(printed(model).split(u'\n').mid(0, 6).join(u'\n'), QString("Favourites\n"
                                                                          "  GET List Address Book\n"
                                                                          "Recent\n"
                                                                          "  POST Search tasks\n"
                                                                          "  GET List Address Book\n"
                                                                          "Address Book"));
        QCOMPARE(create.parent().row(), 2);
        QCOMPARE(create.data(OperationModel::KeyRole).toString(), QString("create"));
        QVERIFY(model.indexOf("list").data(OperationModel::FavouriteRole).toBool());
        QVERIFY(model.indexOf("list").data(Qt::AccessibleTextRole).toString().contains("favourite"));
        QCOMPARE(model.indexOf("list").parent().data().toString(), QString("Address Book"));

        model.setShelf(OperationModel::Shelf::Recent, {"create"});
        QCOMPARE(model.index(1, 0).data(OperationModel::CountRole).toInt(), 1);
        model.setShelf(OperationModel::Shelf::Favourites, {});
        model.setShelf(OperationModel::Shelf::Recent, {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(create.parent().row(), 0);
    }

    void whatWasFoundStandsAloneTheBestFirst()
    {
        OperationModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const OpenApi::Catalog all = catalog();
        model.setCatalog(all);
        model.setShelf(OperationModel::Shelf::Recent, {"list"});
        model.showFound({{all.find(u"search")}, {all.find(u"deleteOld")}, {all.find(u"list")}}, "typed");
        QCOMPARE(printed(model), QString("Search\n"
                                         "  POST Search tasks\n"
                                         "Address Book\n"
                                         "  DELETE Delete with entries (deprecated)\n"
                                         "  GET List Address Book"));
        QCOMPARE(model.indexOf("list").data(OperationModel::TypedRole).toString(), QString("typed"));
        QVERIFY(!model.indexOf("create").isValid());
        model.setShelf(OperationModel::Shelf::Favourites, {"create"});
        QCOMPARE(model.rowCount(), 2);
        model.showAll();
        QCOMPARE(model.rowCount(), 4);
    }

    void groupsSayHowManyTheyHave()
    {
        OperationModel model;
        model.setCatalog(catalog());
        QCOMPARE(model.indexOfGroup("Address Book").data(OperationModel::CountRole).toInt(), 3);
        QCOMPARE(model.indexOfGroup("Address Book").data(Qt::AccessibleTextRole).toString(), QString("Address Book, operations: 3"));
    }
};

QTEST_GUILESS_MAIN(OperationModelTest)
#include "operationmodeltest.moc"
