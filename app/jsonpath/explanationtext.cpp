// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/explanation.h"

#include <QCoreApplication>

namespace JsonPath {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonPath::Explanation", text);
}

QString describeType(Json::Type type)
{
    switch (type) {
    case Json::Type::Missing:
        return tr("nothing");
    case Json::Type::Null:
        return tr("null");
    case Json::Type::Boolean:
        return tr("true or false");
    case Json::Type::Number:
        return tr("a number");
    case Json::Type::String:
        return tr("a text");
    case Json::Type::Array:
        return tr("a list");
    case Json::Type::Object:
        return tr("an object");
    }
    Q_UNREACHABLE();
}

/// name and value; or a, b, c and more.
QString enumerate(const QStringList &names)
{
    constexpr qsizetype most = 8;
    if (names.isEmpty())
        return tr("no members");
    if (names.size() > most)
        return tr("%1 and more").arg(names.first(most).join(QStringLiteral(", ")));
    if (names.size() == 1)
        return names.first();
    return tr("%1 and %2").arg(names.first(names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString place(const Explanation &explanation)
{
    return explanation.reached.steps.isEmpty() ? tr("The document") : explanation.reached.toShortPath();
}

QString elements(qsizetype length)
{
    return length == 1 ? tr("has 1 element, at index 0") : tr("has %1 elements, at the indexes 0 to %2").arg(length).arg(length - 1);
}

QString noSuchMember(const Explanation &explanation)
{
    if (explanation.reachedType == Json::Type::Object)
        return tr("%1 has no member %2: it has %3.").arg(place(explanation), explanation.wanted, enumerate(explanation.memberNames));
    return tr("There is no member %2 anywhere in %1.").arg(place(explanation), explanation.wanted);
}

QString filterMatchedNothing(const Explanation &explanation)
{
    QString text = tr("The filter is true for nothing in %1.").arg(place(explanation));
    if (!explanation.wanted.isEmpty())
        text += u' ' + tr("There is no member %1 to look at: there are %2.").arg(explanation.wanted, enumerate(explanation.memberNames));
    return text;
}

QString lost(const Explanation &explanation)
{
    using Kind = Explanation::Kind;
    const QString here = place(explanation);
    const QString type = describeType(explanation.reachedType);
    switch (explanation.kind) {
    case Kind::NoSuchMember:
        return noSuchMember(explanation);
    case Kind::IndexOutOfRange:
        return explanation.wanted.isEmpty() ? tr("The slice takes nothing: %1 %2.").arg(here, elements(*explanation.length))
                                            : tr("There is no index %1: %2 %3.").arg(explanation.wanted, here, elements(*explanation.length));
    case Kind::NotAnObject:
        return tr("%1 is %2, so it has no member %3.").arg(here, type, explanation.wanted);
    case Kind::NotAnArray:
        return tr("%1 is %2, not a list, so an index or a slice finds nothing in it.").arg(here, type);
    case Kind::NoChildren:
        return explanation.reachedType == Json::Type::Array || explanation.reachedType == Json::Type::Object
            ? tr("%1 is empty: there is nothing to select in it.").arg(here)
            : tr("%1 is %2: there is nothing inside it to select.").arg(here, type);
    case Kind::FilterMatchedNothing:
        return filterMatchedNothing(explanation);
    case Kind::ComparedDifferentTypes:
        return tr("The filter compares %1 with values that are each %2, and values of different types are never equal, less or greater.")
            .arg(explanation.wanted, describeType(explanation.comparedWith));
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const Explanation &explanation)
{
    const QString text = lost(explanation);
    return explanation.suggestions.isEmpty() ? text : tr("%1 Did you mean %2 ?").arg(text, explanation.suggestions.first());
}

} // namespace JsonPath
