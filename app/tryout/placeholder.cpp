// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/placeholder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Tryout {

namespace {

constexpr QStringView SmartQuotes = u"\u201C\u201D\u201E\u201F\u2018\u2019\u00AB\u00BB";

Placeholder placeholderAt(const QString &text, qsizetype start, qsizetype length)
{
    const QString found = text.mid(start, length);
    return {{QStringView(text).first(start).toUtf8().size(), found.toUtf8().size()}, found};
}

} // namespace

QList<Placeholder> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\\\?<\\s*your?[\\w -]{1,60}\\\\?>"
                                                           "|(?<![A-Za-z0-9])(?:Your_Attendee_ID|Your?_?AddressBook_(?:Name|ID)|YOUR_(?:ACCESS_)?TOKEN)(?!\\w)"),
                                            QRegularExpression::CaseInsensitiveOption);
    QList<Placeholder> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        found.append(placeholderAt(text, one.capturedStart(), one.capturedLength()));
    }
    return found;
}

QList<Placeholder> smartQuotesIn(const QString &text)
{
    enum class Inside { Nothing, String, Comment };
    QList<Placeholder> found;
    Inside inside = Inside::Nothing;
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text.at(position);
        if (inside == Inside::Nothing && SmartQuotes.contains(character))
            found.append(placeholderAt(text, position, 1));
        else if (inside == Inside::String && character == QLatin1Char('\\'))
            ++position;
        else if (inside == Inside::Nothing && character == QLatin1Char('#'))
            inside = Inside::Comment;
        else if (character == QLatin1Char('\n'))
            inside = Inside::Nothing;
        else if (inside != Inside::Comment && character == QLatin1Char('"'))
            inside = inside == Inside::String ? Inside::Nothing : Inside::String;
    }
    return found;
}

QString adviceFor(const QString &placeholder)
{
    if (placeholder.size() == 1)
        return QCoreApplication::translate("Tryout", "Type a straight quotation mark \" instead: copying from a document has curled it.");
    if (placeholder.contains(QLatin1String("attendee"), Qt::CaseInsensitive))
        return QCoreApplication::translate("Tryout", "Put your attendee ID there, for instance 140, without the angle brackets.");
    if (placeholder.endsWith(QLatin1String("_Name"), Qt::CaseInsensitive))
        return QCoreApplication::translate("Tryout", "Put the name of your address book there, for instance AddressBook_140.");
    if (placeholder.endsWith(QLatin1String("_ID"), Qt::CaseInsensitive))
        return QCoreApplication::translate("Tryout", "Put the id of your address book there: Control Hub shows it, and so did the answer when you created the book.");
    if (placeholder.contains(QLatin1String("token"), Qt::CaseInsensitive))
        return QCoreApplication::translate("Tryout", "Sign in instead: Tryout adds the access token by itself.");
    return QCoreApplication::translate("Tryout", "Replace it with your own value.");
}

} // namespace Tryout
