// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// What came of one command.
struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a command as main() would.
inline Outcome tryout(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const int status = Cli::run(QStringList{QStringLiteral("tryout")} + arguments, out, err);
    return {status, out.data(), err.data()};
}

/// Files for one test, gone at its end.
class Files
{
public:
    /// Writes the file and gives its path.
    [[nodiscard]] QString with(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};
