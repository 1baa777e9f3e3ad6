// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/reading.h"

#include "app/openapi/parts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace OpenApi {

namespace {

bool isMethod(const QString &name)
{
    static const QSet<QString> methods{"get", "put", "post", "delete", "options", "head", "patch", "trace"};
    return methods.contains(name);
}

/// The scopes of the first way to sign in that asks for any.
QStringList scopesOf(const QList<SecurityRequirement> &security)
{
    for (const SecurityRequirement &way : security) {
        QStringList scopes;
        for (const SecurityRequirement::Part &part : way.parts)
            scopes.append(part.scopes);
        if (!scopes.isEmpty())
            return scopes;
    }
    return {};
}

int versionIn(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("/v(\\d{1,4})(?:/|$)"));
    const QRegularExpressionMatch match = pattern.match(path);
    return match.hasMatch() ? match.capturedView(1).toInt() : 1;
}

QString methodAndPath(const Operation &operation)
{
    return QString::fromLatin1(operation.method) + QLatin1Char(' ') + operation.path;
}

/// Nobody writes as many; more would only cost time.
constexpr qsizetype MostPathParameters = 100;
constexpr qsizetype MostParameters = 1000;

/// A path as the pieces around its names: one more than names.
struct PathPieces
{
    QStringList literals;
    QStringList names;
};

PathPieces piecesOf(const QString &path)
{
    PathPieces pieces;
    qsizetype from = 0;
    qsizetype open = path.indexOf(u'{');
    while (open >= 0 && pieces.names.size() < MostPathParameters) {
        const qsizetype close = path.indexOf(u'}', open);
        if (close < 0)
            break;
        open = path.lastIndexOf(u'{', close);
        if (close > open + 1) {
            pieces.literals.append(path.sliced(from, open - from));
            pieces.names.append(path.sliced(open + 1, close - open - 1));
            from = close + 1;
        }
        open = path.indexOf(u'{', close);
    }
    pieces.literals.append(path.sliced(from));
    return pieces;
}

/// Of two with the same name and place the later one holds.
void addParameter(QList<Parameter> &parameters, const Parameter &added)
{
    if (added.name.isEmpty() || parameters.size() >= MostParameters)
        return;
    const auto isSame = [&](const Parameter &known) { return known.name == added.name && known.in == added.in; };
    const auto known = std::find_if(parameters.begin(), parameters.end(), isSame);
    if (known == parameters.end())
        parameters.append(added);
    else
        *known = added;
}

class Reader
{
public:
    explicit Reader(const Json::Document &description)
        : m_description(description), m_parts(description, m_reading.findings)
    {
    }

    Reading read()
    {
        const Json::Node root = m_description.root();
        m_reading.servers = Parts::servers(root["servers"]);
        m_security = m_parts.security(root["security"]);
        const Json::Node paths = root["paths"];
        if (!paths.isObject())
            return m_reading;
        for (const Json::Node path : paths) {
            if (!path.name().startsWith(QLatin1String("x-")))
                readPath(path);
        }
        return m_reading;
    }

private:
    void readPath(Json::Node path)
    {
        const Json::Node target = m_parts.follow(path);
        if (!target.isObject())
            return;
        QString name = path.name();
        if (!name.startsWith(u'/')) {
            m_reading.findings.add(Fault::Kind::UnknownValue, path.nameRange().offset, name);
            name.prepend(u'/');
        }
        const QString nameless = piecesOf(name).literals.join(QLatin1String("{}"));
        if (m_paths.contains(nameless))
            m_reading.findings.add(Fault::Kind::DuplicatePath, path.nameRange().offset, name);
        m_paths.insert(nameless);
        readItem(name, target);
        // What stands beside a reference holds as well.
        if (path != target && path.isObject())
            readItem(name, path);
    }

    void readItem(const QString &path, Json::Node item)
    {
        for (const Json::Node node : item) {
            if (node.isObject() && isMethod(node.name()))
                m_reading.operations.append(operation(path, item, node));
        }
    }

    Operation operation(const QString &path, Json::Node item, Json::Node node)
    {
        Operation operation;
        operation.method = node.name().toUpper().toLatin1();
        operation.path = path;
        operation.key = keyOf(operation, node["operationId"]);
        operation.summary = node["summary"].toString();
        if (operation.summary.isEmpty())
            operation.summary = operation.key;
        operation.description = node["description"].toString();
        const Json::Node group = node["tags"][0];
        operation.group = (group ? group : m_description.root()["info"]["title"]).toString();
        operation.version = versionIn(path);
        operation.deprecated = node["deprecated"].toBool();
        readParameters(operation, item["parameters"], node);
        operation.requestBody = m_parts.requestBody(node["requestBody"]);
        operation.responses = m_parts.responses(node["responses"]);
        operation.security = node["security"] ? m_parts.security(node["security"]) : m_security;
        operation.scopes = scopesOf(operation.security);
        const Json::Node servers = node["servers"] ? node["servers"] : item["servers"];
        operation.servers = Parts::servers(servers);
        if (operation.servers.isEmpty())
            operation.servers = m_reading.servers;
        return operation;
    }

    QString keyOf(const Operation &operation, Json::Node id)
    {
        QString key = id.toString();
        if (m_keys.contains(key)) {
            m_reading.findings.add(Fault::Kind::DuplicateOperationId, id.range().offset, key);
            key.clear();
        }
        if (key.isEmpty())
            key = methodAndPath(operation);
        m_keys.insert(key);
        return key;
    }

    void readParameters(Operation &operation, Json::Node shared, Json::Node node)
    {
        for (const Json::Node list : {shared, node["parameters"]}) {
            if (!list.isArray())
                continue;
            for (const Json::Node one : list)
                addParameter(operation.parameters, m_parts.parameter(one));
        }
        const QStringList names = piecesOf(operation.path).names;
        operation.parameters.removeIf([&](const Parameter &parameter) {
            const bool isLost = parameter.in == Parameter::In::Path && !names.contains(parameter.name);
            if (isLost)
                m_reading.findings.add(Fault::Kind::PathParameterNotInPath, node.range().offset, parameter.name);
            return isLost;
        });
        for (const QString &name : names)
            declare(operation, name, node);
    }

    /// A name in the path that nobody declared can be filled in all the same.
    void declare(Operation &operation, const QString &name, Json::Node node)
    {
        const auto isDeclared = [&](const Parameter &parameter) { return parameter.in == Parameter::In::Path && parameter.name == name; };
        if (std::any_of(operation.parameters.begin(), operation.parameters.end(), isDeclared))
            return;
        m_reading.findings.add(Fault::Kind::UndeclaredPathParameter, node.range().offset, name);
        Parameter missing;
        missing.name = name;
        missing.in = Parameter::In::Path;
        missing.required = true;
        missing.style = QStringLiteral("simple");
        operation.parameters.prepend(missing);
    }

    const Json::Document &m_description;
    Reading m_reading;
    Parts m_parts;
    QList<SecurityRequirement> m_security;
    QSet<QString> m_keys;
    QSet<QString> m_paths;
};

} // namespace

Reading readingOf(const Json::Document &description)
{
    return Reader(description).read();
}

} // namespace OpenApi
