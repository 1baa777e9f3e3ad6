// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace OpenApi {

/// Why nothing of a file can be used as an API description.
struct DescriptionError
{
    enum class Kind {
        Unreadable,
        Empty,
        TooLarge,
        WebPage,
        NotJson,
        NotYaml,
        TooDeep,
        NotOpenApi,
        UnsupportedVersion,
        /// Asked for from a URL, and what came was no description: `detail` says why.
        NotFetched,
    };

    Kind kind = Kind::NotOpenApi;
    QString source;
    QString detail;

    friend bool operator==(const DescriptionError &, const DescriptionError &) = default;
};

[[nodiscard]] QString describe(const DescriptionError &error);

} // namespace OpenApi
