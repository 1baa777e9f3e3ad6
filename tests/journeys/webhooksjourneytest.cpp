// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/visitor.h"
#include "tests/support/test.h"

#include <QAction>
#include <QDateTime>
#include <QDockWidget>

using namespace Qt::StringLiterals;

/// Somebody sees webhooks for the first time: subscribes, lets a call happen, watches it arrive, and finds it with Search.
class WebhooksJourneyTest : public Support::Test
{
    Q_OBJECT

    static void openPane(Journeys::Visitor &visitor)
    {
        for (QAction *action : visitor.window().findChildren<QAction *>()) {
            if (action->text() == u"&Webhooks"_s)
                action->trigger();
        }
    }

private Q_SLOTS:
    void theFirstWebhook()
    {
        Journeys::Visitor visitor;
        // Nothing of the pane is made before somebody looks.
        QVERIFY(visitor.window().findChild<QDockWidget *>(u"webhooks"_s)->widget() == nullptr);
        openPane(visitor);
        QTRY_VERIFY(visitor.sees(u"Listen on this computer"_s));
        visitor.picture(u"webhooks-1-empty"_s);
        visitor.click(u"Listen on this computer"_s);
        visitor.click(u"Subscribe with this address"_s);
        QTRY_VERIFY(visitor.text(u"Request body"_s).contains(u"destinationUrl"_s));
        visitor.picture(u"webhooks-2-subscribe"_s);
        visitor.click(u"Run"_s);
        QTRY_VERIFY(visitor.text(u"Response status"_s).contains(u"201"_s));
        visitor.click(u"Simulate a call"_s);
        QTRY_VERIFY(visitor.lists(u"Notifications"_s, u"task:ended"_s));
        QTRY_VERIFY(visitor.reads(u"The signature is right"_s));
        visitor.picture(u"webhooks-3-arrived"_s);

        Ui::Theme::theme().setDark(true);
        visitor.picture(u"webhooks-3-arrived-dark"_s);

        visitor.openTab(u"API Reference"_s);
        visitor.openOperation(u"Search tasks"_s);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        visitor.paste(u"Request body"_s, u"{ taskDetails(from: %1 to: %2) { tasks { id lastQueue { name } owner { name } } } }"_s.arg(now - 600'000).arg(now));
        visitor.click(u"Run"_s);
        QTRY_VERIFY(visitor.text(u"Response body"_s).contains(u"Amara Okafor"_s));
    }
};

QTEST_MAIN(WebhooksJourneyTest)
#include "webhooksjourneytest.moc"
