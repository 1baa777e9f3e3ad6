// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/completion.h"

#include "app/json/index.h"
#include "app/jsonpath/function.h"
#include "app/jsonpath/query.h"
#include "app/jsonpath/queryplace.h"
#include "app/jsonpath/queryword.h"
#include "app/jsonpath/suggestions.h"

#include <algorithm>
#include <unordered_set>

namespace JsonPath {

namespace {

using Candidate = Completion::Candidate;
using namespace Qt::StringLiterals;

constexpr qsizetype mostCandidates = 200;
constexpr std::size_t mostNames = 2000;
/// Values looked at for their names.
constexpr qsizetype mostValues = 200'000;
constexpr Limits contextLimits{.nodes = 1000, .steps = 50'000'000};

/// The distinct names of the members a place asks for, in the document's order.
class NamesThere
{
public:
    NamesThere(const QueryPlace &place, const Json::Document &document, const std::atomic_bool *isCancelled)
        : m_index(*Json::Index::of(document.root()))
    {
        Limits limits = contextLimits;
        limits.isCancelled = isCancelled;
        const auto query = Query::parse(place.context);
        if (!query)
            return;
        for (const Json::Node node : query->evaluate(document, limits).nodes)
            look(node.position(), place.isDescendant);
    }

    [[nodiscard]] QStringList list() const
    {
        QStringList names;
        for (const quint32 name : m_names)
            names.append(QString::fromUtf8(m_index.names().at(name)));
        return names;
    }

private:
    void look(quint32 top, bool isDescendant)
    {
        const quint32 after = m_index.at(top).next;
        for (quint32 each = top + 1; each < after && m_names.size() < mostNames && m_looks < mostValues; ++m_looks) {
            const quint32 name = m_index.at(each).name();
            if (name != 0 && m_seen.insert(name).second)
                m_names.push_back(name);
            each = isDescendant ? each + 1 : m_index.at(each).next;
        }
    }

    const Json::Index &m_index;
    std::vector<quint32> m_names;
    std::unordered_set<quint32> m_seen;
    qsizetype m_looks = 0;
};

bool hasShortForm(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    return !bytes.isEmpty() && (bytes[0] < '0' || bytes[0] > '9') && endOfWord(bytes, 0) == bytes.size();
}

/// What was typed of a name in quotes; escapes are rare in names, and a name that has them is simply not found.
QString typedOf(const QueryPlace &place)
{
    return QString::fromUtf8(place.typed);
}

QStringList fitting(const QStringList &names, const QString &typed)
{
    QStringList begin;
    QStringList hold;
    for (const QString &name : names) {
        if (name.startsWith(typed, Qt::CaseInsensitive))
            begin.append(name);
        else if (typed.size() > 1 && name.contains(typed, Qt::CaseInsensitive))
            hold.append(name);
    }
    const QStringList all = begin + hold;
    return all.size() == 1 && all.first() == typed ? QStringList() : all.first(std::min(all.size(), mostCandidates));
}

/// Behind one dot a name without a short form takes the dot's place as well.
Completion names(const QueryPlace &place, const QStringList &fitting)
{
    Completion completion{.range = place.range, .candidates = {}};
    const bool isShort = place.kind == QueryPlace::Kind::Name;
    const bool allShort = std::ranges::all_of(fitting, hasShortForm);
    if (isShort && !allShort && !place.isDescendant)
        completion.range = {place.range.offset - 1, place.range.length + 1};
    for (const QString &name : fitting) {
        QString text = isShort ? name : stringLiteral(name) + u']';
        if (isShort && !allShort)
            text = hasShortForm(name) ? (place.isDescendant ? name : u'.' + name) : u'[' + stringLiteral(name) + u']';
        completion.candidates.append({Candidate::Kind::Member, name, text});
    }
    return completion;
}

Completion operands(const QueryPlace &place)
{
    Completion completion{.range = place.range, .candidates = {}};
    if (place.typed.isEmpty())
        completion.candidates.append({Candidate::Kind::Root, u"@"_s, u"@"_s});
    for (const Function &function : functions()) {
        if (const QString name = QString::fromLatin1(function.name); name.startsWith(QString::fromUtf8(place.typed)))
            completion.candidates.append({Candidate::Kind::Function, name + u"(…)"_s, name + u'('});
    }
    return completion;
}

} // namespace

Completion complete(QByteArrayView query, qsizetype cursor, const Json::Document &document, const std::atomic_bool *isCancelled)
{
    const QueryPlace place = placeIn(query, cursor);
    switch (place.kind) {
    case QueryPlace::Kind::Nothing:
        return {};
    case QueryPlace::Kind::Root:
        return {.range = place.range, .candidates = {{Candidate::Kind::Root, u"$"_s, u"$"_s}}};
    case QueryPlace::Kind::Operand:
        return operands(place);
    case QueryPlace::Kind::Name:
    case QueryPlace::Kind::QuotedName:
        break;
    }
    if (!document.root())
        return {};
    Completion completion = names(place, fitting(NamesThere(place, document, isCancelled).list(), typedOf(place)));
    // The closing quote and bracket that are there already are not doubled.
    const qsizetype end = completion.range.end();
    if (place.kind == QueryPlace::Kind::QuotedName && place.range.length > 0 && end < query.size() && query[end] == query[place.range.offset])
        ++completion.range.length;
    if (place.kind == QueryPlace::Kind::QuotedName && completion.range.end() < query.size() && query[completion.range.end()] == ']')
        ++completion.range.length;
    return completion;
}

} // namespace JsonPath
