// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/find/index.h"
#include "app/graphql/fieldabilities.h"

#include <QFutureWatcher>
#include <QObject>

namespace Ui {

/// Finds the fields of a schema by their name, their way or their description. The index is made on another thread, when something is first asked.
class SchemaSearch : public QObject
{
    Q_OBJECT

public:
    explicit SchemaSearch(QObject *parent);

    void setSchema(const GraphQl::Schema &schema);
    /// Answered by found(), now or when the index is there.
    void find(const QString &typed);

Q_SIGNALS:
    void found(const QList<GraphQl::FieldPlace> &places, const QString &typed);

private:
    struct Indexed
    {
        QList<GraphQl::FieldPlace> places = {};
        Find::Index index = {};
    };

    [[nodiscard]] static Indexed indexed(const GraphQl::Schema &schema);
    void answer();

    GraphQl::Schema m_schema;
    QFutureWatcher<Indexed> m_making;
    Indexed m_indexed;
    bool m_isReady = false;
    QString m_typed;
};

} // namespace Ui
