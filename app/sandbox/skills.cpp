// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/skills.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

bool compares(QStringView condition, qint64 has, qint64 asked)
{
    if (condition == u"<=" || condition == u"LTE")
        return has <= asked;
    if (condition == u"==" || condition == u"IS" || condition == u"EQUALS")
        return has == asked;
    return has >= asked;
}

bool meets(Json::Node skill, const QString &condition, const QString &value)
{
    bool isNumber = false;
    const qint64 asked = value.toLongLong(&isNumber);
    if (const std::optional<qint64> has = skill["proficiencyValue"].toInt64(); has && isNumber)
        return compares(condition, *has, asked);
    if (const QString text = skill["textValue"].toString(); !text.isEmpty())
        return text.compare(value, Qt::CaseInsensitive) == 0;
    return skill["booleanValue"].toBool() == (value.compare(u"true"_s, Qt::CaseInsensitive) == 0);
}

} // namespace

bool isMet(Json::Node requirement, Json::Node skills)
{
    return std::any_of(skills.begin(), skills.end(), [&](Json::Node skill) {
        return skill["skillId"].toString() == requirement["skillId"].toString()
            && meets(skill, requirement["condition"].toString(), requirement["skillValue"].toString());
    });
}

bool areMet(Json::Node queue, Json::Node skills, Json::Node dynamicSkills)
{
    const Json::Node requirements = queue["queueSkillRequirements"];
    return std::all_of(requirements.begin(), requirements.end(), [&](Json::Node each) { return isMet(each, skills) || isMet(each, dynamicSkills); });
}

} // namespace Sandbox
