// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/scene.h"

namespace Sandbox {

/// A user's dynamic skills while they change: at most one of each.
class DynamicSkills
{
public:
    DynamicSkills(const Scene &scene, Json::Node skills);

    /// Gives the skill with the value that \a values has. False when there is no such skill.
    [[nodiscard]] bool set(Json::Node values, const QString &skill);
    void remove(const QString &skill);
    [[nodiscard]] QByteArray asJson() const;

private:
    const Scene &m_scene;
    QList<std::pair<QString, QByteArray>> m_skills;
};

} // namespace Sandbox
