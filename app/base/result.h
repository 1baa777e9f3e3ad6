// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

namespace Base {

/// Either the value asked for or the reason there is none. Always look: the type is nodiscard where it is returned.
template<typename Value, typename Error>
using Result = tl::expected<Value, Error>;

using tl::unexpected;

} // namespace Base
