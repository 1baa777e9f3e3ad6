// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/journalwindow.h"

#include "ui/sandbox/journalmodel.h"
#include "ui/theme/discretion.h"
#include "ui/widgets/copybutton.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace Ui {

JournalWindow::JournalWindow(Sandbox::Trainer &trainer, QWidget *parent)
    : QDialog(parent)
    , m_trainer(trainer)
    , m_model(new JournalModel(this))
    , m_table(new QTableView(this))
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Journal of the sandbox"));
    resize(960, 600);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Calls"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(JournalModel::Path, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Request and answer"));
    showEntries({});

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *again = buttons->addButton(tr("Read again"), QDialogButtonBox::ActionRole);
    auto *clear = buttons->addButton(tr("Empty the journal"), QDialogButtonBox::ActionRole);
    buttons->addButton(new CopyButton(tr("Copy this call"), [this] { return m_text->toPlainText(); }, this), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(again, &QPushButton::clicked, &trainer, &Sandbox::Trainer::readJournal);
    connect(clear, &QPushButton::clicked, &trainer, &Sandbox::Trainer::clearJournal);
    connect(&trainer, &Sandbox::Trainer::journalRead, this, &JournalWindow::showEntries);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalWindow::showCurrent);
    connect(&Discretion::discretion(), &Discretion::changed, this, [this] {
        m_model->cover();
        showCurrent();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &JournalWindow::showCurrent);
}

void JournalWindow::refresh()
{
    if (isVisible())
        m_trainer.readJournal();
}

void JournalWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refresh();
    m_table->setFocus();
}

void JournalWindow::showEntries(const QList<Sandbox::Journal::Entry> &entries)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setEntries(entries);
    m_text->setPlaceholderText(entries.isEmpty() ? tr("No call has come to the sandbox yet. Run one: it is listed above, with its request and its answer here.")
                                                 : tr("Choose a call above to read its request and its answer."));
    if (isFirst && !entries.isEmpty()) {
        m_table->selectRow(0);
        for (const int column : {JournalModel::Time, JournalModel::Status, JournalModel::Method})
            m_table->resizeColumnToContents(column);
    }
}

void JournalWindow::showCurrent()
{
    const int row = m_table->currentIndex().row();
    m_text->setPlainText(row >= 0 && row < m_model->rowCount() ? inFull(m_model->entries().at(row)) : QString());
}

} // namespace Ui
