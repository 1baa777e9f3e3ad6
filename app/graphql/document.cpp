// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"

#include "app/graphql/parser.h"

#include <QCoreApplication>

namespace GraphQl {

namespace {

/// The first line that is not UTF-8: a line end never stands inside a character.
std::optional<Base::TextRange> invalidUtf8(QByteArrayView text)
{
    if (text.isValidUtf8())
        return std::nullopt;
    qsizetype from = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0 && text.sliced(from, end - from).isValidUtf8(); end = text.indexOf('\n', from))
        from = end + 1;
    const qsizetype end = text.indexOf('\n', from);
    return Base::TextRange{from, (end < 0 ? text.size() : end) - from};
}

} // namespace

Base::Result<Document, Problem> parse(const QByteArray &text)
{
    if (const auto range = invalidUtf8(text)) {
        return Base::unexpected(Problem{.rule = QStringLiteral("Syntax"),
                                        .range = *range,
                                        .message = QCoreApplication::translate("GraphQl", "This line is not UTF-8 text."),
                                        .suggestion = {}});
    }
    Document document{.text = text, .definitions = {}};
    Parser parser(document.text);
    document.definitions = parser.document();
    if (parser.problem())
        return Base::unexpected(*parser.problem());
    return document;
}

} // namespace GraphQl
