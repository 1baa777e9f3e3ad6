// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/extractvariables.h"

/// What the tests of variables ask.
inline const GraphQl::Schema &library()
{
    static const GraphQl::Schema schema = *GraphQl::Schema::fromSdl("type Query { books(first: Int!, title: String, filter: Filter, marks: [Mark]): [Book] }  type Book { title: String, pages(unit: Mark): Int }\n"
                                                  "enum Mark { read wanted }  input Filter { title: Text, mark: Mark, and: [Filter] }  input Text { equals: String }");
    return schema;
}

inline QString refused(GraphQl::VariableRefusal refusal)
{
    return u"refused "_qs + QString::number(int(refusal));
}

using VariableEdit = GraphQl::NewTexts (*)(const GraphQl::Schema &, const GraphQl::QueryTexts &, qsizetype);

/// The cursor is the stroke in \a query. What comes of it, or the refusal.
inline GraphQl::NewTexts edited(VariableEdit work, QByteArray query, const QByteArray &variables)
{
    const qsizetype cursor = query.indexOf('|');
    return work(library(), {query.remove(cursor, 1), variables}, cursor);
}
