// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/missionpane.h"

#include "tests/support/test.h"
#include "ui/missions/disclosure.h"
#include "ui/missions/steplist.h"
#include "ui/widgets/messagestrip.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTemporaryDir>

using Missions::Block;
using Missions::Mission;
using Missions::Place;
using Ui::MissionPane;

namespace {

Missions::Step step(const QString &id, const QString &number, const QList<Block> &blocks, const Missions::Check &check)
{
    Missions::Step step;
    step.id = id;
    step.number = number;
    step.section = "Create an address book";
    step.title = "Do " + id;
    step.blocks = blocks;
    step.checks = {check};
    return step;
}

Mission mission()
{
    Mission mission;
    mission.id = "test";
    mission.title = "Introduction";
    mission.story = "<p>Once upon a time</p>";
    mission.goodToKnow = {{"GET", "<p>ask</p>"}, {"POST", "<p>make</p>"}};
    mission.steps = {
        step("open", "3", {{Block::Kind::Prose, "<p>Open <b>it</b></p>", {}}}, Missions::PlaceCheck{"createConfig_2", "tryOut"}),
        step("create", "5",
             {{Block::Kind::Prose, "<p>For AddressBook_{attendee}</p>", {}},
              {Block::Kind::Code, R"({"name": "AddressBook_{attendee}"})", "json"},
              {Block::Kind::Hint, "<p>Look again</p>", {}}},
             Missions::ControlHubCheck{.addressBook = "{addressBookName}", .description = {}, .entryName = {}, .entryNumber = {}}),
        step("try", "7", {{Block::Kind::Copy, "$.data.id", "the call"}}, Missions::PathCheck{"$.data.id"}),
    };
    mission.steps[0].place = Place{Place::Pane::Operation, "createConfig_2", Place::Tab::TryOut};
    mission.steps[1].solution.operation = "createConfig_2";
    return mission;
}

} // namespace

