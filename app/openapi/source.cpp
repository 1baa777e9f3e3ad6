// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/source.h"

#include "app/json/index.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringConverter>

#include <algorithm>
#include <vector>

namespace OpenApi {

namespace {

using Kind = DescriptionError::Kind;

Base::unexpected<DescriptionError> error(Kind kind, const QString &source, const QString &detail = {})
{
    return Base::unexpected<DescriptionError>(DescriptionError{kind, source, detail});
}

Base::unexpected<DescriptionError> tooLarge(const QString &name, qint64 size, qint64 limit)
{
    const QString words = QCoreApplication::translate("OpenApi", "it has %1, and Tryout reads up to %2");
    return error(Kind::TooLarge, name, words.arg(QLocale().formattedDataSize(size), QLocale().formattedDataSize(limit)));
}

/// In UTF-8, without a byte order mark. What begins with { is known without one.
QByteArray asUtf8(QByteArray text)
{
    const auto encoding = QStringConverter::encodingForData(QByteArrayView(text).first(std::min<qsizetype>(4, text.size())), u'{');
    if (!encoding)
        return text;
    if (*encoding == QStringConverter::Utf8)
        return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    return QString(QStringDecoder(*encoding)(text)).toUtf8();
}

bool isWebPage(QByteArrayView trimmed)
{
    const QByteArray start = trimmed.first(std::min<qsizetype>(1024, trimmed.size())).toByteArray().toLower();
    return start.startsWith('<') && (start.contains("<!doctype html") || start.contains("<html") || start.contains("<head") || start.contains("<body"));
}

QString wordsFor(const YamlError &error)
{
    const QString place = QCoreApplication::translate("OpenApi", "Line %1, column %2: ").arg(error.place.line).arg(error.place.column);
    switch (error.kind) {
    case YamlError::Kind::Syntax:
        return place + (error.detail.isEmpty() ? QCoreApplication::translate("OpenApi", "the YAML ends here unexpectedly.") : QString::fromUtf8(error.detail) + u'.');
    case YamlError::Kind::NotText:
        return place + QCoreApplication::translate("OpenApi", "there are bytes here that are no text.");
    case YamlError::Kind::KeyIsNoText:
        return place + QCoreApplication::translate("OpenApi", "a key must be plain text here.");
    case YamlError::Kind::UnknownAlias:
        return place + QCoreApplication::translate("OpenApi", "this alias has no anchor before it.");
    case YamlError::Kind::TooDeep:
    case YamlError::Kind::TooLarge:
        break;
    }
    return place + QCoreApplication::translate("OpenApi", "its aliases grow beyond all bounds");
}

Base::Result<Source, DescriptionError> fromYaml(const QByteArray &text, const QString &name)
{
    // Aliases make a text longer, but nobody's own by more than this.
    const qsizetype most = std::min<qsizetype>(MostBytes, 8 * text.size() + (qsizetype(16) << 20));
    auto made = jsonFromYaml(text, {.jsonBytes = most, .depth = DeepestNesting});
    if (!made) {
        const YamlError::Kind kind = made.error().kind;
        if (kind == YamlError::Kind::TooDeep)
            return error(Kind::TooDeep, name, QString::number(DeepestNesting));
        return error(kind == YamlError::Kind::TooLarge ? Kind::TooLarge : Kind::NotYaml, name, wordsFor(made.error()));
    }
    if (made->json.isEmpty())
        return error(Kind::Empty, name);
    const auto document = Json::Document::parse(made->json);
    if (!document)
        return error(Kind::NotYaml, name, Json::describe(document.error(), made->json));
    return Source{name, *document, made->origins};
}

/// What is not JSON may be YAML in its flow style, where { needs no quotes; if it is neither, it was meant to be JSON.
Base::Result<Source, DescriptionError> fromJson(const QByteArray &text, const QString &name)
{
    const auto document = Json::Document::parse(text);
    if (document)
        return Source{name, *document};
    const auto flow = fromYaml(text, name);
    return flow ? flow : error(Kind::NotJson, name, Json::describe(document.error(), text));
}

/// One pass over every value: how deep they nest, and names given twice.
class Survey
{
public:
    explicit Survey(Source &source) : m_source(source), m_index(*Json::Index::of(source.document.root())) {}

