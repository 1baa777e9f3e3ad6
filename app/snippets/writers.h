// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

namespace Snippets {

/// Each writes a whole program that sends this request, in a file of its own; languages.cpp has them in a table.

/// A call of curl for a POSIX shell.
[[nodiscard]] QString curl(const Http::Request &request);
/// A call of curl.exe for PowerShell 5.1 and later.
[[nodiscard]] QString powerShell(const Http::Request &request);
/// Python 3 with the package requests.
[[nodiscard]] QString python(const Http::Request &request);
/// fetch, for a browser's console or a module. A page may not set every header, nor send a body with GET.
[[nodiscard]] QString javaScript(const Http::Request &request);
/// Node.js with what is built in.
[[nodiscard]] QString node(const Http::Request &request);
/// Java 11 with java.net.http.
[[nodiscard]] QString java(const Http::Request &request);
/// C# with HttpClient.
[[nodiscard]] QString cSharp(const Http::Request &request);
/// Go with net/http.
[[nodiscard]] QString go(const Http::Request &request);

} // namespace Snippets
