// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/copybutton.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/methodbadge.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stage.h"
#include "tests/support/test.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Ui;

class SmallWidgetsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aStripIsHiddenUntilItHasSomethingToSay()
    {
        QWidget window;
        MessageStrip strip(&window);
        window.show();
        QVERIFY(!strip.isVisible());
        strip.show(MessageStrip::Kind::Error, "The connection was refused.", "Start the sandbox.");
        QVERIFY(strip.isVisible());
        QCOMPARE(strip.message(), QString("The connection was refused.\nStart the sandbox."));
        QCOMPARE(strip.accessibleName(), strip.message());
        strip.clear();
        QVERIFY(!strip.isVisible());
        QCOMPARE(strip.message(), QString());
    }

    void aStripShowsMarkupAsItIs()
    {
        QWidget window;
        MessageStrip strip(&window);
        strip.show(MessageStrip::Kind::Hint, "<b>id</b>");
        for (const QLabel *label : strip.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    }

    void aStripsActionCanBePressedUntilItIsTakenAway()
    {
        QWidget window;
        MessageStrip strip(&window);
        window.show();
        QSignalSpy triggered(&strip, &MessageStrip::actionTriggered);
        strip.show(MessageStrip::Kind::Error, "No answer.");
        strip.setAction("Retry");
        auto *button = strip.findChild<QPushButton *>();
        QCOMPARE(button->accessibleName(), QString("Retry"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        strip.setAction({});
        QVERIFY(!button->isVisible());
    }

    void copyingAsksForTheTextWhenPressed()
    {
        QString text = "before";
        CopyButton button("Copy path", [&text] { return text; });
        QSignalSpy copied(&button, &CopyButton::copied);
        text = "/organization/{orgid}";
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QCOMPARE(copied.first().first().toString(), text);
        QCOMPARE(button.accessibleName(), QString("Copy path"));
    }

    void aSearchFieldSaysWhatItSearchesAndIsCleared()
    {
        const std::unique_ptr<QLineEdit> field(searchField("Search schema", nullptr));
        QCOMPARE(field->accessibleName(), QString("Search schema"));
        QCOMPARE(field->placeholderText(), QString("Search schema"));
        QVERIFY(field->isClearButtonEnabled());
    }

    void methodsHaveTheirColours_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<ColorRole>("color");
        QTest::addColumn<QString>("inShort");

        QTest::newRow("GET is blue") << QByteArray("GET") << ColorRole::MethodGet << "GET";
        QTest::newRow("POST is green") << QByteArray("POST") << ColorRole::MethodPost << "POST";
        QTest::newRow("PUT is orange") << QByteArray("PUT") << ColorRole::MethodPut << "PUT";
        QTest::newRow("DELETE is red") << QByteArray("DELETE") << ColorRole::MethodDelete << "DEL";
        QTest::newRow("PATCH is violet") << QByteArray("PATCH") << ColorRole::MethodPatch << "PAT";
        QTest::newRow("HEAD looks like GET") << QByteArray("HEAD") << ColorRole::MethodGet << "HEAD";
    }

    void methodsHaveTheirColours()
    {
        QFETCH(QByteArray, method);
        QFETCH(ColorRole, color);
        QFETCH(QString, inShort);
        QCOMPARE(colorOfMethod(method), color);
        QCOMPARE(shortMethod(method), inShort);
    }

    void aStageShowsOneWidgetAloneAndThenAllAgain()
    {
        Stage stage;
        auto *layout = new QVBoxLayout(&stage);
        auto *above = new QLabel("above", &stage);
        auto *hidden = new QLabel("hidden before", &stage);
        auto *tabs = new QTabWidget(&stage);
        auto *page = new QWidget;
        auto *inner = new QLabel("inner", page);
        auto *beside = new QLabel("beside", page);
        tabs->addTab(page, "tab");
        for (QWidget *widget : {static_cast<QWidget *>(above), static_cast<QWidget *>(hidden), static_cast<QWidget *>(tabs)})
            layout->addWidget(widget);
        hidden->hide();
        stage.show();
        QSignalSpy changed(&stage, &Stage::maximizedChanged);

        stage.maximize(inner);
        QCOMPARE(stage.maximized(), inner);
        QVERIFY(inner->isVisible());
        for (const QWidget *widget : {static_cast<QWidget *>(above), static_cast<QWidget *>(beside), static_cast<QWidget *>(tabs->tabBar())})
            QVERIFY(!widget->isVisible());

        stage.restore();
        QCOMPARE(stage.maximized(), nullptr);
        for (const QWidget *widget : {static_cast<QWidget *>(above), static_cast<QWidget *>(beside), static_cast<QWidget *>(tabs->tabBar())})
            QVERIFY(widget->isVisible());
        QVERIFY(!hidden->isVisible());
        QCOMPARE(changed.size(), 2);
    }

    void aWidgetDeletedMeanwhileIsNoHarm()
    {
        Stage stage;
        auto *inner = new QLabel("inner", &stage);
        auto *beside = new QLabel("beside", &stage);
        stage.show();
        stage.maximize(inner);
        delete beside;
        stage.restore();
        QVERIFY(inner->isVisible());
    }
};

QTEST_MAIN(SmallWidgetsTest)
#include "smallwidgetstest.moc"
