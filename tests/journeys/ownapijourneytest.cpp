// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/server.h"
#include "tests/journeys/visitor.h"
#include "tests/support/test.h"
#include "ui/mainwindow/descriptionsdialog.h"

#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QMutex>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace {

/// One of its two faults: a reference that leads nowhere.
const QByteArray description = R"({"openapi": "3.0.1", "info": {"title": "Book shop", "version": "7"}, "servers": [{"url": "SERVER/v1"}],
  "paths": {
    "/shelves/{shelfId}/books": {"post": {"operationId": "addBook", "summary": "Put a book on a shelf", "tags": ["Books"],
      "parameters": [{"name": "shelfId", "in": "path", "required": true, "schema": {"type": "string"}}],
      "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {"title": {"type": "string"}, "spineColour": {"type": "string"}}}}}},
      "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Nowhere"}}}}}}},
    "/shelves": {"get": {"operationId": "listShelves", "summary": "List shelves", "tags": ["Books"], "responses": {}}}
  }})";

} // namespace

/// Somebody brings an API of their own: opens its description from the menu, finds an operation by a field of its body, fills it in, runs it
/// against its own server and reads the answer; then imports a curl command, and comes back the next day.
class OwnApiJourneyTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto listening = Http::Server::listen("127.0.0.1", 0, [this](const Http::Request &request) {
            const QMutexLocker lock(&m_mutex);
            m_asked = request;
            return Http::Response{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = R"({"placed":true})"};
        });
        QVERIFY(listening.has_value());
        m_service = std::move(*listening);
        QFile file(m_files.filePath("books.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(description).replace("SERVER", server())) > 0);
        m_visitor = std::make_unique<Journeys::Visitor>(m_folder.path());
    }

    void aDescriptionIsOpenedFromTheMenu()
    {
        m_visitor->press(QKeySequence("Ctrl+Shift+O"));
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_visitor->window().findChild<QFileDialog *>()) != nullptr && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>("fileNameEdit");
        name->setText(m_files.filePath("books.json"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_visitor->reads("Book shop is open"), 10'000);
        QTRY_VERIFY(m_visitor->reads("Faults found in it: 1."));
        m_visitor->picture("own-1-opened");
    }

    void itsServerIsShownAndIsNotTheSandbox()
    {
        QTRY_VERIFY(m_visitor->reads("YOUR API"));
        QVERIFY(m_visitor->reads("127.0.0.1; your token is not sent there"));
    }

    void itsFaultsAreListed()
    {
        m_visitor->click("Show them");
        Ui::DescriptionsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_visitor->window().findChild<Ui::DescriptionsDialog *>()) != nullptr);
        const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(text.contains("books.json:6:"));
        QVERIFY(text.contains("(/paths/~1shelves~1{shelfId}~1books/post/responses/200/content/application~1json/schema"));
        QVERIFY(text.contains("Nowhere"));
        dialog->close();
        m_visitor->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_visitor->window()));
    }

    void anOperationIsFoundByAFieldOfItsBody()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_visitor->workbench().finder().isReady(), 10'000);
        m_visitor->press(QKeySequence("Ctrl+K"));
        m_visitor->type("Search everything", "spinecolor");
        QTRY_VERIFY(m_visitor->lists("Search results", "Put a book on a shelf"));
        m_visitor->picture("own-2-palette");
        QTest::keyClick(m_visitor->named("Search everything"), Qt::Key_Return);
        QTRY_VERIFY(m_visitor->sees("shelfId"));
    }

    void itIsFilledInAndRun()
    {
        m_visitor->type("shelfId", "oak/1");
        m_visitor->paste("Request body", "{\"title\": \"Emma\"}");
        m_visitor->press(QKeySequence("Ctrl+Return"));
        QTRY_COMPARE(m_visitor->text("Response status"), "200 OK");
        QTRY_VERIFY(m_visitor->text("Response body").contains("placed"));
        const QMutexLocker lock(&m_mutex);
        QCOMPARE(m_asked.method, "POST");
        QCOMPARE(m_asked.url.toEncoded(), "/v1/shelves/oak%2F1/books");
        QCOMPARE(m_asked.body, "{\"title\": \"Emma\"}");
        QVERIFY(!m_asked.headers.contains("Authorization"));
    }

    void theCallIsFoundAgain()
    {
        m_visitor->press(QKeySequence("Ctrl+K"));
        m_visitor->type("Search everything", "200 ok");
        QTRY_VERIFY(m_visitor->lists("Search results", "Put a book on a shelf"));
        QTest::keyClick(m_visitor->named("Search everything"), Qt::Key_Escape);
    }

    void aCurlCommandFillsInWhatItCalls()
    {
        m_visitor->window().openFile(write("call.txt", "curl '" + server() + "/v1/shelves?x=1' \\\n -H 'Authorization: Bearer secret-of-mine'"));
        QTRY_VERIFY(m_visitor->reads("In a group of their own: 1"));
        QVERIFY(m_visitor->reads("the header Authorization"));
        QTRY_VERIFY(m_visitor->sees("x"));
        QCOMPARE(m_visitor->text("x"), "1");
        m_visitor->picture("own-3-imported");
    }

    void aBrokenFileLeavesEverythingAsItWas()
    {
        const qsizetype operations = m_visitor->workbench().catalog().operations().size();
        m_visitor->window().openFile(write("page.yaml", "<!DOCTYPE html><html></html>"));
        QTRY_VERIFY(m_visitor->reads("The API Reference stays as it was"));
        QCOMPARE(m_visitor->workbench().catalog().operations().size(), operations);
        m_visitor->picture("own-4-broken");
    }

    void aDroppedFileOpens()
    {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(write("dropped.yaml", "openapi: 3.1.0\ninfo: {title: Dropped, version: '1'}\npaths: {/a: {get: {summary: Dropped call}}}\n"))});
        const QPoint place(400, 300);
        QDragEnterEvent enter(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_visitor->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_visitor->window(), &drop);
        QTRY_VERIFY(m_visitor->reads("Dropped is open"));
    }

    void allOfItIsThereTheNextDay()
    {
        m_visitor.reset();
        m_visitor = std::make_unique<Journeys::Visitor>(m_folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(m_visitor->workbench().catalog().find(u"addBook"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_visitor->workbench().finder().isReady(), 10'000);
        m_visitor->openOperation("Put a book on a shelf");
        QTRY_COMPARE(m_visitor->text("shelfId"), "oak/1");
        QVERIFY(m_visitor->workbench().imports().operations().size() == 1);
    }

    void noSecretIsKept()
    {
        QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("secret-of-mine"), qPrintable(file.fileName()));
        }
    }

private:
    [[nodiscard]] QByteArray server() const { return "http://127.0.0.1:" + QByteArray::number(m_service->port()); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_files;
    QMutex m_mutex;
    Http::Request m_asked;
    std::unique_ptr<Http::Server> m_service;
    std::unique_ptr<Journeys::Visitor> m_visitor;
};

QTEST_MAIN(OwnApiJourneyTest)
#include "ownapijourneytest.moc"
