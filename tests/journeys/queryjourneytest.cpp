// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/visitor.h"
#include "tests/support/test.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/completionpopup.h"

using namespace Qt::StringLiterals;

/// Somebody types a query, slips, mends it with what the program offers, and looks at it in the whole window.
class QueryJourneyTest : public Support::Test
{
    Q_OBJECT

    std::unique_ptr<Journeys::Visitor> m_visitor;

private Q_SLOTS:
    void initTestCase()
    {
        Support::Test::initTestCase();
        m_visitor = std::make_unique<Journeys::Visitor>();
        m_visitor->openOperation(u"Search tasks"_s);
        QTRY_VERIFY(m_visitor->sees(u"Schema explorer"_s));
    }

    void namesAreProposedWhileOneTypes()
    {
        QWidget *query = m_visitor->named(u"Request body"_s);
        m_visitor->paste(u"Request body"_s, u"{ taskDetails(from: 1738833921000, to: 1738834701000) { tasks { id "_s);
        QTest::keyClicks(query, u"total"_s);
        QTRY_VERIFY(m_visitor->sees(u"Proposals"_s));
        m_visitor->picture(u"query-proposals"_s);
        QTest::keyClick(query, Qt::Key_Down);
        QTest::keyClick(query, Qt::Key_Return);
        QTest::keyClicks(query, u" } } }"_s);
        QVERIFY(m_visitor->text(u"Request body"_s).contains(u"id totalDuration"_s));
    }

    void aSlipIsUnderlinedSaidAndMended()
    {
        m_visitor->paste(u"Request body"_s, u"# The last calls\nquery Calls($from: Long!, $to: Long!) {\n  taskDetails(from: $from, to: $to, filter: {channelType: {equals: telephony}}) {\n"
                                             "    tasks {\n      id\n      totalDuratoin\n      lastAgent { name(sort: asc) @include(if: true) }\n    }\n  }\n}\n"_s);
        m_visitor->paste(u"Variables"_s, u"{\"from\": 1738833921000, \"to\": \"soon\", \"too\": 1}"_s);
        QTRY_VERIFY(m_visitor->reads(u"totalDuratoin"_s));
        m_visitor->picture(u"query-slips-light"_s);
        Ui::Theme::theme().setDark(true);
        m_visitor->picture(u"query-slips-dark"_s);
        Ui::Theme::theme().setDark(false);
        m_visitor->click(u"Write totalDuration"_s);
        QVERIFY(m_visitor->text(u"Request body"_s).contains(u"totalDuration\n"_s));
    }

    void theWholeWindowIsForQueryAndAnswer()
    {
        m_visitor->paste(u"Variables"_s, u"{\"from\": 1738833921000, \"to\": 1738834701000}"_s);
        m_visitor->press(QKeySequence(u"Ctrl+Shift+M"_s));
        QTRY_VERIFY(!m_visitor->sees(u"API operations"_s));
        m_visitor->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE(m_visitor->text(u"Response status"_s), u"200 OK"_s);
        QTRY_VERIFY(!m_visitor->reads(u"totalDuratoin"_s));
        m_visitor->picture(u"query-maximized"_s);
        m_visitor->press(QKeySequence(u"Ctrl+Shift+M"_s));
        QTRY_VERIFY(m_visitor->sees(u"API operations"_s));
        m_visitor->picture(u"query-restored"_s);
    }
};

QTEST_MAIN(QueryJourneyTest)
#include "queryjourneytest.moc"
