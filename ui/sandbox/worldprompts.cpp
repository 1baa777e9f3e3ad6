// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/worldprompts.h"

#include <QDateTime>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QInputDialog *question(const QString &title, const QString &label, QWidget *window)
{
    auto *dialog = new QInputDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    return dialog;
}

} // namespace

void askToReset(Sandbox::Trainer &trainer, QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::Question, Sandbox::Trainer::tr("Reset the contact centre"),
                                Sandbox::Trainer::tr("Everything made in the sandbox goes, and what it began with comes back. "
                                                     "Keep a snapshot first if somebody may need it."),
                                QMessageBox::Cancel, window);
    QPushButton *reset = box->addButton(Sandbox::Trainer::tr("Reset"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(reset, &QPushButton::clicked, &trainer, &Sandbox::Trainer::reset);
    box->open();
}

void askForSnapshotName(Sandbox::Trainer &trainer, QWidget *window)
{
    QInputDialog *dialog = question(Sandbox::Trainer::tr("Keep a snapshot"),
                                    Sandbox::Trainer::tr("Name. A snapshot of the same name is replaced."), window);
    dialog->setTextValue(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm"_s));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &trainer, [&trainer](const QString &name) {
        if (!name.trimmed().isEmpty())
            trainer.keep(name.trimmed());
    });
    dialog->open();
}

void askWhichToRestore(Sandbox::Trainer &trainer, const QStringList &names, QWidget *window)
{
    if (names.isEmpty()) {
        auto *box = new QMessageBox(QMessageBox::Information, Sandbox::Trainer::tr("Restore a snapshot"),
                                    Sandbox::Trainer::tr("No snapshot was kept yet. Keep one with Trainer, Keep a snapshot."), QMessageBox::Close, window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        return box->open();
    }
    QInputDialog *dialog = question(Sandbox::Trainer::tr("Restore a snapshot"),
                                    Sandbox::Trainer::tr("Everything made in the sandbox since then goes."), window);
    dialog->setOkButtonText(Sandbox::Trainer::tr("Restore"));
    dialog->setComboBoxItems(names);
    QObject::connect(dialog, &QInputDialog::textValueSelected, &trainer, &Sandbox::Trainer::restore);
    dialog->open();
}

} // namespace Ui
