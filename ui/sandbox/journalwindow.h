// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/trainer.h"

#include <QDialog>

class QPlainTextEdit;
class QTableView;

namespace Ui {

class JournalModel;

/// The last calls to the sandbox and what they were answered, newest first and without secrets. It is read when the window opens and whenever
/// somebody asks.
class JournalWindow : public QDialog
{
    Q_OBJECT

public:
    /// \a trainer outlives it.
    JournalWindow(Sandbox::Trainer &trainer, QWidget *parent);

    /// Reads again, if anybody is looking.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showEntries(const QList<Sandbox::Journal::Entry> &entries);
    void showCurrent();

    Sandbox::Trainer &m_trainer;
    JournalModel *m_model;
    QTableView *m_table;
    QPlainTextEdit *m_text;
};

} // namespace Ui
