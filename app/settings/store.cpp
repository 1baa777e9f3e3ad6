// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/store.h"

#include <QDir>
#include <QFileInfo>

namespace Settings {

namespace {

void setAside(const QString &file)
{
    int number = 1;
    const QString name = file + QStringLiteral(".damaged-%1");
    while (QFileInfo::exists(name.arg(number)))
        ++number;
    QDir().rename(file, name.arg(number));
}

std::unique_ptr<QSettings> opened(const QString &file)
{
    auto settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
    // Sections are parsed when first asked for, and only then is a fault in them known.
    static_cast<void>(settings->allKeys());
    return settings;
}

/// The file in its folder, a damaged one out of the way.
std::unique_ptr<QSettings> openedSoundly(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    auto settings = opened(file);
    if (settings->status() == QSettings::NoError)
        return settings;
    settings.reset();
    setAside(file);
    return opened(file);
}

} // namespace

Store::Store(const QString &file)
    : m_file(openedSoundly(file))
{
}

QVariant Store::value(const QString &key) const
{
    return m_file->value(key);
}

void Store::set(const QString &key, const QVariant &value)
{
    m_file->setValue(key, value);
    m_file->sync();
}

void Store::remove(const QString &key)
{
    m_file->remove(key);
    m_file->sync();
}

QString Store::folder() const
{
    return QFileInfo(m_file->fileName()).absolutePath();
}

} // namespace Settings
