// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/palettesearch.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace Ui {

class PaletteModel;

/// One line over the window that finds everything, and a list of what was found. Hidden until it is opened; Escape, a choice, or turning to
/// something else closes it.
class Palette : public QFrame
{
    Q_OBJECT

public:
    /// \a finder outlives it; \a window is what it lies over.
    Palette(const Find::OperationFinder &finder, QWidget *window);

    /// With what can be found beside operations, and what is shown before anything is typed.
    void open(const QList<PaletteEntry> &others, const QList<PaletteEntry> &first);

Q_SIGNALS:
    void chosen(const Ui::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void choose(const QModelIndex &index);
    void close();
    void place();
    void move(int rows);
    void tellCurrent();
    [[nodiscard]] bool keyPressed(int key);

    PaletteSearch m_search;
    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusedBefore;
};

} // namespace Ui
