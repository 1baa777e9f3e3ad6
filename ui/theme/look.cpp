// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/look.h"

#include "ui/theme/labels.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace Ui {

namespace {

constexpr const char *names[] = {"", "muted", "success", "warning", "error", "accent", "title", "heading", "large", "code",
                                 "primary", "quiet", "card", "bar", "hintPanel", "successPanel", "warningPanel", "errorPanel"};

Look chosen(const QWidget *widget, const char *property)
{
    return Look(widget->property(property).toInt());
}

void dressAgain(QLabel *label)
{
    dress(label, chosen(label, "labelLook"), chosen(label, "labelTone"));
}

void choose(QLabel *label, const char *property, Look look)
{
    const bool isDressed = label->property("labelLook").isValid() || label->property("labelTone").isValid();
    if (isDressed && chosen(label, property) == look)
        return;
    label->setProperty(property, int(look));
    if (!isDressed)
        QObject::connect(&Theme::theme(), &Theme::changed, label, [label] { dressAgain(label); });
    dressAgain(label);
}

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
    if (auto *label = qobject_cast<QLabel *>(widget))
        choose(label, "labelLook", look);
    else
        choose(widget, "look", look);
}

void setTone(QLabel *label, Look tone)
{
    choose(label, "labelTone", tone);
}

} // namespace Ui
