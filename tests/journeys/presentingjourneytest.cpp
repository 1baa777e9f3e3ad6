// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/visitor.h"
#include "tests/support/test.h"

#include <QDockWidget>
#include <QLabel>

/// One switch makes the call readable from the back of a room and hides what is nobody's business; the same switch brings all back.
class PresentingJourneyTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_visitor.type("Attendee ID", "140");
        m_visitor.openOperation("Create a new Address Book");
        m_visitor.paste("Request body", R"({"name": "AddressBook_140", "parentType": "ORGANIZATION"})");
        m_visitor.click("Run");
        QTRY_COMPARE(m_visitor.text("Response status"), "201 Created");
        m_statusSize = heightOf("Response status");
        m_docks = visibleDocks();
    }

    void theSwitchMakesTypeLarge()
    {
        m_visitor.press(Qt::Key_F11);
        QTRY_VERIFY(heightOf("Response status") > 1.4 * m_statusSize);
        m_visitor.window().resize(1280, 720);
        m_visitor.picture("present");
    }

    void whatIsNotNeededIsHidden()
    {
        QVERIFY(!m_visitor.sees("API operations"));
        QVERIFY(!m_visitor.sees("Mission"));
        QVERIFY(m_visitor.sees("Response status"));
        QVERIFY(m_visitor.sees("Request body"));
    }

    void tokenAndOrganisationAreMasked()
    {
        const Tryout::Environment environment = m_visitor.workbench().environments().current();
        QVERIFY(!m_visitor.reads(environment.organizationId));
        QVERIFY(!m_visitor.reads(QString::fromLatin1(environment.token.value)));
    }

    void theAnswerOfARunWhilePresentingIsCoveredToo()
    {
        m_visitor.click("Run");
        QTRY_COMPARE(m_visitor.text("Response status"), "409 Conflict");
        QVERIFY(!m_visitor.sees("Views of the response"));
        QVERIFY(!m_visitor.sees("Copy response body"));
    }

    void theJsonPathPanelCoversTheOrganisationToo()
    {
        const QString organization = m_visitor.workbench().environments().current().organizationId;
        m_visitor.press(QKeySequence("Ctrl+J"));
        m_visitor.paste("JSONPath document", "{\"organizationId\": \"" + organization + "\"}");
        m_visitor.type("JSONPath query", "$.organizationId");
        QTRY_VERIFY(m_visitor.lists("JSONPath results", QString(organization.size(), QChar(0x2022))));
        m_visitor.type("JSONPath query", "$." + organization);
        QTRY_VERIFY(!m_visitor.lists("JSONPath results", organization));
        QVERIFY(!m_visitor.reads(organization));
        QVERIFY(!m_visitor.reads(organization.left(8)));
        m_visitor.picture("present-jsonpath");
        Tryout::WebhookReceiver &receiver = m_visitor.workbench().webhookReceiver();
        receiver.start();
        QVERIFY(!receiver.secret().isEmpty());
        m_visitor.paste("JSONPath document", "{\"secret\": \"" + receiver.secret() + "\"}");
        m_visitor.type("JSONPath query", "$.secret");
        QTRY_VERIFY(m_visitor.lists("JSONPath results", QString(receiver.secret().size(), QChar(0x2022))));
        QVERIFY(!m_visitor.reads(receiver.secret()));
        receiver.stop();
    }

    void theSameSwitchBringsEverythingBack()
    {
        m_visitor.press(Qt::Key_F11);
        QTRY_COMPARE(heightOf("Response status"), m_statusSize);
        QTRY_COMPARE(visibleDocks(), m_docks);
        QVERIFY(m_visitor.sees("API operations"));
        QCOMPARE(m_visitor.text("Request body"), R"({"name": "AddressBook_140", "parentType": "ORGANIZATION"})");
    }

private:
    int heightOf(const QString &name) const { return m_visitor.named(name)->fontMetrics().height(); }

    QStringList visibleDocks()
    {
        QStringList names;
        const QList<QDockWidget *> docks = m_visitor.window().findChildren<QDockWidget *>();
        for (const QDockWidget *dock : docks) {
            if (!dock->isHidden())
                names.append(dock->objectName());
        }
        names.sort();
        return names;
    }

    Journeys::Visitor m_visitor;
    int m_statusSize = 0;
    QStringList m_docks;
};

QTEST_MAIN(PresentingJourneyTest)
#include "presentingjourneytest.moc"
