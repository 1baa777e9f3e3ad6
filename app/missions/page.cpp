// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/page.h"


#include <QRegularExpression>

#include <md4c.h>

#include <algorithm>
#include <utility>

namespace Missions {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, qsizetype(attribute.size));
}

/// How many bytes the front matter takes: from a first line "---" to the next such line.
qsizetype frontMatterLength(const QByteArray &markdown)
{
    if (!markdown.startsWith("---\n"))
        return 0;
    const qsizetype end = markdown.indexOf("\n---\n", 3);
    return end < 0 ? 0 : end + 5;
}

/// Takes md4c's events and puts the blocks together.
class PageReader
{
public:
    explicit PageReader(const QByteArray &markdown) : m_markdown(markdown), m_begin(frontMatterLength(markdown)) {}

    QList<PageBlock> read();

private:
    void enter(MD_BLOCKTYPE type, void *detail);
    void leave(MD_BLOCKTYPE type, void *detail);
    void span(MD_SPANTYPE type, void *detail, bool entering);
    void text(MD_TEXTTYPE type, const char *characters, MD_SIZE size);

    [[nodiscard]] bool isInside() const { return m_depth > 0; }
    [[nodiscard]] qsizetype lineOf(const char *characters);
    [[nodiscard]] QString printedNumber(const char *characters) const;
    void open(const QString &tag);
    void close(const QString &tag);
    void flush(PageBlock::Kind kind, int level = 0);

    const QByteArray &m_markdown;
    const qsizetype m_begin;
    QList<PageBlock> m_blocks;
    QString m_html;
    QString m_plain;
    QString m_bold;
    QString m_info;
    qsizetype m_line = 0;
    const char *m_counted = m_markdown.constData();
    qsizetype m_countedLine = 1;
    int m_depth = 0; ///< how many quotes and lists within text stand around
    int m_items = 0; ///< how many outermost ordered lists stand around: 0 or 1
    unsigned m_number = 0;
    bool m_numberPending = false;
    bool m_isBold = false;
};

QList<PageBlock> PageReader::read()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *reader) {
        static_cast<PageReader *>(reader)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *reader) {
        static_cast<PageReader *>(reader)->leave(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *reader) {
        static_cast<PageReader *>(reader)->span(type, detail, true);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *reader) {
        static_cast<PageReader *>(reader)->span(type, detail, false);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const char *characters, MD_SIZE size, void *reader) {
        static_cast<PageReader *>(reader)->text(type, characters, size);
        return 0;
    };
    md_parse(m_markdown.constData() + m_begin, MD_SIZE(m_markdown.size() - m_begin), &parser, this);
    return m_blocks;
}

void PageReader::enter(MD_BLOCKTYPE type, void *detail)
{
    const bool isInline = type == MD_BLOCK_DOC || type == MD_BLOCK_LI;
    if (!isInline && !isInside())
        flush(PageBlock::Kind::Prose); // a tight item's text, which has no paragraph of its own
    switch (type) {
    case MD_BLOCK_QUOTE:
        ++m_depth;
        break;
    case MD_BLOCK_UL:
        ++m_depth;
        open(u"ul"_s);
        break;
    case MD_BLOCK_OL:
        if (isInside() || m_items > 0) {
            ++m_depth;
            open(u"ol"_s);
        } else {
            ++m_items;
            m_number = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start;
        }
        break;
    case MD_BLOCK_LI:
        if (isInside()) {
            open(u"li"_s);
        } else {
            m_blocks.append({.kind = PageBlock::Kind::ItemBegin, .text = {}, .plain = {}, .info = {}, .number = QString::number(m_number++)});
            m_numberPending = true;
        }
        break;
    case MD_BLOCK_CODE:
        m_info = textOf(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->info).simplified();
        if (isInside())
            open(u"pre"_s);
        break;
    case MD_BLOCK_P:
        open(u"p"_s);
        break;
    default:
        break;
    }
}

void PageReader::leave(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_H:
        flush(PageBlock::Kind::Heading, int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
        break;
    case MD_BLOCK_QUOTE:
        if (--m_depth == 0)
            flush(PageBlock::Kind::Quote);
        break;
    case MD_BLOCK_UL:
        close(u"ul"_s);
        if (--m_depth == 0)
            flush(PageBlock::Kind::Prose);
        break;
    case MD_BLOCK_OL:
        if (!isInside()) {
            --m_items;
            break;
        }
        close(u"ol"_s);
        if (--m_depth == 0)
            flush(PageBlock::Kind::Prose);
        break;
    case MD_BLOCK_LI:
        if (isInside()) {
            close(u"li"_s);
            break;
        }
        flush(PageBlock::Kind::Prose);
        m_blocks.append({.kind = PageBlock::Kind::ItemEnd, .text = {}, .plain = {}, .info = {}, .number = {}});
        break;
    case MD_BLOCK_CODE:
        if (isInside())
            close(u"pre"_s);
        else
            flush(PageBlock::Kind::Code);
        break;
    case MD_BLOCK_P:
        close(u"p"_s);
        if (!isInside())
            flush(PageBlock::Kind::Prose);
        break;
    default:
        break;
    }
}

