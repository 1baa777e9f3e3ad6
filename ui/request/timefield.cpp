// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/timefield.h"

#include "app/base/epoch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/timepicker.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

std::optional<Base::Epoch> epochOf(const QString &typed)
{
    const QByteArray digits = typed.trimmed().toUtf8();
    const auto epoch = Base::epochAt(digits, 0);
    return epoch && epoch->range.length == digits.size() ? epoch : std::nullopt;
}

qint64 timeOf(const QString &typed, TimeForm form)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (form == TimeForm::Epoch) {
        const auto epoch = epochOf(typed);
        return epoch ? epoch->milliseconds : now.toMSecsSinceEpoch();
    }
    QDateTime time = QDateTime::fromString(typed.trimmed(), Qt::ISODateWithMs);
    if (form == TimeForm::Date)
        time = QDateTime(QDate::fromString(typed.trimmed(), Qt::ISODate), QTime(0, 0), Qt::UTC);
    return (time.isValid() ? time : now).toMSecsSinceEpoch();
}

QString written(qint64 milliseconds, TimeForm form, const QString &former)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    if (form == TimeForm::Date)
        return time.date().toString(Qt::ISODate);
    if (form == TimeForm::DateTime)
        return time.toString(milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    const auto epoch = epochOf(former);
    return QString::fromLatin1(Base::digitsOf(milliseconds, epoch ? epoch->unit : Base::Epoch::Unit::Milliseconds));
}

void pick(QLineEdit *line, TimeForm form)
{
    auto *picker = new TimePicker(timeOf(line->text(), form), line);
    QObject::connect(picker, &TimePicker::picked, line, [line, form](qint64 milliseconds) {
        line->setText(written(milliseconds, form, line->text()));
        line->setFocus();
    });
    picker->popUpAbove(*line);
}

} // namespace

TimeForm timeFormOf(const OpenApi::Parameter &parameter)
{
    const QStringList types = parameter.schema.types();
    const QString format = parameter.schema.format();
    if (types.contains(u"string"_s))
        return format == u"date-time" ? TimeForm::DateTime : format == u"date" ? TimeForm::Date : TimeForm::None;
    if (!types.contains(u"integer"_s) && !types.contains(u"number"_s))
        return TimeForm::None;
    static const QRegularExpression speaksOfEpoch(u"epoch|since 1970|unix time"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression isCalledTime(u"(?:[a-z](?:Time|Timestamp|Date)|^timestamp)$"_s);
    const bool isLong = format == u"int64" && isCalledTime.match(parameter.name).hasMatch();
    return isLong || speaksOfEpoch.match(parameter.description).hasMatch() ? TimeForm::Epoch : TimeForm::None;
}

void addTimePicker(QLineEdit &line, TimeForm form)
{
    QAction *action = line.addAction(Theme::theme().icon(u"calendar"_s, ColorRole::Accent), QLineEdit::TrailingPosition);
    action->setText(QCoreApplication::translate("Ui::ParameterField", "Pick a time (Alt+Down)"));
    action->setToolTip(action->text());
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, &line, [&line, form] { pick(&line, form); });
}

QString epochInWords(const QString &typed)
{
    const auto epoch = epochOf(typed);
    return epoch ? Base::inUtc(epoch->milliseconds) : QString();
}

} // namespace Ui
