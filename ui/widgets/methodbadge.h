// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colorrole.h"

#include <QWidget>

namespace Ui {

/// A request method in the colour the portal gives it.
[[nodiscard]] ColorRole colorOfMethod(QByteArrayView method);

/// The small form of a badge, for lists: at most four letters, DELETE as DEL.
[[nodiscard]] QString shortMethod(QByteArrayView method);

/// A request method as a filled label.
class MethodBadge : public QWidget
{
    Q_OBJECT

public:
    explicit MethodBadge(QWidget *parent = nullptr);

    void setMethod(const QByteArray &method);
    [[nodiscard]] QSize sizeHint() const override;

    /// Draws a badge that fills \a rect, for item delegates.
    static void paint(QPainter &painter, const QRect &rect, QByteArrayView method, const QFont &font);
    /// The font of a badge beside text in \a font.
    [[nodiscard]] static QFont fontBeside(QFont font);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_method;
};

} // namespace Ui
