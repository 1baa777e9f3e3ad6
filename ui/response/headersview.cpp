// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/headersview.h"

#include "app/http/redact.h"

#include <QHeaderView>

namespace Ui {

HeadersView::HeadersView(QWidget *parent) : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    setAccessibleName(tr("Response headers"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void HeadersView::show(const Http::Headers &headers)
{
    setRowCount(int(headers.fields().size()));
    int row = 0;
    for (const Http::Header &header : headers) {
        const QString value = QString::fromUtf8(header.value);
        const QString shown = Http::isSecret(header.name) ? Http::masked(value) : value;
        setItem(row, 0, new QTableWidgetItem(QString::fromUtf8(header.name)));
        setItem(row, 1, new QTableWidgetItem(shown));
        item(row, 1)->setToolTip(shown);
        ++row;
    }
}

} // namespace Ui