void PageReader::span(MD_SPANTYPE type, void *detail, bool entering)
{
    switch (type) {
    case MD_SPAN_STRONG:
        m_isBold = entering && m_bold.isEmpty() && m_plain.trimmed().isEmpty();
        m_html += entering ? "<b>"_L1 : "</b>"_L1;
        break;
    case MD_SPAN_EM:
        m_html += entering ? "<i>"_L1 : "</i>"_L1;
        break;
    case MD_SPAN_CODE:
        m_html += entering ? "<code>"_L1 : "</code>"_L1;
        break;
    case MD_SPAN_A:
        if (entering)
            m_html += "<a href=\""_L1 + textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href).toHtmlEscaped() + "\">"_L1;
        else
            m_html += "</a>"_L1;
        break;
    default:
        break;
    }
}

void PageReader::text(MD_TEXTTYPE type, const char *characters, MD_SIZE size)
{
    const bool isInFile = characters >= m_markdown.constData() && characters < m_markdown.constData() + m_markdown.size();
    if (isInFile && m_line == 0)
        m_line = lineOf(characters);
    if (isInFile && m_numberPending) {
        m_numberPending = false;
        const QString printed = printedNumber(characters);
        PageBlock &item = m_blocks.last();
        item.line = m_line;
        if (!printed.isEmpty())
            item.number = printed;
    }

    const bool isBreak = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
    const QString words = isBreak ? u" "_s : QString::fromUtf8(characters, qsizetype(size));
    m_plain += words;
    if (m_isBold)
        m_bold += words;
    m_html += type == MD_TEXT_BR ? u"<br>"_s : type == MD_TEXT_ENTITY ? words : words.toHtmlEscaped();
}

qsizetype PageReader::lineOf(const char *characters)
{
    // The parser goes forward through the file, so counting goes on from the place told last.
    Q_ASSERT(characters >= m_counted);
    const char *const from = std::exchange(m_counted, characters);
    m_countedLine += std::count(from, characters, '\n');
    return m_countedLine;
}

QString PageReader::printedNumber(const char *characters) const
{
    static const QRegularExpression marker(u"^\\s*(\\d{1,9})[.)]"_s);
    const char *const first = m_markdown.constData();
    qsizetype end = characters - first;
    while (end > 0) {
        const qsizetype start = m_markdown.lastIndexOf('\n', end - 1) + 1;
        const QString line = QString::fromUtf8(m_markdown.sliced(start, end - start));
        if (const auto match = marker.match(line); match.hasMatch())
            return match.captured(1);
        if (end != characters - first && !line.trimmed().isEmpty())
            break;
        end = start - 1;
    }
    return {};
}

void PageReader::open(const QString &tag)
{
    m_html += '<'_L1 + tag + '>'_L1;
}

void PageReader::close(const QString &tag)
{
    m_html += "</"_L1 + tag + '>'_L1;
}

void PageReader::flush(PageBlock::Kind kind, int level)
{
    PageBlock block{.kind = kind, .text = m_html, .plain = m_plain.simplified(), .level = level, .info = {}, .number = {}, .line = qMax<qsizetype>(m_line, 1)};
    switch (kind) {
    case PageBlock::Kind::Prose:
        if (!block.text.startsWith("<p>"_L1) && !block.text.startsWith("<ul>"_L1) && !block.text.startsWith("<ol>"_L1))
            block.text = "<p>"_L1 + block.text.trimmed() + "</p>"_L1;
        break;
    case PageBlock::Kind::Quote:
        block.plain = m_bold.simplified();
        break;
    case PageBlock::Kind::Heading:
        block.text = std::exchange(block.plain, {});
        break;
    case PageBlock::Kind::Code:
        block.plain.clear();
        block.info = m_info;
        block.text = m_plain;
        if (block.text.endsWith('\n'_L1))
            block.text.chop(1);
        break;
    case PageBlock::Kind::ItemBegin:
    case PageBlock::Kind::ItemEnd:
        break;
    }
    const bool isNothing = kind == PageBlock::Kind::Prose && m_plain.trimmed().isEmpty();
    if (!isNothing)
        m_blocks.append(block);
    m_html.clear();
    m_plain.clear();
    m_bold.clear();
    m_info.clear();
    m_line = 0;
}

} // namespace

QList<PageBlock> readPage(const QByteArray &markdown)
{
    return PageReader(markdown).read();
}

QString toHtml(const QByteArray &markdown)
{
    QString html;
    for (const PageBlock &block : readPage(markdown))
        html += block.kind == PageBlock::Kind::Code ? "<pre>"_L1 + block.text.toHtmlEscaped() + "</pre>"_L1 : block.text;
    return html;
}

} // namespace Missions
