// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodyfieldgroup.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// More fields of one list are read better in the text.
constexpr qsizetype MostRows = 60;
/// A list or object of so few fields is open from the start, where the whole body is not large.
constexpr qsizetype FewFields = 8;
constexpr qsizetype SmallBody = 80;
constexpr int RowsOfOne = 4;

bool isOpenAtFirst(const Tryout::BodyField &field, const Json::Document &document)
{
    const qsizetype size = Json::valueAt(document, field.path).size();
    return field.path.steps.size() <= 2 && size > 0 && size <= FewFields && document.nodeCount() <= SmallBody;
}

} // namespace

BodyFieldGroup::BodyFieldGroup(QStringList taken, QWidget *parent)
    : QWidget(parent), m_taken(std::move(taken)), m_adding(new QWidget(this)), m_add(new QToolButton(m_adding)), m_other(new QLineEdit(m_adding)), m_more(new QLabel(this))
{
    const Theme &theme = Theme::theme();
    m_add->setIcon(theme.icon(u"add"_s, ColorRole::Accent));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(m_add, Look::Quiet);
    m_other->setPlaceholderText(tr("Another name, then Enter"));
    setLook(m_more, Look::Muted);
    m_more->setWordWrap(true);
    auto *adding = new QHBoxLayout(m_adding);
    adding->setContentsMargins(0, 0, 0, 0);
    adding->addWidget(m_add);
    adding->addWidget(m_other);
    adding->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.spacing(2));
    grid->setVerticalSpacing(theme.spacing(1));
    grid->setColumnStretch(1, 1);
    connect(m_other, &QLineEdit::returnPressed, this, &BodyFieldGroup::addOther);
    connect(m_add, &QToolButton::clicked, this, [this] {
        const qsizetype place = Json::valueAt(m_document, m_path).size();
        if (!m_add->menu())
            add(place, Tryout::schemaOfChild(m_schemas, place));
    });
}

BodyFieldGroup::~BodyFieldGroup() = default;

void BodyFieldGroup::show(const QList<OpenApi::Schema> &schemas, const Json::Document &document, const Json::Path &path)
{
    m_schemas = schemas;
    m_document = document;
    m_path = path;
    const QList<Tryout::BodyField> fields = Tryout::fieldsIn(schemas, document, path);
    const qsizetype shown = std::min(fields.size(), MostRows);
    m_more->setText(tr("%n more: see them in the JSON view.", nullptr, int(fields.size() - shown)));
    m_more->setVisible(shown < fields.size());
    std::vector<std::unique_ptr<BodyRow>> rows;
    bool isNew = qsizetype(m_rows.size()) != shown;
    for (const Tryout::BodyField &field : fields.first(shown)) {
        isNew = isNew || !m_rows.at(rows.size()) || !m_rows.at(rows.size())->fits(field);
        std::unique_ptr<BodyRow> row = takenRow(field);
        const bool isFresh = !row;
        rows.push_back(isFresh ? makeRow(field) : std::move(row));
        rows.back()->show(field, document);
        if (isFresh && isOpenAtFirst(field, document))
            rows.back()->setOpen(true);
    }
    m_rows = std::move(rows);
    showAdding();
    if (!isNew)
        return;
    arrange();
    showProblems(m_problems);
    Q_EMIT stopsChanged();
}

std::unique_ptr<BodyRow> BodyFieldGroup::takenRow(const Tryout::BodyField &field)
{
    const auto row = std::ranges::find_if(m_rows, [&field](const auto &each) { return each && each->fits(field); });
    return row == m_rows.end() ? nullptr : std::move(*row);
}

std::unique_ptr<BodyRow> BodyFieldGroup::makeRow(const Tryout::BodyField &field)
{
    auto row = std::make_unique<BodyRow>(field, m_taken, this);
    connect(row.get(), &BodyRow::edited, this, &BodyFieldGroup::edited);
    connect(row.get(), &BodyRow::fixWanted, this, &BodyFieldGroup::fixWanted);
    connect(row.get(), &BodyRow::stopsChanged, this, [this] {
        arrange();
        Q_EMIT stopsChanged();
    });
    return row;
}

void BodyFieldGroup::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    int at = 0;
    for (const auto &row : m_rows) {
        if (row)
            row->place(*grid, at);
        at += RowsOfOne;
    }
    grid->addWidget(m_more, at, 0, 1, 3);
    grid->addWidget(m_adding, at + 1, 0, 1, 3);
}

void BodyFieldGroup::showAdding()
{
    const Json::Node value = Json::valueAt(m_document, m_path);
    const QString where = m_path.steps.isEmpty() ? tr("the body") : Tryout::nameOf(m_path);
    const QList<OpenApi::Schema::Property> properties = value.isArray() ? QList<OpenApi::Schema::Property>() : Tryout::addableTo(m_schemas, m_document, m_path);
    const bool takesOthers = !value.isArray() && Tryout::takesOtherNames(m_schemas);
    if (QMenu *former = m_add->menu()) {
        m_add->setMenu(nullptr);
        former->deleteLater();
    }
    if (value.isArray()) {
        m_add->setText(tr("Add element"));
        m_add->setAccessibleName(tr("Add an element to %1").arg(where));
    } else {
        m_add->setText(tr("Add field"));
        m_add->setAccessibleName(tr("Add a field to %1").arg(where));
        fillMenu(properties);
    }
    m_add->setVisible(value.isArray() || !properties.isEmpty());
    m_other->setVisible(takesOthers);
    m_other->setAccessibleName(tr("Add another name to %1").arg(where));
    m_adding->setVisible(value.isArray() || !properties.isEmpty() || takesOthers);
}

void BodyFieldGroup::fillMenu(const QList<OpenApi::Schema::Property> &properties)
{
    if (properties.isEmpty())
        return;
    auto *menu = new QMenu(m_add);
    menu->setToolTipsVisible(true);
    for (const OpenApi::Schema::Property &property : properties) {
        QAction *action = menu->addAction(property.required ? property.name + u" *"_s : property.name);
        action->setToolTip(property.schema.description());
        connect(action, &QAction::triggered, this, [this, property] { add(property.name, property.schema); });
    }
    m_add->setMenu(menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
}

void BodyFieldGroup::addOther()
{
    const QString name = m_other->text();
    if (name.isEmpty() || Json::valueAt(m_document, m_path)[QStringView(name)])
        return;
    m_other->clear();
    add(name, Tryout::schemaOfChild(m_schemas, name));
}

void BodyFieldGroup::add(const Json::Path::Step &step, const OpenApi::Schema &schema)
{
    Json::Path path = m_path;
    path.steps.append(step);
    const auto edit = Json::put(m_document, path, Tryout::emptyValue(schema));
    if (!edit)
        return;
    Q_EMIT edited(*edit);
    const auto added = std::ranges::find_if(m_rows, [&path](const auto &row) { return row->path() == path; });
    if (added != m_rows.end())
        (*added)->focus();
}

void BodyFieldGroup::showProblems(const QList<Tryout::Problem> &problems)
{
    m_problems = problems;
    for (const auto &row : m_rows)
        row->showProblems(problems);
}

bool BodyFieldGroup::focusPlace(qsizetype offset)
{
    return std::ranges::any_of(m_rows, [offset](const auto &row) { return row->focusPlace(offset); });
}

QList<QWidget *> BodyFieldGroup::stops() const
{
    QList<QWidget *> stops;
    for (const auto &row : m_rows)
        stops.append(row ? row->stops() : QList<QWidget *>());
    stops.append(m_add);
    stops.append(m_other);
    return stops;
}

} // namespace Ui
