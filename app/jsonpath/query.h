// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/jsonpath/limits.h"
#include "app/jsonpath/nodelist.h"
#include "app/jsonpath/parseerror.h"

#include <QByteArray>

#include <memory>

namespace JsonPath {

struct Expression;

/// A JSONPath query that parsed (RFC 9535). Immutable; copies share the parsed form.
class Query
{
public:
    /// \a text in UTF-8.
    [[nodiscard]] static Base::Result<Query, ParseError> parse(QByteArray text);

    [[nodiscard]] const QByteArray &text() const;
    /// At most one node can ever be selected (RFC 9535 §2.3.5.1).
    [[nodiscard]] bool isSingular() const;
    /// The nodes selected, in the order RFC 9535 gives. Pure and reentrant: may run on any thread.
    [[nodiscard]] NodeList evaluate(const Json::Document &document, const Limits &limits = {}) const;

    /// The parsed form, for explanation and highlighting.
    [[nodiscard]] const Expression &expression() const { return *m_expression; }

private:
    std::shared_ptr<const Expression> m_expression;
};

} // namespace JsonPath
