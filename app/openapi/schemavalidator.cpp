// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemavalidator.h"

#include "app/openapi/reference.h"
#include "app/openapi/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace OpenApi {

namespace {

using Rule = SchemaProblem::Rule;

constexpr int DeepestLevel = 200;
/// Schemas looked at, all branches together: hostile towers of anyOf end here.
constexpr qsizetype MostSteps = 50'000;
constexpr qsizetype MostStepsForEachNode = 50;
constexpr qsizetype LongestQuote = 80;

QString shortened(Json::Node value)
{
    const QString text = QString::fromUtf8(value.text());
    return text.size() <= LongestQuote ? text : text.left(LongestQuote - 1) + QChar(0x2026);
}

/// One walk of a value along a schema.
class Walk
{
public:
    Walk(const Json::Document &description, const Json::Document &document, Formats formats)
        : m_description(description), m_document(document), m_formats(formats), m_steps(MostSteps + MostStepsForEachNode * document.nodeCount())
    {
    }

    QList<SchemaProblem> problems(Json::Node schema, Json::Node value)
    {
        QList<SchemaProblem> found;
        m_found = &found;
        visit(schema, value);
        return found;
    }

private:
    void visit(Json::Node reference, Json::Node value);
    void visitOwn(Json::Node schema, Json::Node value);
    void visitObject(Json::Node schema, Json::Node value);
    void visitArray(Json::Node schema, Json::Node value);
    void visitBranches(Json::Node schema, Json::Node value);
    [[nodiscard]] qsizetype fittingBranches(Json::Node branches, Json::Node value);
    [[nodiscard]] bool fits(Json::Node schema, Json::Node value);
    void report(Rule rule, Json::Node value, const QString &demanded);

