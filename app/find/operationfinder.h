// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/find/index.h"
#include "app/openapi/catalog.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace Find {

struct FoundOperation
{
    const OpenApi::Operation *operation = nullptr;
    /// See Hit.
    int score = 0;
};

/// Finds operations of the catalogue it was given last. The index is made on a worker; until it is there the former one answers.
class OperationFinder : public QObject
{
    Q_OBJECT

public:
    explicit OperationFinder(QObject *parent = nullptr);
    ~OperationFinder() override;

    void setCatalog(const OpenApi::Catalog &catalog);
    /// The index has what the catalogue has.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// The operations that fit what was typed, the best first. They live as long as the catalogue here does: look at them at once.
    [[nodiscard]] QList<FoundOperation> find(QStringView typed, qsizetype most) const;

Q_SIGNALS:
    /// From now on find() may answer otherwise.
    void changed();

private:
    struct Indexed
    {
        OpenApi::Catalog catalog;
        QList<qsizetype> order;
        Index index;
    };

    using Shared = std::shared_ptr<const Indexed>;

    void take();

    Shared m_indexed;
    QFutureWatcher<Shared> m_making;
    bool m_isReady = true;
};

} // namespace Find
