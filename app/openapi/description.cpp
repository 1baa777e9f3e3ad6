// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/description.h"

#include "app/openapi/bundle.h"
#include "app/openapi/grammar.h"
#include "app/openapi/reading.h"
#include "app/openapi/referencecheck.h"
#include "app/openapi/swagger.h"

#include <QFileInfo>

namespace OpenApi {

namespace {

using Read = Base::Result<Description, DescriptionError>;

/// 3.1.0, or 2.0, whether it is written as a text or as a number.
QString specificationOf(Json::Node root)
{
    const Json::Node version = root["openapi"] ? root["openapi"] : root["swagger"];
    return version.isNumber() ? QString::fromUtf8(version.text()) : version.toString();
}

bool isSwagger(const QString &specification)
{
    return specification == QLatin1String("2.0") || specification == QLatin1String("2");
}

std::optional<DescriptionError> whyNotOpenApi(const Source &source)
{
    const Json::Node root = source.document.root();
    const QString version = specificationOf(root);
    const bool isLater = version.startsWith(QLatin1String("3.")) && !version.startsWith(QLatin1String("3.0"));
    const bool hasContent = root["paths"] || (isLater && (root["webhooks"].isObject() || root["components"].isObject()));
    if (version.isEmpty() || !hasContent)
        return DescriptionError{DescriptionError::Kind::NotOpenApi, source.name, {}};
    if (version != QLatin1String("3") && !version.startsWith(QLatin1String("3.")) && !isSwagger(version))
        return DescriptionError{DescriptionError::Kind::UnsupportedVersion, source.name, version};
    return std::nullopt;
}

QHash<QString, QString> groupDescriptions(Json::Node tags)
{
    QHash<QString, QString> found;
    if (tags.isArray()) {
        for (const Json::Node tag : tags)
            found.insert(tag["name"].toString(), tag["description"].toString());
    }
    return found;
}

/// A version of OpenAPI 3 that is newer than Tryout.
void checkVersion(Json::Node root, const QString &specification, Findings &findings)
{
    if (!isSwagger(specification) && !specification.startsWith(QLatin1String("3.0")) && !specification.startsWith(QLatin1String("3.1")))
        findings.add(Fault::Kind::UnknownVersion, (root["openapi"] ? root["openapi"] : root["swagger"]).range().offset, specification);
}

/// The faults of each file, and those of the whole at the places they come from.
QList<Fault> faultsOf(const Bundle &bundle, const QList<Finding> &ofWhole)
{
    QList<QList<Finding>> bySource;
    for (const Source &source : bundle.sources())
        bySource.append(source.findings.all());
    for (const Finding &finding : ofWhole) {
        const Origin origin = bundle.originOf(finding.offset);
        bySource[origin.source].append({finding.kind, origin.offset, finding.detail});
    }
    QList<Fault> faults;
    for (int source = 0; source < bundle.sources().size(); ++source)
        faults.append(told(bySource.at(source), bundle.sources().at(source)));
    return faults;
}

/// Against the address the description came from, which is also where it is called if it does not say where (OpenAPI 3.1 §4.8.1).
QList<Server> resolved(QList<Server> servers, const QString &source)
{
    const QUrl base(source);
    if (base.scheme() != QLatin1String("http") && base.scheme() != QLatin1String("https"))
        return servers;
    if (servers.isEmpty())
        servers.append({QStringLiteral("/"), {}, {}});
    for (Server &server : servers) {
        if (!server.url.contains(QLatin1String("://")) && !server.url.startsWith(u'{'))
            server.url = base.resolved(QUrl(server.url)).toString();
    }
    return servers;
}

/// The bundle as OpenAPI 3, read.
class Interpretation
{
public:
    explicit Interpretation(const Bundle &bundle, const QString &specification) : m_document(bundle.document())
    {
        Findings ofBundle;
        checkVersion(m_document.root(), specification, ofBundle);
        if (isSwagger(specification))
            translate(ofBundle);
        m_findings = ofBundle.all();
        Findings ofWhole;
        checkGrammar(m_document, ofWhole);
        m_reading = readingOf(m_document);
        for (const QList<Finding> &some : {ofWhole.all(), m_reading.findings.all()}) {
            for (const Finding &finding : some)
                m_findings.append({finding.kind, m_translated ? m_translated->pieces.originOf(finding.offset).offset : finding.offset, finding.detail});
        }
    }

    [[nodiscard]] const Json::Document &document() const { return m_document; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    /// At places of the bundle.
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

private:
    void translate(Findings &findings)
    {
        m_translated = fromSwagger(m_document);
        for (const Finding &finding : m_translated->findings.all())
            findings.add(finding.kind, finding.offset, finding.detail);
        if (const auto document = Json::Document::parse(m_translated->pieces.text()))
            m_document = *document;
    }

    Json::Document m_document;
    std::optional<Translated> m_translated;
    Reading m_reading;
    QList<Finding> m_findings;
};

Read descriptionFrom(const Source &root, const QString &folder)
{
    if (const auto reason = whyNotOpenApi(root))
        return Base::unexpected<DescriptionError>(*reason);
    const QString name = root.name;
    const Bundle bundle(root, folder);
    const QString specification = specificationOf(bundle.document().root());
    const Interpretation meant(bundle, specification);
    Findings references;
    checkReferences(bundle.document(), references);

    QList<Operation> operations = meant.reading().operations;
    for (Operation &operation : operations)
        operation.servers = resolved(operation.servers, name);
    const Json::Node info = meant.document().root()["info"];
    Description description;
    description.source = name;
    description.title = info["title"].toString();
    description.version = info["version"].toString();
    description.specification = specification;
    description.catalog = Catalog(operations, groupDescriptions(meant.document().root()["tags"]));
    description.servers = resolved(meant.reading().servers, name);
    description.faults = faultsOf(bundle, meant.findings() + references.all());
    for (const Source &source : bundle.sources())
        description.files.append(source.name);
    return description;
}

} // namespace

Read Description::read(const QByteArray &text, const QString &source)
{
    return sourceFrom(text, source).and_then([](const Source &root) { return descriptionFrom(root, {}); }).map([](Description description) {
        description.files.clear();
        return description;
    });
}

Read Description::load(const QString &file)
{
    return bytesOf(file).and_then([&](const QByteArray &text) { return sourceFrom(text, file); }).and_then([&](const Source &root) {
        return descriptionFrom(root, QFileInfo(file).absolutePath());
    });
}

} // namespace OpenApi
