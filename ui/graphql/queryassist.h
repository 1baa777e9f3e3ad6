// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "ui/widgets/completionpopup.h"

#include <QObject>

namespace Ui {

class GraphQlBody;

/// A place in a text and what is wrong there, in words.
struct MarkedProblem
{
    Base::TextRange range;
    QString words;

    friend bool operator==(const MarkedProblem &, const MarkedProblem &) = default;
};

/// Puts the schema at the hand of who types a query: proposals, and what is under the mouse or the cursor in words.
class QueryAssist : public QObject
{
    Q_OBJECT

public:
    /// A part of \a body.
    explicit QueryAssist(GraphQlBody &body);

    /// Underlined, and said where they are.
    void setProblems(const QList<MarkedProblem> &problems);
    /// Goes to the next problem behind the cursor, after the last to the first.
    void goToNextProblem();

private:
    [[nodiscard]] QList<Proposal> proposals(const QByteArray &text, qsizetype cursor) const;
    [[nodiscard]] QString wordsAt(qsizetype offset) const;

    GraphQlBody &m_body;
    QList<MarkedProblem> m_problems;
};

} // namespace Ui
