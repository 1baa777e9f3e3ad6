// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/pathindex.h"

#include <QMetaType>

namespace Ui {

/// A value somebody points at, wherever it is shown. It keeps its document alive.
struct PickedValue
{
    Json::Document document;
    Json::Node node;
    /// Normalized (RFC 9535 §2.7).
    QString path;
    /// The name it is a member under; of an element, that of the list; may be empty.
    QString name;

    [[nodiscard]] static PickedValue of(Json::Node node, const Json::PathIndex &paths);

    /// A string's characters; of any other value its text as it was sent.
    [[nodiscard]] QString plain() const;
    /// As it was sent.
    [[nodiscard]] QByteArray text() const { return node.text().toByteArray(); }
    /// No parameter and no variable is larger.
    [[nodiscard]] bool isUsable() const { return node && node.range().length <= 4096; }
};

} // namespace Ui

Q_DECLARE_METATYPE(Ui::PickedValue)
