// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/bodyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace Tryout {

bool namesFile(QStringView text)
{
    return text.size() > 1 && text.startsWith(QLatin1Char('@'));
}

QString pathOf(const QString &text)
{
    return text.mid(1);
}

QString whyUnreadable(const QString &path)
{
    const QFileInfo file(path);
    if (path == pathOf(UnchosenFile))
        return QCoreApplication::translate("Tryout", "No file is chosen yet. Put the path of yours behind the @.");
    if (!file.exists())
        return QCoreApplication::translate("Tryout", "There is no file %1. Look at its name and folder.").arg(path);
    if (file.isDir())
        return QCoreApplication::translate("Tryout", "%1 is a folder. Name a file in it.").arg(path);
    if (!file.isReadable())
        return QCoreApplication::translate("Tryout", "The file %1 may not be read. Ask for the right to, or choose a copy.").arg(path);
    if (file.size() > LargestBodyFile)
        return QCoreApplication::translate("Tryout", "The file %1 is larger than 512 MiB, which is more than Tryout sends.").arg(path);
    return {};
}

Base::Result<QByteArray, QString> readBodyFile(const QString &path)
{
    if (const QString reason = whyUnreadable(path); !reason.isEmpty())
        return Base::unexpected(reason);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Base::unexpected(QCoreApplication::translate("Tryout", "The file %1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

QByteArray contentTypeOfFile(const QString &path)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("csv"), "text/csv"},        {QStringLiteral("gif"), "image/gif"},        {QStringLiteral("htm"), "text/html"},
        {QStringLiteral("html"), "text/html"},      {QStringLiteral("jpeg"), "image/jpeg"},      {QStringLiteral("jpg"), "image/jpeg"},
        {QStringLiteral("json"), "application/json"}, {QStringLiteral("mp3"), "audio/mpeg"},     {QStringLiteral("pdf"), "application/pdf"},
        {QStringLiteral("png"), "image/png"},       {QStringLiteral("svg"), "image/svg+xml"},    {QStringLiteral("txt"), "text/plain"},
        {QStringLiteral("wav"), "audio/wav"},       {QStringLiteral("xml"), "application/xml"},  {QStringLiteral("yaml"), "application/yaml"},
        {QStringLiteral("zip"), "application/zip"},
    };
    return types.value(QFileInfo(path).suffix().toLower(), "application/octet-stream");
}

} // namespace Tryout
