// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QVariant>

#include <memory>

namespace Settings {

/// Values kept between runs in one INI file. A value set is on disk when set() returns, so that kill -9 loses nothing.
class Store
{
public:
    explicit Store(const QString &file);

    [[nodiscard]] QVariant value(const QString &key) const;
    void set(const QString &key, const QVariant &value);
    void remove(const QString &key);

    /// The folder the file lies in, where other kept files may stand beside it.
    [[nodiscard]] QString folder() const;

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace Settings
