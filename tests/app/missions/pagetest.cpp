// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/page.h"
#include "tests/support/test.h"

using namespace Missions;

namespace {

/// A page as one line a block, so that tests compare text.
QString printed(const QList<PageBlock> &blocks)
{
    QStringList lines;
    for (const PageBlock &block : blocks) {
        switch (block.kind) {
        case PageBlock::Kind::Heading:
            lines += QStringLiteral("h%1 %2").arg(block.level).arg(block.text);
            break;
        case PageBlock::Kind::Prose:
            lines += block.text;
            break;
        case PageBlock::Kind::Quote:
            lines += QStringLiteral("quote [%1] %2").arg(block.plain, block.text);
            break;
        case PageBlock::Kind::Code:
            lines += QStringLiteral("code [%1] %2").arg(block.info, QString(block.text).replace(QLatin1Char('\n'), QLatin1String("\\n")));
            break;
        case PageBlock::Kind::ItemBegin:
            lines += QStringLiteral("item ") + block.number;
            break;
        case PageBlock::Kind::ItemEnd:
            lines += QStringLiteral("end");
            break;
        }
    }
    return lines.join(QLatin1String("\n"));
}

} // namespace

class PageTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("expected");

        QTest::newRow("nothing is no blocks") << QByteArray("") << QString();
        QTest::newRow("a heading is plain text") << QByteArray("## Good *to* know") << QStringLiteral("h2 Good to know");
        QTest::newRow("a paragraph is simple HTML") << QByteArray("Press **Run** and *look*.") << QStringLiteral("<p>Press <b>Run</b> and <i>look</i>.</p>");
        QTest::newRow("a soft line end is a blank") << QByteArray("one\ntwo") << QStringLiteral("<p>one two</p>");
        QTest::newRow("a link keeps its address") << QByteArray("[here](https://example.org/?a=1&b=2)")
                                                   << QStringLiteral("<p><a href=\"https://example.org/?a=1&amp;b=2\">here</a></p>");
        QTest::newRow("characters of HTML are escaped") << QByteArray("`a < b` & c") << QStringLiteral("<p><code>a &lt; b</code> &amp; c</p>");
        QTest::newRow("raw HTML is shown, not obeyed") << QByteArray("a <script>x</script>") << QStringLiteral("<p>a &lt;script&gt;x&lt;/script&gt;</p>");
        QTest::newRow("a bullet list is one piece") << QByteArray("- one\n- two") << QStringLiteral("<ul><li>one</li><li>two</li></ul>");
        QTest::newRow("front matter is passed over") << QByteArray("---\nicon: x\n---\n# Title") << QStringLiteral("h1 Title");
        QTest::newRow("a rule at the start is no front matter") << QByteArray("---\n\n# Title") << QStringLiteral("h1 Title");
        QTest::newRow("a fence keeps its lines") << QByteArray("```json body\n{\n  \"a\": 1\n}\n```") << QStringLiteral("code [json body] {\\n  \"a\": 1\\n}");
        QTest::newRow("an empty fence is there") << QByteArray("```check\n```") << QStringLiteral("code [check] ");
        QTest::newRow("a quote's bold beginning is its title") << QByteArray("> **Note.** Look.")
                                                               << QStringLiteral("quote [Note.] <p><b>Note.</b> Look.</p>");
        QTest::newRow("bold words within a quote are no title") << QByteArray("> Look **here**.") << QStringLiteral("quote [] <p>Look <b>here</b>.</p>");
        QTest::newRow("an ordered list is items") << QByteArray("1. one\n2. two") << QStringLiteral("item 1\n<p>one</p>\nend\nitem 2\n<p>two</p>\nend");
        QTest::newRow("numbers stay as printed") << QByteArray("3. a\n\n12. b\n\n12. c\n\n14. d")
                                                 << QStringLiteral("item 3\n<p>a</p>\nend\nitem 12\n<p>b</p>\nend\nitem 12\n<p>c</p>\nend\nitem 14\n<p>d</p>\nend");
        QTest::newRow("a number behind bold text is read") << QByteArray("7. **Run** it") << QStringLiteral("item 7\n<p><b>Run</b> it</p>\nend");
        QTest::newRow("an item holds its blocks") << QByteArray("1. one\n\n   ```json\n   {}\n   ```\n\n   after")
                                                  << QStringLiteral("item 1\n<p>one</p>\ncode [json] {}\n<p>after</p>\nend");
        QTest::newRow("a fence right below a tight item") << QByteArray("1. one\n   ```json\n   {}\n   ```\n2. two")
                                                          << QStringLiteral("item 1\n<p>one</p>\ncode [json] {}\nend\nitem 2\n<p>two</p>\nend");
        QTest::newRow("a list within an item is text") << QByteArray("1. one\n\n   1. inner\n   2. more")
                                                       << QStringLiteral("item 1\n<p>one</p>\n<ol><li>inner</li><li>more</li></ol>\nend");
    }

    void blocks()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, expected);
        QCOMPARE(printed(readPage(markdown)), expected);
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<qsizetype>("line");

        QTest::newRow("a fence's line is that of its first line of text") << QByteArray("# T\n\n```check\nx\n```") << qsizetype(4);
        QTest::newRow("front matter counts") << QByteArray("---\na: b\n---\n# T\n\n```check\nx\n```") << qsizetype(7);
        QTest::newRow("a fence within an item") << QByteArray("1. a\n\n   ```check\n   x\n   ```") << qsizetype(4);
    }

    void lines()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(qsizetype, line);
        for (const PageBlock &block : readPage(markdown)) {
            if (block.kind == PageBlock::Kind::Code)
                QCOMPARE(block.line, line);
        }
        QCOMPARE(readPage(markdown).count(), qsizetype(markdown.startsWith('1') ? 4 : 2));
    }

    void wholePagesAsHtml()
    {
        QCOMPARE(toHtml("One.\n\n- two\n\n```\n<3>\n```"), QStringLiteral("<p>One.</p><ul><li>two</li></ul><pre>&lt;3&gt;</pre>"));
    }
};

QTEST_GUILESS_MAIN(PageTest)
#include "pagetest.moc"
