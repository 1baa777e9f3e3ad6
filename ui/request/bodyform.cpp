// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodyform.h"

#include "app/tryout/bodyfield.h"
#include "ui/request/bodyfieldgroup.h"
#include "ui/request/parameterfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace Ui {

BodyForm::BodyForm(QWidget *parent) : QWidget(parent), m_message(new MessageStrip(this)), m_choice(new QComboBox(this)), m_fields(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addLayout(m_fields);
    layout->addStretch(1);
    m_fields->setHorizontalSpacing(Theme::theme().spacing(2));
    m_fields->setVerticalSpacing(Theme::theme().spacing(1));
    m_fields->setColumnStretch(1, 1);
    m_choice->setAccessibleName(tr("Kind of body"));
    m_choice->setToolTip(tr("It may look in one of several ways: choose one"));
    connect(m_choice, &QComboBox::activated, this, [this](int chosen) {
        const QByteArray json = Tryout::changedTo(m_schema, OpenApi::alternativesOf(m_schema).at(chosen), m_document.root());
        Q_EMIT edited({{0, m_text.size()}, json});
    });
    connect(m_message, &MessageStrip::actionTriggered, this, [this] { Q_EMIT placeWanted(m_broken); });
}

void BodyForm::setSchema(Kind kind, const OpenApi::Schema &schema, const QStringList &taken)
{
    clearFields();
    m_kind = kind;
    m_schema = schema;
    m_taken = taken;
    m_problems.clear();
    m_choice->clear();
    for (const OpenApi::Alternative &alternative : kind == Kind::Json ? OpenApi::alternativesOf(schema) : QList<OpenApi::Alternative>())
        m_choice->addItem(alternative.label);
    m_choice->setVisible(m_choice->count() > 0);
}

void BodyForm::showChoice()
{
    if (m_choice->count() > 0)
        m_choice->setCurrentIndex(int(OpenApi::nearestOf(OpenApi::alternativesOf(m_schema), m_schema, m_document, m_document.root())));
}

void BodyForm::clearFields()
{
    m_single.reset();
    if (m_group) {
        m_group->hide();
        m_group->deleteLater();
    }
    m_group = nullptr;
}

void BodyForm::setText(const QByteArray &text)
{
    m_text = text;
    m_message->clear();
    if (m_kind == Kind::File) {
        if (!m_single)
            makeSingle();
        return m_single->setValue(QString::fromUtf8(text));
    }
    if (text.trimmed().isEmpty())
        return showDocument({});
    const auto document = Json::Document::parse(text);
    if (document)
        showDocument(*document);
    else
        showBroken(document.error());
}

void BodyForm::showDocument(const Json::Document &document)
{
    m_document = document;
    showChoice();
    const Json::Node root = document.root();
    const QList<OpenApi::Schema> schemas = OpenApi::appliedTo(m_schema, document, root);
    const bool isContainer = root ? root.isObject() || root.isArray() : !Tryout::emptyValue(m_schema).startsWith('"');
    if (isContainer != bool(m_group))
        clearFields();
    if (!isContainer) {
        if (!m_single)
            makeSingle();
        return m_single->setValue(Tryout::asTyped(root));
    }
    if (!m_group)
        makeGroup();
    m_group->setVisible(true);
    m_group->show(schemas, document, {});
    m_group->showProblems(m_problems);
}

void BodyForm::showBroken(const Json::SyntaxError &error)
{
    m_broken = error.range;
    if (m_group)
        m_group->hide();
    m_message->show(MessageStrip::Kind::Warning, tr("The fields come back as soon as the body is JSON again."), Json::describe(error, m_text));
    m_message->setAction(tr("Go to the place"));
}

void BodyForm::makeGroup()
{
    m_group = new BodyFieldGroup(m_taken, this);
    m_fields->addWidget(m_group, 0, 0, 1, 2);
    connect(m_group, &BodyFieldGroup::edited, this, &BodyForm::edited);
    connect(m_group, &BodyFieldGroup::fixWanted, this, &BodyForm::fixWanted);
    connect(m_group, &BodyFieldGroup::stopsChanged, this, &BodyForm::stopsChanged);
}

void BodyForm::makeSingle()
{
    OpenApi::Parameter only;
    only.name = m_kind == Kind::File ? tr("File") : tr("Value");
    only.schema = m_schema;
    only.description = m_schema.description();
    m_single = std::make_unique<ParameterField>(only, m_kind == Kind::File ? tr("File to send") : tr("Value of the body"), this);
    m_single->place(*m_fields, 0);
    connect(m_single.get(), &ParameterField::edited, this, &BodyForm::editSingle);
    Q_EMIT stopsChanged();
}

void BodyForm::editSingle(const QString &typed)
{
    if (m_kind == Kind::File)
        Q_EMIT edited({{0, m_text.size()}, typed.toUtf8()});
    else if (const auto edit = Json::put(m_document, {}, Tryout::tokenFor(m_schema, m_document.root(), typed)))
        Q_EMIT edited(*edit);
}

void BodyForm::setProblems(const QList<Tryout::Problem> &problems)
{
    m_problems = problems;
    if (m_group)
        m_group->showProblems(problems);
    const auto first = std::ranges::find_if(problems, [](const Tryout::Problem &each) { return each.field.isEmpty(); });
    if (m_single)
        m_single->setProblem(first == problems.end() ? QString() : Tryout::describe(*first));
}

void BodyForm::focusFirst()
{
    const auto first = std::ranges::find_if(m_problems, [](const Tryout::Problem &each) { return each.field.isEmpty() && each.range.length > 0; });
    if (m_group && first != m_problems.end() && m_group->focusPlace(first->range.offset))
        return;
    for (QWidget *stop : stops()) {
        if (stop->isVisibleTo(this))
            return stop->setFocus(Qt::OtherFocusReason);
    }
}

void BodyForm::focusPlace(qsizetype offset)
{
    if (m_group)
        m_group->focusPlace(offset);
    else if (m_single)
        m_single->focus();
}

QList<QWidget *> BodyForm::stops() const
{
    QList<QWidget *> stops{m_choice};
    stops.append(m_single ? m_single->stops() : m_group ? m_group->stops() : QList<QWidget *>());
    return stops;
}

} // namespace Ui
