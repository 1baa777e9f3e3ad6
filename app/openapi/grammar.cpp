// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/grammar.h"

#include "app/json/index.h"
#include "app/openapi/grammartable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace OpenApi {

namespace {

struct Place
{
    quint32 position = 0;
    Shape shape = Shape::Unknown;
};

int typeOf(Json::Type type)
{
    switch (type) {
    case Json::Type::String:
        return Text;
    case Json::Type::Number:
        return Number;
    case Json::Type::Boolean:
        return Boolean;
    case Json::Type::Array:
        return List;
    case Json::Type::Object:
        return Mapping;
    case Json::Type::Null:
    case Json::Type::Missing:
        break;
    }
    return 0;
}

QString wordsFor(int types)
{
    QStringList words;
    if (types & Text)
        words.append(QCoreApplication::translate("OpenApi", "a text"));
    if (types & Number)
        words.append(QCoreApplication::translate("OpenApi", "a number"));
    if (types & Boolean)
        words.append(QCoreApplication::translate("OpenApi", "true or false"));
    if (types & List)
        words.append(QCoreApplication::translate("OpenApi", "a list"));
    if (types & Mapping)
        words.append(QCoreApplication::translate("OpenApi", "an object"));
    return words.join(QCoreApplication::translate("OpenApi", " or "));
}

class Check
{
public:
    Check(const Json::Document &description, Findings &findings)
        : m_index(*Json::Index::of(description.root())), m_findings(findings), m_reference(m_index.names().find("$ref")), m_type(m_index.names().find("type"))
    {
        for (auto &members : m_members)
            members.resize(m_index.names().count() + 1);
        for (std::size_t row = 0; row < std::size(GrammarMembers); ++row) {
            const GrammarMember &member = GrammarMembers[row];
            m_required[std::size_t(member.of)] += member.isRequired ? 1 : 0;
            if (const quint32 name = m_index.names().find(member.name))
                m_members[std::size_t(member.of)][name] = quint8(row + 1);
        }
    }

    void run()
    {
        m_waiting.push_back({0, Shape::Root});
        while (!m_waiting.empty()) {
            const Place place = m_waiting.back();
            m_waiting.pop_back();
            if (m_index.at(place.position).kind() == Json::Kind::Object)
                checkObject(place);
        }
    }

private:
    void checkObject(Place object)
    {
        quint32 seen = 0;
        const auto &members = m_members[std::size_t(object.shape)];
        const quint32 end = m_index.at(object.position).next;
        for (quint32 child = object.position + 1; child < end; child = m_index.at(child).next) {
            const quint32 name = m_index.at(child).name();
            if (name == m_reference && m_reference != 0 && m_index.node(child).isString())
                return;
            if (members[name] != 0) {
                const GrammarMember &member = GrammarMembers[members[name] - 1];
                seen += member.isRequired ? 1 : 0;
                checkMember(member, child);
            }
            if (object.shape == Shape::Schema && name == m_type && m_type != 0)
                checkTypeName(m_index.node(child));
        }
        if (seen < m_required[std::size_t(object.shape)])
            tellMissing(object);
    }

    void checkMember(const GrammarMember &member, quint32 child)
    {
        const Json::Node node = m_index.node(child);
        if ((typeOf(node.type()) & member.types) == 0)
            return m_findings.add(Fault::Kind::WrongType, node.range().offset, wordsFor(member.types));
        if (member.shape == Shape::Unknown)
            return;
        if (member.nesting == Nesting::One)
            return m_waiting.push_back({child, member.shape});
        const quint32 end = m_index.at(child).next;
        for (quint32 one = child + 1; one < end; one = m_index.at(one).next)
            checkEntry(member, one);
    }

    void checkEntry(const GrammarMember &member, quint32 entry)
    {
        const Json::Node node = m_index.node(entry);
        const bool mayBeBoolean = member.shape == Shape::Schema && node.isBoolean();
        const bool isExtension = member.shape != Shape::Schema && node.name().startsWith(QLatin1String("x-"));
        if (node.isObject())
            m_waiting.push_back({entry, member.shape});
        else if (!mayBeBoolean && !isExtension)
            m_findings.add(Fault::Kind::WrongType, node.range().offset, wordsFor(Mapping));
    }

    void checkTypeName(Json::Node type)
    {
        static constexpr std::array<QByteArrayView, 8> Known{"string", "number", "integer", "boolean", "array", "object", "null", "file"};
        const auto check = [this](Json::Node one) {
            if (one.isString() && std::find(Known.begin(), Known.end(), one.toUtf8()) == Known.end())
                m_findings.add(Fault::Kind::UnknownValue, one.range().offset, one.toString());
        };
        check(type);
        if (type.isArray()) {
            for (const Json::Node one : type)
                check(one);
        }
    }

    void tellMissing(Place object)
    {
        const Json::Node node = m_index.node(object.position);
        for (const GrammarMember &member : GrammarMembers) {
            if (member.of == object.shape && member.isRequired && !node[member.name])
                m_findings.add(Fault::Kind::MissingMember, node.range().offset, QLatin1String(member.name));
        }
    }

    const Json::Index &m_index;
    Findings &m_findings;
    quint32 m_reference;
    quint32 m_type;
    static_assert(std::size(GrammarMembers) < 255);
    /// By shape and the document's number of the name: a row of the table from 1, or 0.
    std::array<std::vector<quint8>, std::size_t(Shape::Count)> m_members;
    std::array<quint32, std::size_t(Shape::Count)> m_required{};
    std::vector<Place> m_waiting;
};

} // namespace

void checkGrammar(const Json::Document &description, Findings &findings)
{
    Check(description, findings).run();
}

} // namespace OpenApi
