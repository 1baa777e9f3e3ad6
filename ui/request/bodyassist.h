// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"
#include "app/tryout/problem.h"
#include "ui/widgets/completionpopup.h"

#include <QObject>

namespace Ui {

/// Puts the description at the typist's hand: proposals for names and values, and what is under the mouse or the cursor in words.
class BodyAssist : public QObject
{
    Q_OBJECT

public:
    /// \a editor outlives it.
    BodyAssist(CodeEditor &editor, QObject *parent);

    /// Absent: nothing is proposed.
    void setSchema(const OpenApi::Schema &schema) { m_schema = schema; }
    void setProblems(const QList<Tryout::Problem> &problems) { m_problems = problems; }
    /// Goes to the next problem behind the cursor, after the last to the first.
    void goToNextProblem();

private:
    [[nodiscard]] QList<Proposal> proposals(const QByteArray &text, qsizetype cursor) const;
    [[nodiscard]] QString wordsAt(qsizetype offset) const;

    CodeEditor &m_editor;
    OpenApi::Schema m_schema;
    QList<Tryout::Problem> m_problems;
};

/// Name, type, limits and description of what a schema says of a byte of the text; empty where it says nothing.
[[nodiscard]] QString meaningAt(const OpenApi::Schema &schema, const QByteArray &text, qsizetype offset);

} // namespace Ui
