// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/filefield.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

void choose(QLineEdit *line)
{
    const QFileInfo former(line->text().mid(1));
    auto *dialog = new QFileDialog(line->window(), QCoreApplication::translate("Ui::ParameterField", "Choose the file to send"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (former.dir().exists())
        dialog->setDirectory(former.dir());
    QObject::connect(dialog, &QFileDialog::fileSelected, line, [line](const QString &path) {
        line->setText(u'@' + path);
        line->setFocus();
    });
    dialog->open();
}

} // namespace

void addFileChooser(QLineEdit &line)
{
    QAction *action = line.addAction(Theme::theme().icon(u"folder"_s, ColorRole::Accent), QLineEdit::TrailingPosition);
    action->setText(QCoreApplication::translate("Ui::ParameterField", "Choose a file (Alt+Down)"));
    action->setToolTip(action->text());
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, &line, [&line] { choose(&line); });
}

} // namespace Ui
