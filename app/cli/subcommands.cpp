// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/subcommand.h"

#include <algorithm>

namespace Cli {

const QList<Subcommand> &subcommands()
{
    static const QList<Subcommand> all{
        {"operations", "[--api FILE] [--filter TEXT] [--json]", QT_TRANSLATE_NOOP("Cli", "lists what can be called: method, path, key, summary"),
         "tryout operations --filter \"address book\"", runOperations},
        {"call",
         "OPERATION [-p NAME=VALUE]… [--body TEXT|@FILE] [--media-type TYPE] [-H 'NAME: VALUE']… [--api FILE]\n"
         "       [--server URL --token TOKEN | --region us1] [--dry-run] [--include] [--json]",
         QT_TRANSLATE_NOOP("Cli", "calls an operation, by its key or by METHOD and path, and prints the body of the answer"),
         "tryout call createConfig_2 --body '{\"name\": \"AddressBook_140\", \"parentType\": \"ORGANIZATION\"}'", runCall},
        {"snippet",
         "OPERATION [--language curl|powershell|python|javascript|node|java|csharp|go] [-p NAME=VALUE]… [--body TEXT|@FILE]\n"
         "       [--media-type TYPE] [-H 'NAME: VALUE']… [--api FILE] [--server URL | --region us1] [--token TOKEN --with-token]",
         QT_TRANSLATE_NOOP("Cli", "writes a call as code; the access token stays out of it unless --with-token asks for it"),
         "tryout snippet getConfig_2 --language python -p id=4aa50a6b-a520-4221-bc9d-a050c111061f", runSnippet},
        {"jsonpath", "QUERY [FILE|-] [--paths|--values|--json] [--explain]", QT_TRANSLATE_NOOP("Cli", "finds values in a JSON text with a JSONPath (RFC 9535)"),
         "echo '{\"tasks\": [{\"id\": 7}]}' | tryout jsonpath '$.tasks[0].id'", runJsonPath},
        {"json", "format|check [FILE|-]", QT_TRANSLATE_NOOP("Cli", "lays out a JSON text without changing a value, or says where it is not JSON"),
         "echo '{\"a\":1.10}' | tryout json format", runJson},
        {"graphql", "check QUERYFILE [--schema FILE] [--json]\n       | format QUERYFILE\n       | run QUERYFILE --schema FILE --data FILE [--variables FILE]",
         QT_TRANSLATE_NOOP("Cli", "tells what is wrong with a GraphQL query, with line and column; lays it out; or runs it over plain JSON data"),
         "tryout graphql check query.graphql --schema schema.graphql", runGraphQl},
        {"schema", "check VALUEFILE --schema FILE [--draft 3.0|3.1|2020-12|4] [--json]",
         QT_TRANSLATE_NOOP("Cli", "tells where a JSON value breaks its JSON Schema, with line and column (draft 2020-12, unless the schema or --draft says otherwise)"),
         "tryout schema check body.json --schema address-book.schema.json", runSchema},
        {"mission", "list | show FILE | lint FILE [--json]\n       | play FILE [--attendee ID] [--server URL --token TOKEN] [--api FILE] [--tamper STEP=BODY]… [--json]",
         QT_TRANSLATE_NOOP("Cli", "lists, shows and checks missions, or does one as a flawless attendee would (FILE may be a name from the list)"),
         "tryout mission play introduction-to-developer-portal --attendee 140", runMission},
        {"sandbox", "[--listen HOST:PORT] [--data FOLDER | --in-memory] [--token TOKEN] [--tasks N] [--api FILE]\n       [--deliver-elsewhere]",
         QT_TRANSLATE_NOOP("Cli", "serves the pretend contact centre until interrupted; its first line says where it is and with which token"),
         "tryout sandbox --listen 127.0.0.1:8080 --in-memory", runSandbox},
    };
    return all;
}

const Subcommand *subcommand(QStringView name)
{
    const auto found = std::ranges::find_if(subcommands(), [name](const Subcommand &one) { return name == QLatin1String(one.name); });
    return found == subcommands().end() ? nullptr : &*found;
}

} // namespace Cli
