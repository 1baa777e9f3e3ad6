// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/printer.h"

#include "app/graphql/document.h"
#include "app/graphql/printing.h"

namespace GraphQl {

Base::Result<QByteArray, Problem> formatted(const QByteArray &text)
{
    const auto document = parse(text);
    if (!document)
        return Base::unexpected(document.error());
    Layout layout(document->text);
    Printing printing(layout);
    for (const Definition &definition : document->definitions) {
        std::visit(
            [&](const auto &one) {
                layout.paragraph(one.range.offset);
                printing.print(one);
            },
            definition);
    }
    return layout.take();
}

} // namespace GraphQl
