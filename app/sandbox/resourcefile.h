// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/sandbox/resource.h"

namespace Sandbox {

/// A file of resources/sandbox: what a resource does beyond the pattern, and the records a new contact centre begins with. Its format
/// stands in resources/sandbox/README.md.
struct ResourceFile
{
    /// The one the file is named after, then its children.
    QList<Resource> resources;
    Json::Document content;

    /// The records of the resource at \a index.
    [[nodiscard]] Json::Node records(qsizetype index = 0) const;
};

/// Every NAME.json in \a folder that holds an object; other files are left alone.
[[nodiscard]] QList<ResourceFile> resourceFiles(const QString &folder);
/// Those that come with the program, read once in its life.
[[nodiscard]] const QList<ResourceFile> &bundledResourceFiles();

} // namespace Sandbox
