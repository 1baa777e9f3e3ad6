// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QString>

#include <optional>

namespace Tryout {

/// What mends a problem with one click.
struct Fix
{
    /// What the button says, for instance: Put in 140.
    QString label;
    /// What to replace, in the UTF-8 text of the problem's field.
    Base::TextRange range;
    QString replacement;

    friend bool operator==(const Fix &, const Fix &) = default;
};

/// What keeps a draft from being sent, or is likely wrong with it.
struct Problem
{
    enum class Kind {
        MissingParameter,
        InvalidParameter,
        BodyMissing,
        BodyNotJson,
        BodyInvalid,
        QueryInvalid,
        VariablesInvalid,
        /// What the schema of the service does not know of a query, or of its variables where the field says so.
        QueryRefused,
        Placeholder,
        InvalidHeader,
        NotReady,
        /// The body of a form is no JSON object of its fields.
        FormNotObject,
        FileUnreadable,
        /// An id that was last seen as another kind of record.
        OtherKindOfId,
    };
    enum class Severity { Error, Warning };

    Kind kind = Kind::MissingParameter;
    /// An error keeps Run from sending; a warning is shown and sent all the same.
    Severity severity = Severity::Error;
    /// The parameter's name; empty for the body.
    QString field;
    /// In the body's UTF-8 text, where it stands there.
    Base::TextRange range;
    /// What stands there or what is demanded, for describe().
    QString detail;
    std::optional<Fix> fix = {};

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// One sentence that says what is wrong and what to do.
[[nodiscard]] QString describe(const Problem &problem);

} // namespace Tryout
