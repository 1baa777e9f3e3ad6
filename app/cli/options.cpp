// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"

#include <QFile>

#include <cstdio>

namespace Cli {

using namespace Qt::StringLiterals;

QCommandLineOption flag(const QString &name)
{
    return QCommandLineOption(name);
}

QCommandLineOption option(const QString &name)
{
    return QCommandLineOption(name, {}, u"value"_s);
}

bool readOptions(QCommandLineParser &parser, const QStringList &arguments, Positional positional, Console &console)
{
    QStringList asOnTheLine = arguments;
    asOnTheLine.prepend(u"tryout"_s);
    if (!parser.parse(asOnTheLine)) {
        console.say(Words::tr("tryout: %1 `tryout help SUBCOMMAND` shows what there is.").arg(parser.errorText()));
        return false;
    }
    const qsizetype count = parser.positionalArguments().size();
    if (count >= positional.least && count <= positional.most)
        return true;
    if (count < positional.least)
        console.say(Words::tr("tryout: something is missing on the line. `tryout help SUBCOMMAND` shows an example."));
    else
        console.say(Words::tr("tryout: “%1” is one word too many; a value with blanks needs quotes.").arg(parser.positionalArguments().at(positional.most)));
    return false;
}

Base::Result<QByteArray, QString> readInput(const QString &file)
{
    QFile source(file);
    const bool isStandardInput = file.isEmpty() || file == "-"_L1;
    const bool isOpen = isStandardInput ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Base::unexpected(Words::tr("tryout: %1 cannot be read: %2.").arg(file, source.errorString()));
    return source.readAll();
}

Base::Result<QString, QString> textOrFile(const QString &value)
{
    if (!value.startsWith('@'_L1))
        return value;
    return readInput(value.mid(1)).map([](const QByteArray &bytes) { return QString::fromUtf8(bytes); });
}

} // namespace Cli
