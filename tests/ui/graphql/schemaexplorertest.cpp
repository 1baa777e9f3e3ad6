// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/graphql/explorermodel.h"
#include "ui/graphql/schemaexplorer.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

class SchemaExplorerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_explorer = std::make_unique<Ui::SchemaExplorer>();
        m_explorer->resize(320, 480);
        m_tree = m_explorer->findChild<QTreeView *>(u"schemaExplorer"_s);
        m_words = m_explorer->findChild<QLineEdit *>(u"searchSchema"_s);
        m_explorer->setSchema(GraphQl::Schema::fromSdl("type Query { \"All the tasks.\" tasks(from: Long!, limit: Int): [Task] count: Int } scalar Long "
                                                       "type Task { id: ID queueName: String owner: Agent } type Agent { name: String phone: String }")
                                  .value());
        m_query = "{\n  # mine\n  tasks(from: 1) {\n    id\n  }\n}";
        m_explorer->setQuery(m_query, 0);
        connect(m_explorer.get(), &Ui::SchemaExplorer::queryWanted, this, [this](const QByteArray &query) {
            m_query = query;
            m_explorer->setQuery(query, 0);
        });
        m_explorer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_explorer.get()));
    }

    void cleanup() { m_explorer.reset(); }

    void whatTheQuerySelectsIsOpenAndChecked()
    {
        QVERIFY(row(u"id"_s).isValid());
        QCOMPARE(row(u"id"_s).data(Qt::CheckStateRole), Qt::Checked);
        QCOMPARE(row(u"queueName"_s).data(Qt::CheckStateRole), Qt::Unchecked);
    }

    void enterChecksAndUnchecks()
    {
        m_tree->setCurrentIndex(row(u"queueName"_s));
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(m_query, "{\n  # mine\n  tasks(from: 1) {\n    id\n    queueName\n  }\n}");
        QCOMPARE(row(u"queueName"_s).data(Qt::CheckStateRole), Qt::Checked);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(m_query, "{\n  # mine\n  tasks(from: 1) {\n    id\n  }\n}");
    }

    void spaceChecks()
    {
        m_tree->setCurrentIndex(row(u"count"_s));
        QTest::keyClick(m_tree, Qt::Key_Space);
        QVERIFY(m_query.endsWith("  }\n  count\n}"));
    }

    void anArgumentIsPutInAndItsValueWritten()
    {
        m_tree->setCurrentIndex(row(u"limit"_s));
        QTest::keyClick(m_tree, Qt::Key_Return);
        QVERIFY(m_query.contains("tasks(from: 1, limit: 0)"));
        QTest::keyClick(m_tree, Qt::Key_F2);
        auto *editor = m_tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->accessibleName(), u"Value of limit"_s);
        editor->setText(u"25"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(m_query.contains("tasks(from: 1, limit: 25)"));
    }

    void controlEnterInsertsTheName()
    {
        QSignalSpy inserted(m_explorer.get(), &Ui::SchemaExplorer::insertWanted);
        m_tree->setCurrentIndex(row(u"queueName"_s));
        QTest::keyClick(m_tree, Qt::Key_Return, Qt::ControlModifier);
        m_tree->setCurrentIndex(row(u"limit"_s));
        QTest::keyClick(m_tree, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(inserted.at(0).at(0).toByteArray(), "queueName");
        QCOMPARE(inserted.at(1).at(0).toByteArray(), "limit: ");
    }

    void aSearchFindsAFieldAndEnterTakesIt()
    {
        m_words->setText(u"own phone"_s);
        QTRY_COMPARE(m_tree->model()->index(0, 0).data().toString(), u"tasks › owner › phone"_s);
        QTest::keyClick(m_words, Qt::Key_Return);
        QVERIFY(m_query.contains("    id\n    owner {\n      phone\n    }\n"));
        QTest::keyClick(m_words, Qt::Key_Escape);
        QVERIFY(row(u"count"_s).isValid());
    }

    void requiredTimesAreTheLastDay()
    {
        m_query = "{ count }";
        m_explorer->setQuery(m_query, 0);
        m_tree->setCurrentIndex(row(u"tasks"_s));
        QTest::keyClick(m_tree, Qt::Key_Return);
        const QByteArray digits = m_query.mid(m_query.indexOf("from: ") + 6, 13);
        QVERIFY(std::abs(QDateTime::currentMSecsSinceEpoch() - digits.toLongLong() - 24LL * 3600 * 1000) < 60'000);
    }

    void whatIsLookedAtIsDescribed()
    {
        m_tree->setCurrentIndex(row(u"tasks"_s));
        QCOMPARE(m_explorer->findChild<QLabel *>(u"schemaDetails"_s)->text(), u"tasks: [Task]\nAll the tasks."_s);
    }

    void aQueryBeingTypedIsWaitedFor()
    {
        m_explorer->setQuery("{ tasks(", 0);
        QVERIFY(!row(u"count"_s).flags().testFlag(Qt::ItemIsUserCheckable));
        QSignalSpy inserted(m_explorer.get(), &Ui::SchemaExplorer::insertWanted);
        m_tree->setCurrentIndex(row(u"count"_s));
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(inserted.size(), 1);
    }

private:
    /// The first row of the name that is in the tree.
    [[nodiscard]] QModelIndex row(const QString &name) const
    {
        const QAbstractItemModel *model = m_tree->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }

    std::unique_ptr<Ui::SchemaExplorer> m_explorer;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_words = nullptr;
    QByteArray m_query;
};

QTEST_MAIN(SchemaExplorerTest)
#include "schemaexplorertest.moc"
