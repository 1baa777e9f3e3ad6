// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodyassist.h"

#include "app/openapi/completion.h"
#include "app/openapi/constraints.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/hovertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QString noteOf(const OpenApi::Completion &completion)
{
    if (!completion.isRequired)
        return completion.description;
    const QString required = BodyAssist::tr("Required");
    return completion.description.isEmpty() ? required : u"%1. %2"_s.arg(required, completion.description);
}

} // namespace

BodyAssist::BodyAssist(CodeEditor &editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    new CompletionPopup(editor, [this](const QByteArray &text, qsizetype cursor) { return proposals(text, cursor); });
    new HoverText(editor, [this](qsizetype offset) { return wordsAt(offset); }, this);
}

QList<Proposal> BodyAssist::proposals(const QByteArray &text, qsizetype cursor) const
{
    if (!m_schema)
        return {};
    QList<Proposal> found;
    for (const OpenApi::Completion &completion : OpenApi::complete(m_schema, text, cursor))
        found.append({completion.isRequired ? completion.label + u" *"_s : completion.label, completion.type, noteOf(completion), completion.insertText, completion.range, completion.cursor});
    // What stands there already is no news.
    if (found.size() == 1 && text.sliced(found.first().range.offset, found.first().range.length) == found.first().text)
        return {};
    return found;
}

QString BodyAssist::wordsAt(qsizetype offset) const
{
    QStringList words;
    for (const Tryout::Problem &problem : m_problems) {
        if (problem.range.contains(offset))
            words.append(Tryout::describe(problem));
    }
    if (const QString meaning = meaningAt(m_schema, m_editor.text(), offset); !meaning.isEmpty())
        words.append(meaning);
    return words.join(u"\n\n"_s);
}

void BodyAssist::goToNextProblem()
{
    if (m_problems.isEmpty())
        return;
    const qsizetype cursor = m_editor.cursorOffset();
    const auto next = std::ranges::find_if(m_problems, [cursor](const Tryout::Problem &problem) { return problem.range.offset > cursor; });
    m_editor.reveal((next == m_problems.end() ? m_problems.first() : *next).range);
    m_editor.setFocus(Qt::OtherFocusReason);
}

QString meaningAt(const OpenApi::Schema &schema, const QByteArray &text, qsizetype offset)
{
    if (!schema)
        return {};
    const OpenApi::SchemaPlace place = OpenApi::schemaAt(schema, text, offset);
    if (!place.schema)
        return {};
    QStringList facts{OpenApi::typeInWords(place.schema)};
    facts.append(OpenApi::constraintsOf(place.schema));
    if (place.isRequired)
        facts.prepend(BodyAssist::tr("required"));
    facts.removeAll(QString());
    const QString head = place.name.isEmpty() ? facts.join(u", "_s) : u"%1 · %2"_s.arg(place.name, facts.join(u", "_s));
    const QString description = place.schema.description();
    return description.isEmpty() ? head : head + u'\n' + description;
}

} // namespace Ui
