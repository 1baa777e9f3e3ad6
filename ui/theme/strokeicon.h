// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colorrole.h"

#include <QIconEngine>

namespace Ui {

/// Draws resources/icons/NAME.svg in a role's present colour, so that icons follow the theme. Read when first painted.
class StrokeIcon : public QIconEngine
{
public:
    StrokeIcon(QString name, ColorRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override { return new StrokeIcon(*this); }

private:
    QString m_name;
    ColorRole m_role;
};

} // namespace Ui
