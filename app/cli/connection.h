// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "app/openapi/catalog.h"
#include "app/sandbox/sandbox.h"
#include "app/tryout/environment.h"

#include <memory>

namespace Cli {

/// Where the calls of one command go.
struct Connection
{
    Tryout::Environment environment;
    /// Set when the command has a sandbox of its own; it ends with it.
    std::unique_ptr<Sandbox::Sandbox> sandbox;
};

/// --server, --token and --region.
[[nodiscard]] QList<QCommandLineOption> serverOptions();
/// What those options or $TRYOUT_SERVER and $TRYOUT_TOKEN name; an environment that is not ready when they name nothing.
[[nodiscard]] Tryout::Environment chosenServer(const QCommandLineParser &parser);
/// The chosen server, or else a fresh sandbox in memory that answers \a catalog as well; the error is a message. What an API description calls
/// its own servers is called by name only: with --server.
[[nodiscard]] Base::Result<Connection, QString> connectionFor(const QCommandLineParser &parser, const OpenApi::Catalog &catalog);

/// The operations of the --api files; the error is a message. What is wrong in a file that can be used is told on \a console.
[[nodiscard]] Base::Result<OpenApi::Catalog, QString> ownCatalog(const QCommandLineParser &parser, Console &console);
/// The same, or else the operations that come with Tryout.
[[nodiscard]] Base::Result<OpenApi::Catalog, QString> catalogFor(const QCommandLineParser &parser, Console &console);

} // namespace Cli
