// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "app/settings/keys.h"
#include "tests/support/test.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QTemporaryDir>

using Missions::Place;
using Ui::MainWindow;

class MainWindowTest : public Support::Test
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Workbench::Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;

    void start(const QString &folder)
    {
        m_window.reset();
        m_workbench = std::make_unique<Workbench::Workbench>(folder);
        m_window = std::make_unique<MainWindow>(*m_workbench);
        QSignalSpy shown(m_window.get(), &MainWindow::firstFrameShown);
        m_window->show();
        m_workbench->resume();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(shown.count(), 1);
        QTRY_VERIFY(m_workbench->descriptions().isReady());
    }
    QWidget *named(const QString &name) const
    {
        const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QDockWidget *dock(const QString &name) const { return m_window->findChild<QDockWidget *>(name); }
    bool isDone(const QString &step) const { return m_workbench->runner().progress().done.contains(step); }
    /// Which panes are in sight, and how high the two halves of the middle are.
    QString arrangement() const
    {
        QStringList words;
        const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
        for (const QDockWidget *dock : docks)
            words.append(QString("%1:%2:%3x%4").arg(dock->objectName()).arg(dock->isHidden()).arg(dock->width()).arg(dock->height()));
        words.sort();
        for (const int size : m_window->centralWidget()->findChild<QSplitter *>()->sizes())
            words.append(QString::number(size));
        return words.join(' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        Support::Test::initTestCase();
        m_theme = std::make_unique<Ui::Theme>();
        m_theme->apply(*qApp);
    }

    void init()
    {
        Support::Test::init();
        start(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    }

    void cleanup()
    {
        m_window.reset();
        m_workbench.reset();
    }

    void everyNamedThingIsInSightAtTheSmallestSize_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"API operations", "Filter operations", "orgid", "Request body", "Clear body", "Format body", "Maximize body", "Run",
                                 "JSONPath query", "JSONPath document", "JSONPath results", "Mission", "Attendee ID", "Environment", "Sign in", "Present"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyNamedThingIsInSightAtTheSmallestSize()
    {
        QFETCH(QString, name);
        m_window->resize(1280, 720);
        m_window->goTo({Place::Pane::Operation, "createConfig_2", Place::Tab::TryOut});
        QCOMPARE(m_window->size(), QSize(1280, 720));
        QVERIFY(named(name));
        const QWidget *widget = named(name);
        QVERIFY(widget->height() >= 16);
        QVERIFY(m_window->rect().contains(widget->mapTo(m_window.get(), widget->rect().center())));
    }

    void goingToAnOperationIsEvidence()
    {
        m_window->goTo({Place::Pane::Operation, "createConfig_2", Place::Tab::TryOut});
        QCOMPARE(m_workbench->session().operation()->key, "createConfig_2");
        QVERIFY(isDone("open-create-address-book"));
    }

    void goingToAGroupIsEvidence()
    {
        m_window->goTo({Place::Pane::Operation, "addressBookGroup", Place::Tab::None});
        QVERIFY(isDone("browse-api-reference"));
    }

    void goingToTheJsonPathPanelPutsTheKeyboardThere()
    {
        m_window->goTo({Place::Pane::JsonPath, {}, Place::Tab::None});
        QTRY_COMPARE(QApplication::focusWidget(), named("JSONPath query"));
        QVERIFY(isDone("open-jsonpath"));
    }

    void goingToControlHubBringsItIntoSight()
    {
        QVERIFY(!named("Control Hub"));
        m_window->goTo({Place::Pane::ControlHub, {}, Place::Tab::None});
        QTRY_VERIFY(named("Control Hub"));
        QVERIFY(named("Refresh"));
    }

    void aBodyFromTheMissionGoesIntoTheForm()
    {
        m_workbench->environments().setSeat({"140"});
        m_workbench->runner().select("create-address-book");
        QTest::mouseClick(named("Put this text into the request body"), Qt::LeftButton);
        QCOMPARE(m_workbench->session().operation()->key, "createConfig_2");
        QVERIFY(m_workbench->session().draft().body.contains("ORGANIZATION"));
    }

    void presentingHidesPanesAndEnlargesTypeAndComesBackExactly()
    {
        QTRY_VERIFY(named("Mission"));
        const QString before = arrangement();
        const int textHeight = m_window->fontMetrics().height();
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(!named("Mission"));
        QVERIFY(!named("API operations"));
        QVERIFY(!named("Attendee ID"));
        QVERIFY(named("Run"));
        QVERIFY(m_window->fontMetrics().height() > textHeight);
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QTRY_COMPARE(arrangement(), before);
        QCOMPARE(m_window->fontMetrics().height(), textHeight);
    }

    void theOrganisationIsNotOnTheProjector()
    {
        m_workbench->environments().setSandbox(QUrl("http://127.0.0.1:4242"), {"token"}, "e56f00d4-98d8-4b62-a165-d05a41243d98");
        m_window->goTo({Place::Pane::Operation, "createConfig_2", Place::Tab::TryOut});
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        const QList<QLineEdit *> fields = m_window->findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields)
            QVERIFY2(!field->isVisible() || !field->displayText().contains("e56f00d4"), qPrintable(field->accessibleName()));
    }

    void theLayoutSurvivesAnEndWithoutGoodbye()
    {
        // On a slow machine the layout at the start has been kept already.
        const QByteArray before = Settings::Keys::windowState.get(m_workbench->settings());
        dock("catalog")->hide();
        m_window->resize(1111, 777);
        const QSize size = m_window->size();
        QTRY_VERIFY(Settings::Keys::windowState.get(m_workbench->settings()) != before);
        QTRY_VERIFY(QSettings(m_folder.filePath(QString("%1/settings.ini").arg(QString::fromLatin1(QTest::currentTestFunction()))), QSettings::IniFormat).contains("window/state"));
        start(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(dock("catalog")->isHidden());
        QCOMPARE(m_window->size(), size);
    }

    void aStoppedSandboxIsToldAndCanBeStartedAgain()
    {
        m_workbench->startSandbox();
        QTRY_VERIFY(m_workbench->environments().current().isReady());
        m_workbench->stopSandbox();
        const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
        const auto start = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) { return button->text() == "Start the sandbox"; });
        QVERIFY(start != buttons.end() && (*start)->isVisible());
        QTest::mouseClick(*start, Qt::LeftButton);
        QTRY_VERIFY(m_workbench->environments().current().isReady());
    }

    void aFileThatIsNoMissionIsToldInPlace()
    {
        m_window->openFile(m_folder.filePath("absent.md"));
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains("absent.md"); }));
    }

    void theDarkThemeIsKept()
    {
        const QList<QAction *> actions = m_window->actions();
        const auto dark = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text().contains("Dark"); });
        (*dark)->trigger();
        QVERIFY(m_theme->isDark());
        QVERIFY(Settings::Keys::darkTheme.get(m_workbench->settings()));
        (*dark)->trigger();
        QVERIFY(!m_theme->isDark());
    }

    void copyingInThePanesIsEvidence()
    {
        m_workbench->environments().setVariables({{"addressBookId", "4aa50a6b"}});
        m_workbench->runner().select("create-entry");
        QTest::mouseClick(named("Copy 4aa50a6b"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), "4aa50a6b");
        QVERIFY(isDone("copy-id"));
    }

    void maximizeScreenGivesBodyAndAnswerTheWindowAndBringsAllBack()
    {
        QVERIFY(m_workbench->session().open("createConfig_2"));
        QTRY_VERIFY(named("Request body"));
        const QString before = arrangement();
        QTest::keySequence(m_window.get(), QKeySequence("Ctrl+Shift+M"));
        QTRY_VERIFY(dock("catalog")->isHidden() && dock("guide")->isHidden() && dock("jsonPath")->isHidden());
        QVERIFY(!named("Environment"));
        QVERIFY(!named("orgid"));
        const auto *middle = m_window->centralWidget()->findChild<QSplitter *>();
        QVERIFY(named("Request body") && middle->widget(1)->isVisible());
        QCOMPARE(middle->orientation(), Qt::Horizontal);
        QTest::keySequence(m_window.get(), QKeySequence("Ctrl+Shift+M"));
        QTRY_COMPARE(arrangement(), before);
        QVERIFY(named("Environment"));
        QTRY_VERIFY(named("orgid"));
    }

    void aBodyThatWasMaximizedBeforeStaysSo()
    {
        QVERIFY(m_workbench->session().open("createConfig_2"));
        QTRY_VERIFY(named("Maximize body"));
        QTest::mouseClick(named("Maximize body"), Qt::LeftButton);
        QTRY_COMPARE(m_window->centralWidget()->findChild<QSplitter *>()->sizes().last(), 0);
        const QString before = arrangement();
        for (int i = 0; i < 2; ++i)
            QTest::keySequence(m_window.get(), QKeySequence("Ctrl+Shift+M"));
        QTRY_COMPARE(arrangement(), before);
        QVERIFY(!named("orgid"));
        QVERIFY(!m_window->centralWidget()->findChild<QSplitter *>()->widget(1)->isVisible());
    }

    void restoringTheBodyBringsTheWindowBack()
    {
        QVERIFY(m_workbench->session().open("createConfig_2"));
        QTRY_VERIFY(named("Request body"));
        const QString before = arrangement();
        QTest::keySequence(m_window.get(), QKeySequence("Ctrl+Shift+M"));
        QTest::mouseClick(named("Maximize body"), Qt::LeftButton);
        QTRY_COMPARE(arrangement(), before);
    }

    void presentingEndsIt()
    {
        QVERIFY(m_workbench->session().open("createConfig_2"));
        QTRY_VERIFY(named("Request body"));
        QTest::keySequence(m_window.get(), QKeySequence("Ctrl+Shift+M"));
        QTest::keySequence(m_window.get(), QKeySequence("F11"));
        QVERIFY(named("Environment"));
        QTest::keySequence(m_window.get(), QKeySequence("F11"));
        QTRY_VERIFY(!dock("catalog")->isHidden() && !dock("guide")->isHidden());
        QCOMPARE(m_window->centralWidget()->findChild<QSplitter *>()->orientation(), Qt::Vertical);
        QTRY_VERIFY(named("orgid"));
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
