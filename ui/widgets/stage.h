// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace Ui {

/// A container that can show one widget inside it alone: everything beside the way from the stage to that widget is hidden, and comes
/// back with restore(). Layouts stay as they are.
class Stage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// \a widget stands anywhere inside the stage.
    void maximize(QWidget *widget);
    void restore();
    /// The widget shown alone, or nullptr.
    [[nodiscard]] QWidget *maximized() const { return m_maximized; }

Q_SIGNALS:
    void maximizedChanged(QWidget *widget);

private:
    void hideBeside(QWidget *widget);

    QPointer<QWidget> m_maximized;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace Ui
