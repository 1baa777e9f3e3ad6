// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowlayout.h"

#include "ui/theme/theme.h"
#include "ui/widgets/jsontokens.h"

namespace Ui {

namespace {

/// A control character shows as its picture: one that is drawn as nothing would be overlooked.
QString readable(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text) {
        if (c == u'\t')
            c = u' ';
        else if (c < u' ' && c != u'\r')
            c = QChar(0x2400 + c.unicode());
    }
    return text;
}

} // namespace

RowLayout::RowLayout(const TextRows &rows, qsizetype number, bool isJson)
    : m_row(rows.at(number))
    , m_bytes(rows.text().sliced(m_row.range.offset, m_row.range.length))
    , m_layout(readable(m_bytes), Theme::theme().codeFont())
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    if (isJson)
        colour(m_row.isInString);
    m_layout.beginLayout();
    m_layout.createLine();
    m_layout.endLayout();
}

void RowLayout::colour(bool isInString)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Token &token : jsonTokens(m_bytes, isInString)) {
        QTextLayout::FormatRange range;
        range.start = int(QString::fromUtf8(QByteArrayView(m_bytes).first(token.range.offset)).size());
        range.length = int(QString::fromUtf8(QByteArrayView(m_bytes).sliced(token.range.offset, token.range.length)).size());
        range.format.setForeground(Theme::theme().color(roleOf(token.kind)));
        formats.append(range);
    }
    m_layout.setFormats(formats);
}

double RowLayout::xOf(qsizetype offset) const
{
    const qsizetype bytes = qBound<qsizetype>(0, offset - m_row.range.offset, m_bytes.size());
    return m_layout.lineAt(0).cursorToX(int(QString::fromUtf8(QByteArrayView(m_bytes).first(bytes)).size()));
}

qsizetype RowLayout::offsetAt(double x) const
{
    const int column = m_layout.lineAt(0).xToCursor(x, QTextLine::CursorOnCharacter);
    // By growing the bytes rather than by counting those of the characters: a byte that is no UTF-8 shows as a character of three.
    qsizetype low = 0;
    for (qsizetype high = m_bytes.size(); low < high;) {
        const qsizetype middle = (low + high + 1) / 2;
        if (QString::fromUtf8(QByteArrayView(m_bytes).first(middle)).size() <= column)
            low = middle;
        else
            high = middle - 1;
    }
    return m_row.range.offset + low;
}

} // namespace Ui
