// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include <optional>

namespace Support {

/// The base of every test: a warning printed while a test function runs fails it, and settings go to the test's own place.
class Test : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
};

/// A file below the shared folder (TRYOUT_SHARED, default ../shared beside the project), or nothing where it is absent: skip then
/// with QSKIP(Support::missing(path)).
[[nodiscard]] std::optional<QByteArray> sharedFile(const QString &path);
[[nodiscard]] const char *missing(const QString &path);

/// A file below tests/data; fails loudly when it is not there.
[[nodiscard]] QByteArray dataFile(const QString &path);

} // namespace Support
