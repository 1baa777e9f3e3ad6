// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/evidence.h"

#include "app/missions/runner.h"
#include "ui/account/environmentband.h"
#include "ui/catalog/catalogpane.h"
#include "ui/controlhub/controlhubpane.h"
#include "ui/jsonpath/jsonpathpane.h"
#include "ui/missions/missionpane.h"
#include "ui/request/operationpage.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace Ui::Evidence {

namespace {

/// No mission asks for a longer copy.
constexpr qsizetype longestCopy = 4096;

template<typename Pane>
void collectCopiesOf(Pane &pane, Missions::Runner &runner)
{
    QObject::connect(&pane, &Pane::copied, &runner, [&runner](const QString &text) { runner.consider(Missions::ValueCopied{text}); });
}

} // namespace

QString placeOfGroup(const QString &name)
{
    QString place = name.simplified();
    place.remove(u' ');
    if (!place.isEmpty())
        place[0] = place.at(0).toLower();
    return place + u"Group"_s;
}

void visit(Missions::Runner &runner, const QString &place, const QString &tab)
{
    runner.consider(Missions::PlaceVisited{place, tab});
}

void collect(CatalogPane &pane, Missions::Runner &runner)
{
    QObject::connect(&pane, &CatalogPane::groupChosen, &runner, [&runner](const QString &name) { visit(runner, placeOfGroup(name)); });
}

void collect(OperationPage &page, Missions::Runner &runner)
{
    QObject::connect(&page, &OperationPage::tabShown, &runner,
                     [&runner](const QString &operation, const QString &tab) { visit(runner, operation, tab); });
}

void collect(ControlHubPane &pane, Missions::Runner &runner)
{
    QObject::connect(&pane, &ControlHubPane::opened, &runner, [&runner] { visit(runner, u"controlHub"_s); });
    QObject::connect(&pane, &ControlHubPane::seen, &runner,
                     [&runner](const QList<Tryout::AddressBook> &books) { runner.consider(Missions::ControlHubSeen{books}); });
    collectCopiesOf(pane, runner);
}

void collect(JsonPathPane &pane, Missions::Runner &runner)
{
    // The pane is always in sight; it counts as opened when somebody turns to it.
    QObject::connect(qApp, &QApplication::focusChanged, &pane, [&pane, &runner](const QWidget *, const QWidget *now) {
        if (now && pane.isAncestorOf(now))
            visit(runner, u"jsonPath"_s);
    });
    QObject::connect(&pane, &JsonPathPane::evaluated, &runner,
                     [&runner](const QString &query, const Json::Document &document, const QList<QByteArray> &values) {
                         visit(runner, u"jsonPath"_s);
                         runner.consider(Missions::PathEvaluated{query, document, values});
                     });
    collectCopiesOf(pane, runner);
}

void collect(MissionPane &pane, Missions::Runner &runner)
{
    collectCopiesOf(pane, runner);
}

void collect(EnvironmentBand &band, Missions::Runner &runner)
{
    QObject::connect(&band, &EnvironmentBand::signedIn, &runner, [&runner] { runner.consider(Missions::SignedIn{}); });
}

void collectCopies(Missions::Runner &runner)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::dataChanged, &runner, [clipboard, &runner] {
        if (!clipboard->ownsClipboard())
            return;
        if (const QString text = clipboard->text(); !text.isEmpty() && text.size() <= longestCopy)
            runner.consider(Missions::ValueCopied{text.trimmed()});
    });
}

} // namespace Ui::Evidence
