// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controlhub/controlhubpane.h"

#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"
#include "ui/widgets/messagestrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using Ui::ControlHubPane;

namespace {

const QByteArray books = R"({"meta":{"page":0,"pageSize":100,"totalPages":1,"totalRecords":2},"data":[
    {"id":"115358d7","name":"AddressBook_140","description":"Testing","parentType":"ORGANIZATION"},
    {"id":"4aa50a6b","name":"AddressBook_141","parentType":"ORGANIZATION"}]})";
const QByteArray entries = R"([{"id":"133ec7d9","name":"TAC Number","number":"+14085267209"}])";

Http::Transport::Outcome response(const QByteArray &body)
{
    return Http::Response{.status = 200, .headers = {}, .body = body};
}

/// The first book has an entry, the second has none.
Http::Transport::Outcome answer(const Http::Request &request)
{
    if (!request.url.path().contains("/entry"))
        return response(books);
    const QByteArray list = request.url.path().contains("115358d7") ? entries : QByteArray("[]");
    return response(request.url.path().contains("/v2/") ? R"({"meta":{"page":0,"pageSize":100,"totalPages":1,"totalRecords":1},"data":)" + list + "}" : list);
}

} // namespace

class ControlHubPaneTest : public Support::Test
{
    Q_OBJECT

    Support::ScriptedTransport m_transport;
    OpenApi::Catalog m_catalog = OpenApi::Catalog::bundled();
    std::unique_ptr<Tryout::ControlHub> m_hub;
    std::unique_ptr<ControlHubPane> m_pane;

    QListWidget *list() const { return m_pane->findChild<QListWidget *>(); }
    QTreeWidget *entryList() const { return m_pane->findChild<QTreeWidget *>("entries"); }
    QPushButton *button(const QString &name) const
    {
        const QList<QPushButton *> buttons = m_pane->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName() == name)
                return button;
        }
        qFatal("no %s", qPrintable(name));
    }

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_transport.answerWith(answer);
        m_hub = std::make_unique<Tryout::ControlHub>(m_catalog, m_transport);
        Tryout::Environment environment;
        environment.baseUrl = QUrl("http://127.0.0.1:4242");
        environment.token = {"token"};
        environment.organizationId = "e56f00d4-98d8-4b62-a165-d05a41243d98";
        m_hub->setEnvironment(environment);
        m_pane = std::make_unique<ControlHubPane>(*m_hub);
    }

    void cleanup()
    {
        m_pane.reset();
        m_hub.reset();
    }

    void readsWhenItIsOpenedAndTellsWhatIsSeen()
    {
        const QSignalSpy opened(m_pane.get(), &ControlHubPane::opened);
        const QSignalSpy seen(m_pane.get(), &ControlHubPane::seen);
        m_pane->show();
        QCOMPARE(opened.size(), 1);
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(seen.first().first().value<QList<Tryout::AddressBook>>(), m_hub->addressBooks());
        QCOMPARE(list()->count(), 2);
    }

    void whatIsReadOutOfSightIsNotSeenUntilItIsShown()
    {
        const QSignalSpy seen(m_pane.get(), &ControlHubPane::seen);
        m_hub->refresh();
        QTRY_COMPARE(list()->count(), 2);
        QCOMPARE(seen.size(), 0);
        m_pane->show();
        QVERIFY(seen.size() >= 1);
    }

    void showsTheSelectedBooksEntriesAndCopiesItsId()
    {
        m_pane->show();
        QTRY_COMPARE(list()->count(), 2);
        QCOMPARE(m_pane->findChild<QLabel *>("addressBookId")->text(), "115358d7");
        QCOMPARE(entryList()->topLevelItem(0)->text(0), "TAC Number");
        QCOMPARE(entryList()->topLevelItem(0)->text(1), "+14085267209");

        const QSignalSpy copied(m_pane.get(), &ControlHubPane::copied);
        list()->setCurrentRow(1);
        QVERIFY(!entryList()->isVisible());
        QTest::mouseClick(m_pane->findChild<QPushButton *>("copyId"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), "4aa50a6b");
        QCOMPARE(copied.size(), 1);
    }

    void aRefreshKeepsTheSelection()
    {
        m_pane->show();
        QTRY_COMPARE(list()->count(), 2);
        list()->setCurrentRow(1);
        const QSignalSpy seen(m_pane.get(), &ControlHubPane::seen);
        QTRY_VERIFY(button("Refresh")->isEnabled());
        QTest::mouseClick(button("Refresh"), Qt::LeftButton);
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(list()->currentRow(), 1);
    }

    void aFailureIsToldInPlaceAndCanBeTriedAgain()
    {
        m_transport.answerWith([](const Http::Request &request) -> Http::Transport::Outcome {
            return Base::unexpected(Http::TransportError{.kind = Http::TransportError::Kind::Refused, .url = request.url, .detail = {}});
        });
        m_pane->show();
        auto *strip = m_pane->findChild<Ui::MessageStrip *>();
        QTRY_VERIFY(strip->isVisible());
        m_transport.answerWith(answer);
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(list()->count(), 2);
        QVERIFY(!strip->isVisible());
    }

    void saysWhatToDoWhenThereIsNothing()
    {
        m_transport.answerWith([](const Http::Request &) { return response(R"({"meta":{"totalPages":0,"totalRecords":0},"data":[]})"); });
        const QSignalSpy seen(m_pane.get(), &ControlHubPane::seen);
        m_pane->show();
        QTRY_COMPARE(seen.size(), 1);
        QVERIFY(!list()->isVisible());
        const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains("no address books"); }));
    }
};

QTEST_MAIN(ControlHubPaneTest)
#include "controlhubpanetest.moc"
