// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QString>

namespace Tryout {

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
        Placeholder,
        InvalidHeader,
        NotReady,
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

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// One sentence that says what is wrong and what to do.
[[nodiscard]] QString describe(const Problem &problem);

} // namespace Tryout
