// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/parseerror.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>

namespace JsonPath {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonPath::ParseError", text);
}

QString excerpt(const ParseError &error, QByteArrayView query)
{
    constexpr qsizetype longest = 40;
    const qsizetype start = std::min(error.range.offset, query.size());
    const QString found = QString::fromUtf8(query.sliced(start, std::min({error.range.length, query.size() - start, longest * 4})));
    return found.size() > longest ? found.left(longest) + QChar(0x2026) : found;
}

QString reason(const ParseError &error, QByteArrayView query)
{
    using Kind = ParseError::Kind;
    const QString found = excerpt(error, query);
    switch (error.kind) {
    case Kind::Empty:
        return tr("there is no query yet");
    case Kind::RootExpected:
        return tr("a path starts with $, the whole document");
    case Kind::UnexpectedCharacter:
        return tr("%1 cannot stand here").arg(found);
    case Kind::UnexpectedEnd:
        return tr("the path ends too early");
    case Kind::SelectorExpected:
        return found.isEmpty() || found == u"]" ? tr("the brackets are empty") : tr("%1 is not a selector").arg(found);
    case Kind::UnclosedBracket:
        return tr("the [ is not closed");
    case Kind::UnclosedString:
        return tr("the text in quotes is not closed");
    case Kind::InvalidEscape:
        return tr("%1 is not an escape").arg(found);
    case Kind::InvalidNumber:
        return tr("%1 is not a number here").arg(found);
    case Kind::NumberOutOfRange:
        return tr("%1 is too large").arg(found);
    case Kind::BlankNotAllowed:
        return tr("there must be no blank here");
    case Kind::UnknownFunction:
        return tr("there is no %1").arg(found);
    case Kind::WrongArgumentCount:
        return tr("%1 has the wrong number of arguments").arg(found);
    case Kind::WrongArgumentType:
        return tr("%1 is not what is needed here").arg(found);
    case Kind::ComparisonExpected:
        return tr("%1 gives a value, which must be compared with something").arg(found);
    case Kind::NonSingularQuery:
        return tr("%1 may select several values; only one can be compared").arg(found);
    case Kind::LiteralMustBeCompared:
        return tr("%1 alone is no condition").arg(found);
    case Kind::TooDeep:
        return tr("the query is nested too deep");
    case Kind::InvalidUtf8:
        return tr("this byte is not valid UTF-8");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const ParseError &error, QByteArrayView query)
{
    const QByteArrayView before = query.first(std::clamp<qsizetype>(error.range.offset, 0, query.size()));
    const auto column = 1 + std::ranges::count_if(before, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
    const QString sentence = tr("Column %1: %2").arg(column).arg(reason(error, query));
    return error.expected.isEmpty() ? sentence + u'.' : tr("%1; expected: %2.").arg(sentence, error.expected);
}

} // namespace JsonPath