    const Json::Document &m_description;
    const Json::Document &m_document;
    Formats m_formats;
    Patterns m_patterns;
    QList<SchemaProblem> *m_found = nullptr;
    /// The pairs of schema and value being looked at: one met again inside itself is a circle and adds nothing.
    QSet<QPair<quint32, quint32>> m_open;
    qsizetype m_steps;
};

void Walk::report(Rule rule, Json::Node value, const QString &demanded)
{
    m_found->append({rule, m_document.pathOf(value), value.range(), demanded, shortened(value)});
}

void Walk::visit(Json::Node reference, Json::Node value)
{
    const Json::Node schema = followed(m_description, reference).node;
    if (schema.isBoolean() && !schema.toBool())
        report(Rule::Not, value, {});
    if (!schema.isObject() || m_open.size() > 2 * DeepestLevel || --m_steps < 0)
        return;
    const QPair place(schema.position(), value.position());
    if (m_open.contains(place))
        return;
    m_open.insert(place);
    visitOwn(schema, value);
    visitBranches(schema, value);
    m_open.remove(place);
}

void Walk::visitOwn(Json::Node schema, Json::Node value)
{
    if (const auto breach = checkType(schema, value)) {
        report(breach->rule, value, breach->demanded);
        return;
    }
    if (value.isNull() && schema["nullable"].toBool())
        return;
    if (const auto breach = checkEnum(schema, value))
        report(breach->rule, value, breach->demanded);
    QList<Breach> breaches;
    if (value.isString())
        breaches = checkString(schema, value.toString(), m_patterns, m_formats);
    else if (value.isNumber())
        breaches = checkNumber(schema, value);
    else if (value.isArray())
        breaches = checkArray(schema, value);
    else if (value.isObject())
        breaches = checkObject(schema, value);
    for (const Breach &breach : breaches)
        report(breach.rule, value, breach.demanded);
    if (value.isArray())
        visitArray(schema, value);
    if (value.isObject())
        visitObject(schema, value);
}

void Walk::visitObject(Json::Node schema, Json::Node value)
{
    const Json::Node properties = schema["properties"];
    const Json::Node patterns = schema["patternProperties"];
    const Json::Node others = schema["additionalProperties"];
    for (const Json::Node member : value) {
        const QString name = member.name();
        const Json::Node own = properties[QStringView(name)];
        bool isKnown = bool(own);
        if (own)
            visit(own, member);
        for (const Json::Node pattern : patterns) {
            if (!m_patterns.matches(pattern.name(), name))
                continue;
            isKnown = true;
            visit(pattern, member);
        }
        if (isKnown || !others)
            continue;
        if (others.isBoolean() && !others.toBool())
            report(Rule::AdditionalProperties, member, name);
        else
            visit(others, member);
    }
}

void Walk::visitArray(Json::Node schema, Json::Node value)
{
    const Json::Node items = schema["items"];
    if (!items.isObject() && !items.isBoolean())
        return;
    for (const Json::Node element : value)
        visit(items, element);
}

void Walk::visitBranches(Json::Node schema, Json::Node value)
{
    if (const Json::Node all = schema["allOf"]; all.isArray()) {
        for (const Json::Node branch : all)
            visit(branch, value);
    }
    if (const Json::Node any = schema["anyOf"]; any.isArray() && fittingBranches(any, value) == 0)
        report(Rule::AnyOf, value, {});
    if (const Json::Node one = schema["oneOf"]; one.isArray()) {
        const qsizetype fitting = fittingBranches(one, value);
        if (fitting != 1)
            report(Rule::OneOf, value, QString::number(fitting));
    }
    if (const Json::Node unwanted = schema["not"]; unwanted && fits(unwanted, value))
        report(Rule::Not, value, {});
}

qsizetype Walk::fittingBranches(Json::Node branches, Json::Node value)
{
    return std::count_if(branches.begin(), branches.end(), [&](Json::Node branch) { return fits(branch, value); });
}

bool Walk::fits(Json::Node schema, Json::Node value)
{
    QList<SchemaProblem> found;
    QList<SchemaProblem> *outer = std::exchange(m_found, &found);
    visit(schema, value);
    m_found = outer;
    return found.isEmpty();
}

QString placeOf(const Json::Path &path)
{
    const QString place = path.toShortPath();
    return path.steps.isEmpty() ? QCoreApplication::translate("OpenApi", "The value") : place.startsWith(QLatin1String("$.")) ? place.mid(2) : place;
}

QString demandOf(const SchemaProblem &problem)
{
    switch (problem.rule) {
    case Rule::Type:
        return QCoreApplication::translate("OpenApi", "must be of type %1");
    case Rule::Enum:
        return QCoreApplication::translate("OpenApi", "must be one of %1");
    case Rule::Pattern:
        return QCoreApplication::translate("OpenApi", "holds a character or a form that is not allowed: it must fit the pattern %1");
    case Rule::MinLength:
        return QCoreApplication::translate("OpenApi", "must have at least %1 characters");
    case Rule::MaxLength:
        return QCoreApplication::translate("OpenApi", "must have at most %1 characters");
    case Rule::Minimum:
        return QCoreApplication::translate("OpenApi", "must be %1 or more");
    case Rule::Maximum:
        return QCoreApplication::translate("OpenApi", "must be %1 or less");
    case Rule::ExclusiveMinimum:
        return QCoreApplication::translate("OpenApi", "must be more than %1");
    case Rule::ExclusiveMaximum:
        return QCoreApplication::translate("OpenApi", "must be less than %1");
    case Rule::MultipleOf:
        return QCoreApplication::translate("OpenApi", "must be a multiple of %1");
    case Rule::Required:
        return QCoreApplication::translate("OpenApi", "needs a member \"%1\"");
    case Rule::MinProperties:
        return QCoreApplication::translate("OpenApi", "must have at least %1 members");
    case Rule::MaxProperties:
        return QCoreApplication::translate("OpenApi", "must have at most %1 members");
    case Rule::UniqueItems:
        return QCoreApplication::translate("OpenApi", "must not hold the same element twice");
    case Rule::MinItems:
        return QCoreApplication::translate("OpenApi", "must have at least %1 elements");
    case Rule::MaxItems:
        return QCoreApplication::translate("OpenApi", "must have at most %1 elements");
    case Rule::AdditionalProperties:
        return QCoreApplication::translate("OpenApi", "is not a member that is known here; is \"%1\" spelled right?");
    case Rule::OneOf:
        return QCoreApplication::translate("OpenApi", "must fit exactly one of the described forms, but fits %1");
    case Rule::AnyOf:
        return QCoreApplication::translate("OpenApi", "fits none of the described forms");
    case Rule::Not:
        return QCoreApplication::translate("OpenApi", "is not allowed here");
    case Rule::Format:
        return QCoreApplication::translate("OpenApi", "does not look like a %1");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const SchemaProblem &problem)
{
    const QString demand = demandOf(problem);
    const QString filled = demand.contains(QLatin1String("%1")) ? demand.arg(problem.demanded) : demand;
    if (problem.rule == Rule::Required)
        return QCoreApplication::translate("OpenApi", "%1 %2.").arg(placeOf(problem.path), filled);
    return QCoreApplication::translate("OpenApi", "%1 %2. It is %3.").arg(placeOf(problem.path), filled, problem.found);
}

QList<SchemaProblem> validate(const Schema &schema, const Json::Document &document, Json::Node value, Formats formats)
{
    if (!value)
        return {};
    QList<SchemaProblem> found = Walk(schema.document(), document, formats).problems(schema.node(), value);
    std::stable_sort(found.begin(), found.end(), [](const SchemaProblem &left, const SchemaProblem &right) { return left.range.offset < right.range.offset; });
    return found;
}

QList<SchemaProblem> validate(const Schema &schema, const Json::Document &value, Formats formats)
{
    return validate(schema, value, value.root(), formats);
}

} // namespace OpenApi
