// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodyrow.h"

#include "app/openapi/constraints.h"
#include "ui/request/bodyfieldgroup.h"
#include "ui/request/parameterfield.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

using Kind = Tryout::BodyField::Kind;

bool isInside(const Tryout::Problem &problem, Base::TextRange range)
{
    return problem.field.isEmpty() && range.length > 0 && problem.range.offset >= range.offset && problem.range.end() <= range.end();
}

/// The scalar as the editors know it: they were made for parameters.
OpenApi::Parameter asParameter(const Tryout::BodyField &field, const OpenApi::Schema &schema)
{
    OpenApi::Parameter made;
    made.name = field.label;
    made.required = field.isRequired;
    made.deprecated = schema.isDeprecated();
    made.description = field.schema.description();
    made.schema = schema;
    const auto example = Json::Document::parse(schema.example());
    if (example && !example->root().isObject() && !example->root().isArray())
        made.example = BodyRow::tr("for instance %1").arg(Tryout::asTyped(example->root()));
    return made;
}

} // namespace

BodyRow::BodyRow(const Tryout::BodyField &field, const QStringList &taken, QWidget *parent)
    : m_field(field), m_taken(taken), m_alternatives(OpenApi::alternativesOf(field.schema))
{
    QString name = Tryout::nameOf(field.path);
    if (taken.contains(name))
        name = u"body."_s + name;
    if (field.kind == Kind::Scalar)
        makeLine(name, parent);
    else
        makeSection(name, parent);
    if (!m_alternatives.isEmpty())
        makeChoice(name, parent);
    makeRemove(name, parent);
}

BodyRow::~BodyRow()
{
    m_line.reset();
    for (QWidget *widget : {static_cast<QWidget *>(m_toggle), static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_inside), static_cast<QWidget *>(m_choice),
                            static_cast<QWidget *>(m_remove)}) {
        // Perhaps in the middle of its own signal.
        if (widget) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

void BodyRow::makeLine(const QString &name, QWidget *parent)
{
    const QList<OpenApi::Schema> schemas = OpenApi::appliedTo(m_field.schema, {}, {});
    m_line = std::make_unique<ParameterField>(asParameter(m_field, schemas.isEmpty() ? m_field.schema : schemas.last()), name, parent);
    connect(m_line.get(), &ParameterField::edited, this, [this](const QString &typed) {
        put(Tryout::tokenFor(m_field.schema, Json::valueAt(m_document, m_field.path), typed));
    });
    connect(m_line.get(), &ParameterField::fixWanted, this, [this] {
        const auto problem = std::ranges::find_if(m_problems, [](const Tryout::Problem &each) { return each.fix.has_value(); });
        if (problem != m_problems.end())
            Q_EMIT fixWanted(*problem);
    });
}

void BodyRow::makeSection(const QString &name, QWidget *parent)
{
    m_toggle = new QToolButton(parent);
    m_toggle->setCheckable(true);
    m_toggle->setText(m_field.isRequired ? m_field.label + u" *"_s : m_field.label);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setIcon(Theme::theme().icon(u"next"_s, ColorRole::MutedText));
    m_toggle->setAccessibleName(name);
    m_toggle->setObjectName(name);
    m_toggle->setToolTip(m_field.schema.description());
    setLook(m_toggle, Look::Quiet);
    m_summary = new QLabel(parent);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(name + u"Summary"_s);
    setLook(m_summary, Look::Muted);
    connect(m_toggle, &QToolButton::toggled, this, &BodyRow::setOpen);
}

void BodyRow::makeChoice(const QString &name, QWidget *parent)
{
    m_choice = new QComboBox(parent);
    for (const OpenApi::Alternative &alternative : m_alternatives)
        m_choice->addItem(alternative.label);
    m_choice->setAccessibleName(tr("Kind of %1").arg(name));
    m_choice->setToolTip(tr("It may look in one of several ways: choose one"));
    m_choice->setFocusPolicy(Qt::StrongFocus);
    connect(m_choice, &QComboBox::activated, this, &BodyRow::choose);
}

void BodyRow::makeRemove(const QString &name, QWidget *parent)
{
    m_remove = new QToolButton(parent);
    m_remove->setIcon(Theme::theme().icon(u"remove"_s, ColorRole::MutedText));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setToolTip(tr("Take it out of the body"));
    setLook(m_remove, Look::Quiet);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (const auto edit = Json::taken(m_document, m_field.path))
            Q_EMIT edited(*edit);
    });
}

bool BodyRow::fits(const Tryout::BodyField &field) const
{
    return field.kind == m_field.kind && field.path == m_field.path && field.schema == m_field.schema && field.isRequired == m_field.isRequired;
}

