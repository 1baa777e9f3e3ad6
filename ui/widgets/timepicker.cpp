// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timepicker.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QDateTimeEdit *timeField(const QString &name, Qt::TimeSpec spec, QWidget *parent)
{
    auto *field = new QDateTimeEdit(parent);
    field->setTimeSpec(spec);
    field->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    field->setCalendarPopup(true);
    field->setDateRange(QDate(2001, 1, 1), QDate(2100, 12, 31));
    field->setAccessibleName(name);
    return field;
}

void showTime(QDateTimeEdit &field, qint64 milliseconds)
{
    const QSignalBlocker blocker(field);
    field.setDateTime(QDateTime::fromMSecsSinceEpoch(milliseconds, field.timeSpec()));
}

} // namespace

TimePicker::TimePicker(qint64 milliseconds, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_utc(timeField(tr("Time in UTC"), Qt::UTC, this)), m_local(timeField(tr("Time here"), Qt::LocalTime, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, Look::Card);
    showTime(*m_utc, milliseconds);
    showTime(*m_local, milliseconds);
    connect(m_utc, &QDateTimeEdit::dateTimeChanged, m_local, [this](const QDateTime &time) { showTime(*m_local, time.toMSecsSinceEpoch()); });
    connect(m_local, &QDateTimeEdit::dateTimeChanged, m_utc, [this](const QDateTime &time) { showTime(*m_utc, time.toMSecsSinceEpoch()); });

    auto *now = new QPushButton(tr("Now"), this);
    auto *use = new QPushButton(tr("Use this time"), this);
    setLook(use, Look::Primary);
    connect(now, &QPushButton::clicked, m_utc, [this] { m_utc->setDateTime(QDateTime::currentDateTimeUtc()); });
    connect(use, &QPushButton::clicked, this, &TimePicker::finish);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::theme().spacing(4), Theme::theme().spacing(4), Theme::theme().spacing(4), Theme::theme().spacing(4));
    form->addRow(tr("UTC"), m_utc);
    form->addRow(tr("Here"), m_local);
    form->addRow(now, use);
}

void TimePicker::popUpAbove(const QWidget &anchor)
{
    adjustSize();
    move(anchor.mapToGlobal(QPoint(anchor.width() - width(), -height())));
    setVisible(true);
    m_utc->setFocus();
}

void TimePicker::finish()
{
    Q_EMIT picked(m_utc->dateTime().toMSecsSinceEpoch());
    close();
}

} // namespace Ui
