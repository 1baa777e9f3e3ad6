// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/descriptionerror.h"

#include <QCoreApplication>

namespace OpenApi {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

QString wording(DescriptionError::Kind kind)
{
    switch (kind) {
    case DescriptionError::Kind::Unreadable:
        return Words::tr("%1 cannot be read: %2. Check that the file is still there and that you may open it.");
    case DescriptionError::Kind::Empty:
        return Words::tr("%1 is empty. Save or download the API description again, then open it.");
    case DescriptionError::Kind::TooLarge:
        return Words::tr("%1 is too large to be an API description: %2. Open the description alone, without what was packed with it.");
    case DescriptionError::Kind::WebPage:
        return Words::tr("%1 is a web page, not a description. On the page, look for the link to the OpenAPI file (JSON or YAML), download that and open it.");
    case DescriptionError::Kind::NotJson:
        return Words::tr("%1 is not JSON. %2");
    case DescriptionError::Kind::NotYaml:
        return Words::tr("%1 is neither JSON nor YAML. %2");
    case DescriptionError::Kind::TooDeep:
        return Words::tr("%1 nests values deeper than Tryout follows (%2 levels). Ask its author for a description that uses references instead.");
    case DescriptionError::Kind::NotOpenApi:
        return Words::tr("%1 can be read, but it is no API description: it has no \"openapi\" or \"swagger\" version, or no \"paths\". Choose an OpenAPI or Swagger file.");
    case DescriptionError::Kind::UnsupportedVersion:
        return Words::tr("%1 is written in version %2, and Tryout reads OpenAPI 3 and Swagger 2.0. Ask for the API description in one of them.");
    case DescriptionError::Kind::NotFetched:
        return Words::tr("The API description at %1 did not come: %2 Check the address, or download the file with a browser and open it.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const DescriptionError &error)
{
    const QString words = wording(error.kind);
    return words.contains(QLatin1String("%2")) ? words.arg(error.source, error.detail) : words.arg(error.source);
}

} // namespace OpenApi
