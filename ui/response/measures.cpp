// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/measures.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

struct Advice
{
    int status;
    const char *text;
};

constexpr Advice advices[] = {
    {400, QT_TRANSLATE_NOOP("Ui::ResponsePane", "The service did not accept the request. Its answer below names the field: correct it and run again.")},
    {401, QT_TRANSLATE_NOOP("Ui::ResponsePane", "The service does not know who is asking: the access token is missing or has expired. Sign in again, then run again.")},
    {403, QT_TRANSLATE_NOOP("Ui::ResponsePane", "You are signed in, but this account may not do that. Check the organization id and the account's role.")},
    {404, QT_TRANSLATE_NOOP("Ui::ResponsePane", "There is nothing under this address. Check the ids in the form: one may be misspelled, deleted, or of another object.")},
    {405, QT_TRANSLATE_NOOP("Ui::ResponsePane", "This address exists, but not for this method. Check that the right operation is chosen.")},
    {409, QT_TRANSLATE_NOOP("Ui::ResponsePane", "This clashes with something that is there already, often the same name. Choose another name, or change the existing one.")},
    {412, QT_TRANSLATE_NOOP("Ui::ResponsePane", "Something else refers to this object. Remove the reference first.")},
    {415, QT_TRANSLATE_NOOP("Ui::ResponsePane", "The service cannot read this kind of body. Check the Content-Type header.")},
    {429, QT_TRANSLATE_NOOP("Ui::ResponsePane", "Too many requests at once. Wait a moment, then run again.")},
};

} // namespace

QString inWords(std::chrono::microseconds duration)
{
    const double milliseconds = double(duration.count()) / 1000;
    if (milliseconds < 10)
        return u"%1 ms"_s.arg(milliseconds, 0, 'f', 1);
    if (milliseconds < 1000)
        return u"%1 ms"_s.arg(milliseconds, 0, 'f', 0);
    if (milliseconds < 60'000)
        return u"%1 s"_s.arg(milliseconds / 1000, 0, 'f', 1);
    const int seconds = int(milliseconds / 1000);
    return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
}

QString sizeInWords(qsizetype bytes)
{
    if (bytes < 1000)
        return u"%1 B"_s.arg(bytes);
    const bool thousands = bytes < 1'000'000;
    const double amount = double(bytes) / (thousands ? 1000 : 1'000'000);
    return u"%1 %2"_s.arg(amount, 0, 'f', amount < 10 ? 1 : 0).arg(thousands ? u"kB"_s : u"MB"_s);
}

QString adviceFor(int status)
{
    const Advice *advice = std::ranges::find(advices, status, &Advice::status);
    if (advice != std::end(advices))
        return QCoreApplication::translate("Ui::ResponsePane", advice->text);
    if (status >= 500)
        return QCoreApplication::translate("Ui::ResponsePane", "The service itself failed; your request may be fine. Wait a moment, then run again.");
    if (status >= 400)
        return QCoreApplication::translate("Ui::ResponsePane", "The service refused the request. Its answer below says why.");
    return {};
}

} // namespace Ui
