// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "tests/support/test.h"
#include "ui/graphql/explorermodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace {

/// [x] checked, [ ] not, each row behind its depth; of what is open.
void print(const QAbstractItemModel &model, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant check = index.data(Qt::CheckStateRole);
        const QString box = !check.isValid() ? QString() : check.toInt() == Qt::Checked ? u"[x] "_s : u"[ ] "_s;
        const QString value = index.data(Ui::ExplorerModel::ValueRole).toString();
        lines += QString(depth * 2, u' ') + box + index.data().toString() + u' ' + (value.isEmpty() ? index.data(Ui::ExplorerModel::TypeRole).toString() : u"= "_s + value);
        print(model, index, depth + 1, lines);
    }
}

} // namespace

class ExplorerModelTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_model = std::make_unique<Ui::ExplorerModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_tester->setUseFetchMore(false);
        m_model->setSchema(GraphQl::Schema::fromSdl("type Query { tasks(limit: Int, kind: Kind, filter: Filter): [Task] count: Int node: Node } type Mutation { clear: Int } "
                                                    "enum Kind { soft hard } input Filter { id: String not: Filter } "
                                                    "type Task implements Node { id: ID parent: Task } interface Node { id: ID }")
                               .value());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void fieldsComeWithArgumentsAndTypesAsTheyAreOpened()
    {
        QCOMPARE(printed(), u"Query \nMutation "_s);
        open({u"tasks"_s});
        QCOMPARE(printed(), u"Query \n  [ ] tasks [Task]\n    [ ] limit Int\n    [ ] kind Kind\n    [ ] filter Filter\n    [ ] id ID\n    [ ] parent Task\n"
                            "  [ ] count Int\n  [ ] node Node\nMutation "_s);
        open({u"tasks"_s, u"parent"_s, u"parent"_s});
        QVERIFY(m_model->indexOf({.steps = {u"tasks"_s, u"parent"_s, u"parent"_s, u"id"_s}}).isValid());
    }

    void aStepToATypeIsARow()
    {
        open({u"node"_s, u"on Task"_s});
        QVERIFY(m_model->indexOf({.steps = {u"node"_s, u"on Task"_s, u"parent"_s}}).isValid());
    }

    void inputObjectsOpenWithoutBoxes()
    {
        open({u"tasks"_s});
        const QModelIndex filter = argument(2);
        m_model->fetchMore(filter);
        QCOMPARE(m_model->rowCount(filter), 2);
        QVERIFY(!m_model->index(0, 0, filter).data(Qt::CheckStateRole).isValid());
        QVERIFY(m_model->hasChildren(m_model->index(1, 0, filter)));
    }

    void checkedIsWhatTheQuerySelects()
    {
        open({u"tasks"_s});
        query("{ tasks(limit: 5) { parent { id } } }");
        QCOMPARE(printed(), u"Query \n  [x] tasks [Task]\n    [x] limit = 5\n    [ ] kind Kind\n    [ ] filter Filter\n    [ ] id ID\n    [x] parent Task\n"
                            "  [ ] count Int\n  [ ] node Node\nMutation "_s);
        query("{ count }");
        QCOMPARE(m_model->indexOf({.steps = {u"count"_s}}).data(Qt::CheckStateRole), Qt::Checked);
        QCOMPARE(m_model->indexOf({.steps = {u"tasks"_s}}).data(Qt::CheckStateRole), Qt::Unchecked);
    }

    void checkingIsAWish()
    {
        QSignalSpy wanted(m_model.get(), &Ui::ExplorerModel::fieldWanted);
        const QModelIndex count = m_model->indexOf({.steps = {u"count"_s}});
        QVERIFY(m_model->setData(count, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).value<GraphQl::FieldPlace>().steps, QStringList{u"count"_s});
        QCOMPARE(count.data(Qt::CheckStateRole), Qt::Unchecked);
    }

    void anArgumentBeginsWithTheSimplestValue()
    {
        open({u"tasks"_s});
        query("{ tasks(limit: 5) { id } }");
        QSignalSpy wanted(m_model.get(), &Ui::ExplorerModel::argumentWanted);
        QVERIFY(m_model->setData(argument(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(wanted.takeFirst().at(2).toByteArray(), "soft");
        QVERIFY(m_model->setData(argument(0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(wanted.takeFirst().at(2).toByteArray(), QByteArray());
        QVERIFY(m_model->setData(argument(0), u" 7 "_s, Qt::EditRole));
        QCOMPARE(wanted.takeFirst().at(2).toByteArray(), "7");
        QVERIFY(!m_model->setData(argument(0), u" "_s, Qt::EditRole));
        QCOMPARE(argument(1).data(Ui::ExplorerModel::ChoicesRole).toStringList().join(u' '), u"soft hard"_s);
    }

    void nothingIsCheckedWhileTheQueryCannotBeRead()
    {
        const QModelIndex count = m_model->indexOf({.steps = {u"count"_s}});
        QVERIFY(count.flags().testFlag(Qt::ItemIsUserCheckable));
        m_model->setUnreadable();
        QVERIFY(!count.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!m_model->setData(count, Qt::Checked, Qt::CheckStateRole));
        query("{ count }");
        QVERIFY(count.flags().testFlag(Qt::ItemIsUserCheckable));
    }

    void foundFieldsStandWithTheirWholeWay()
    {
        m_model->showFound({{.steps = {u"tasks"_s, u"parent"_s, u"id"_s}}}, u"id"_s);
        QCOMPARE(printed(), u"[ ] tasks › parent › id ID"_s);
        QCOMPARE(m_model->nameOf(m_model->index(0, 0)), u"id"_s);
        m_model->showFound({}, {});
        QCOMPARE(printed(), u"Query \nMutation "_s);
    }

    void aRowIsSpokenInWords()
    {
        open({u"tasks"_s});
        query("{ tasks(limit: 5) { id } }");
        QCOMPARE(argument(0).data(Qt::AccessibleTextRole), u"limit, argument, Int, 5"_s);
    }

private:
    void open(const QStringList &steps)
    {
        const QModelIndex index = m_model->indexOf({.steps = steps});
        QVERIFY(index.isValid());
        m_model->fetchMore(index);
    }

    void query(const QByteArray &text) { m_model->setQuery(GraphQl::parse(text).value(), 0); }
    [[nodiscard]] QModelIndex argument(int row) const { return m_model->index(row, 0, m_model->indexOf({.steps = {u"tasks"_s}})); }

    [[nodiscard]] QString printed() const
    {
        QStringList lines;
        print(*m_model, {}, 0, lines);
        return lines.join(u'\n');
    }

    std::unique_ptr<Ui::ExplorerModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(ExplorerModelTest)
#include "explorermodeltest.moc"
