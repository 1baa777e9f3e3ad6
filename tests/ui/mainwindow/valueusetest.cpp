// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/valueuse.h"

#include "app/settings/keys.h"
#include "app/workbench/workbench.h"
#include "tests/support/test.h"
#include "ui/jsonpath/jsonpathpane.h"
#include "ui/response/responsepane.h"

#include <QInputDialog>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class ValueUseTest : public Support::Test
{
    Q_OBJECT

    static Ui::PickedValue value()
    {
        const Json::PathIndex paths(*Json::Document::parse(R"({"addressBookId": "x-1"})"));
        return Ui::PickedValue::of(paths.document().root()["addressBookId"], paths);
    }

    struct Window
    {
        Window()
        {
            workbench.resume();
            widget.show();
        }
        QTemporaryDir folder;
        Workbench::Workbench workbench{folder.path()};
        QWidget widget;
        Ui::JsonPathPane jsonPath{&widget};
        Ui::ResponsePane response{workbench.session(), &widget};
        Ui::ValueUse use{jsonPath, response, workbench, &widget};
    };

private Q_SLOTS:
    void aValueGoesIntoAParameterOfAnotherOperation()
    {
        Window window;
        QTRY_VERIFY(window.workbench.session().operation());
        QVERIFY(window.workbench.session().open("createConfig_2"));
        Q_EMIT window.jsonPath.useWanted(value());
        QTRY_VERIFY(window.widget.findChild<QMenu *>("receivers"));
        const QList<QAction *> offered = window.widget.findChild<QMenu *>("receivers")->actions();
        const auto fitting = std::ranges::find_if(offered, [](const QAction *action) { return action->text().startsWith("addressBookId of"); });
        QVERIFY(fitting != offered.end());
        (*fitting)->trigger();
        QCOMPARE(window.workbench.session().draft().parameters.value("addressBookId"), "x-1");
        window.widget.findChild<QMenu *>("receivers")->close();
    }

    void aValueIsKeptAsAVariable()
    {
        Window window;
        Q_EMIT window.response.keepWanted(value());
        QTRY_VERIFY(window.widget.findChild<QInputDialog *>());
        auto *dialog = window.widget.findChild<QInputDialog *>();
        QCOMPARE(dialog->textValue(), "addressBookId");
        dialog->setTextValue("my book");
        dialog->accept();
        QCOMPARE(window.workbench.environments().current().variables.value("mybook"), "x-1");
        QCOMPARE(Settings::Keys::keptVariables.get(window.workbench.settings()).value("mybook").toString(), "x-1");
    }

    void aPathOfTheResponseBecomesTheQuery()
    {
        Window window;
        Q_EMIT window.response.pathChosen("$['a']");
        QCOMPARE(window.jsonPath.query(), "$['a']");
    }
};

QTEST_MAIN(ValueUseTest)
#include "valueusetest.moc"