void BodyRow::show(const Tryout::BodyField &field, const Json::Document &document)
{
    m_field = field;
    m_document = document;
    m_remove->setVisible(field.isPresent && !field.isRequired);
    if (m_line)
        m_line->setValue(field.text);
    if (m_choice)
        m_choice->setCurrentIndex(int(OpenApi::nearestOf(m_alternatives, field.schema, document, Json::valueAt(document, field.path))));
    if (m_toggle)
        showInside();
}

void BodyRow::showInside()
{
    if (m_inside && m_toggle->isChecked())
        m_inside->show(OpenApi::appliedTo(m_field.schema, m_document, Json::valueAt(m_document, m_field.path)), m_document, m_field.path);
    showSummary();
}

void BodyRow::showSummary()
{
    const qsizetype count = Json::valueAt(m_document, m_field.path).size();
    const bool isWrong = std::ranges::any_of(m_problems, [this](const Tryout::Problem &each) { return isInside(each, m_field.range); });
    const QString how = m_field.kind == Kind::Array ? tr("%n element(s)", nullptr, int(count)) : tr("%n field(s)", nullptr, int(count));
    setTone(m_summary, isWrong ? Look::Error : Look::Plain);
    setLook(m_summary, isWrong ? Look::Error : Look::Muted);
    m_summary->setText(isWrong ? tr("%1, something in it is not right").arg(how) : how);
}

void BodyRow::place(QGridLayout &grid, int row) const
{
    grid.addWidget(m_remove, row, 2, Qt::AlignTop);
    if (m_choice)
        grid.addWidget(m_choice, row + (m_line ? 3 : 1), 1);
    if (m_line)
        return m_line->place(grid, row);
    grid.addWidget(m_toggle, row, 0, Qt::AlignLeft);
    grid.addWidget(m_summary, row, 1);
    if (m_inside)
        grid.addWidget(m_inside, row + 2, 0, 1, 3);
}

void BodyRow::showProblems(const QList<Tryout::Problem> &problems)
{
    m_problems.clear();
    std::ranges::copy_if(problems, std::back_inserter(m_problems), [this](const Tryout::Problem &each) { return isInside(each, m_field.range); });
    if (m_toggle) {
        showSummary();
        if (m_inside)
            m_inside->showProblems(problems);
        return;
    }
    if (m_problems.isEmpty())
        return m_line->setProblem({});
    const Tryout::Problem &first = m_problems.first();
    m_line->setProblem(Tryout::describe(first), first.fix ? first.fix->label : QString());
}

void BodyRow::setOpen(bool open)
{
    if (!m_toggle)
        return;
    m_toggle->setChecked(open);
    m_toggle->setIcon(Theme::theme().icon(open ? u"down"_s : u"next"_s, ColorRole::MutedText));
    if (open && !m_inside) {
        m_inside = new BodyFieldGroup(m_taken, m_toggle->parentWidget());
        m_inside->setContentsMargins(Theme::theme().spacing(5), 0, 0, 0);
        connect(m_inside, &BodyFieldGroup::edited, this, &BodyRow::edited);
        connect(m_inside, &BodyFieldGroup::fixWanted, this, &BodyRow::fixWanted);
        connect(m_inside, &BodyFieldGroup::stopsChanged, this, &BodyRow::stopsChanged);
    }
    if (m_inside)
        m_inside->setVisible(open);
    showInside();
    Q_EMIT stopsChanged();
}

void BodyRow::focus()
{
    if (m_line)
        return m_line->focus();
    setOpen(true);
    m_toggle->setFocus(Qt::OtherFocusReason);
}

bool BodyRow::focusPlace(qsizetype offset)
{
    if (!m_field.range.contains(offset))
        return false;
    if (m_line) {
        m_line->focus();
        return true;
    }
    setOpen(true);
    if (!m_inside->focusPlace(offset))
        m_toggle->setFocus(Qt::OtherFocusReason);
    return true;
}

QList<QWidget *> BodyRow::stops() const
{
    QList<QWidget *> stops = m_line ? m_line->stops() : QList<QWidget *>{m_toggle};
    if (m_choice)
        stops.append(m_choice);
    stops.append(m_remove);
    return m_inside && m_toggle->isChecked() ? stops + m_inside->stops() : stops;
}

void BodyRow::choose(int alternative)
{
    put(Tryout::changedTo(m_field.schema, m_alternatives.at(alternative), Json::valueAt(m_document, m_field.path)));
}

void BodyRow::put(const QByteArray &json)
{
    if (const auto edit = Json::put(m_document, m_field.path, json))
        Q_EMIT edited(*edit);
}

} // namespace Ui