class MissionPaneTest : public Support::Test
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings::Store> m_store;
    std::unique_ptr<Missions::Runner> m_runner;
    std::unique_ptr<MissionPane> m_pane;

    QAbstractButton *button(const QString &name) const
    {
        const QList<QAbstractButton *> buttons = m_pane->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
                return button;
        }
        qFatal("no visible button %s", qPrintable(name));
    }
    bool shows(const QString &words) const
    {
        const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void visitOperation() const { m_runner->consider(Missions::PlaceVisited{"createConfig_2", "tryOut"}); }
    void takeSeat() const
    {
        Tryout::Environment environment;
        environment.seat = {"140"};
        m_runner->setEnvironment(environment);
        m_pane->setEnvironment(environment);
    }

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_store = std::make_unique<Settings::Store>(m_folder.filePath(QString("%1.ini").arg(QString::fromLatin1(QTest::currentTestFunction()))));
        m_runner = std::make_unique<Missions::Runner>(*m_store);
        m_pane = std::make_unique<MissionPane>(*m_runner);
        m_pane->resize(390, 400);
        m_pane->show();
        m_runner->open(mission());
    }

    void cleanup()
    {
        m_pane.reset();
        m_runner.reset();
        m_store.reset();
    }

    void showsTheStepAtHandAndHowFarItIs()
    {
        QVERIFY(shows("3. Do open"));
        QVERIFY(shows("0 of 3"));
        visitOperation();
        QVERIFY(shows("5. Do create"));
        QVERIFY(shows("1 of 3"));
        QVERIFY(shows("Step 3 is done"));
        QCOMPARE(m_pane->findChild<QProgressBar *>()->value(), 1);
    }

    void asksForAMissingAttendeeIdAndPointsToItsField()
    {
        const QSignalSpy wanted(m_pane.get(), &MissionPane::attendeeIdWanted);
        QVERIFY(shows("Type your attendee ID"));
        click("Type it now");
        QCOMPARE(wanted.size(), 1);
        takeSeat();
        QVERIFY(!shows("Type your attendee ID"));
    }

    void fillsTheAttendeeIdInAndCopiesWhatIsShown()
    {
        takeSeat();
        m_runner->select("create");
        QVERIFY(shows("For AddressBook_140"));
        const QSignalSpy copied(m_pane.get(), &MissionPane::copied);
        click("Copy body");
        QCOMPARE(QGuiApplication::clipboard()->text(), R"({"name": "AddressBook_140"})");
        QCOMPARE(copied.size(), 1);
    }

    void offersTheBodyForTheOperationOfTheStep()
    {
        takeSeat();
        m_runner->select("create");
        const QSignalSpy offered(m_pane.get(), &MissionPane::bodyOffered);
        click("Put this text into the request body");
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first(), (QVariantList{"createConfig_2", R"({"name": "AddressBook_140"})"}));
    }

    void offersNoBodyBeforeTheSeatIsTaken()
    {
        m_runner->select("create");
        const QSignalSpy offered(m_pane.get(), &MissionPane::bodyOffered);
        const QSignalSpy wanted(m_pane.get(), &MissionPane::attendeeIdWanted);
        click("Put this text into the request body");
        QCOMPARE(offered.size(), 0);
        QCOMPARE(wanted.size(), 1);
    }

    void offersAPathToTry()
    {
        m_runner->select("try");
        const QSignalSpy offered(m_pane.get(), &MissionPane::queryOffered);
        click("Try $.data.id");
        QCOMPARE(offered.size(), 1);
    }

    void leadsToThePlaceOfTheStep()
    {
        const QSignalSpy went(m_pane.get(), &MissionPane::goTo);
        click("Take me there");
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Place>(), *mission().steps.first().place);
    }

    void walksForthAndBack()
    {
        QVERIFY(!button("Previous step")->isEnabled());
        click("Next step");
        QVERIFY(shows("5. Do create"));
        click("Next step");
        QVERIFY(!button("Next step")->isEnabled());
        click("Previous step");
        QVERIFY(shows("5. Do create"));
    }

    void saysWhyAStepIsNotDoneAndOpensItsHint()
    {
        takeSeat();
        visitOperation();
        QVERIFY(!shows("Look again"));
        m_runner->consider(Missions::ControlHubSeen{{}});
        const QString reason = m_runner->progress().reasons.value("create");
        QVERIFY(!reason.isEmpty());
        QVERIFY(shows(reason));
        QVERIFY(shows("Look again"));
    }

    void choosesAStepFromTheList()
    {
        auto *list = m_pane->findChild<Ui::StepList *>();
        QVERIFY(!list->isVisible());
        click("Show all steps");
        QVERIFY(list->isVisible());
        const QModelIndex last = list->model()->index(2, 0, list->model()->index(0, 0));
        list->scrollTo(last);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(last).center());
        QCOMPARE(m_runner->progress().current, "try");
    }

    void restartsOnlyWhenThatIsConfirmed()
    {
        visitOperation();
        click("Show all steps");
        click("Restart mission");
        click("Keep going");
        QCOMPARE(m_runner->progress().done.size(), 1);
        click("Restart mission");
        const QList<QAbstractButton *> buttons = m_pane->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == "Restart" && button->accessibleName().isEmpty())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(m_runner->progress().done.size(), 0);
        QVERIFY(shows("3. Do open"));
    }

    void congratulatesAtTheEnd()
    {
        takeSeat();
        visitOperation();
        m_runner->consider(Missions::ControlHubSeen{{{.id = "1", .name = "AddressBook_140", .description = {}, .parentType = {}, .entries = {}}}});
        QVERIFY(!shows("Congratulations"));
        m_runner->consider(Missions::PathEvaluated{"$.data.id", *Json::Document::parse(R"({"data":{"id":1}})"), {"1"}});
        QVERIFY(shows("Congratulations"));
    }

    void unfoldsWhatIsGoodToKnow()
    {
        click("Good to know");
        QVERIFY(!shows("make"));
        click("POST");
        QVERIFY(shows("make"));
        click("The story");
        QVERIFY(shows("Once upon a time"));
    }
};

QTEST_MAIN(MissionPaneTest)
#include "missionpanetest.moc"
