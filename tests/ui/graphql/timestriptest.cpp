// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "tests/support/test.h"
#include "ui/graphql/timestrip.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/notelabel.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1739000000000;

} // namespace

class TimeStripTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_strip = std::make_unique<Ui::TimeStrip>(nullptr);
    }

    void cleanup() { m_strip.reset(); }

    void aRangeIsToldWithItsLength()
    {
        show("{ a(from: 1738833921000 to: 1738927521000) }");
        QCOMPARE(m_strip->findChild<Ui::NoteLabel *>()->text(), u"1 day 2 h: 2025-02-06 09:25:21 UTC → 2025-02-07 11:25:21 UTC"_s);
        QCOMPARE(message(), QString());
    }

    void itIsHereAsWellInMoreWords()
    {
        QCOMPARE(Ui::inMoreWords({.field = u"a"_s, .from = 1738833921000, .to = {}}, QTimeZone(3600)),
                 u"a: 2025-02-06 09:25:21 UTC → ?\nfrom: 2025-02-06 09:25:21 UTC, here 2025-02-06 10:25:21 UTC+01:00"_s);
    }

    void secondsAreShownAsWhatIsMeantAndCanBeMended()
    {
        show("{ a(from: 1738833921 to: 1738927521) }");
        QVERIFY(m_strip->findChild<Ui::NoteLabel *>()->text().startsWith(u"1 day 2 h: 2025-02-06"_s));
        QVERIFY(message().contains(u"seconds"_s));
        QCOMPARE(message().count(u"seconds;"_s), 1);
        QSignalSpy mended(m_strip.get(), &Ui::TimeStrip::mendWanted);
        auto *fix = m_strip->findChild<Ui::MessageStrip *>()->findChild<QPushButton *>();
        QVERIFY(fix && !fix->isHidden());
        fix->click();
        QCOMPARE(mended.size(), 1);
    }

    void whatIsNotClearIsOnlyTold()
    {
        show("{ a(from: 1738927521000 to: 1738833921000) }");
        QVERIFY(message().contains(u"before"_s));
        const auto *fix = m_strip->findChild<Ui::MessageStrip *>()->findChild<QPushButton *>();
        QVERIFY(!fix || fix->isHidden());
    }

    void withoutTimesItIsHidden()
    {
        show("{ a(from: 1738833921000 to: 1738927521000) }");
        QVERIFY(!m_strip->isHidden());
        show("{ a }");
        QVERIFY(m_strip->isHidden());
    }

    void presetsAreOffered()
    {
        show("{ a(from: 1738833921000 to: 1738927521000) }");
        QSignalSpy wanted(m_strip.get(), &Ui::TimeStrip::rangeWanted);
        auto *menu = m_strip->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        QStringList names;
        for (const QAction *action : menu->actions())
            names.append(action->text());
        QCOMPARE(names.join(u'|'), u"Last hour|Today|Last 24 hours|Last 7 days|Last 30 days||Other times…"_s);
        menu->actions().constFirst()->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(1).toLongLong() - wanted.front().at(0).toLongLong(), 3600 * 1000);
    }

private:
    void show(const QByteArray &query) { m_strip->showTimes(GraphQl::parse(query).value(), 0, {}, now); }
    [[nodiscard]] QString message() const { return m_strip->findChild<Ui::MessageStrip *>()->message(); }

    std::unique_ptr<Ui::TimeStrip> m_strip;
};

QTEST_MAIN(TimeStripTest)
#include "timestriptest.moc"
