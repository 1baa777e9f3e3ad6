// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace OpenApi {

/// One way to show who is calling.
struct SecurityScheme
{
    enum class Kind { Bearer, Basic, OtherHttp, ApiKey, OAuth2, OpenIdConnect, MutualTls, Unknown };
    enum class In { Header, Query, Cookie };

    struct Flow
    {
        /// implicit, password, clientCredentials or authorizationCode.
        QString name;
        QString authorizationUrl;
        QString tokenUrl;
        QStringList scopes;

        friend bool operator==(const Flow &, const Flow &) = default;
    };

    /// As the description calls it.
    QString name;
    Kind kind = Kind::Unknown;
    QString description;
    /// Of Kind::ApiKey: where the key goes, and under which name.
    In in = In::Header;
    QString parameter;
    /// Of an HTTP scheme: its name in the Authorization header, and what a bearer token looks like.
    QString httpScheme;
    QString bearerFormat;
    QString openIdConnectUrl;
    QList<Flow> flows;

    /// The value goes into the header Authorization.
    [[nodiscard]] bool usesAuthorization() const
    {
        return kind == Kind::Bearer || kind == Kind::Basic || kind == Kind::OtherHttp || kind == Kind::OAuth2 || kind == Kind::OpenIdConnect;
    }
    friend bool operator==(const SecurityScheme &, const SecurityScheme &) = default;
};

/// One of the ways an operation accepts: all of these schemes together. None of them: the operation can be called without any.
struct SecurityRequirement
{
    struct Part
    {
        SecurityScheme scheme;
        QStringList scopes;

        friend bool operator==(const Part &, const Part &) = default;
    };

    QList<Part> parts;

    friend bool operator==(const SecurityRequirement &, const SecurityRequirement &) = default;
};

} // namespace OpenApi
