// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

namespace Ui {

/// A response body made fit to read.
struct Presentation
{
    /// What the Pretty tab shows. UTF-8; at most shownAtMost bytes.
    QByteArray text = {};
    bool isJson = false;
    /// What a reader has to know about the text: not JSON after all, shortened, bytes. May be empty.
    QString note = {};

    friend bool operator==(const Presentation &, const Presentation &) = default;
};

/// More than this of one body is not shown, so that showing never stalls the window.
constexpr qsizetype shownAtMost = 16 * 1024 * 1024;

/// By the viewer that fits the response best, from the table in viewers.cpp. Safe on any thread.
[[nodiscard]] Presentation present(const Http::Response &response);

/// The body's bytes as they came, shortened to shownAtMost.
[[nodiscard]] QByteArray rawText(const QByteArray &body);

} // namespace Ui
