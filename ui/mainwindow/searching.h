// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/exchange.h"
#include "ui/palette/paletteentry.h"

#include <QObject>

class QUrl;
class QWidget;

namespace Workbench {
class Workbench;
}

namespace Ui {

class Actions;
class Palette;

/// Gathers what the palette offers, remembers the calls of this run for it, and does what was chosen as far as the workbench can.
class Searching : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. \a window is what the palette lies over.
    Searching(Workbench::Workbench &workbench, const Actions &actions, QWidget *window);

    void open();

Q_SIGNALS:
    void operationOpened();
    void missionWanted(const QString &file);
    void curlGiven(const QString &command);
    void addressGiven(const QUrl &address);

private:
    [[nodiscard]] QList<PaletteEntry> missions() const;
    [[nodiscard]] QList<PaletteEntry> actions() const;
    [[nodiscard]] QList<PaletteEntry> recent() const;
    void go(const PaletteEntry &entry);

    Workbench::Workbench &m_workbench;
    const Actions &m_actions;
    Palette *m_palette;
    /// The newest first, without bodies.
    QList<PaletteEntry> m_calls;
};

} // namespace Ui
