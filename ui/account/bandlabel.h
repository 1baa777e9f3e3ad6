// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Ui {

/// Words on the environment band, in the colour that can be read there.
class BandLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Weight { Plain, Sign };

    explicit BandLabel(Weight weight, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont shownFont() const;

    Weight m_weight;
    QString m_text;
};

} // namespace Ui
