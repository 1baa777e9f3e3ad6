// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/session.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"
#include "ui/request/operationpage.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/completionpopup.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Ui;

namespace {

/// An API of a test: one operation that takes a body, or two types of one.
const QByteArray Description =
    "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{"
    "\"/books/{id}\":{\"put\":{\"operationId\":\"put\",\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,"
    "\"description\":\"The book's id.\",\"schema\":{\"type\":\"string\"}},"
    "{\"name\":\"since\",\"in\":\"query\",\"description\":\"Epoch milliseconds.\",\"schema\":{\"type\":\"integer\"}},"
    "{\"name\":\"size\",\"in\":\"query\",\"schema\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":3}}],"
    "\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Book\"}}}},"
    "\"responses\":{\"200\":{\"description\":\"ok\"}}}},"
    "\"/files\":{\"post\":{\"operationId\":\"post\",\"requestBody\":{\"content\":{"
    "\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Pet\"}},"
    "\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"file\":{\"type\":\"string\",\"format\":\"binary\"}}}}}},"
    "\"responses\":{\"200\":{\"description\":\"ok\"}}}}},"
    "\"components\":{\"schemas\":{"
    "\"Book\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"properties\":{"
    "\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\",\"maxLength\":5,\"description\":\"What people call it.\"},"
    "\"kind\":{\"type\":\"string\",\"enum\":[\"PAPER\",\"SCREEN\"]},\"pages\":{\"type\":\"integer\"},"
    "\"entries\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"string\"}}}},"
    "\"parent\":{\"$ref\":\"#/components/schemas/Book\"}}},"
    "\"Pet\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/Cat\"},{\"$ref\":\"#/components/schemas/Dog\"}]},"
    "\"Cat\":{\"type\":\"object\",\"required\":[\"lives\"],\"properties\":{\"lives\":{\"type\":\"integer\"}}},"
    "\"Dog\":{\"type\":\"object\",\"required\":[\"bark\"],\"properties\":{\"bark\":{\"type\":\"string\"}}}}}}";

struct Page
{
    explicit Page(const QString &key, const QString &body = {})
    {
        Tryout::Environment environment;
        environment.baseUrl = QUrl("http://127.0.0.1:1");
        environment.token.value = "t";
        environment.seat.attendeeId = "140";
        session.setEnvironment(environment);
        page.resize(640, 700);
        page.show();
        page.activateWindow();
        session.open(key);
        if (!body.isNull())
            setBody(body);
    }

