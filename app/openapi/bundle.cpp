// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/bundle.h"

#include "app/openapi/referencecheck.h"
#include "app/openapi/yamlscalar.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace OpenApi {

namespace {

constexpr qsizetype MostFiles = 1000;
constexpr char FilesMember[] = "x-tryout-files";

/// A file that cannot be used, in the list of those tried.
constexpr int Unusable = -1;

bool hasScheme(const QString &reference)
{
    return reference.contains(QLatin1String("://")) || reference.startsWith(QLatin1String("//"));
}

} // namespace

Bundle::Bundle(Source root, const QString &folder) : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath())
{
    if (!m_folder.isEmpty())
        m_byFile.insert(QFileInfo(root.name).canonicalFilePath(), 0);
    m_sources.append(std::move(root));
    m_keys.append(QByteArray());
    m_targets.append(QHash<quint32, Target>());
    collect();
    m_document = m_sources.first().document;
    if (m_sources.size() > 1)
        write();
}

Json::Document Bundle::document() const
{
    return m_document;
}

Origin Bundle::originOf(qsizetype offset) const
{
    return m_sources.size() > 1 ? m_pieces.originOf(offset) : Origin{0, offset};
}

void Bundle::complain(int source, Json::Node reference, Fault::Kind kind, const QString &detail)
{
    m_sources[source].findings.add(kind, reference.range().offset, detail.isEmpty() ? reference.toString() : detail);
}

/// Goes through the files as they are found; each is read once.
void Bundle::collect()
{
    for (int source = 0; source < m_sources.size(); ++source) {
        for (const Json::Node reference : referencesIn(m_sources.at(source).document)) {
            if (const auto target = targetOf(source, reference))
                m_targets[source].insert(reference.position(), *target);
        }
    }
}

std::optional<Bundle::Target> Bundle::targetOf(int source, Json::Node reference)
{
    if (reference.text().startsWith("\"#"))
        return source == 0 ? std::nullopt : std::optional(Target{source, reference.toUtf8().mid(1)});
    const QString text = reference.toString();
    if (hasScheme(text)) {
        complain(source, reference, Fault::Kind::ReferenceToNetwork);
        return std::nullopt;
    }
    const QString path = QUrl::fromPercentEncoding(text.section(u'#', 0, 0).toUtf8());
    const int file = sourceOf(path, source, reference);
    return file == Unusable ? std::nullopt : std::optional(Target{file, text.section(u'#', 1).toUtf8()});
}

int Bundle::sourceOf(const QString &path, int from, Json::Node reference)
{
    if (m_folder.isEmpty()) {
        complain(from, reference, hasScheme(m_sources.first().name) ? Fault::Kind::ReferenceToNetwork : Fault::Kind::ReferenceOutOfReach);
        return Unusable;
    }
    const QFileInfo file(QFileInfo(m_sources.at(from).name).dir(), path);
    const QString canonical = file.canonicalFilePath();
    if (canonical.isEmpty() || !file.isFile()) {
        complain(from, reference, Fault::Kind::UnresolvedReference);
        return Unusable;
    }
    if (!canonical.startsWith(m_folder.endsWith(u'/') ? m_folder : m_folder + u'/')) {
        complain(from, reference, Fault::Kind::ReferenceOutOfReach);
        return Unusable;
    }
    const auto known = m_byFile.constFind(canonical);
    return known != m_byFile.constEnd() ? *known : read(canonical, from, reference);
}

int Bundle::read(const QString &file, int from, Json::Node reference)
{
    const bool isTooMuch = m_sources.size() >= MostFiles;
    const auto source = bytesOf(file, isTooMuch ? 0 : MostBytes - m_bytes).and_then([&](const QByteArray &bytes) {
        m_bytes += bytes.size();
        return sourceFrom(bytes, file);
    });
    if (!source) {
        complain(from, reference, Fault::Kind::UnusableFile, describe(source.error()));
        m_byFile.insert(file, Unusable);
        return Unusable;
    }
    m_byFile.insert(file, int(m_sources.size()));
    m_keys.append(keyFor(file));
    m_sources.append(*source);
    m_targets.append(QHash<quint32, Target>());
    return int(m_sources.size()) - 1;
}

/// The file's name without its ending, which names its schema well; numbered where two are alike.
QByteArray Bundle::keyFor(const QString &file) const
{
    const QByteArray name = QFileInfo(file).completeBaseName().toUtf8().replace('/', '-').replace('~', '-').replace('%', '-');
    QByteArray key = name;
    for (int number = 2; m_keys.contains(key); ++number)
        key = name + '-' + QByteArray::number(number);
    return key;
}

void Bundle::write()
{
    const Base::TextRange root = m_sources.first().document.root().range();
    writeSource(0, {root.offset, root.length - 1});
    const bool isEmpty = m_sources.first().document.root().size() == 0;
    m_pieces.add(QByteArray(isEmpty ? "\"" : ",\"") + FilesMember + "\":{", {});
    for (int source = 1; source < m_sources.size(); ++source) {
        m_pieces.add((source > 1 ? "," : "") + jsonString(m_keys.at(source)) + ':', {source, 0});
        writeSource(source, m_sources.at(source).document.root().range());
    }
    m_pieces.add("}}", {});
    if (const auto document = Json::Document::parse(m_pieces.text()))
        m_document = *document;
}

/// The text of a file with every reference that leads to another place than before.
void Bundle::writeSource(int source, Base::TextRange range)
{
    const Json::Document document = m_sources.at(source).document;
    qsizetype from = range.offset;
    for (const Json::Node reference : referencesIn(document)) {
        const auto target = m_targets.at(source).constFind(reference.position());
        if (target == m_targets.at(source).constEnd())
            continue;
        const Base::TextRange place = reference.range();
        m_pieces.copy(document.text(), {from, place.offset - from}, source);
        const QByteArray file = target->source == 0 ? QByteArray() : QByteArray("/") + FilesMember + '/' + m_keys.at(target->source);
        m_pieces.add(jsonString('#' + file + target->fragment), {source, place.offset});
        from = place.end();
    }
    m_pieces.copy(document.text(), {from, range.end() - from}, source);
}

} // namespace OpenApi
