// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/valueuse.h"

#include "app/tryout/receivers.h"
#include "app/workbench/workbench.h"
#include "ui/jsonpath/jsonpathpane.h"
#include "ui/response/responsepane.h"

#include <QCursor>
#include <QInputDialog>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// A variable is written {name} in a mission, so its name is a word.
QString asWord(const QString &name)
{
    static const QRegularExpression notWord(u"[^A-Za-z0-9_]"_s);
    QString word = name;
    word.remove(notWord);
    return word.isEmpty() || word.at(0).isDigit() ? u"value"_s + word : word;
}

} // namespace

ValueUse::ValueUse(JsonPathPane &jsonPath, ResponsePane &response, Workbench::Workbench &workbench, QWidget *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_window(parent)
{
    serve(jsonPath);
    serve(response);
    connect(&response, &ResponsePane::pathChosen, &jsonPath, &JsonPathPane::setPath);
}

template<typename Pane>
void ValueUse::serve(Pane &pane)
{
    // The pane's own menu is closed first.
    connect(&pane, &Pane::useWanted, this, &ValueUse::offerReceivers, Qt::QueuedConnection);
    connect(&pane, &Pane::keepWanted, this, &ValueUse::askForName, Qt::QueuedConnection);
}

QString ValueUse::kindOfLastAnswer() const
{
    const Tryout::Session &session = m_workbench.session();
    return session.operation() && session.lastExchange() ? Tryout::kindOfAnswer(*session.operation()) : QString();
}

void ValueUse::offerReceivers(const PickedValue &value)
{
    const OpenApi::Operation *open = m_workbench.session().operation();
    const QString openKey = open ? open->key : QString();
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"receivers"_s);
    bool isFirstElsewhere = true;
    for (const Tryout::Receiver &receiver : Tryout::receiversOf(m_workbench.catalog(), openKey, {value.name, kindOfLastAnswer()})) {
        if (receiver.operation != openKey && std::exchange(isFirstElsewhere, false))
            menu->addSection(tr("Other operations"));
        addReceiver(*menu, receiver, value.plain());
    }
    if (menu->isEmpty())
        menu->addAction(tr("No parameter takes a value like this one. Copy it instead."))->setEnabled(false);
    menu->popup(QCursor::pos());
}

void ValueUse::addReceiver(QMenu &menu, const Tryout::Receiver &receiver, const QString &value)
{
    const OpenApi::Operation *operation = m_workbench.catalog().find(receiver.operation);
    if (!operation)
        return;
    QString words = tr("%1 of %2 (%3)").arg(receiver.parameter, operation->summary, QString::fromLatin1(operation->method));
    menu.addAction(words.replace(u'&', u"&&"_s), this, [this, receiver, value] { use(receiver, value); });
}

void ValueUse::use(const Tryout::Receiver &receiver, const QString &value)
{
    Tryout::Session &session = m_workbench.session();
    if ((!session.operation() || session.operation()->key != receiver.operation) && !session.open(receiver.operation))
        return;
    Tryout::Draft draft = session.draft();
    draft.parameters.insert(receiver.parameter, value);
    session.setDraft(draft);
}

void ValueUse::askForName(const PickedValue &value)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep as variable"));
    dialog->setLabelText(tr("Name of the variable. Missions write it in braces, like {addressBookId}:"));
    const bool isId = value.name == "id"_L1;
    const QString kind = kindOfLastAnswer();
    dialog->setTextValue(asWord(isId && !kind.isEmpty() ? Tryout::idNameOf(kind) : value.name));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, text = value.plain()](const QString &name) { m_workbench.environments().keep(asWord(name.trimmed()), text); });
    dialog->open();
}

} // namespace Ui
