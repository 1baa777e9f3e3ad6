// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Sandbox {

/// A multipart/form-data body (RFC 7578) as the JSON object that stands for it: parts that are JSON objects or arrays as they are, a file
/// by its name, everything else as a text. Nothing when \a contentType is another one or the body is not of that form.
[[nodiscard]] std::optional<QByteArray> formAsJson(const QByteArray &contentType, const QByteArray &body);

} // namespace Sandbox
