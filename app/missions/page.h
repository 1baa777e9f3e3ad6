// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Missions {

/// One piece of a Markdown page, at the grain missions are made of.
struct PageBlock
{
    enum class Kind {
        Heading,
        /// A paragraph or a list within text.
        Prose,
        /// A block quote.
        Quote,
        /// A fenced code block.
        Code,
        /// An item of an outermost ordered list begins or ends; its content stands between the two.
        ItemBegin,
        ItemEnd,
    };

    Kind kind = Kind::Prose;
    /// Prose and Quote: simple HTML. Heading: plain text. Code: the lines as they stand, without the last line end.
    QString text;
    /// Prose: the text without marks. Quote: the bold text it begins with; may be empty.
    QString plain;
    /// Heading: 1 to 6.
    int level = 0;
    /// Code: what stands behind the fence, for instance "json body".
    QString info;
    /// ItemBegin: the number as printed, which CommonMark itself does not keep.
    QString number;
    /// In the file, from 1. Code: the line of its first line of text.
    qsizetype line = 1;

    friend bool operator==(const PageBlock &, const PageBlock &) = default;
};

/// Reads CommonMark. Front matter is passed over, raw HTML is shown as text.
[[nodiscard]] QList<PageBlock> readPage(const QByteArray &markdown);

/// The page as one piece of simple HTML.
[[nodiscard]] QString toHtml(const QByteArray &markdown);

} // namespace Missions
