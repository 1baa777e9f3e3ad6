// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"

#include <QLineEdit>

#include <optional>

namespace Ui {

/// A number as it was typed. Up and Down go a step within the schema's limits; any text may be typed, for what is wrong with it is said elsewhere.
class NumberLine : public QLineEdit
{
    Q_OBJECT

public:
    NumberLine(const OpenApi::Schema &schema, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(qint64 by);

    qint64 m_step = 1;
    std::optional<qint64> m_least;
    std::optional<qint64> m_most;
};

} // namespace Ui
