// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/queryassist.h"

#include "app/graphql/meaning.h"
#include "app/graphql/suggest.h"
#include "ui/graphql/graphqlbody.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/hovertext.h"

#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

QueryAssist::QueryAssist(GraphQlBody &body) : QObject(&body), m_body(body)
{
    CodeEditor &editor = body.queryEditor();
    new CompletionPopup(editor, [this](const QByteArray &text, qsizetype cursor) { return proposals(text, cursor); });
    new HoverText(editor, [this](qsizetype offset) { return wordsAt(offset); }, this);
    connect(new QShortcut(Qt::Key_F8, &editor, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &QueryAssist::goToNextProblem);
}

QList<Proposal> QueryAssist::proposals(const QByteArray &text, qsizetype cursor) const
{
    QList<Proposal> found;
    if (!m_body.schema())
        return found;
    for (const GraphQl::Suggestion &one : GraphQl::suggest(*m_body.schema(), text, cursor))
        found.append({one.isRequired ? one.label + u" *"_s : one.label, one.type, one.description, one.text, one.range, one.cursor});
    return found;
}

QString QueryAssist::wordsAt(qsizetype offset) const
{
    QStringList words;
    for (const MarkedProblem &problem : m_problems) {
        if (problem.range.contains(offset))
            words.append(problem.words);
    }
    const auto meaning = m_body.schema() ? GraphQl::meaningAt(*m_body.schema(), m_body.query(), offset) : std::nullopt;
    if (meaning)
        words.append(GraphQl::describe(*meaning));
    return words.join(u"\n\n"_s);
}

void QueryAssist::setProblems(const QList<MarkedProblem> &problems)
{
    m_problems = problems;
    QList<Base::TextRange> ranges;
    for (const MarkedProblem &problem : problems)
        ranges.append(problem.range);
    m_body.queryEditor().setProblems(ranges);
}

void QueryAssist::goToNextProblem()
{
    if (m_problems.isEmpty())
        return;
    CodeEditor &editor = m_body.queryEditor();
    const qsizetype cursor = editor.cursorOffset();
    const auto next = std::ranges::find_if(m_problems, [cursor](const MarkedProblem &problem) { return problem.range.offset > cursor; });
    editor.reveal((next == m_problems.end() ? m_problems.first() : *next).range);
}

} // namespace Ui
