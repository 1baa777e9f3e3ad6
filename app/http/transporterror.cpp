// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/transporterror.h"

#include "app/http/loopback.h"

#include <QCoreApplication>

namespace Http {

namespace {

using Kind = TransportError::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("Http::TransportError", text);
}

/// Host and port as people recognise them, without path, query and credentials.
QString place(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

QString sentence(Kind kind)
{
    switch (kind) {
    case Kind::InvalidUrl:
        return tr("“%1” is not an address a call can be sent to.");
    case Kind::HostNotFound:
        return tr("There is no computer known as %1.");
    case Kind::Refused:
        return tr("Nothing answers at %1: the connection was refused.");
    case Kind::TimedOut:
        return tr("%1 did not answer in time.");
    case Kind::Cancelled:
        return tr("You cancelled the call to %1.");
    case Kind::Tls:
        return tr("No secure connection to %1 could be made.");
    case Kind::ConnectionLost:
        return tr("The connection to %1 broke off before a whole answer had come.");
    case Kind::Proxy:
        return tr("The proxy on the way to %1 did not let the call through.");
    case Kind::TooLarge:
        return tr("The answer of %1 is larger than Tryout takes in.");
    case Kind::Protocol:
        return tr("What answers at %1 does not speak HTTP.");
    case Kind::Other:
        return tr("The call to %1 could not be made.");
    }
    Q_UNREACHABLE();
}

QString refusedAdvice(const QUrl &url)
{
    if (isLoopback(url.host()))
        return tr("Is the sandbox running? Start it again, or check that the port in the base URL is the one it shows, then press Run again.");
    return tr("Check the host and the port in the base URL. If they are right, the service may be down for a moment: try again a little later.");
}

QString timedOutAdvice(const QUrl &url)
{
    if (isLoopback(url.host()))
        return tr("The sandbox may be busy with an earlier call: press Run again. If that does not help, restart the sandbox.");
    return tr("Check that this computer is online, then press Run again. A call that writes may have been carried out all the same: "
              "look before you repeat it.");
}

QString tlsAdvice(const QUrl &url)
{
    if (isLoopback(url.host()))
        return tr("The sandbox speaks plain HTTP: let the base URL begin with http:// instead of https://.");
    return tr("Check this computer's date and time, and ask your network's people whether they inspect secure connections. "
              "Your token was not sent.");
}

} // namespace

QString describe(const TransportError &error)
{
    const QString text = sentence(error.kind);
    return text.arg(error.kind == Kind::InvalidUrl ? error.url.toDisplayString() : place(error.url));
}

QString advice(const TransportError &error)
{
    switch (error.kind) {
    case Kind::InvalidUrl:
        return tr(
            "A base URL begins with http:// or https:// and a host, for instance https://api.wxcc-us1.cisco.com. Correct it and press Run again.");
    case Kind::HostNotFound:
        return tr("Look for a typing mistake in the host, and check that this computer is online. Without a network, switch to the sandbox.");
    case Kind::Refused:
        return refusedAdvice(error.url);
    case Kind::TimedOut:
        return timedOutAdvice(error.url);
    case Kind::Cancelled:
        return tr("Press Run to send it again. A call that writes may already have been carried out: look before you repeat it.");
    case Kind::Tls:
        return tlsAdvice(error.url);
    case Kind::ConnectionLost:
        return tr("Press Run again. A call that writes may have been carried out all the same: look before you repeat it. "
                  "If it breaks off again, check the port in the base URL: perhaps something else listens there.");
    case Kind::Proxy:
        return tr("Check the proxy in this computer's network settings, or ask your network's people for the right one.");
    case Kind::TooLarge:
        return tr("Ask for less at a time: a smaller page size, a shorter time range or fewer fields.");
    case Kind::Protocol:
        return tr("Check the port in the base URL, and whether the address begins with the right one of http:// and https://.");
    case Kind::Other:
        return tr("Read the small print below, check the headers and the base URL, and press Run again.");
    }
    Q_UNREACHABLE();
}

} // namespace Http
