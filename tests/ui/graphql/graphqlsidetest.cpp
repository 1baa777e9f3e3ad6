// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/graphql/answerpathlist.h"
#include "ui/graphql/graphqlside.h"
#include "ui/graphql/schemaexplorer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

class GraphQlSideTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void itFoldsIntoAButton()
    {
        Ui::GraphQlSide side(nullptr);
        side.show();
        QSignalSpy toggled(&side, &Ui::GraphQlSide::toggled);
        auto *fold = side.findChild<QToolButton *>(u"foldSchema"_s);
        QCOMPARE(fold->accessibleName(), u"Hide schema explorer"_s);
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!side.explorer().isVisible());
        QVERIFY(side.maximumWidth() < 60);
        QCOMPARE(fold->accessibleName(), u"Show schema explorer"_s);
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(side.explorer().isVisible());
        QCOMPARE(toggled.size(), 2);
        QCOMPARE(toggled.at(0).at(0), false);
    }

    void openedByTheProgramItTellsNobody()
    {
        Ui::GraphQlSide side(nullptr);
        QSignalSpy toggled(&side, &Ui::GraphQlSide::toggled);
        side.setOpen(false);
        QVERIFY(!side.isOpen());
        QCOMPARE(toggled.size(), 0);
    }

    void everyStopHasAName()
    {
        Ui::GraphQlSide side(nullptr);
        for (const QWidget *stop : side.stops())
            QVERIFY2(!stop->accessibleName().isEmpty(), stop->metaObject()->className());
    }

    void thePathsAreATabAway()
    {
        Ui::GraphQlSide side(nullptr);
        side.show();
        side.paths().setPaths({u"$.data.a"_s, u"$.data.b"_s});
        side.findChild<QTabBar *>()->setCurrentIndex(1);
        QVERIFY(side.paths().isVisible());
        side.paths().setCurrentRow(1);
        QTest::keyClick(&side.paths(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"$.data.b"_s);
    }

    void aPathThatIsStillThereStaysChosen()
    {
        Ui::GraphQlSide side(nullptr);
        side.paths().setPaths({u"$.data.a"_s, u"$.data.b"_s});
        side.paths().setCurrentRow(1);
        side.paths().setPaths({u"$.data.b"_s, u"$.data.c"_s});
        QCOMPARE(side.paths().currentRow(), 0);
    }
};

QTEST_MAIN(GraphQlSideTest)
#include "graphqlsidetest.moc"
