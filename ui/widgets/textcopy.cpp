// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtConcurrent>

namespace Ui {

namespace {

constexpr qsizetype atOnce = 512 * 1024;

} // namespace

void copyText(const std::function<QByteArray()> &text, qsizetype size)
{
    static int newest = 0;
    const int number = ++newest;
    if (size <= atOnce)
        return QGuiApplication::clipboard()->setText(QString::fromUtf8(text()));
    static_cast<void>(QtConcurrent::run([text] { return QString::fromUtf8(text()); }).then(qApp, [number](const QString &made) {
        if (number == newest)
            QGuiApplication::clipboard()->setText(made);
    }));
}

} // namespace Ui
