// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/operationpage.h"
#include "app/tryout/session.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Ui;

namespace {

const QString createKey = QStringLiteral("createConfig_2");
const QString getKey = QStringLiteral("getConfig_2");
const QByteArray token = "a-secret-token-9f3a";

Tryout::Environment environment()
{
    Tryout::Environment made;
    made.baseUrl = QUrl("http://127.0.0.1:1");
    made.token.value = token;
    made.organizationId = "f0e1d2c3-1111-4a5b-9c8d-0123456789ab";
    return made;
}

/// The page on the bundled descriptions, shown.
struct Page
{
    Page()
    {
        session.setEnvironment(environment());
        page.resize(640, 600);
        page.show();
        page.activateWindow();
    }
    explicit Page(const QString &key) : Page() { session.open(key); }

    /// The widget of that accessible name that can be seen.
    [[nodiscard]] QWidget *named(const QString &name) const
    {
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const QString &name) const { QTest::mouseClick(named(name), Qt::LeftButton); }
    [[nodiscard]] QAbstractButton *buttonSaying(const QString &text) const
    {
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] CodeEditor *body() const { return page.findChild<CodeEditor *>("requestBody"); }
    [[nodiscard]] QString messages() const
    {
        QStringList all;
        for (const MessageStrip *strip : page.findChildren<MessageStrip *>()) {
            if (strip->isVisible())
                all.append(strip->message());
        }
        return all.join(u'\n');
    }

    QTemporaryDir folder;
    OpenApi::Catalog catalog = OpenApi::Catalog::bundled();
    Support::ScriptedTransport transport;
    Tryout::Session session{catalog, transport, Tryout::DraftStore(folder.filePath("drafts"))};
    OperationPage page{session, nullptr};
};

} // namespace

class OperationPageTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAnOperationIsChosenThereIsNothingToRun()
    {
        Page page;
        QVERIFY(!page.named("Run"));
        QTest::keyClick(&page.page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(page.transport.requests().size(), 0);
    }

    void anOpenedOperationShowsItsPathAndTheOrganization()
    {
        Page page(createKey);
        QVERIFY(page.named("POST"));
        QVERIFY(page.named("/organization/{orgid}/v3/address-book"));
        QCOMPARE(qobject_cast<QLineEdit *>(page.named("orgid"))->text(), environment().organizationId);
        QVERIFY(page.body()->text().contains("\"name\""));
    }

    void whatIsTypedIntoAFieldIsInTheDraft()
    {
        Page page(getKey);
        QTest::keyClicks(page.named("id"), "abc");
        QCOMPARE(page.session.draft().parameters.value("id"), QString("abc"));
    }

    void whatIsTypedIntoTheBodyIsInTheDraftAndTheCursorStays()
    {
        Page page(createKey);
        page.click("Clear body");
        QTest::keyClicks(page.named("Request body"), "{}");
        QTest::keyClick(page.named("Request body"), Qt::Key_Left);
        QTest::keyClicks(page.named("Request body"), "1");
        QCOMPARE(page.session.draft().body, QString("{1}"));
        QCOMPARE(page.body()->cursorOffset(), 2);
    }

    void aDraftChangedElsewhereShows()
    {
        Page page(getKey);
        Tryout::Draft draft = page.session.draft();
        draft.parameters["id"] = "from a mission";
        page.session.setDraft(draft);
        QCOMPARE(qobject_cast<QLineEdit *>(page.named("id"))->text(), QString("from a mission"));
    }

    void clearCanBeUndone()
    {
        Page page(createKey);
        const QByteArray skeleton = page.body()->text();
        page.click("Clear body");
        QCOMPARE(page.body()->text(), QByteArray());
        QCOMPARE(page.session.draft().body, QString());
        QTest::keyClick(page.named("Request body"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.body()->text(), skeleton);
    }

    void formatLaysTheBodyOutAndKeepsItsNumbers()
    {
        Page page(createKey);
        page.body()->replace({0, page.body()->size()}, "{\"b\":1.10,\"a\":18446744073709551615}");
        page.click("Format body");
        QCOMPARE(page.body()->text(), QByteArray("{\n  \"b\": 1.10,\n  \"a\": 18446744073709551615\n}"));
        QCOMPARE(page.session.draft().body.toUtf8(), page.body()->text());
    }

    void formatSaysWhereTheBodyIsNoJson()
    {
        Page page(createKey);
        page.body()->replace({0, page.body()->size()}, "{\n  \"name\": \"a\",\n}");
        page.click("Format body");
        QVERIFY2(page.messages().contains("ine 2"), qPrintable(page.messages()));
        QCOMPARE(page.body()->text(), QByteArray("{\n  \"name\": \"a\",\n}"));
    }

    void runSendsTheBytesTyped()
    {
        Page page(createKey);
        page.click("Clear body");
        QTest::keyClicks(page.named("Request body"), "{\"name\":\"AddressBook_140\"}");
        page.transport.answer(201, "{}");
        page.click("Run");
        QCOMPARE(page.transport.requests().size(), 1);
        QCOMPARE(page.transport.requests().first().method, QByteArray("POST"));
        QCOMPARE(page.transport.requests().first().body, page.body()->text());
    }

    void ctrlEnterRunsFromAnywhereOnThePage_data()
    {
        QTest::addColumn<QString>("place");

        QTest::newRow("in a field") << "orgid";
        QTest::newRow("in the body") << "Request body";
        QTest::newRow("on a button") << "Copy path";
    }

    void ctrlEnterRunsFromAnywhereOnThePage()
    {
        QFETCH(QString, place);
        Page page(createKey);
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.named(place)->setFocus();
        page.transport.answer(201, "{}");
        const QByteArray before = page.body()->text();
        QTest::keyClick(page.named(place), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(page.transport.requests().size(), 1);
        QCOMPARE(page.body()->text(), before);
    }

    void tabGoesThroughTheFormInItsOrder()
    {
        Page page(createKey);
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.named("orgid")->setFocus();
        for (const char *next : {"Views of the body", "Clear body", "Format body", "Maximize body", "Request body", "Show request headers"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->accessibleName(), QString::fromLatin1(next));
        }
    }

    void anUntouchedBodyIsNotFoundFaultWith()
    {
        Page page(createKey);
        QVERIFY(!page.session.problems().isEmpty());
        QTRY_VERIFY(!page.page.findChild<QTimer *>("pause")->isActive());
        QCOMPARE(page.messages(), QString());
        QTest::keyClicks(page.named("Request body"), "x");
        QTRY_VERIFY(page.messages().contains("JSON"));
    }

    void aRefusedRunSaysWhatIsMissingAndGoesThere()
    {
        Page page(getKey);
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        auto *problem = page.page.findChild<QLabel *>("idProblem");
        QVERIFY2(!problem->isVisible(), "an empty form is no mistake");
        page.click("Run");
        QCOMPARE(page.transport.requests().size(), 0);
        QCOMPARE(QApplication::focusWidget(), page.named("id"));
        QVERIFY(problem->isVisible());
        QVERIFY(!page.messages().isEmpty());
        QTest::keyClicks(page.named("id"), "abc");
        QVERIFY(!problem->isVisible());
        QCOMPARE(page.messages(), QString());
    }

    void aRunningCallCanBeCancelled()
    {
        Page page(createKey);
        QSignalSpy finished(&page.session, &Tryout::Session::exchangeFinished);
        QVERIFY(!page.named("Cancel")->isEnabled());
        page.transport.hold();
        page.click("Run");
        QVERIFY(page.named("Cancel")->isEnabled());
        page.click("Run");
        QCOMPARE(page.transport.requests().size(), 1);
        page.click("Cancel");
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!page.named("Cancel")->isEnabled());
    }

    void eachTabShownIsTold()
    {
        Page page;
        QSignalSpy shown(&page.page, &OperationPage::tabShown);
        page.session.open(createKey);
        QCOMPARE(shown.takeFirst(), QList<QVariant>({createKey, "tryOut"}));
        auto *tabs = page.page.findChild<QTabBar *>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        QCOMPARE(shown.takeFirst(), QList<QVariant>({createKey, "documentation"}));
        QVERIFY(page.named("Documentation of the operation"));
        page.page.showTab("codeSnippets");
        QCOMPARE(shown.takeFirst(), QList<QVariant>({createKey, "codeSnippets"}));
        page.page.showTab("unknown");
        QCOMPARE(page.page.currentTab(), QString("codeSnippets"));
        page.session.open(getKey);
        QCOMPARE(page.page.currentTab(), QString("tryOut"));
    }

    void theSnippetFollowsTheFormAndHasNoToken()
    {
        Page page(getKey);
        page.page.showTab("codeSnippets");
        Tryout::Draft draft = page.session.draft();
        draft.parameters["id"] = "the-id-typed";
        page.session.setDraft(draft);
        const QByteArray snippet = page.page.findChild<CodeEditor *>("snippet")->text();
        QVERIFY2(snippet.contains("the-id-typed"), snippet.constData());
        QVERIFY(snippet.contains("$TOKEN"));
        QVERIFY(!snippet.contains(token));
    }

    void theTokenIsInTheSnippetOnlyWhenAskedForAndForOneOperation()
    {
        Page page(getKey);
        page.page.showTab("codeSnippets");
        const auto *code = page.page.findChild<CodeEditor *>("snippet");
        page.click("With my token");
        QVERIFY(code->text().contains(token));
        page.session.open(createKey);
        page.page.showTab("codeSnippets");
        QVERIFY(!code->text().contains(token));
    }

    void headersShowTheTokenMaskedAndTakeOnesOwn()
    {
        Page page(createKey);
        page.click("Show request headers");
        auto *table = qobject_cast<QTableWidget *>(page.named("Request headers"));
        QString all;
        for (int row = 0; row < table->rowCount(); ++row)
            all += table->item(row, 0)->text() + QStringLiteral(": ") + table->item(row, 1)->text() + u'\n';
        QVERIFY2(all.contains("Authorization: Bearer"), qPrintable(all));
        QVERIFY(!all.contains(QString::fromLatin1(token)));

        page.click("Add header");
        const int row = table->rowCount() - 1;
        table->item(row, 0)->setText("X-Trace");
        table->item(row, 1)->setText("7");
        QCOMPARE(page.session.draft().headers.value("X-Trace"), QByteArray("7"));
        table->setCurrentCell(row, 0);
        page.click("Remove header");
        QVERIFY(page.session.draft().headers.isEmpty());
    }

    void aGraphQlOperationHasAQueryAndVariables()
    {
        Page page;
        for (const OpenApi::Operation &operation : page.catalog.operations()) {
            if (operation.takesGraphQl())
                page.session.open(operation.key);
        }
        QVERIFY(page.named("Request body"));
        page.click("Clear body");
        QTest::keyClicks(page.named("Request body"), "{ a } # kept");
        QCOMPARE(page.session.draft().body, QString("{ a } # kept"));
        auto *variables = page.page.findChild<CodeEditor *>("variables");
        variables->replace({0, variables->size()}, "{\"from\": 1}");
        QCOMPARE(page.session.draft().variables, QString("{\"from\": 1}"));
    }

    void aSlipInASearchQueryIsMendedByAButton()
    {
        Page page;
        for (const OpenApi::Operation &operation : page.catalog.operations()) {
            if (operation.takesGraphQl())
                page.session.open(operation.key);
        }
        page.click("Clear body");
        auto *query = page.page.findChild<CodeEditor *>("query");
        query->replace({0, query->size()}, "{ taskDetails(from: 1738833921000, to: 1738834701000) { tasks { totalDuratoin } } }");
        QTRY_VERIFY2(page.messages().contains("totalDuratoin"), qPrintable(page.messages()));
        QTRY_VERIFY(page.buttonSaying("Write totalDuration"));
        QTest::mouseClick(page.buttonSaying("Write totalDuration"), Qt::LeftButton);
        QVERIFY(page.session.draft().body.contains("tasks { totalDuration }"));
        QTRY_VERIFY2(!page.messages().contains("totalDurat"), qPrintable(page.messages()));
    }

    void aQueryIsFormattedAndSaysWhyNot()
    {
        Page page;
        for (const OpenApi::Operation &operation : page.catalog.operations()) {
            if (operation.takesGraphQl())
                page.session.open(operation.key);
        }
        auto *query = page.page.findChild<CodeEditor *>("query");
        query->replace({0, query->size()}, "{a{b}}");
        page.click("Format body");
        QCOMPARE(page.session.draft().body, QString("{\n  a {\n    b\n  }\n}\n"));
        query->replace({0, query->size()}, "{\n  a {\n");
        page.click("Format body");
        QVERIFY2(page.messages().contains("line 3"), qPrintable(page.messages()));
    }

    void aMaximizedBodyIsAlone()
    {
        Page page(createKey);
        QSignalSpy maximized(&page.page, &OperationPage::bodyMaximized);
        page.click("Maximize body");
        QVERIFY(!page.named("orgid"));
        QVERIFY(page.named("Request body"));
        QVERIFY(page.named("Run"));
        page.click("Maximize body");
        QVERIFY(page.named("orgid"));
        QCOMPARE(maximized.size(), 2);
    }

    void presentingHidesTheOrganization()
    {
        Page page(createKey);
        auto *field = qobject_cast<QLineEdit *>(page.named("orgid"));
        page.page.setPresenting(true);
        QVERIFY(field->displayText() != field->text());
        QVERIFY(!page.named("Show request headers"));
        page.page.setPresenting(false);
        QCOMPARE(field->displayText(), field->text());
        QVERIFY(page.named("Show request headers"));
    }

    void presentingTakesTheWordsOffTheBodysTools()
    {
        Page page(createKey);
        const auto *clear = qobject_cast<QToolButton *>(page.named("Clear body"));
        const int width = clear->sizeHint().width();
        page.page.setPresenting(true);
        QVERIFY(clear->sizeHint().width() < width / 2);
        page.page.setPresenting(false);
        QCOMPARE(clear->sizeHint().width(), width);
    }

    void everyFocusStopHasAName_data()
    {
        QTest::addColumn<QString>("key");

        QTest::newRow("an operation with a body") << createKey;
        QTest::newRow("an operation with parameters only") << getKey;
    }

    void everyFocusStopHasAName()
    {
        QFETCH(QString, key);
        Page page(key);
        page.click("Show request headers");
        QStringList nameless;
        for (const QWidget *widget : page.page.findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->accessibleName().isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()));
        }
        QCOMPARE(nameless, QStringList());
    }
};

QTEST_MAIN(OperationPageTest)
#include "operationpagetest.moc"
