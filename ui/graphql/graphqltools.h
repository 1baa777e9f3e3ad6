// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/timerange.h"

#include <QObject>
#include <QTimer>

namespace Ui {

class GraphQlBody;
class GraphQlSide;
class TimeStrip;

/// Joins the body of a GraphQL call with what stands beside and above it: what is typed is shown there, what is checked there is written here.
class GraphQlTools : public QObject
{
    Q_OBJECT

public:
    /// A part of \a body.
    explicit GraphQlTools(GraphQlBody &body);

    [[nodiscard]] GraphQlSide &side() const { return *m_side; }
    [[nodiscard]] TimeStrip &times() const { return *m_times; }
    /// Of the body with all around it, in the order of the form.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    /// Of the answer, to be tested on it.
    void pathChosen(const QString &path);

private:
    void showSchema();
    void showSoon();
    void showQuery();
    void write(const GraphQl::QueryTexts &texts);

    GraphQlBody &m_body;
    GraphQlSide *m_side;
    TimeStrip *m_times;
    /// Once for all that is typed before the next event.
    QTimer m_soon;
};

} // namespace Ui
