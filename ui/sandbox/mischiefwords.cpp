// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/mischiefwords.h"

#include <QCoreApplication>

#include <array>

namespace Ui {

using namespace Qt::StringLiterals;
using Kind = Http::Delivery::Kind;

namespace {

constexpr std::array statuses{401, 403, 409, 429, 500, 503};
constexpr std::chrono::milliseconds slowly{5000};

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Ui::Mischief", text, nullptr, n);
}

QString subject(const Sandbox::Fault &fault)
{
    const QString call = fault.operation.isEmpty() ? tr("call") : tr("call of %1").arg(fault.operation);
    if (fault.every > 1)
        return tr("one %1 in %2").arg(call).arg(fault.every);
    if (fault.times == 0)
        return tr("every %1").arg(call);
    return fault.times == 1 ? tr("the next %1").arg(call) : tr("each of the next %1 times a %2").arg(fault.times).arg(call);
}

QString fate(const Sandbox::Fault &fault)
{
    QStringList parts;
    if (fault.delivery.delay.count() > 0)
        parts.append(tr("waits %1 ms").arg(fault.delivery.delay.count()));
    if (fault.status != 0)
        parts.append(tr("is answered %1").arg(answerInWords(fault.status)));
    if (fault.delivery.kind == Kind::CutOff)
        parts.append(tr("is cut off half way"));
    if (fault.delivery.kind == Kind::Never)
        parts.append(tr("gets no answer at all"));
    return parts.join(tr(" and "));
}

} // namespace

QString answerInWords(int status)
{
    return Http::statusInWords(status);
}

QList<Trick> tricks()
{
    QList<Trick> all;
    for (const int status : statuses)
        all.append({tr("Answers %1").arg(answerInWords(status)), {.status = status}});
    all.append({tr("Answers slowly, after %1 seconds").arg(slowly.count() / 1000), {.delivery = {Kind::Whole, slowly}}});
    all.append({tr("Is cut off half way"), {.delivery = {.kind = Kind::CutOff}}});
    all.append({tr("Gets no answer at all"), {.delivery = {.kind = Kind::Never}}});
    return all;
}

QString inWords(const Sandbox::Fault &fault)
{
    QString words = subject(fault) + u' ' + fate(fault);
    if (fault.every > 1 && fault.times > 0)
        words += u' ' + tr("(this often: %1)").arg(fault.times);
    return words;
}

QStringList inWords(const Sandbox::InForce &inForce)
{
    QStringList all;
    for (const Sandbox::Fault &fault : inForce.faults)
        all.append(inWords(fault));
    if (inForce.latency.count() > 0)
        all.append(tr("every answer takes %1 ms longer").arg(inForce.latency.count()));
    if (inForce.perMinute > 0)
        all.append(tr("more than %1 calls in a minute are answered %2").arg(inForce.perMinute).arg(answerInWords(429)));
    if (inForce.expiredTokens > 0)
        all.append(inForce.expiredTokens == 1 ? tr("a token has expired") : tr("%1 tokens have expired").arg(inForce.expiredTokens));
    return all;
}

} // namespace Ui
