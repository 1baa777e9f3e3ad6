// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace Ui {

/// Reads the schema of the Search service, off the GUI thread and once.
class SchemaLoader : public QObject
{
    Q_OBJECT

public:
    explicit SchemaLoader(QObject *parent);

    /// Told through loaded(), sooner or later.
    void load();
    [[nodiscard]] const std::optional<GraphQl::Schema> &schema() const { return m_schema; }

Q_SIGNALS:
    void loaded();

private:
    void take();

    std::optional<GraphQl::Schema> m_schema;
    QFutureWatcher<std::optional<GraphQl::Schema>> m_loading;
};

} // namespace Ui