    void setBody(const QString &body)
    {
        Tryout::Draft draft = session.draft();
        draft.body = body;
        session.setDraft(draft);
    }
    [[nodiscard]] QWidget *named(const QString &name) const
    {
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// What a layout has just been given is shown by the event loop.
    [[nodiscard]] QWidget *awaited(const QString &name) const
    {
        if (!QTest::qWaitFor([&] { return named(name) != nullptr; }, 2'000))
            qFatal("%s is not in sight", qPrintable(name));
        return named(name);
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        QWidget *widget = awaited(name);
        const auto *combo = qobject_cast<QComboBox *>(widget);
        return combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(widget);
    }
    void click(const QString &name) const { QTest::mouseClick(awaited(name), Qt::LeftButton); }
    void showForm() { showView(0); }
    void showView(int view)
    {
        auto *tabs = qobject_cast<QTabBar *>(named("Views of the body"));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(view).center());
    }
    void type(const QString &name, const QString &text) const
    {
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    void addField(const QString &group, const QString &name) const
    {
        for (QAction *action : qobject_cast<QToolButton *>(awaited(group))->menu()->actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        qFatal("no field %s to add", qPrintable(name));
    }
    [[nodiscard]] QString body() const { return session.draft().body; }
    [[nodiscard]] CodeEditor *editor() const { return page.findChild<CodeEditor *>("requestBody"); }
    [[nodiscard]] QString problem(const QString &name) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>(name + u"Problem"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    QTemporaryDir folder;
    OpenApi::Catalog catalog = OpenApi::Catalog::read(Description, "test").value().withoutServers();
    Support::ScriptedTransport transport;
    Tryout::Session session{catalog, transport, Tryout::DraftStore(folder.filePath("drafts"))};
    OperationPage page{session, nullptr};
};

} // namespace

class BodyFormTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void switchingViewsChangesNoByte()
    {
        const QString body = u"{ \"name\":\"a\",\n\t\"pages\" : 1.0, \"x\": {\"y\": 1e2}, \"name\": \"b\" }"_s;
        Page page("put", body);
        page.showForm();
        QVERIFY(!page.named("Request body"));
        QCOMPARE(page.line("name")->text(), QString("b"));
        QCOMPARE(page.line("pages")->text(), QString("1.0"));
        page.showView(1);
        QVERIFY(page.named("Request body"));
        QCOMPARE(page.body(), body);
    }

    void aFieldTypedInChangesOnlyItsToken()
    {
        Page page("put", u"{ \"name\":\"a\",\n\t\"pages\" : 1.10, \"entries\": [ {\"number\":\"1\"} ] }"_s);
        page.showForm();
        page.type("name", "b\"c");
        QCOMPARE(page.body(), u"{ \"name\":\"b\\\"c\",\n\t\"pages\" : 1.10, \"entries\": [ {\"number\":\"1\"} ] }"_s);
        page.type("entries[0].number", "+491");
        QCOMPARE(page.body(), u"{ \"name\":\"b\\\"c\",\n\t\"pages\" : 1.10, \"entries\": [ {\"number\":\"+491\"} ] }"_s);
        page.type("pages", "2.50");
        QVERIFY(page.body().contains("\"pages\" : 2.50,"));
        page.showView(1);
        QCOMPARE(QString::fromUtf8(page.editor()->text()), page.body());
    }

    void aRequiredFieldIsThereBeforeItsValueAndTheCursorStaysInIt()
    {
        Page page("put", u"{}"_s);
        page.showForm();
        page.line("name")->setFocus();
        QTest::keyClicks(page.line("name"), "abc");
        QCOMPARE(page.body(), u"{\n  \"name\": \"abc\"\n}"_s);
        QVERIFY(page.line("name"));
        QCOMPARE(page.line("name")->text(), QString("abc"));
    }

    void fieldsAreAddedAndRemoved()
    {
        Page page("put", u"{\n  \"name\": \"a\"\n}"_s);
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.showForm();
        page.addField("Add a field to the body", "pages");
        QCOMPARE(page.body(), u"{\n  \"name\": \"a\",\n  \"pages\": 0\n}"_s);
        QTRY_COMPARE(QApplication::focusWidget(), page.named("pages"));
        page.addField("Add a field to the body", "entries");
        page.click("Add an element to entries");
        QCOMPARE(page.body(), u"{\n  \"name\": \"a\",\n  \"pages\": 0,\n  \"entries\": [\n    {\n      \"number\": \"\"\n    }\n  ]\n}"_s);
        page.click("Remove pages");
        page.click("Remove entries[0]");
        QCOMPARE(page.body(), u"{\n  \"name\": \"a\",\n  \"entries\": []\n}"_s);
        QVERIFY(!page.named("pages"));
    }

    void aParametersNameIsNotTakenTwice()
    {
        Page page("put", u"{\"id\": \"1\"}"_s);
        page.showForm();
        QCOMPARE(page.line("body.id")->text(), QString("1"));
        QCOMPARE(page.line("id")->text(), QString());
    }

    void aSchemaInsideItselfUnfoldsOnDemand()
    {
        Page page("put", u"{\"parent\": {\"parent\": {\"parent\": {\"name\": \"deep\"}}}}"_s);
        page.showForm();
        QVERIFY(page.awaited("parent.parent.parent"));
        QVERIFY(!page.named("parent.parent.parent.name"));
        page.click("parent.parent.parent");
        QCOMPARE(page.line("parent.parent.parent.name")->text(), QString("deep"));
    }

    void anEnumerationIsChosenFrom()
    {
        Page page("put", u"{\"kind\": \"PAPER\"}"_s);
        page.showForm();
        auto *box = qobject_cast<QComboBox *>(page.awaited("kind"));
        QVERIFY(box);
        box->setCurrentText("SCREEN");
        QCOMPARE(page.body(), u"{\"kind\": \"SCREEN\"}"_s);
    }

    void anAlternativeIsChosen()
    {
        Page page("post", u"{\"lives\": 7}"_s);
        page.showForm();
        auto *choice = qobject_cast<QComboBox *>(page.named("Kind of body"));
        QVERIFY(choice);
        QCOMPARE(choice->currentText(), QString("Cat"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY2(page.body().contains("bark"), qPrintable(page.body()));
        QVERIFY(page.awaited("bark"));
        QCOMPARE(choice->currentText(), QString("Dog"));
    }

    void aWrongValueIsMarkedAtOnce()
    {
        Page page("put", u"{\"name\": \"a\", \"id\": \"1\"}"_s);
        page.showForm();
        QCOMPARE(page.problem("name"), QString());
        page.type("name", "too long");
        QVERIFY(!page.problem("name").isEmpty());
        page.type("name", "ok");
        QCOMPARE(page.problem("name"), QString());
    }

    void aBrokenTextSaysSoAndOffersTheWayThere()
    {
        Page page("put", u"{\n  \"name\": \"a\",\n}"_s);
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.showForm();
        QVERIFY(!page.named("name"));
        page.click("Go to the place");
        QCOMPARE(QApplication::focusWidget(), page.named("Request body"));
        QCOMPARE(page.editor()->cursorOffset(), 15);
    }

    void aPlaceholderInTheBodyIsMendedWithOneClick()
    {
        Page page("put", u"{\"name\": \"<Your_Attendee_ID>\", \"id\": \"1\"}"_s);
        page.showForm();
        page.click("name: Put in 140");
        QCOMPARE(page.body(), u"{\"name\": \"140\", \"id\": \"1\"}"_s);
    }

    void theSameInTheTextAndUndone()
    {
        Page page("put", u"{\"name\": \"<Your_Attendee_ID>\", \"id\": \"1\"}"_s);
        QTRY_VERIFY(page.named("Put in 140"));
        page.click("Put in 140");
        QCOMPARE(page.body(), u"{\"name\": \"140\", \"id\": \"1\"}"_s);
        QTest::keyClick(page.named("Request body"), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(page.body().contains("Your_Attendee_ID"));
    }

    void aParameterIsMendedWithOneClick()
    {
        Page page("put");
        page.type("id", "<Your_Attendee_ID>");
        page.click("id: Put in 140");
        QCOMPARE(page.session.draft().parameters.value("id"), QString("140"));
        page.type("id", "abc ");
        page.click("id: Take the blanks out");
        QCOMPARE(page.session.draft().parameters.value("id"), QString("abc"));
    }

    void aNumberGoesUpAndDownWithinItsLimits()
    {
        Page page("put");
        for (int times = 0; times < 5; ++times)
            QTest::keyClick(page.named("size"), Qt::Key_Up);
        QCOMPARE(page.session.draft().parameters.value("size"), QString("3"));
        QTest::keyClick(page.named("size"), Qt::Key_Down);
        QCOMPARE(page.session.draft().parameters.value("size"), QString("2"));
    }

    void aTimeIsPickedAndWrittenAsAnEpochValue()
    {
        Page page("put");
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.type("since", "1691760000000");
        page.named("since")->setFocus();
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        QTest::keyClick(page.named("since"), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(page.awaited("Time in UTC"));
        for (auto *button : page.page.findChildren<QPushButton *>()) {
            if (button->text() == "Use this time")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(page.session.draft().parameters.value("since"), QString("1691760000000"));
    }

    void aBodyOfSeveralTypesIsChosen()
    {
        Page page("post");
        auto *types = qobject_cast<QComboBox *>(page.named("Body type"));
        QVERIFY(types);
        types->setFocus();
        QTest::keyClick(types, Qt::Key_Down);
        QCOMPARE(page.session.draft().mediaType, QString("multipart/form-data"));
        QVERIFY2(page.line("file"), "a form of files is shown as fields");
        page.type("file", "@/tmp/a");
        QVERIFY(page.body().contains("\"file\": \"@/tmp/a\""));
    }

    void namesAndValuesAreProposed()
    {
        Page page("put", u"{}"_s);
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.named("Request body")->setFocus();
        page.editor()->reveal({1, 0});
        auto *popup = page.page.findChild<CompletionPopup *>();
        QTest::keyClick(page.named("Request body"), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(popup->labels().first(2), QStringList({"id *", "name *"}));
        QTest::keyClick(page.named("Request body"), Qt::Key_Down);
        QTest::keyClick(page.named("Request body"), Qt::Key_Return);
        QCOMPARE(page.body(), u"{\"name\": \"\"}"_s);
        QCOMPARE(page.editor()->cursorOffset(), 10);
        QVERIFY(popup->isHidden());
    }

    void whatOpensByItselfTakesNoEnter()
    {
        Page page("put", u"{\n}"_s);
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.named("Request body")->setFocus();
        page.editor()->reveal({2, 0});
        QTest::keyClicks(page.named("Request body"), "\"k");
        auto *popup = page.page.findChild<CompletionPopup *>();
        QTRY_COMPARE(popup->labels(), QStringList({"kind"}));
        QTest::keyClick(page.named("Request body"), Qt::Key_Escape);
        QVERIFY(popup->isHidden());
        QTest::keyClicks(page.named("Request body"), "i");
        QTRY_VERIFY(!popup->isHidden());
        QTest::keyClick(page.named("Request body"), Qt::Key_Return);
        QVERIFY2(page.body().contains("\"ki\n"), qPrintable(page.body()));
    }

    void aRefusedRunGoesToTheFirstWrongField()
    {
        Page page("put", u"{\"id\": \"1\", \"name\": \"<Your_Attendee_ID>\"}"_s);
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.type("id", "1");
        page.showForm();
        page.click("Run");
        QCOMPARE(page.transport.requests().size(), 0);
        QCOMPARE(QApplication::focusWidget(), page.named("name"));
    }

    void everyFocusStopOfTheFormHasANameOfItsOwn()
    {
        Page page("put", u"{\"id\":\"1\",\"name\":\"a\",\"kind\":\"PAPER\",\"entries\":[{\"number\":\"1\"},{\"number\":\"2\"}],\"parent\":{\"name\":\"b\"}}"_s);
        page.showForm();
        QVERIFY(page.awaited("entries[1].number"));
        QStringList names;
        for (const QWidget *widget : page.page.findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                names.append(widget->accessibleName());
        }
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(names.contains("entries[1].number"));
    }

    void tabFollowsTheForm()
    {
        Page page("put", u"{\"name\":\"a\",\"pages\":1}"_s);
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.showForm();
        QVERIFY(page.awaited("Add a field to the body"));
        page.named("Maximize body")->setFocus();
        for (const char *next : {"name", "pages", "Remove pages", "body.id", "Add a field to the body", "Show request headers"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->accessibleName(), QString::fromLatin1(next));
        }
    }
};

QTEST_MAIN(BodyFormTest)
#include "bodyformtest.moc"
