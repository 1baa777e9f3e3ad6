// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/headerstable.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QTableWidget *headerTable(QWidget *parent)
{
    auto *table = new QTableWidget(0, 2, parent);
    table->setHorizontalHeaderLabels({HeadersTable::tr("Name"), HeadersTable::tr("Value")});
    table->setAccessibleName(HeadersTable::tr("Request headers"));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    return table;
}

QToolButton *button(const QString &icon, const QString &text, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(Theme::theme().icon(icon, ColorRole::MutedText));
    made->setText(text);
    made->setAccessibleName(text);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(made, Look::Quiet);
    return made;
}

} // namespace

HeadersTable::HeadersTable(QWidget *parent)
    : QWidget(parent), m_table(headerTable(this)), m_remove(button(u"remove"_s, tr("Remove header"), this))
{
    auto *add = button(u"add"_s, tr("Add header"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_table);
    layout->addLayout(buttons);

    m_remove->setEnabled(false);
    connect(add, &QToolButton::clicked, this, &HeadersTable::addRow);
    connect(m_remove, &QToolButton::clicked, this, &HeadersTable::removeRow);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { m_remove->setEnabled(row >= givenCount()); });
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited(added());
    });
}

void HeadersTable::setHeaders(const Http::Headers &given, const Http::Headers &added)
{
    // The change may come from here: then the cell being edited must stay.
    if (given == m_given && added == this->added())
        return;
    const QScopedValueRollback setting(m_setting, true);
    m_table->setRowCount(0);
    m_given = given;
    for (const Http::Header &header : given)
        appendRow(header, false);
    for (const Http::Header &header : added)
        appendRow(header, true);
    fitHeight();
}

int HeadersTable::givenCount() const
{
    return int(m_given.fields().size());
}

Http::Headers HeadersTable::added() const
{
    Http::Headers headers;
    for (int row = givenCount(); row < m_table->rowCount(); ++row) {
        const QByteArray name = m_table->item(row, 0)->text().trimmed().toUtf8();
        if (!name.isEmpty())
            headers.append(name, m_table->item(row, 1)->text().trimmed().toUtf8());
    }
    return headers;
}

void HeadersTable::appendRow(const Http::Header &header, bool editable)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QByteArray texts[] = {header.name, header.value};
    for (int column = 0; column < 2; ++column) {
        auto *item = new QTableWidgetItem(QString::fromUtf8(texts[column]));
        if (!editable) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setForeground(Theme::theme().color(ColorRole::MutedText));
            item->setToolTip(tr("Set by the operation and your sign-in"));
        }
        m_table->setItem(row, column, item);
    }
}

void HeadersTable::addRow()
{
    {
        const QScopedValueRollback setting(m_setting, true);
        appendRow({}, true);
    }
    fitHeight();
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->editItem(m_table->currentItem());
}

void HeadersTable::removeRow()
{
    if (m_table->currentRow() < givenCount())
        return;
    m_table->removeRow(m_table->currentRow());
    fitHeight();
    Q_EMIT edited(added());
}

void HeadersTable::fitHeight()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() + 4);
}

} // namespace Ui
