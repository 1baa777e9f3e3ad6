// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"
#include "tests/support/test.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using Ui::Palette;
using Ui::PaletteEntry;
using Kind = Ui::PaletteEntry::Kind;

namespace {

const QList<PaletteEntry> others{
    {Kind::Mission, "first", "Introduction to the Developer Portal"},
    {Kind::Action, "3", "Dark theme", "View"},
    {Kind::Call, "createConfig_2", "Create a new Address Book", "201 Created", "POST"},
};
const QList<PaletteEntry> first{{Kind::Operation, "recent", "The recent one", "/recent", "GET", true}};

/// One for all tests: its index takes a while.
Find::OperationFinder &finder()
{
    static auto *const made = new Find::OperationFinder(qApp);
    return *made;
}

/// A window with something to come back to, and the palette over it.
struct Window : QWidget
{
    explicit Window() : button(new QPushButton("before", this)), palette(new Palette(finder(), this))
    {
        resize(900, 600);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("no window");
        button->setFocus();
        palette->open(others, first);
    }
    [[nodiscard]] QLineEdit *line() const { return palette->findChild<QLineEdit *>(); }
    [[nodiscard]] QListView *list() const { return palette->findChild<QListView *>(); }
    [[nodiscard]] QString row(int row) const { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }

    QPushButton *button;
    Palette *palette;
};

} // namespace

class PaletteTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Support::Test::initTestCase();
        QSignalSpy changed(&finder(), &Find::OperationFinder::changed);
        finder().setCatalog(OpenApi::Catalog::bundled());
        QVERIFY(changed.wait(30'000));
    }

    void beforeAnythingIsTypedItShowsWhatWasRecent()
    {
        Window window;
        QCOMPARE(window.list()->model()->rowCount(), 1);
        QCOMPARE(window.row(0), QString("Operation, GET, The recent one, /recent, deprecated"));
        QVERIFY(window.line()->hasFocus());
        QCOMPARE(window.line()->accessibleDescription(), window.row(0));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("id");

        QTest::newRow("an operation by its name") << "create a new address book" << Kind::Operation << "createConfig_2";
        QTest::newRow("a mission") << "introduction" << Kind::Mission << "first";
        QTest::newRow("an action") << "dark" << Kind::Action << "3";
        QTest::newRow("a call by its answer") << "201 created" << Kind::Call << "createConfig_2";
        QTest::newRow("a pasted cURL command") << "curl -X POST https://example.com\n-d x" << Kind::CurlCommand << "curl -X POST https://example.com\n-d x";
        QTest::newRow("a pasted address") << "https://example.com/openapi.json" << Kind::Address << "https://example.com/openapi.json";
    }

    void finds()
    {
        QFETCH(QString, typed);
        Window window;
        QSignalSpy chosen(window.palette, &Palette::chosen);
        window.line()->setText(typed);
        QTest::keyClick(window.line(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto entry = chosen.first().first().value<PaletteEntry>();
        QTEST(entry.kind, "kind");
        QTEST(entry.id, "id");
        QVERIFY(!window.palette->isVisible());
        QVERIFY(window.button->hasFocus());
    }

    void arrowsMoveWhatEnterChooses()
    {
        Window window;
        QTest::keyClicks(window.line(), "address book");
        const QString best = window.current();
        QTest::keyClick(window.line(), Qt::Key_Down);
        const QString next = window.row(1);
        QCOMPARE(window.line()->accessibleDescription(), next);
        QTest::keyClick(window.line(), Qt::Key_PageDown);
        QTest::keyClick(window.line(), Qt::Key_PageUp);
        QTest::keyClick(window.line(), Qt::Key_Up);
        QCOMPARE(window.current(), best);
    }

    void aClickChooses()
    {
        Window window;
        QSignalSpy chosen(window.palette, &Palette::chosen);
        QTest::mouseClick(window.list()->viewport(), Qt::LeftButton, {}, window.list()->visualRect(window.list()->currentIndex()).center());
        QCOMPARE(chosen.size(), 1);
    }

    void escapeGivesTheKeyboardBack()
    {
        Window window;
        QSignalSpy chosen(window.palette, &Palette::chosen);
        QTest::keyClick(window.line(), Qt::Key_Escape);
        QVERIFY(!window.palette->isVisible());
        QVERIFY(window.button->hasFocus());
        QCOMPARE(chosen.size(), 0);
    }

    void turningToSomethingElseClosesIt()
    {
        Window window;
        window.button->setFocus();
        QVERIFY(!window.palette->isVisible());
    }

    void whatNothingHasIsSaid()
    {
        Window window;
        QTest::keyClicks(window.line(), "zzzqqqxxx");
        QVERIFY(!window.list()->isVisible());
        QTest::keyClick(window.line(), Qt::Key_Return);
        QVERIFY(window.palette->isVisible());
    }

    void theFocusStopsHaveTheirNames()
    {
        Window window;
        QCOMPARE(window.line()->accessibleName(), QString("Search everything"));
        QCOMPARE(window.list()->accessibleName(), QString("Search results"));
    }
};

QTEST_MAIN(PaletteTest)
#include "palettetest.moc"
