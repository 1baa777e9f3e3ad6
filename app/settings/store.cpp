// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/store.h"

#include <QDir>
#include <QFileInfo>

namespace Settings {

namespace {

bool isSound(const QString &file)
{
    if (!QFileInfo::exists(file))
        return true;
    QSettings probe(file, QSettings::IniFormat);
    // Sections are parsed when first asked for, and only then is a fault in them known.
    static_cast<void>(probe.allKeys());
    return probe.status() == QSettings::NoError;
}

void setAside(const QString &file)
{
    int number = 1;
    const QString name = file + QStringLiteral(".damaged-%1");
    while (QFileInfo::exists(name.arg(number)))
        ++number;
    QDir().rename(file, name.arg(number));
}

/// The same path, with the folder there and no damaged file in the way.
QString prepared(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!isSound(file))
        setAside(file);
    return file;
}

} // namespace

Store::Store(const QString &file)
    : m_file(prepared(file), QSettings::IniFormat)
{
}

QVariant Store::value(const QString &key) const
{
    return m_file.value(key);
}

void Store::set(const QString &key, const QVariant &value)
{
    m_file.setValue(key, value);
    m_file.sync();
}

void Store::remove(const QString &key)
{
    m_file.remove(key);
    m_file.sync();
}

QString Store::folder() const
{
    return QFileInfo(m_file.fileName()).absolutePath();
}

} // namespace Settings
