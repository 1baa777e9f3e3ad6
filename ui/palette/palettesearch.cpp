// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettesearch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr qsizetype MostShown = 60;

struct Scored
{
    PaletteEntry entry;
    int score = 0;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Ui::Palette", text);
}

PaletteEntry entryOf(const OpenApi::Operation &operation)
{
    return {PaletteEntry::Kind::Operation, operation.key, operation.summary.isEmpty() ? operation.path : operation.summary,
            operation.summary.isEmpty() ? operation.group : operation.path, operation.method, operation.deprecated};
}

bool isCurl(const QString &typed)
{
    return typed.startsWith(u"curl "_s) || typed.startsWith(u"curl.exe "_s);
}

bool isAddress(const QString &typed)
{
    return typed.startsWith(u"https://"_s) || typed.startsWith(u"http://"_s);
}

} // namespace

void PaletteSearch::setEntries(const QList<PaletteEntry> &others, const QList<PaletteEntry> &first)
{
    m_others = others;
    m_first = first;
    QList<Find::Item> items;
    for (const PaletteEntry &entry : others)
        items.append({{{Find::Field::Name, entry.title}, {Find::Field::Path, entry.detail}, {Find::Field::Path, inWords(entry.kind)}}, false});
    m_index = Find::Index(items);
}

QList<PaletteEntry> PaletteSearch::find(const QString &typed) const
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return m_first;
    if (isCurl(words))
        return {{PaletteEntry::Kind::CurlCommand, words, translated("Import this cURL command"), translated("fills in the operation it calls")}};
    if (isAddress(words))
        return {{PaletteEntry::Kind::Address, words, translated("Open the API description at this address"), words}};
    QList<Scored> found;
    for (const Find::FoundOperation &one : m_finder.find(words, MostShown))
        found.append({entryOf(*one.operation), one.score});
    for (const Find::Hit &hit : m_index.find(words, MostShown))
        found.append({m_others.at(hit.item), hit.score});
    std::ranges::stable_sort(found, std::greater(), &Scored::score);
    QList<PaletteEntry> entries;
    for (const Scored &one : found.first(std::min(found.size(), MostShown)))
        entries.append(one.entry);
    return entries;
}

} // namespace Ui
