// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/schemasearch.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// A schema with more fields than this on its ways holds itself; what is further in is found by opening.
constexpr qsizetype mostIndexed = 5000;
constexpr qsizetype mostFound = 200;

} // namespace

SchemaSearch::SchemaSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_making, &QFutureWatcher<Indexed>::finished, this, [this] {
        if (m_making.future().resultCount() == 0)
            return;
        m_indexed = m_making.result();
        m_isReady = true;
        answer();
    });
}

void SchemaSearch::setSchema(const GraphQl::Schema &schema)
{
    m_schema = schema;
    m_isReady = false;
    m_making.setFuture({});
    m_typed.clear();
}

SchemaSearch::Indexed SchemaSearch::indexed(const GraphQl::Schema &schema)
{
    Indexed made{.places = GraphQl::placesIn(schema, mostIndexed)};
    QList<Find::Item> items;
    for (const GraphQl::FieldPlace &place : made.places) {
        const GraphQl::FieldDefinition *field = GraphQl::definitionAt(schema, place);
        items.append({.texts = {{Find::Field::Name, place.steps.back()},
                                {Find::Field::Path, place.steps.join(u' ')},
                                {Find::Field::Description, field ? field->description : QString()}}});
    }
    made.index = Find::Index(items);
    return made;
}

void SchemaSearch::find(const QString &typed)
{
    m_typed = typed.trimmed();
    if (m_isReady || m_typed.isEmpty())
        return answer();
    if (!m_making.isRunning())
        m_making.setFuture(QtConcurrent::run(&SchemaSearch::indexed, m_schema));
}

void SchemaSearch::answer()
{
    QList<GraphQl::FieldPlace> places;
    for (const Find::Hit &hit : m_typed.isEmpty() ? QList<Find::Hit>() : m_indexed.index.find(m_typed, mostFound))
        places.append(m_indexed.places.at(hit.item));
    Q_EMIT found(places, m_typed);
}

} // namespace Ui
