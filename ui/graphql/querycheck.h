// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/checkquery.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace Ui {

class GraphQlBody;

/// Checks query and variables while they are typed: in the background, once the typing pauses.
class QueryCheck : public QObject
{
    Q_OBJECT

public:
    /// A part of \a body.
    explicit QueryCheck(GraphQlBody &body);

Q_SIGNALS:
    /// Of the texts as they are now.
    void checked(const GraphQl::QueryProblems &problems);
    /// As JSON Schema; told again when the declarations in the query change.
    void variablesDescribed(const QByteArray &jsonSchema);

private:
    struct Texts
    {
        QByteArray query;
        QByteArray variables;

        friend bool operator==(const Texts &, const Texts &) = default;
    };
    struct Outcome
    {
        Texts of;
        GraphQl::QueryProblems problems;
        /// Nothing while the query cannot be read.
        std::optional<QByteArray> variablesSchema;
    };

    static Outcome check(const std::optional<GraphQl::Schema> &schema, const Texts &texts);
    [[nodiscard]] Texts texts() const;
    void waitForPause();
    void begin();
    void take();

    GraphQlBody &m_body;
    QTimer m_pause;
    QFutureWatcher<Outcome> m_checking;
    QByteArray m_described;
};

} // namespace Ui
