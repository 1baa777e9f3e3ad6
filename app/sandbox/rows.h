// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/json/writer.h"
#include "app/sandbox/route.h"
#include "app/sandbox/store.h"

namespace Sandbox {

/// Shows the records of one collection. Members that were never set are left out, as the service does.
class Rows
{
public:
    Rows(Store &store, Collection collection, const Resource &resource)
        : m_store(store)
        , m_collection(std::move(collection))
        , m_resource(resource)
    {
    }

    void write(Json::Writer &writer, const RowShape &shape, const Record &record);

private:
    void writeMember(Json::Writer &writer, const RowShape &shape, const RowShape::Member &member, const Record &record, Json::Node body);
    void writeChildren(Json::Writer &writer, const RowShape &shape, const Record &record);
    void writeReferred(Json::Writer &writer, const RowShape::Member &member, Json::Node ids);
    void writeValueOf(Json::Writer &writer, const RowShape::Member &member, const QString &id);

    Store &m_store;
    Collection m_collection;
    const Resource &m_resource;
};

/// The members of \a document that are stored, in the description's order, as a JSON object; what the description does not name stays as it
/// is in \a before. Null means unset.
[[nodiscard]] QByteArray storedBody(const BodyShape &shape, Json::Node document, Json::Node before = {});
/// \a before with the members that \a part has.
[[nodiscard]] Json::Document merged(Json::Node before, Json::Node part);

} // namespace Sandbox
