// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"

namespace Tryout {

/// Keeps imported operations in one file: what operationOf() makes, no values. The file is replaced whole.
class ImportStore
{
public:
    explicit ImportStore(QString file) : m_file(std::move(file)) {}

    /// None where the file is missing or damaged.
    [[nodiscard]] QList<OpenApi::Operation> load() const;
    /// False when it could not be written.
    bool save(const QList<OpenApi::Operation> &operations) const;

private:
    QString m_file;
};

} // namespace Tryout