    /// False when values nest too deep.
    bool run()
    {
        std::vector<quint32> lastSeenIn(m_index.names().count() + 1, 0);
        for (quint32 position = 0; position < m_index.count(); ++position) {
            const Json::Entry &entry = m_index.at(position);
            while (!m_open.empty() && m_open.back() <= position)
                m_open.pop_back();
            if (entry.kind() == Json::Kind::Object)
                checkNames(position, lastSeenIn);
            if (entry.isContainer())
                m_open.push_back(entry.next);
            if (qsizetype(m_open.size()) > DeepestNesting)
                return false;
        }
        return true;
    }

private:
    void checkNames(quint32 object, std::vector<quint32> &lastSeenIn)
    {
        const quint32 end = m_index.at(object).next;
        for (quint32 child = object + 1; child < end; child = m_index.at(child).next) {
            quint32 &last = lastSeenIn[m_index.at(child).name()];
            if (last == object + 1)
                m_source.findings.add(Fault::Kind::DuplicateKey, m_index.nameRangeOf(child).offset, m_index.node(child).name());
            last = object + 1;
        }
    }

    Source &m_source;
    const Json::Index &m_index;
    std::vector<quint32> m_open;
};

/// The innermost value at \a offset, or the member whose name stands there: its way from the root, without looking at every value.
QString pointerTo(Json::Node root, qsizetype offset)
{
    QString pointer;
    Json::Node node = root;
    while (node) {
        Json::Node within;
        qsizetype index = 0;
        qsizetype found = 0;
        for (const Json::Node child : node) {
            if (child.range().offset > offset && !(child.isMember() && child.nameRange().offset <= offset))
                break;
            within = child;
            found = index++;
        }
        if (!within || within.range().end() <= offset)
            return pointer;
        const QString step = within.isMember() ? within.name() : QString::number(found);
        pointer += u'/' + QString(step).replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
        node = within;
    }
    return pointer;
}

} // namespace

Base::Result<QByteArray, DescriptionError> bytesOf(const QString &name, qint64 limit)
{
    QFile file(name);
    if (QFileInfo(name).isDir())
        return error(Kind::Unreadable, name, QCoreApplication::translate("OpenApi", "it is a folder"));
    if (!file.open(QIODevice::ReadOnly))
        return error(Kind::Unreadable, name, file.errorString());
    if (file.size() > limit)
        return tooLarge(name, file.size(), limit);
    QByteArray bytes = file.isSequential() || file.size() == 0 ? file.read(limit + 1) : file.readAll();
    if (bytes.size() > limit)
        return tooLarge(name, bytes.size(), limit);
    if (file.error() != QFileDevice::NoError)
        return error(Kind::Unreadable, name, file.errorString());
    return bytes;
}

Base::Result<Source, DescriptionError> sourceFrom(QByteArray given, const QString &name)
{
    if (given.size() > MostBytes)
        return tooLarge(name, given.size(), MostBytes);
    const QByteArray text = asUtf8(std::move(given));
    const auto first = std::find_if_not(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    if (first == text.end())
        return error(Kind::Empty, name);
    if (isWebPage(QByteArrayView(text).sliced(first - text.begin())))
        return error(Kind::WebPage, name);
    auto read = *first == '{' || *first == '[' ? fromJson(text, name) : fromYaml(text, name);
    if (!read)
        return read;
    Source source = std::move(*read);
    if (!Survey(source).run())
        return error(Kind::TooDeep, name, QString::number(DeepestNesting));
    return source;
}

QList<Fault> told(const QList<Finding> &findings, const Source &source)
{
    QList<Finding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding &left, const Finding &right) { return left.offset < right.offset; });
    const QByteArrayView text = source.document.text();
    QList<Fault> faults;
    Base::TextPosition place;
    qsizetype at = 0;
    for (const Finding &finding : sorted) {
        if (source.origins.isEmpty()) {
            const Base::TextPosition step = Base::positionOf(text.sliced(at), finding.offset - at);
            place = {place.line + step.line - 1, step.line == 1 ? place.column + step.column - 1 : step.column};
            at = finding.offset;
        } else {
            place = JsonFromYaml{{}, source.origins}.placeOf(finding.offset);
        }
        faults.append({finding.kind, finding.detail, source.name, pointerTo(source.document.root(), finding.offset), place.line, place.column});
    }
    return faults;
}

} // namespace OpenApi
