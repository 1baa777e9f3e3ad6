// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace Ui {

namespace {

constexpr const char *names[] = {"", "muted", "success", "warning", "error", "accent", "title", "heading", "large", "code",
                                 "primary", "quiet", "card", "bar", "hintPanel", "successPanel", "warningPanel", "errorPanel"};

void choose(QWidget *widget, const char *property, Look look)
{
    const QString name = QString::fromLatin1(names[int(look)]);
    if (widget->property(property).toString() == name)
        return;
    widget->setProperty(property, name);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setLook(QWidget *widget, Look look)
{
    choose(widget, "look", look);
}

void setTone(QWidget *widget, Look tone)
{
    choose(widget, "tone", tone);
}

} // namespace Ui
