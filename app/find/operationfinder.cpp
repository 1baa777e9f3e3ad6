// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/operationfinder.h"

#include "app/find/operationtexts.h"

#include <QtConcurrentRun>

namespace Find {

OperationFinder::OperationFinder(QObject *parent) : QObject(parent), m_indexed(std::make_shared<const Indexed>())
{
    connect(&m_making, &QFutureWatcherBase::finished, this, &OperationFinder::take);
}

OperationFinder::~OperationFinder()
{
    m_making.disconnect(this);
}

void OperationFinder::setCatalog(const OpenApi::Catalog &catalog)
{
    m_isReady = false;
    m_making.setFuture(QtConcurrent::run([catalog]() -> Shared { return std::make_shared<const Indexed>(Indexed{catalog, displayOrder(catalog), Index(itemsOf(catalog))}); }));
}

void OperationFinder::take()
{
    m_indexed = m_making.result();
    m_isReady = true;
    Q_EMIT changed();
}

QList<FoundOperation> OperationFinder::find(QStringView typed, qsizetype most) const
{
    QList<FoundOperation> found;
    for (const Hit &hit : m_indexed->index.find(typed, most))
        found.append({&m_indexed->catalog.operations().at(m_indexed->order.at(hit.item)), hit.score});
    return found;
}

} // namespace Find
