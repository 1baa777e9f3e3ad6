// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/answerpathlist.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace Ui {

AnswerPathList::AnswerPathList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Paths of the answer"));
    setAccessibleDescription(tr("Enter tests the path on the answer, Ctrl+C copies it."));
    setObjectName(QStringLiteral("answerPaths"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideLeft);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(Theme::theme().codeFont());
    connect(&Theme::theme(), &Theme::changed, this, [this] { setFont(Theme::theme().codeFont()); });
    connect(this, &QListWidget::itemClicked, this, &AnswerPathList::choose);
}

void AnswerPathList::setPaths(const QStringList &paths)
{
    const QString current = currentItem() ? currentItem()->text() : QString();
    clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(path, this);
        item->setToolTip(tr("%1\nClick tests it on the answer.").arg(path));
        if (path == current)
            setCurrentItem(item);
    }
}

void AnswerPathList::choose(const QListWidgetItem *item)
{
    if (item)
        Q_EMIT pathChosen(item->text());
}

void AnswerPathList::copy(const QListWidgetItem *item)
{
    if (item)
        QGuiApplication::clipboard()->setText(item->text());
}

void AnswerPathList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy(currentItem());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void AnswerPathList::contextMenuEvent(QContextMenuEvent *event)
{
    const QListWidgetItem *item = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = item->text();
    menu->addAction(tr("&Test as JSONPath"), this, [this, path] { Q_EMIT pathChosen(path); });
    menu->addAction(tr("&Copy path"), QKeySequence::Copy, this, [path] { QGuiApplication::clipboard()->setText(path); });
    menu->popup(event->globalPos());
}

} // namespace Ui
