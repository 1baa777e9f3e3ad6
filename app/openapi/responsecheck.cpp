// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/responsecheck.h"

#include "app/openapi/forms.h"
#include "app/openapi/schemavalidator.h"

#include <QCoreApplication>

#include <algorithm>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

using Kind = Difference::Kind;

constexpr qsizetype MostDifferences = 100;
constexpr qsizetype MostValues = 500'000;
constexpr int DeepestLevel = 200;

/// By the status, its class (4XX), or the default.
const ResponseDescription *responseFor(const Operation &operation, int status)
{
    const QString exact = QString::number(status);
    const QString ofClass = exact.left(1) + u"XX"_s;
    for (const QString &wanted : {exact, ofClass, u"default"_s}) {
        const auto found = std::find_if(operation.responses.begin(), operation.responses.end(),
                                        [&](const ResponseDescription &one) { return one.status.compare(wanted, Qt::CaseInsensitive) == 0; });
        if (found != operation.responses.end())
            return &*found;
    }
    return nullptr;
}

QStringView essence(QStringView mediaType)
{
    const qsizetype end = mediaType.indexOf(u';');
    return (end < 0 ? mediaType : mediaType.first(end)).trimmed();
}

bool describes(QStringView described, QStringView mediaType)
{
    described = essence(described);
    if (described == "*/*"_L1)
        return true;
    if (described.endsWith("/*"_L1))
        return mediaType.startsWith(described.chopped(1), Qt::CaseInsensitive);
    return described.compare(mediaType, Qt::CaseInsensitive) == 0;
}

Schema schemaFor(const ResponseDescription &response, QStringView mediaType)
{
    const auto found = std::find_if(response.content.begin(), response.content.end(), [&](const MediaType &one) { return describes(one.name, essence(mediaType)); });
    return found == response.content.end() ? Schema() : found->schema;
}

Kind kindOf(SchemaProblem::Rule rule)
{
    switch (rule) {
    case SchemaProblem::Rule::Required:
        return Kind::FieldMissing;
    case SchemaProblem::Rule::Type:
        return Kind::WrongType;
    case SchemaProblem::Rule::AdditionalProperties:
        return Kind::FieldNotDescribed;
    default:
        return Kind::RuleBroken;
    }
}

/// Finds members that no property speaks of; the validator lets them pass.
class UndescribedMembers
{
public:
    explicit UndescribedMembers(const Json::Document &body) : m_body(body) {}

    QList<Difference> in(const Schema &schema)
    {
        visit(number(Forms(schema)), m_body.root(), 0);
        return m_found;
    }

private:
    /// Forms met before, and where their members lead: a list of ten thousand equal objects is worked out once.
    struct Known
    {
        Forms forms;
        bool isOpen = true;
        QHash<QString, qsizetype> members;
        std::optional<qsizetype> elements;
    };

    qsizetype number(const Forms &forms);
    qsizetype member(qsizetype known, const QString &name);
    qsizetype elements(qsizetype known);
    void visit(qsizetype known, Json::Node value, int level);
    void report(Json::Node member);

    const Json::Document &m_body;
    QList<Known> m_known;
    QList<Difference> m_found;
    qsizetype m_steps = MostValues;
};

qsizetype UndescribedMembers::number(const Forms &forms)
{
    for (qsizetype known = 0; known < m_known.size(); ++known) {
        if (m_known.at(known).forms == forms)
            return known;
    }
    m_known.append({forms, forms.isOpen(), {}, {}});
    return m_known.size() - 1;
}

qsizetype UndescribedMembers::member(qsizetype known, const QString &name)
{
    const auto found = m_known.at(known).members.constFind(name);
    if (found != m_known.at(known).members.constEnd())
        return *found;
    const qsizetype forms = number(m_known.at(known).forms.member(name));
    m_known[known].members.insert(name, forms);
    return forms;
}

qsizetype UndescribedMembers::elements(qsizetype known)
{
    if (!m_known.at(known).elements) {
        const qsizetype forms = number(m_known.at(known).forms.element(0));
        m_known[known].elements = forms;
    }
    return *m_known.at(known).elements;
}

void UndescribedMembers::report(Json::Node member)
{
    const QString text = QCoreApplication::translate("OpenApi", "The answer has a field \"%1\" that the description does not speak of.").arg(member.name());
    m_found.append({Kind::FieldNotDescribed, m_body.pathOf(member), member.nameRange(), text});
}

void UndescribedMembers::visit(qsizetype known, Json::Node value, int level)
{
    if (level > DeepestLevel || --m_steps < 0 || m_known.at(known).forms.isEmpty())
        return;
    for (const Json::Node child : value) {
        if (m_found.size() >= MostDifferences)
            return;
        const qsizetype forms = value.isArray() ? elements(known) : member(known, child.name());
        if (child.isMember() && !m_known.at(known).isOpen && m_known.at(forms).forms.isEmpty() && !m_known.at(known).forms.describes(child.name()))
            report(child);
        else
            visit(forms, child, level + 1);
    }
}

} // namespace

QList<Difference> differences(const Operation &operation, int status, QStringView mediaType, const Json::Document &body)
{
    if (operation.responses.isEmpty())
        return {};
    const ResponseDescription *const response = responseFor(operation, status);
    if (!response)
        return {{Kind::StatusNotDescribed, {}, {}, QCoreApplication::translate("OpenApi", "The description does not speak of an answer with status %1.").arg(status)}};
    const Schema schema = schemaFor(*response, mediaType);
    if (!schema || !body.root())
        return {};
    QList<Difference> found = UndescribedMembers(body).in(schema);
    for (const SchemaProblem &problem : SchemaValidator(schema, {.direction = Direction::Response}).check(body).problems)
        found.append({kindOf(problem.rule), problem.path, problem.range, describe(problem)});
    std::stable_sort(found.begin(), found.end(), [](const Difference &left, const Difference &right) { return left.range.offset < right.range.offset; });
    return found.first(std::min(found.size(), MostDifferences));
}

} // namespace OpenApi
