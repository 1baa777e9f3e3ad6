// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace Ui {

/// Colours, sizes and fonts as named tokens; the only caller of setPalette and setStyleSheet. One for the whole program, made in main
/// and handed down through theme().
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Applies Fusion, palette, fonts and style sheet to the program.
    void apply(QApplication &application);
    void setDark(bool dark);
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Presenting: fonts and spacing by this factor (1.0 is normal).
    void setScale(double factor);
    [[nodiscard]] double scale() const { return m_scale; }

    [[nodiscard]] QColor color(ColorRole role) const { return m_tokens.color(role); }
    [[nodiscard]] QFont codeFont() const;
    /// In pixels: 1 is the smallest gap between things that belong together, 4 between groups.
    [[nodiscard]] int spacing(int steps) const;
    /// resources/icons/NAME.svg in the colour of a role, now and after the colours change.
    [[nodiscard]] QIcon icon(const QString &name, ColorRole role = ColorRole::Text) const;

    /// The program's theme (a property of the QApplication); a light one where a test made none.
    [[nodiscard]] static Theme &theme();

Q_SIGNALS:
    void changed();

private:
    void restyle();

    Tokens m_tokens;
    QApplication *m_application = nullptr;
    bool m_dark = false;
    double m_scale = 1.0;
};

} // namespace Ui
