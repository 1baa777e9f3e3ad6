// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"

namespace OpenApi {

/// Something in an answer that its description does not say. Never a reason to withhold the answer.
struct Difference
{
    enum class Kind {
        StatusNotDescribed,
        FieldNotDescribed,
        FieldMissing,
        WrongType,
        /// Any other rule: a limit, an enum, a pattern.
        RuleBroken,
    };

    Kind kind = Kind::FieldNotDescribed;
    /// Where in the body; empty for the whole.
    Json::Path path;
    Base::TextRange range;
    /// One sentence.
    QString text;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What \a body, an answer with \a status and \a mediaType (parameters such as charset do not count), has otherwise than its description
/// says, in the body's order: at most 100. Empty where no schema is described.
[[nodiscard]] QList<Difference> differences(const Operation &operation, int status, QStringView mediaType, const Json::Document &body);

} // namespace OpenApi
