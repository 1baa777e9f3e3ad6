// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/training.h"

#include "app/workbench/workbench.h"
#include "tests/support/test.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/sandbox/journalwindow.h"
#include "ui/sandbox/mischiefdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"

#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

/// The whole window with a real sandbox.
class TrainingTest : public Support::Test
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Workbench::Workbench> m_workbench;
    std::unique_ptr<Ui::MainWindow> m_window;

    void start(const QString &folder)
    {
        m_window.reset();
        m_workbench = std::make_unique<Workbench::Workbench>(folder);
        m_window = std::make_unique<Ui::MainWindow>(*m_workbench);
        QSignalSpy started(m_workbench.get(), &Workbench::Workbench::sandboxStarted);
        m_window->show();
        m_workbench->resume();
        m_workbench->startSandbox();
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
    }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> all = m_window->actions();
        for (QAction *action : all) {
            if (action->text().remove('&') == text)
                return action;
        }
        qFatal("no %s", qPrintable(text));
    }
    Ui::MessageStrip *mark() const { return m_window->findChild<Ui::MessageStrip *>("mischiefMark"); }
    bool isMarked() const { return mark() && mark()->isVisible(); }
    int run()
    {
        QSignalSpy finished(&m_workbench->session(), &Tryout::Session::exchangeFinished);
        m_workbench->session().run();
        if (!QTest::qWaitFor([&] { return finished.size() == 1; }, 10'000))
            qFatal("no answer");
        const auto exchange = finished.first().first().value<Tryout::Exchange>();
        return exchange.response() ? exchange.response()->status : 0;
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
        m_workbench->session().open("getAllConfigWithMetaData_1");
    }

    void cleanup()
    {
        m_window.reset();
        m_workbench.reset();
    }

    void nothingIsMadeBeforeItIsAskedFor()
    {
        QVERIFY(!mark());
        QVERIFY(!m_window->findChild<Ui::MischiefDialog *>() && !m_window->findChild<Ui::JournalWindow *>());
        QVERIFY(!m_window->findChild<QMenu *>("trainerMenu")->findChild<QMenu *>());
    }

    void theNextCallGoesWrongAndTheMarkGoesWithIt()
    {
        auto *menu = m_window->findChild<QMenu *>("trainerMenu");
        Q_EMIT menu->aboutToShow();
        menu->findChild<QMenu *>()->actions().at(3)->trigger();
        QTRY_VERIFY(isMarked());
        QVERIFY(mark()->message().contains("429"));
        QCOMPARE(run(), 429);
        QTRY_VERIFY(!isMarked());
        QCOMPARE(run(), 200);
    }

    void theMarkEndsIt()
    {
        action("Expire the token now")->trigger();
        QTRY_VERIFY(isMarked());
        QCOMPARE(run(), 401);
        QVERIFY(isMarked());
        QTest::mouseClick(mark()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!isMarked());
        QCOMPARE(run(), 200);
    }

    void whatIsForgottenIsGoneAtTheNextStart()
    {
        const QString folder = m_folder.filePath("forgotten");
        start(folder);
        m_workbench->trainer().add({.status = 500, .times = 0});
        action("Expire the token now")->trigger();
        QTRY_VERIFY(isMarked());
        start(folder);
        m_workbench->session().open("getAllConfigWithMetaData_1");
        QCOMPARE(run(), 200);
        QVERIFY(!isMarked());
    }

    void liveNothingCanBeDone()
    {
        action("Expire the token now")->trigger();
        QTRY_VERIFY(isMarked());
        m_workbench->environments().useLive(QUrl("https://api.wxcc-us1.cisco.com"), {"token"});
        for (const char *text : {"Make calls go wrong…", "Expire the token now", "Journal of the sandbox", "Reset the contact centre…"})
            QVERIFY2(!action(QString::fromUtf8(text))->isEnabled(), text);
        QVERIFY(!isMarked());
        m_workbench->environments().useSandbox();
        QVERIFY(action("Expire the token now")->isEnabled());
        QVERIFY(isMarked());
    }

    void theJournalFollowsTheCalls()
    {
        action("Journal of the sandbox")->trigger();
        auto *journal = m_window->findChild<Ui::JournalWindow *>();
        QVERIFY(journal && journal->isVisible());
        QSignalSpy read(&m_workbench->trainer(), &Sandbox::Trainer::journalRead);
        QCOMPARE(run(), 200);
        QTRY_VERIFY(!read.isEmpty() && !read.last().first().value<QList<Sandbox::Journal::Entry>>().isEmpty());
    }
};

QTEST_MAIN(TrainingTest)
#include "trainingtest.moc"
