// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/evaluated.h"
#include "app/openapi/pattern.h"
#include "app/openapi/schemavalidator.h"

#include "app/json/index.h"

#include <variant>

namespace OpenApi {

/// One walk of a value along a schema. Where problems are gathered it looks at everything, else it stops at the first one.
class SchemaWalk
{
public:
    SchemaWalk(SchemaSources &sources, const Json::Document &document, Formats formats, Direction direction);

    /// In document order, without repetition.
    [[nodiscard]] QList<SchemaProblem> problems(SchemaLink schema, Json::Node value);
    /// Quick: nothing is gathered. \a evaluated learns what a fitting schema speaks of.
    [[nodiscard]] bool fits(SchemaLink schema, Json::Node value, Evaluated *evaluated = nullptr);
    /// Whether everything was looked at.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    using Rule = SchemaProblem::Rule;
    using Step = std::variant<QByteArrayView, qsizetype>;
    using Branches = std::vector<SchemaLink>;

    bool visit(SchemaLink schema, Json::Node value, Evaluated *evaluated);
    bool visitKeywords(const CompiledSchema &schema, Json::Node value, Evaluated *evaluated);
    bool visitOwn(const CompiledSchema &schema, Json::Node value, Evaluated *evaluated);
    bool visitChild(SchemaLink schema, Json::Node child, const Step &step);

    bool checkEnumeration(const CompiledSchema &schema, Json::Node value);
    bool checkString(const CompiledSchema &schema, Json::Node value);
    bool checkNumber(const CompiledSchema &schema, Json::Node value);
    bool checkCount(const CountLimits &limits, qsizetype count, Rule tooFew, Rule tooMany, Json::Node value);

    bool visitArray(const ArrayRules &rules, Json::Node value, Evaluated *evaluated);
    bool visitContained(const ArrayRules &rules, Json::Node value, Evaluated *evaluated);
    bool visitObject(const CompiledSchema &schema, Json::Node value, Evaluated *evaluated);
    bool checkRequired(const CompiledSchema &schema, Json::Node value);
    bool checkDirection(SchemaLink property, Json::Node member, const Step &step);
    bool visitMember(const CompiledSchema &schema, Json::Node member, QByteArrayView name, bool &isKnown);
    bool visitName(SchemaLink names, Json::Node member, QByteArrayView name);
    bool visitDependent(const ObjectRules &rules, Json::Node value, Evaluated *evaluated);
    bool visitUnevaluated(SchemaLink unevaluated, Json::Node value, const Evaluated &evaluated, Rule rule);

    bool visitInPlace(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated);
    bool visitReference(SchemaLink target, Json::Node value, Evaluated *evaluated);
    [[nodiscard]] SchemaLink dynamicTarget(const InPlaceRules &rules);
    bool visitChoices(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated);
    bool visitAny(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated);
    bool visitOne(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated);
    bool visitCondition(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated);
    /// Whether the discriminator decided; \a isValid is what came of it.
    bool isDecided(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated, bool &isValid);
    /// Reports what is wrong with the branch that comes nearest.
    bool explain(Rule rule, const Branches &branches, Json::Node value);
    [[nodiscard]] QList<SchemaProblem> problemsOf(SchemaLink branch, Json::Node value);

    /// Always false, the answer of a rule that is broken.
    bool report(Rule rule, Json::Node value, const QString &demanded);
    bool reportMember(Rule rule, Json::Node member, const Step &step, const QString &demanded);
    [[nodiscard]] bool goesOn(bool isValid) const { return isValid || m_found != nullptr; }
    [[nodiscard]] bool isReadOnly(SchemaLink schema) const;
    [[nodiscard]] bool isWriteOnly(SchemaLink schema) const;

    SchemaSources &m_sources;
    const Json::Document &m_document;
    Formats m_formats;
    Direction m_direction;
    Patterns m_patterns;
    QList<SchemaProblem> *m_found = nullptr;
    Json::Path m_start;
    std::vector<Step> m_steps;
    /// The resources that the walk has come through, outermost first (JSON Schema 2020-12 §7.1).
    std::vector<quint32> m_scope;
    /// References being followed, with the value they are followed for: one met again is a circle and adds nothing.
    std::vector<std::pair<SchemaLink, Json::Node>> m_following;
    int m_depth = 0;
    int m_explaining = 0;
    qint64 m_budget;
    bool m_isWhole = true;
};

} // namespace OpenApi
