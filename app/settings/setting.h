// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/store.h"

namespace Settings {

/// A named, typed value with what it is before anybody chose. All of them stand in keys.h.
template<typename Value>
struct Setting
{
    const char *key;
    Value fallback;

    [[nodiscard]] Value get(const Store &store) const
    {
        const QVariant value = store.value(QLatin1String(key));
        return value.canConvert<Value>() ? value.template value<Value>() : fallback;
    }
    void set(Store &store, const Value &value) const { store.set(QLatin1String(key), QVariant::fromValue(value)); }
};

} // namespace Settings
