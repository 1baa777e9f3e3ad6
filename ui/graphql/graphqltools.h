// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Ui {

class GraphQlBody;
class GraphQlSide;

/// Joins the body of a GraphQL call with what stands beside it: what is typed is shown there, what is checked there is written here.
class GraphQlTools : public QObject
{
    Q_OBJECT

public:
    /// A part of \a body.
    explicit GraphQlTools(GraphQlBody &body);

    [[nodiscard]] GraphQlSide &side() const { return *m_side; }

Q_SIGNALS:
    /// Of the answer, to be tested on it.
    void pathChosen(const QString &path);

private:
    void showSchema();
    void showQuery();

    GraphQlBody &m_body;
    GraphQlSide *m_side;
    /// Once for all that is typed before the next event.
    QTimer m_soon;
};

} // namespace Ui
