// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/graphql/answerpathlist.h"
#include "ui/graphql/graphqlbody.h"
#include "ui/graphql/graphqlside.h"
#include "ui/graphql/graphqltools.h"
#include "ui/graphql/schemaexplorer.h"
#include "ui/graphql/timestrip.h"
#include "ui/widgets/messagestrip.h"

#include <QTreeView>

using namespace Qt::StringLiterals;

class GraphQlToolsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_body = std::make_unique<Ui::GraphQlBody>(nullptr);
        m_tools = new Ui::GraphQlTools(*m_body);
    }

    void cleanup() { m_body.reset(); }

    void withoutASchemaThereIsNothingBeside()
    {
        QVERIFY(m_tools->side().isHidden());
        showSchema();
        QVERIFY(!m_tools->side().isHidden());
    }

    void thePathsOfTheOperationAtTheCursorAreListed()
    {
        showSchema();
        m_body->setQuery("{ tasks { id } }");
        QTRY_COMPARE(paths(), u"$.data.tasks[*].id"_s);
        m_body->setQuery("{ tasks { id } ");
        QTRY_VERIFY(m_body->findChild<Ui::SchemaExplorer *>()->findChild<Ui::MessageStrip *>()->message().contains(u"cannot be read"_s));
        QCOMPARE(paths(), u"$.data.tasks[*].id"_s);
        m_body->setQuery("{ count tasks { number: id } }");
        QTRY_COMPARE(paths(), u"$.data.count $.data.tasks[*].number"_s);
        m_body->setQuery("");
        QTRY_COMPARE(paths(), QString());
    }

    void whatIsCheckedIsWrittenAsOneEdit()
    {
        showSchema();
        m_body->setQuery("{ tasks { id } } # mine");
        auto *tree = m_body->findChild<QTreeView *>(u"schemaExplorer"_s);
        QTRY_VERIFY(!paths().isEmpty());
        const QModelIndex count = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"count"_s, 1, Qt::MatchRecursive).value(0);
        QSignalSpy edited(m_body.get(), &Ui::GraphQlBody::queryEdited);
        QVERIFY(tree->model()->setData(count, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_body->query(), "{ tasks { id } count } # mine");
        QCOMPARE(edited.size(), 1);
        QTRY_COMPARE(count.data(Qt::CheckStateRole), Qt::Checked);
    }

    void aPathIsHandedUp()
    {
        showSchema();
        QSignalSpy chosen(m_tools, &Ui::GraphQlTools::pathChosen);
        m_tools->side().paths().setPaths({u"$.data.count"_s});
        m_tools->side().paths().setCurrentRow(0);
        QTest::keyClick(&m_tools->side().paths(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front(), u"$.data.count"_s);
    }

    void timesAreWrittenWhereTheyStand()
    {
        m_body->setQuery("query ($f: Long!) { tasks(from: $f to: 1738834701) { id } }");
        m_body->setVariables("{\n  \"f\": 1738833921 }");
        QTRY_VERIFY(!m_tools->times().isHidden());
        Q_EMIT m_tools->times().mendWanted();
        QCOMPARE(m_body->query(), "query ($f: Long!) { tasks(from: $f to: 1738834701000) { id } }");
        QCOMPARE(m_body->variables(), "{\n  \"f\": 1738833921000 }");
        Q_EMIT m_tools->times().rangeWanted(1000, 2000);
        QCOMPARE(m_body->query(), "query ($f: Long!) { tasks(from: $f to: 2000) { id } }");
        QCOMPARE(m_body->variables(), "{\n  \"f\": 1000 }");
    }

private:
    void showSchema() { m_body->setSchema(GraphQl::Schema::fromSdl("type Query { tasks: [Task] count: Int } type Task { id: ID }").value()); }

    [[nodiscard]] QString paths() const
    {
        QStringList all;
        for (int row = 0; row < m_tools->side().paths().count(); ++row)
            all.append(m_tools->side().paths().item(row)->text());
        return all.join(u' ');
    }

    std::unique_ptr<Ui::GraphQlBody> m_body;
    Ui::GraphQlTools *m_tools = nullptr;
};

QTEST_MAIN(GraphQlToolsTest)
#include "graphqltoolstest.moc"
