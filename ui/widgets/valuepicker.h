// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/pickedvalue.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>

namespace Ui {

/// Tells which value of a JSON text stands at a place. The text is read when the first value is asked for, on another thread if it is large.
class ValuePicker : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const PickedValue &value)>;

    explicit ValuePicker(QObject *parent);

    /// An empty text has no values.
    void setText(const QByteArray &text);
    /// Calls \a then with the value at byte \a offset, now or in a moment; never when there is none. The newest question wins.
    void pick(qsizetype offset, const Then &then);

private:
    void answer();

    QByteArray m_text;
    std::optional<Json::PathIndex> m_paths;
    qsizetype m_offset = 0;
    Then m_then;
    QFutureWatcher<Json::PathIndex> m_reading;
};

} // namespace Ui
