// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/numberline.h"

#include <QKeyEvent>

#include <algorithm>

namespace Ui {

NumberLine::NumberLine(const OpenApi::Schema &schema, QWidget *parent)
    : QLineEdit(parent), m_step(std::max<qint64>(1, schema.inheritedKeyword("multipleOf").toInt64().value_or(1))),
      m_least(schema.inheritedKeyword("minimum").toInt64()), m_most(schema.inheritedKeyword("maximum").toInt64())
{
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

void NumberLine::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        step(event->key() == Qt::Key_Up ? m_step : -m_step);
    else
        QLineEdit::keyPressEvent(event);
}

void NumberLine::step(qint64 by)
{
    bool isWhole = false;
    const qint64 now = text().toLongLong(&isWhole);
    qint64 next = 0;
    if (!text().isEmpty() && (!isWhole || __builtin_add_overflow(now, by, &next)))
        return;
    if (m_least)
        next = std::max(next, *m_least);
    if (m_most)
        next = std::min(next, *m_most);
    setText(QString::number(next));
}

} // namespace Ui
