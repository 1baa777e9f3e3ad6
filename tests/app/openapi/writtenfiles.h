// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// Descriptions for one test, written with ' for " (moc stumbles over a quotation mark before a number sign in a raw string).
inline QByteArray withQuotes(QByteArray text)
{
    return text.replace('\'', '"');
}

/// Files for one test, gone at its end.
class WrittenFiles
{
public:
    /// Writes the file, its folders as well, and gives its path.
    QString with(const QString &name, const QByteArray &content) const
    {
        const QString path = pathOf(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QString pathOf(const QString &name) const { return QDir(m_folder.path()).canonicalPath() + u'/' + name; }

private:
    QTemporaryDir m_folder;
};
