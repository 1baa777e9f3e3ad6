// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/environmentband.h"

#include "tests/support/test.h"
#include "ui/account/bandlabel.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using Tryout::Environment;
using Ui::BandLabel;
using Ui::EnvironmentBand;

namespace {

const QString organization = "1a994be4-58b0-4dd5-a3b8-6a7e5e0a2c55";
const QString token = "bWFza2VkIHRva2Vu_P0A1_" + organization;

} // namespace

class EnvironmentBandTest : public Support::Test
{
    Q_OBJECT

    std::unique_ptr<Tryout::Environments> m_environments;
    std::unique_ptr<EnvironmentBand> m_band;

    template<typename Widget = QWidget>
    Widget *named(const QString &name) const
    {
        const QList<Widget *> widgets = m_band->findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no %s", qPrintable(name));
    }
    void click(const QString &name) const { QTest::mouseClick(named(name), Qt::LeftButton); }
    QStringList words() const
    {
        QStringList all;
        const QList<BandLabel *> labels = m_band->findChildren<BandLabel *>();
        for (const BandLabel *label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    }
    void useToken() const
    {
        m_band->openSignIn();
        click("Use personal access token");
        QTest::keyClicks(named<QLineEdit>("Personal access token"), token);
        click("Use this token");
    }

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_environments = std::make_unique<Tryout::Environments>();
        m_environments->setSandbox(QUrl("http://127.0.0.1:4242"), {"sandbox-token"}, organization);
        m_band = std::make_unique<EnvironmentBand>(*m_environments);
        m_band->resize(1280, 60);
        m_band->show();
    }

    void cleanup()
    {
        m_band.reset();
        m_environments.reset();
    }

    void seat_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("seat");

