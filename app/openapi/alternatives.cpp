// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/alternatives.h"

#include "app/openapi/constraints.h"
#include "app/openapi/forms.h"
#include "app/openapi/schemavalidator.h"

#include <QCoreApplication>

#include <algorithm>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

/// Choices inside choices are unfolded so far.
constexpr int DeepestChoice = 8;
constexpr qsizetype MostAlternatives = 100;

QString labelOf(const Schema &schema, qsizetype place)
{
    if (const QString name = schema.name(); !name.isEmpty())
        return name;
    const QString type = typeInWords(schema);
    return type.isEmpty() ? QCoreApplication::translate("OpenApi", "choice %1").arg(place + 1) : type;
}

bool isTaken(const QList<Alternative> &alternatives, const QString &label)
{
    return std::any_of(alternatives.begin(), alternatives.end(), [&](const Alternative &other) { return other.label == label; });
}

/// By its mapping, or by the schema's own name (OpenAPI 3.1 §4.8.25).
qsizetype byDiscriminator(const QList<Alternative> &alternatives, const Schema &schema, Json::Node value)
{
    const Json::Node discriminator = schema.inheritedKeyword("discriminator");
    const QString told = value[QStringView(discriminator["propertyName"].toString())].toString();
    if (told.isEmpty())
        return -1;
    const QString mapped = discriminator["mapping"][QStringView(told)].toString();
    const QString name = mapped.isEmpty() ? told : mapped.section(u'/', -1);
    const auto found = std::find_if(alternatives.begin(), alternatives.end(), [&](const Alternative &one) { return one.schema.name() == name; });
    return found == alternatives.end() ? -1 : found - alternatives.begin();
}

/// How far a value is from a schema: what breaks a rule of it, and members it does not speak of.
qsizetype distance(const Schema &schema, const Json::Document &document, Json::Node value)
{
    qsizetype steps = validate(schema, document, value).size();
    const Forms forms(schema);
    if (!value.isObject() || forms.isOpen())
        return steps;
    for (const Json::Node member : value)
        steps += forms.describes(member.name()) ? 0 : 1;
    return steps;
}

void apply(QList<Schema> &found, const Schema &schema, const Json::Document &document, Json::Node value, int level)
{
    if (!schema || level > DeepestChoice || found.contains(schema))
        return;
    found.append(schema);
    const QList<Alternative> alternatives = alternativesOf(schema);
    if (!alternatives.isEmpty())
        apply(found, alternatives.at(nearestOf(alternatives, schema, document, value)).schema, document, value, level + 1);
}

} // namespace

QList<Alternative> alternativesOf(const Schema &schema)
{
    QList<Alternative> found;
    for (const char *keyword : {"oneOf", "anyOf"}) {
        const Json::Node branches = schema.inheritedKeyword(keyword);
        if (!branches.isArray() || branches.size() < 2)
            continue;
        for (const Json::Node branch : branches) {
            const Schema one(schema.document(), branch);
            QString label = labelOf(one, found.size());
            if (isTaken(found, label))
                label = u"%1 (%2)"_s.arg(label).arg(found.size() + 1);
            if (found.size() < MostAlternatives)
                found.append({label, one});
        }
        return found;
    }
    return found;
}

qsizetype nearestOf(const QList<Alternative> &alternatives, const Schema &schema, const Json::Document &document, Json::Node value)
{
    if (!value)
        return 0;
    if (const qsizetype told = byDiscriminator(alternatives, schema, value); told >= 0)
        return told;
    qsizetype nearest = 0;
    qsizetype least = -1;
    for (qsizetype place = 0; place < alternatives.size() && least != 0; ++place) {
        const qsizetype steps = distance(alternatives.at(place).schema, document, value);
        if (least < 0 || steps < least) {
            least = steps;
            nearest = place;
        }
    }
    return nearest;
}

QList<Schema> appliedTo(const Schema &schema, const Json::Document &document, Json::Node value)
{
    QList<Schema> found;
    apply(found, schema, document, value, 0);
    return found;
}

} // namespace OpenApi
