// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/mischiefdialog.h"

#include "tests/support/test.h"
#include "tests/ui/sandbox/scriptedtrainer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using Ui::MischiefDialog;

class MischiefDialogTest : public Support::Test
{
    Q_OBJECT

    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<ScriptedTrainer> m_sandbox;
    std::unique_ptr<MischiefDialog> m_dialog;

    template<typename Widget> Widget *named(const QString &name) const
    {
        const QList<Widget *> widgets = m_dialog->findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no %s", qPrintable(name));
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text)
                return button;
        }
        qFatal("no %s", qPrintable(text));
    }
    QString inForce() const { return m_dialog->findChild<QLabel *>("inForce")->text(); }
    void answerWith(int status)
    {
        auto *answer = named<QComboBox>("The answer");
        answer->setCurrentIndex(answer->findData(status));
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
        m_sandbox = std::make_unique<ScriptedTrainer>();
        m_sandbox->trainer.setSandbox("token");
        m_dialog = std::make_unique<MischiefDialog>(m_sandbox->trainer, nullptr);
        m_dialog->setOperation("createConfig_2", "Create a new Address Book");
    }

    void cleanup()
    {
        m_dialog.reset();
        m_sandbox.reset();
    }

    void somethingMustGoWrong()
    {
        QVERIFY(!button("Let it happen")->isEnabled());
        QVERIFY(!button("Let it happen")->toolTip().isEmpty());
        answerWith(500);
        QVERIFY(button("Let it happen")->isEnabled());
        answerWith(0);
        named<QSpinBox>("Wait before the answer")->setValue(1);
        QVERIFY(button("Let it happen")->isEnabled());
    }

    void saysEverythingThatWasChosen()
    {
        answerWith(503);
        named<QComboBox>("On its way")->setCurrentIndex(1);
        named<QSpinBox>("Wait before the answer")->setValue(250);
        named<QSpinBox>("Ask to wait (Retry-After)")->setValue(9);
        named<QSpinBox>("One call in")->setValue(3);
        named<QSpinBox>("How many times")->setValue(0);
        named<QCheckBox>("Only “Create a new Address Book”")->setChecked(true);
        button("Let it happen")->click();
        QCOMPARE(m_sandbox->told, QStringList{"POST /faults {\"answer\":503,\"delivery\":\"cut off\",\"delayMs\":250,\"operation\":\"createConfig_2\","
                                              "\"organizationId\":\"\",\"every\":3,\"times\":0,\"retryAfter\":9}"});
    }

    void onlyWhatAsksToWaitHasATime()
    {
        for (const int status : {401, 403, 409, 500}) {
            answerWith(status);
            QVERIFY(!named<QSpinBox>("Ask to wait (Retry-After)")->isEnabled());
        }
        answerWith(429);
        QVERIFY(named<QSpinBox>("Ask to wait (Retry-After)")->isEnabled());
    }

    void setsWhatEveryCallMeets()
    {
        named<QSpinBox>("Longer by")->setValue(300);
        named<QSpinBox>("Calls a minute")->setValue(60);
        button("Set for every call")->click();
        QCOMPARE(m_sandbox->told, (QStringList{"PUT /latency {\"milliseconds\":300}", "PUT /rate-limit {\"perMinute\":60}"}));
    }

    void showsAndEndsWhatIsInForce()
    {
        QVERIFY(inForce().startsWith("Nothing"));
        QVERIFY(!button("End it all")->isEnabled());
        m_sandbox->answers["GET /mischief"] = "{\"faults\":[{\"answer\":409}],\"latencyMs\":300}";
        m_sandbox->trainer.look();
        QTRY_COMPARE(inForce(), "The next call is answered 409 Conflict.\nEvery answer takes 300 ms longer.");
        QCOMPARE(named<QSpinBox>("Longer by")->value(), 300);
        button("End it all")->click();
        QTRY_COMPARE(m_sandbox->told, (QStringList{"DELETE /faults", "POST /tokens/renew {}"}));
    }

    void withoutAnOperationNoneIsMeant()
    {
        auto *only = named<QCheckBox>("Only “Create a new Address Book”");
        only->setChecked(true);
        m_dialog->setOperation({}, {});
        QVERIFY(!only->isEnabled() && !only->isChecked());
    }

    void liveItIsOffAndSaysWhy()
    {
        answerWith(500);
        m_sandbox->trainer.setLive(true);
        QVERIFY(!button("Let it happen")->isEnabled() && !button("Set for every call")->isEnabled());
        QVERIFY(m_dialog->findChild<Ui::MessageStrip *>()->message().contains("live service"));
        m_sandbox->trainer.setLive(false);
        QVERIFY(button("Let it happen")->isEnabled());
        QCOMPARE(m_dialog->findChild<Ui::MessageStrip *>()->message(), QString());
    }

    void saysInPlaceWhatWasRefused()
    {
        answerWith(500);
        m_sandbox->status = 400;
        button("Let it happen")->click();
        QTRY_VERIFY(m_dialog->findChild<Ui::MessageStrip *>()->message().contains("400"));
    }

    void everyFocusStopHasAName()
    {
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *push = qobject_cast<const QPushButton *>(widget);
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->objectName() != "qt_spinbox_lineedit")
                QVERIFY2(!widget->accessibleName().isEmpty() || (push && !push->text().isEmpty()), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(MischiefDialogTest)
#include "mischiefdialogtest.moc"
