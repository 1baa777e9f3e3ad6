// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/regions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr std::array regions{"us1"_L1, "eu1"_L1, "eu2"_L1, "anz1"_L1, "ca1"_L1, "jp1"_L1, "sg1"_L1};

bool isThisComputer(const QUrl &url)
{
    return url.host() == u"localhost" || url.host() == u"127.0.0.1" || url.host() == u"::1";
}

} // namespace

QStringList regionUrls()
{
    QStringList urls;
    for (const QLatin1StringView region : regions)
        urls.append(u"https://api.wxcc-%1.cisco.com"_s.arg(region));
    return urls;
}

QUrl acceptedBaseUrl(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && isThisComputer(url));
    return url.isValid() && isSafe && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

} // namespace Ui
