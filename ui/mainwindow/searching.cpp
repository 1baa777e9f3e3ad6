// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/searching.h"

#include "app/missions/missionfile.h"
#include "app/workbench/workbench.h"
#include "ui/mainwindow/actions.h"
#include "ui/palette/palette.h"

#include <QAction>
#include <QUrl>

namespace Ui {

namespace {

constexpr qsizetype MostCalls = 100;

QString nameOf(const OpenApi::Operation &operation)
{
    return operation.summary.isEmpty() ? operation.path : operation.summary;
}

PaletteEntry entryOf(const OpenApi::Operation &operation)
{
    return {PaletteEntry::Kind::Operation, operation.key, nameOf(operation), operation.path, operation.method, operation.deprecated};
}

PaletteEntry entryOf(const Tryout::Exchange &exchange, const OpenApi::Operation *operation)
{
    const QString outcome = exchange.response() ? Http::statusInWords(exchange.response()->status) : Searching::tr("no answer");
    const QString when = exchange.started.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    return {PaletteEntry::Kind::Call, exchange.operation, operation ? nameOf(*operation) : exchange.operation,
            Searching::tr("%1 at %2").arg(outcome, when), exchange.request.method};
}

} // namespace

Searching::Searching(Workbench::Workbench &workbench, const Actions &actions, QWidget *window)
    : QObject(window), m_workbench(workbench), m_actions(actions), m_palette(new Palette(workbench.finder(), window))
{
    connect(m_palette, &Palette::chosen, this, &Searching::go);
    connect(&workbench.session(), &Tryout::Session::exchangeFinished, this, [this](const Tryout::Exchange &exchange) {
        m_calls.prepend(entryOf(exchange, m_workbench.catalog().find(exchange.operation)));
        m_calls.resize(std::min(m_calls.size(), MostCalls));
    });
}

void Searching::open()
{
    m_palette->open(missions() + actions() + m_calls, recent());
}

QList<PaletteEntry> Searching::missions() const
{
    QList<PaletteEntry> entries;
    for (const QString &id : Missions::bundled()) {
        if (const auto mission = Missions::load(QStringLiteral(":/missions/%1.md").arg(id)))
            entries.append({PaletteEntry::Kind::Mission, id, mission->title});
    }
    return entries;
}

QList<PaletteEntry> Searching::actions() const
{
    QList<PaletteEntry> entries;
    for (const ActionId id : m_actions.ids()) {
        const QAction *action = m_actions[id];
        if (id != ActionId::SearchEverything && action->isEnabled())
            entries.append({PaletteEntry::Kind::Action, QString::number(int(id)), QString(action->text()).remove(QLatin1Char('&')),
                            action->shortcut().toString(QKeySequence::NativeText)});
    }
    return entries;
}

QList<PaletteEntry> Searching::recent() const
{
    QList<PaletteEntry> entries;
    const auto add = [&](const QStringList &keys) {
        for (const QString &key : keys) {
            const OpenApi::Operation *operation = m_workbench.catalog().find(key);
            if (operation && !entries.contains(entryOf(*operation)))
                entries.append(entryOf(*operation));
        }
    };
    add(m_workbench.bookmarks().recent());
    add(m_workbench.bookmarks().favourites());
    return entries + m_calls.first(std::min(m_calls.size(), qsizetype(5)));
}

void Searching::go(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Operation:
    case PaletteEntry::Kind::Call:
        if (m_workbench.session().open(entry.id))
            Q_EMIT operationOpened();
        return;
    case PaletteEntry::Kind::Mission:
        return Q_EMIT missionWanted(QStringLiteral(":/missions/%1.md").arg(entry.id));
    case PaletteEntry::Kind::Action:
        return m_actions[ActionId(entry.id.toInt())]->trigger();
    case PaletteEntry::Kind::CurlCommand:
        return Q_EMIT curlGiven(entry.id);
    case PaletteEntry::Kind::Address:
        return Q_EMIT addressGiven(QUrl(entry.id));
    }
}

} // namespace Ui
