// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/about.h"

#include "ui/mainwindow/mainwindow.h"

#include <QMessageBox>

namespace Ui {

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, MainWindow::tr("About Tryout"),
                                MainWindow::tr("<h3>Tryout %1</h3><p>A desktop Developer Portal for Webex Contact Center labs.</p>"
                                               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                                    .arg(QStringLiteral(TRYOUT_VERSION)),
                                QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Ui
