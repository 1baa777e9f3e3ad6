// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"
#include "tests/support/test.h"

/// What the service's maker published, and where the service is known to differ from it.
namespace Published {

inline const QString File = QStringLiteral("data/openapi/webex-contact-center.json");

/// One row of resources/apis/words/corrections.tsv.
struct Correction
{
    QString fact;
    QString published;
    QString ours;
};

/// "GET ~/site", with ~ for /organization/{orgid}.
inline QString shortKey(const OpenApi::Operation &operation)
{
    return QString::fromLatin1(operation.method) + QLatin1Char(' ') + QString(operation.path).replace(QLatin1String("/organization/{orgid}"), QLatin1String("~"));
}

/// By shortKey.
inline QMultiHash<QString, Correction> corrections()
{
    QFile file(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/apis/words/corrections.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("corrections.tsv is not there");
    QMultiHash<QString, Correction> found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')).mid(1)) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() == 5)
            found.insert(cells[0], {cells[1], cells[2], cells[3]});
    }
    return found;
}

/// Every operation of the catalogue as a row of its own.
inline void addRows(const OpenApi::Catalog &catalog)
{
    QTest::addColumn<QString>("key");
    for (const OpenApi::Operation &operation : catalog.operations())
        QTest::newRow(qPrintable(QString(shortKey(operation) + QLatin1String(": ") + operation.summary))) << operation.key;
}

} // namespace Published
