// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/syntaxerror.h"

#include "app/base/textposition.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace Json {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Json::SyntaxError", text);
}

/// What stands at the error, short enough for a sentence.
QString excerpt(const SyntaxError &error, QByteArrayView text)
{
    constexpr qsizetype longest = 40;
    const qsizetype start = std::min(error.range.offset, text.size());
    const QString found = QString::fromUtf8(text.sliced(start, std::min({error.range.length, text.size() - start, longest * 4})));
    return found.size() > longest ? found.left(longest) + QChar(0x2026) : found;
}

/// The innermost bracket that is open at the end of \a text, or -1.
qsizetype openBracket(QByteArrayView text)
{
    QList<qsizetype> open;
    bool isInString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isInString && c == '\\')
            ++at;
        else if (c == '"')
            isInString = !isInString;
        else if (!isInString && (c == '{' || c == '['))
            open.append(at);
        else if (!isInString && (c == '}' || c == ']') && !open.isEmpty())
            open.removeLast();
    }
    return open.isEmpty() ? -1 : open.last();
}

QString unexpectedEnd(QByteArrayView text)
{
    const qsizetype bracket = openBracket(text);
    if (bracket < 0)
        return tr("the text ends here, but something is still missing. Was all of it copied?");
    const Base::TextPosition position = Base::positionOf(text, bracket);
    return tr("the text ends here, but the %1 of line %2, column %3 is not closed. Add the missing %4, or copy the text again to its end.")
        .arg(QChar::fromLatin1(text[bracket]))
        .arg(position.line)
        .arg(position.column)
        .arg(text[bracket] == '{' ? u'}' : u']');
}

QString unexpectedCharacter(const QString &found)
{
    if (found.startsWith(u'\'') || found.startsWith(u'`'))
        return tr("%1 is in the wrong quotes. JSON puts texts and names in straight double quotes: \"…\".").arg(found);
    return tr("%1 cannot stand here.").arg(found);
}

QString control(const SyntaxError &error, QByteArrayView text)
{
    const int code = error.range.offset < text.size() ? static_cast<unsigned char>(text[error.range.offset]) : 0;
    return tr("there is an invisible control character (U+%1). Inside quotes write it as \\u%1; elsewhere remove it.").arg(code, 4, 16, QChar(u'0'));
}

QString reason(const SyntaxError &error, QByteArrayView text)
{
    using Kind = SyntaxError::Kind;
    const QString found = excerpt(error, text);
    switch (error.kind) {
    case Kind::Empty:
        return tr("there is nothing here yet. JSON starts with { or [, a text in quotes, a number, true, false or null.");
    case Kind::UnexpectedCharacter:
        return unexpectedCharacter(found);
    case Kind::UnexpectedEnd:
        return unexpectedEnd(text);
    case Kind::UnclosedString:
        return tr("the text that starts here has no closing quote on its line. Add the missing \".");
    case Kind::InvalidEscape:
        return tr("%1 is not an escape that JSON knows. Write \\\\ for a backslash; \\n, \\t, \\\" and \\u with four hexadecimal digits are others.").arg(found);
    case Kind::InvalidNumber:
        return tr("%1 is not a number as JSON writes it: digits with no zero in front, a point with digits on both sides, no plus sign.").arg(found);
    case Kind::InvalidLiteral:
        return tr("%1 needs double quotes around it. Without quotes JSON only knows numbers, true, false and null.").arg(found);
    case Kind::InvalidUtf8:
        return tr("this byte is not valid UTF-8. Save or send the text as UTF-8.");
    case Kind::ControlCharacter:
        return control(error, text);
    case Kind::TrailingComma:
        return tr("there is a comma after the last item. Remove it.");
    case Kind::MissingComma:
        return tr("a comma is missing before this item.");
    case Kind::MissingColon:
        return tr("a colon and a value are expected after the name.");
    case Kind::MemberNameExpected:
        return tr("%1 stands where a name in double quotes is expected.").arg(found);
    case Kind::Comment:
        return tr("JSON has no comments. Remove this one.");
    case Kind::SmartQuote:
        return tr("%1 is in typographic quotes, as word processors write them. Use straight ones: \"…\".").arg(found);
    case Kind::TextAfterEnd:
        return tr("the JSON value is complete before this. Remove what follows, or put everything in one [ ].");
    case Kind::TooDeep:
        return tr("the brackets are nested too deep.");
    case Kind::TooLarge:
        return tr("the text is too large for the memory there is, or larger than 4 GB.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const SyntaxError &error, QByteArrayView text)
{
    const Base::TextPosition position = Base::positionOf(text, error.range.offset);
    return tr("Line %1, column %2: %3").arg(position.line).arg(position.column).arg(reason(error, text));
}

} // namespace Json