        QTest::newRow("an attendee id takes the seat") << "140" << "140";
        QTest::newRow("blanks around it do not count") << " 140 " << "140";
        QTest::newRow("what could not be part of an address is refused") << "14 0" << "";
    }

    void seat()
    {
        QFETCH(QString, typed);
        QFETCH(QString, seat);
        QTest::keyClicks(named<QLineEdit>("Attendee ID"), typed);
        QCOMPARE(m_environments->current().seat.attendeeId, seat);
        QCOMPARE(named<QLineEdit>("Attendee ID")->text(), typed);
    }

    void signsInToTheSandboxWithTheSeatsAddress()
    {
        const QSignalSpy spy(m_band.get(), &EnvironmentBand::signedIn);
        QTest::keyClicks(named<QLineEdit>("Attendee ID"), "140");
        click("Sign in");
        QCOMPARE(m_band->findChild<QLabel *>("signInAddress")->text(), "wxcclabs+admin_ID140@gmail.com");
        click("Sign in to the sandbox");
        QCOMPARE(spy.size(), 1);
        QVERIFY(!named("Sign-in panel")->isVisible());
        QVERIFY(words().contains("Signed in as wxcclabs+admin_ID140@gmail.com"));
    }

    void enterInTheFieldAndThenOnTheButtonSignsIn()
    {
        const QSignalSpy spy(m_band.get(), &EnvironmentBand::signedIn);
        QTest::keyClicks(named<QLineEdit>("Attendee ID"), "140");
        QTest::keyClick(named<QLineEdit>("Attendee ID"), Qt::Key_Return);
        QTRY_VERIFY(named("Sign in to the sandbox")->isVisible());
        QTest::keyClick(named("Sign in to the sandbox"), Qt::Key_Space);
        QCOMPARE(spy.size(), 1);
    }

    void withoutASeatThereIsNothingToSignInWith()
    {
        click("Sign in");
        QVERIFY(!named("Sign in to the sandbox")->isEnabled());
        QVERIFY(named("Attendee ID")->hasFocus() || !m_band->isActiveWindow());
    }

    void anotherSeatIsNotSignedIn()
    {
        QTest::keyClicks(named<QLineEdit>("Attendee ID"), "14");
        click("Sign in");
        click("Sign in to the sandbox");
        QTest::keyClicks(named<QLineEdit>("Attendee ID"), "1");
        QVERIFY(!words().join(' ').contains("Signed in"));
    }

    void aTokenMakesLiveCallsPossible()
    {
        useToken();
        QCOMPARE(m_environments->current().kind, Environment::Kind::Live);
        QCOMPARE(m_environments->current().baseUrl, QUrl("https://api.wxcc-us1.cisco.com"));
        QCOMPARE(m_environments->current().organizationId, organization);
        QVERIFY(words().contains("LIVE"));
        QCOMPARE(named<QComboBox>("Environment")->currentIndex(), 1);
    }

    void theTokenIsNeverShownInClear()
    {
        useToken();
        QVERIFY(!words().join(' ').contains(token));
        m_band->openSignIn();
        auto *line = named<QLineEdit>("Personal access token");
        QCOMPARE(line->text(), QString());
        QTest::keyClicks(line, "secret");
        QVERIFY(!line->displayText().contains("secret"));
        QTest::mousePress(named("Show the token while held"), Qt::LeftButton);
        QCOMPARE(line->displayText(), "secret");
        QTest::mouseRelease(named("Show the token while held"), Qt::LeftButton);
        QVERIFY(!line->displayText().contains("secret"));
    }

    void tellsWhoseTokenItIsBeforeItIsUsed()
    {
        m_band->openSignIn();
        click("Use personal access token");
        QTest::keyClicks(named<QLineEdit>("Personal access token"), "Bearer " + token);
        QVERIFY(m_band->findChild<QLabel *>("organization")->text().contains(organization));
    }

    void choosingLiveAsksForATokenAndGoesOnTellingTheTruth()
    {
        auto *environment = named<QComboBox>("Environment");
        QTest::keyClick(environment, Qt::Key_Down);
        QCOMPARE(environment->currentIndex(), 0);
        QVERIFY(named("Personal access token")->isVisible());
        QVERIFY(words().contains("SANDBOX"));
    }

    void comesBackToTheSandbox()
    {
        useToken();
        QTest::keyClick(named("Environment"), Qt::Key_Up);
        QCOMPARE(m_environments->current().kind, Environment::Kind::Sandbox);
        QVERIFY(words().contains("SANDBOX"));
    }

    void presentingLeavesTheEnvironmentAndNothingPersonal()
    {
        useToken();
        m_band->setPresenting(true);
        QCOMPARE(words().join(' ').trimmed(), "LIVE");
        QVERIFY(!named("Attendee ID")->isVisible());
        m_band->setPresenting(false);
        QVERIFY(named("Attendee ID")->isVisible());
        QVERIFY(words().join(' ').contains(organization));
    }

    void liveAndSandboxDifferInColour()
    {
        const QPoint place(3, 3);
        const QColor sandbox = m_band->grab().toImage().pixelColor(place);
        useToken();
        QCOMPARE(sandbox, Ui::Theme::theme().color(Ui::ColorRole::SandboxBand));
        QCOMPARE(m_band->grab().toImage().pixelColor(place), Ui::Theme::theme().color(Ui::ColorRole::LiveBand));
    }
    void anApiOfOnesOwnIsNeitherSandboxNorLive()
    {
        m_band->setOwnServer(true, QUrl("https://books.example/v1"));
        QCOMPARE(words().first(), "YOUR API");
        QVERIFY(words().join(' ').contains("books.example; your token is not sent there"));
        QCOMPARE(m_band->grab().toImage().pixelColor(QPoint(3, 3)), Ui::Theme::theme().color(Ui::ColorRole::LiveBand));
        m_band->setOwnServer(true, {});
        QVERIFY(words().join(' ').contains("does not say where"));
        m_band->setOwnServer(false, {});
        QCOMPARE(words().first(), "SANDBOX");
    }

    void theSearchIsOneClickAway()
    {
        QSignalSpy wanted(m_band.get(), &EnvironmentBand::searchWanted);
        click("Open search");
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(EnvironmentBandTest)
#include "environmentbandtest.moc"
