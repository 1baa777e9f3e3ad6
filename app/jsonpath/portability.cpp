// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/portability.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace JsonPath {

namespace {

using Feature = PortabilityNote::Feature;

struct Row
{
    Feature feature;
    /// What the query must hold once its texts in quotes are emptied.
    const char *sign;
    const char *example;
    const char *standard;
    const char *jsonPathPlus;
    const char *jayway;
};

// RFC 9535 on one side; on the other what JSONPath-Plus 10 and Jayway JsonPath 2.9 are known to do (not run here).
constexpr Row Rows[] = {
    {Feature::FilterWithoutParentheses, R"(\?\s*(?![\s(]))", "$.tasks[?@.status=='ended']",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "parentheses around a filter may be left out"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "needs them: [?(@.status=='ended')]"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "needs them: [?(@.status=='ended')]")},
    {Feature::ParentOperator, R"(\^)", "$..id^",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "has no way up; filter the parent instead: $..[?@.id]"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "^ selects the parent"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "has no way up")},
    {Feature::NameOperator, R"(~\s*$)", "$.data.*~",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "selects values only; a result's normalized path shows its name"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "~ gives the names instead of the values"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "has keys() at the end of a path instead")},
    {Feature::LengthAsMember, R"(\.\s*(length|size)\b(\s*\(\s*\))?)", "$.tasks.length()",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "length(…) is a function for filters; at the end of a path .length is a member's name"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", ".length gives a list's number of elements"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", ".length() gives a list's number of elements")},
    {Feature::Script, R"(\[\s*\()", "$.tasks[(@.length-1)]",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "computes nothing; the last element is [-1]"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "runs it as JavaScript"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "refuses it")},
    {Feature::UnionOfNames, R"(''\s*,\s*'')", "$.tasks[0]['id','status']",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "gives each value as a result of its own"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "takes such names without quotes: [id,status]"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "gives one object that holds these members")},
    {Feature::NegativeIndex, R"(\[\s*-\d+\s*[\],])", "$.tasks[-1]",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "counts from the end"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "finds nothing; write the slice [-1:]"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "counts from the end")},
    {Feature::ManyOrNone, R"(^\$(?!.*(\.\.|\*|\?|:|,)).+)", "$.data.id",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "always gives a list of results, which may be empty"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "gives a list unless wrap is turned off"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "gives the value alone, and an error where there is none")},
    {Feature::RegularExpressionOperator, R"(=~)", "$.tasks[?(@.origin =~ /.+1469.*/)]",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "has match(…) for the whole text and search(…) for a part"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "has no such operator"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "=~ compares with a Java regular expression")},
    {Feature::FilterFunction, R"(\b(length|count|match|search|value)\s*\(\s*[@$'"])", "$.tasks[?search(@.origin, '1469')]",
     QT_TRANSLATE_NOOP("JsonPath::Portability", "filters may use length, count, match, search and value"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "knows none of them"),
     QT_TRANSLATE_NOOP("JsonPath::Portability", "knows none of them in this form")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonPath::Portability", text);
}

/// What stands in quotes says nothing about the language.
QString withoutTexts(QByteArrayView query)
{
    static const QRegularExpression texts(QStringLiteral(R"('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"));
    return QString::fromUtf8(query).replace(texts, QStringLiteral("''"));
}

} // namespace

const QList<PortabilityNote> &portabilityNotes()
{
    static const QList<PortabilityNote> notes = [] {
        QList<PortabilityNote> list;
        for (const Row &row : Rows)
            list.append({row.feature, QString::fromLatin1(row.example), tr(row.standard), tr(row.jsonPathPlus), tr(row.jayway)});
        return list;
    }();
    return notes;
}

QList<Feature> portabilityOf(QByteArrayView query)
{
    static const QList<QRegularExpression> signs = [] {
        QList<QRegularExpression> list;
        for (const Row &row : Rows)
            list.append(QRegularExpression(QString::fromLatin1(row.sign)));
        return list;
    }();
    const QString text = withoutTexts(query);
    QList<Feature> features;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        if (text.contains(signs[i]))
            features.append(Rows[i].feature);
    }
    return features;
}

} // namespace JsonPath
