// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/rangepicker.h"

#include "app/base/epoch.h"
#include "ui/graphql/timepresets.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QDateTimeEdit *timeField(const QString &name, qint64 milliseconds, QWidget *parent)
{
    auto *field = new QDateTimeEdit(parent);
    field->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    field->setCalendarPopup(true);
    field->setDateRange(QDate(2001, 1, 1), QDate(2100, 12, 31));
    field->setAccessibleName(name);
    field->setDateTime(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::LocalTime));
    return field;
}

} // namespace

RangePicker::RangePicker(qint64 from, qint64 to, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_from(timeField(tr("From, time here"), from, this))
    , m_to(timeField(tr("To, time here"), to, this))
    , m_words(new QLabel(this))
    , m_use(new QPushButton(tr("Use this range"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, Look::Card);
    setLook(m_use, Look::Primary);
    setLook(m_words, Look::Muted);
    m_words->setObjectName(u"rangeWords"_s);
    const int margin = Theme::theme().spacing(4);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(margin, margin, margin, margin);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(m_words);
    form->addRow(m_use);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &RangePicker::look);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &RangePicker::look);
    connect(m_use, &QPushButton::clicked, this, &RangePicker::finish);
    look();
}

void RangePicker::look()
{
    const qint64 from = m_from->dateTime().toMSecsSinceEpoch();
    const qint64 to = m_to->dateTime().toMSecsSinceEpoch();
    m_use->setEnabled(from < to);
    m_words->setText(from < to ? tr("%1\n%2\n%3").arg(Base::inUtc(from), Base::inUtc(to), lengthInWords(to - from))
                               : tr("The range ends before it starts."));
}

void RangePicker::popUpBelow(const QWidget &anchor)
{
    adjustSize();
    move(anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height())));
    setVisible(true);
    m_from->setFocus();
}

void RangePicker::finish()
{
    Q_EMIT picked(m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch());
    close();
}

} // namespace Ui
