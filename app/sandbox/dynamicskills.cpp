// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/dynamicskills.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

DynamicSkills::DynamicSkills(const Scene &scene, Json::Node skills)
    : m_scene(scene)
{
    for (const Json::Node each : skills)
        m_skills.append({each["skillId"].toString(), each.text().toByteArray()});
}

bool DynamicSkills::set(Json::Node values, const QString &skill)
{
    const auto found = m_scene.find(u"skill"_s, skill);
    if (!found)
        return false;
    remove(skill);
    Json::Writer writer;
    writer.beginObject().member(u"skillId", skill).member(u"skillName", found->root()["name"].toString());
    for (const char *member : {"textValue", "booleanValue", "proficiencyValue"}) {
        if (const Json::Node value = values[member]; value && !value.isNull())
            writer.name(QString::fromLatin1(member)).raw(value.text());
    }
    if (const QStringList chosen = valuesAt(values, {u"enumSkillValues"_s}); !chosen.isEmpty())
        writer.member(u"enumSkillValues", chosen.join(u','));
    writer.endObject();
    m_skills.append({skill, writer.take()});
    return true;
}

void DynamicSkills::remove(const QString &skill)
{
    m_skills.removeIf([&](const auto &each) { return each.first == skill; });
}

QByteArray DynamicSkills::asJson() const
{
    Json::Writer writer;
    writer.beginArray();
    for (const auto &each : m_skills)
        writer.raw(each.second);
    writer.endArray();
    return writer.take();
}

} // namespace Sandbox
