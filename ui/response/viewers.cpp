// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/viewers.h"

#include "app/json/formatter.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// How many bytes of a body that is no text are listed.
constexpr qsizetype listedBytes = 4096;
constexpr qsizetype bytesPerLine = 16;

QString translated(const char *text)
{
    return QCoreApplication::translate("Ui::ResponsePane", text);
}

QByteArray contentType(const Http::Response &response)
{
    return response.headers.value("Content-Type").toLower();
}

/// Does it say JSON, or look like it where it says nothing?
bool isJson(const Http::Response &response)
{
    const QByteArray type = contentType(response);
    const QByteArray start = response.body.left(64).trimmed();
    return type.contains("json") || (type.isEmpty() && (start.startsWith('{') || start.startsWith('[')));
}

Presentation presentJson(const Http::Response &response)
{
    const auto document = Json::Document::parse(response.body);
    if (!document) {
        return {.text = response.body,
                .note = translated("The answer says it is JSON, but it is not: %1").arg(Json::describe(document.error(), response.body))};
    }
    return {.text = Json::Formatter::pretty(*document), .isJson = true, .groups = GraphQl::groupTable(*document)};
}

bool isText(const Http::Response &response)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString sample = decoder(QByteArrayView(response.body).first(std::min<qsizetype>(response.body.size(), 64 * 1024)));
    const bool cut = response.body.size() > 64 * 1024;
    return (cut || !decoder.hasError()) && !sample.contains(QChar(u'\0')) && sample.count(QChar::ReplacementCharacter) <= 1;
}

Presentation presentText(const Http::Response &response)
{
    return {.text = response.body};
}

bool isAnything(const Http::Response &)
{
    return true;
}

QByteArray hexLine(QByteArrayView bytes, qsizetype offset)
{
    QByteArray readable;
    for (const char byte : bytes)
        readable += byte >= ' ' && byte <= '~' ? byte : '.';
    const QByteArray address = QByteArray::number(offset, 16).rightJustified(6, '0');
    return address + "  " + bytes.toByteArray().toHex(' ').leftJustified(bytesPerLine * 3) + ' ' + readable + '\n';
}

Presentation presentBytes(const Http::Response &response)
{
    const QByteArrayView listed = QByteArrayView(response.body).first(std::min(response.body.size(), listedBytes));
    Presentation presentation{.note = translated("This is not text but %1 bytes, listed in hexadecimal.").arg(response.body.size())};
    if (listed.size() < response.body.size())
        presentation.note += u' ' + translated("The first %1 are shown.").arg(listed.size());
    for (qsizetype offset = 0; offset < listed.size(); offset += bytesPerLine)
        presentation.text += hexLine(listed.sliced(offset, std::min(bytesPerLine, listed.size() - offset)), offset);
    return presentation;
}

struct Viewer
{
    bool (*fits)(const Http::Response &response);
    Presentation (*present)(const Http::Response &response);
};

/// The first that fits is taken.
constexpr Viewer table[] = {
    {isJson, presentJson},
    {isText, presentText},
    {isAnything, presentBytes},
};

} // namespace

Presentation present(const Http::Response &response)
{
    const Viewer *viewer = std::ranges::find_if(table, [&response](const Viewer &each) { return each.fits(response); });
    return viewer->present(response);
}

} // namespace Ui
