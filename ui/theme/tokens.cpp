// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// In the order of ColorRole.
constexpr const char *names[] = {
    "window", "panel", "base", "border", "text", "mutedText", "accent", "accentText",
    "success", "warning", "error", "successPanel", "warningPanel", "errorPanel", "accentPanel",
    "methodGet", "methodPost", "methodPut", "methodPatch", "methodDelete",
    "codeName", "codeString", "codeNumber", "codeKeyword", "codeComment", "codeArgument", "codeType", "codeConstant", "codeVariable", "match", "currentMatch", "sandboxBand", "liveBand",
    "bandText",
};
static_assert(std::size(names) == std::tuple_size_v<decltype(Tokens::colors)>);

} // namespace

QString nameOf(ColorRole role)
{
    return QString::fromLatin1(names[std::size_t(role)]);
}

Tokens readTokens(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonObject colors = file["colors"_L1].toObject();
    Tokens tokens;
    for (std::size_t role = 0; role < tokens.colors.size(); ++role)
        tokens.colors[role] = QColor(colors[nameOf(ColorRole(role))].toString());
    tokens.spacing = file["spacing"_L1].toInt(tokens.spacing);
    tokens.radius = file["radius"_L1].toInt(tokens.radius);
    tokens.fontSize = file["fontSize"_L1].toDouble(tokens.fontSize);
    tokens.codeFontSize = file["codeFontSize"_L1].toDouble(tokens.codeFontSize);
    for (const QJsonValue font : file["codeFonts"_L1].toArray())
        tokens.codeFonts.append(font.toString());
    return tokens;
}

} // namespace Ui
