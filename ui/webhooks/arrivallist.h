// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/arrival.h"

#include <QTreeWidget>

namespace Ui {

/// The notifications that have arrived, the newest last: when, what of, whether the signature is right, and what they were answered with.
/// It follows the newest until somebody chooses another.
class ArrivalList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ArrivalList(QWidget *parent);

    void add(const Tryout::Arrival &arrival);
    void clearAll();
    /// What is chosen; nothing while there is nothing.
    [[nodiscard]] std::optional<Tryout::Arrival> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    QList<Tryout::Arrival> m_arrivals;
};

} // namespace Ui
