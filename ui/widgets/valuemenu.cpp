// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/valuemenu.h"

#include "ui/widgets/textcopy.h"

namespace Ui {

ValueMenu::ValueMenu(const PickedValue &value, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(tr("Copy value"), this, [this, value] { copy(value, false); });
    if (value.node.isString())
        addAction(tr("Copy value as JSON"), this, [this, value] { copy(value, true); });
    addAction(tr("Copy path"), this, [this, value] { copyPath(value.path); });
    addAction(tr("Use this path as the query"), this, [this, value] { Q_EMIT pathChosen(value.path); });
    addSeparator();
    addAction(tr("Use in a parameter…"), this, [this, value] { Q_EMIT useWanted(value); })->setEnabled(value.isUsable());
    addAction(tr("Keep as variable…"), this, [this, value] { Q_EMIT keepWanted(value); })->setEnabled(value.isUsable());
}

void ValueMenu::copy(const PickedValue &value, bool asJson)
{
    copyText([value, asJson] { return asJson ? value.text() : value.plain().toUtf8(); }, value.node.range().length);
    if (value.isUsable())
        Q_EMIT copied(asJson ? QString::fromUtf8(value.text()) : value.plain());
}

void ValueMenu::copyPath(const QString &path)
{
    copyText([path] { return path.toUtf8(); }, path.size());
    Q_EMIT copied(path);
}

} // namespace Ui
