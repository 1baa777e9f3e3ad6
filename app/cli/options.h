// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/cli/console.h"

#include <QCommandLineParser>

namespace Cli {

/// An option without a value, for instance --json.
[[nodiscard]] QCommandLineOption flag(const QString &name);
/// An option with a value, for instance --filter TEXT.
[[nodiscard]] QCommandLineOption option(const QString &name);

/// How many positional arguments there may be.
struct Positional
{
    qsizetype least = 0;
    qsizetype most = 0;
};

/// Reads a subcommand's arguments; says what is wrong with them when false.
[[nodiscard]] bool readOptions(QCommandLineParser &parser, const QStringList &arguments, Positional positional, Console &console);

/// The bytes of a file, or of standard input for "-" and for nothing; the error is a message.
[[nodiscard]] Base::Result<QByteArray, QString> readInput(const QString &file);
/// The text itself, or for @FILE what the file holds; the error is a message.
[[nodiscard]] Base::Result<QString, QString> textOrFile(const QString &value);

} // namespace Cli
