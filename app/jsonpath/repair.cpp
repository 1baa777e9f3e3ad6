// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/repair.h"

#include "app/jsonpath/parser.h"

#include <QRegularExpression>

#include <vector>

namespace JsonPath {

namespace {

/// A habit from another dialect or a typing slip, and what RFC 9535 writes instead.
struct Habit
{
    const char16_t *pattern;
    const char16_t *replacement;
};

// Each is tried alone and then on top of those before it.
constexpr Habit Habits[] = {
    {u"^\\s+|\\s+$", u""},
    {u"[\u2018\u2019\u201A\u201B]", u"'"},
    {u"[\u201C\u201D\u201E\u201F]", u"\""},
    {u"^\\.(?!\\.)", u"$."},
    {u"^(?=\\.\\.|\\[)", u"$"},
    {u"^@", u"$"},
    {u"^(?=[A-Za-z_])", u"$."},
    {u"\\.\\[", u"["},
    {u"\\.\\?\\((.*)\\)$", u"[?\\1]"},
    {u"(?<!\\[)(?<!\\.)\\?\\((.*)\\)$", u"[?\\1]"},
    {u"===|=~=|==~", u"=="},
    {u"!==", u"!="},
    {u"(?<![=!<>])=(?![=~])", u"=="},
    {u"<>", u"!="},
    {u"\\s+and\\s+", u" && "},
    {u"\\s+or\\s+", u" || "},
    {u"\\bnot\\s+", u"!"},
    {u"(?<![&])&(?![&])", u"&&"},
    {u"(?<![|])\\|(?![|])", u"||"},
    {u"(@(?:\\.[A-Za-z_]\\w*)*)\\.length(?:\\(\\))?", u"length(\\1)"},
    {u"(@(?:\\.[A-Za-z_]\\w*)*)\\s*=~\\s*/((?:[^/\\\\]|\\\\.)*)/\\w*", u"search(\\1, '\\2')"},
    {u"\\.(length|count|size)\\(\\)$", u".*"},
    {u"\\[([A-Za-z_]\\w*)\\]", u"['\\1']"},
    {u"\\.([A-Za-z_]\\w*(?:-\\w+)+)", u"['\\1']"},
    {u"\\.(\\d+)(?=$|[.\\[])", u"[\\1]"},
    {u"\\s+(?=\\.|\\[)|(?<=\\.)\\s+", u""},
    {u"\\.+$", u""},
    {u"(?<=\\[)0+(?=\\d+\\])", u""},
};

bool parses(const QString &query)
{
    return parseExpression(query.toUtf8()).has_value();
}

struct Rewriting
{
    QRegularExpression pattern;
    QString replacement;
};

const std::vector<Rewriting> &rewritings()
{
    static const std::vector<Rewriting> ready = [] {
        std::vector<Rewriting> list;
        for (const Habit &habit : Habits)
            list.push_back({QRegularExpression(QString::fromUtf16(habit.pattern)), QString::fromUtf16(habit.replacement)});
        return list;
    }();
    return ready;
}

QString tried(const QString &query, const Rewriting &rewriting)
{
    QString changed = query;
    return changed.replace(rewriting.pattern, rewriting.replacement);
}

/// What is open at the end is closed there.
QString closed(const QString &query)
{
    QString open;
    QChar quote;
    for (qsizetype i = 0; i < query.size(); ++i) {
        const QChar c = query[i];
        if (!quote.isNull()) {
            i += c == u'\\' ? 1 : 0;
            quote = c == quote ? QChar() : quote;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'[' || c == u'(') {
            open.prepend(c == u'[' ? u']' : u')');
        } else if ((c == u']' || c == u')') && open.startsWith(c)) {
            open.remove(0, 1);
        }
    }
    return query + (quote.isNull() ? QString() : QString(quote)) + open;
}

} // namespace

QString repaired(const QByteArray &query, const ParseError &error)
{
    constexpr qsizetype longest = 2000;
    if (query.size() > longest || error.kind == ParseError::Kind::InvalidUtf8 || error.kind == ParseError::Kind::TooDeep)
        return {};
    const QString original = QString::fromUtf8(query);
    for (const Rewriting &rewriting : rewritings()) {
        const QString changed = tried(original, rewriting);
        if (changed != original && parses(changed))
            return changed;
    }
    QString all = original;
    for (const Rewriting &rewriting : rewritings()) {
        const QString changed = tried(all, rewriting);
        if (changed != all && parses(changed))
            return changed;
        all = changed;
    }
    for (const QString &candidate : {closed(original), closed(all)}) {
        if (candidate != original && parses(candidate))
            return candidate;
    }
    return {};
}

} // namespace JsonPath
