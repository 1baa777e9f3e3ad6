// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/explorermodel.h"

#include "app/graphql/builder.h"
#include "app/graphql/fieldwriter.h"
#include "app/graphql/literal.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

using GraphQl::FieldPlace;
using RootType = GraphQl::OperationDefinition::Type;

namespace {

constexpr RootType roots[] = {RootType::Query, RootType::Mutation, RootType::Subscription};

QString nameOfRoot(RootType root)
{
    if (root == RootType::Mutation)
        return ExplorerModel::tr("Mutation");
    return root == RootType::Subscription ? ExplorerModel::tr("Subscription") : ExplorerModel::tr("Query");
}

} // namespace

struct ExplorerModel::Node
{
    Kind kind = Kind::Root;
    FieldPlace place;
    QString name;
    QString typeText;
    QString description;
    /// Of an argument or the field of an input object.
    const GraphQl::InputValueDefinition *input = nullptr;
    const GraphQl::FieldDefinition *field = nullptr;
    /// The named type: what it opens into.
    const GraphQl::TypeDefinition *type = nullptr;
    Node *parent = nullptr;
    int row = 0;
    bool isFilled = false;
    std::vector<std::unique_ptr<Node>> children = {};

    void adopt(std::vector<std::unique_ptr<Node>> nodes)
    {
        children = std::move(nodes);
        for (size_t i = 0; i < children.size(); ++i) {
            children[i]->parent = this;
            children[i]->row = int(i);
        }
        isFilled = true;
    }
};

QString inWords(const GraphQl::FieldAbilities &abilities)
{
    QStringList words;
    if (abilities.isAggregatable)
        words += ExplorerModel::tr("aggregated");
    if (abilities.isGroupable)
        words += ExplorerModel::tr("grouped by");
    if (abilities.isFilterable)
        words += ExplorerModel::tr("filtered by");
    if (abilities.isSortable)
        words += ExplorerModel::tr("sorted by");
    return words.isEmpty() ? QString() : ExplorerModel::tr("Can be %1.").arg(QLocale().createSeparatedList(words));
}

ExplorerModel::ExplorerModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_top(std::make_unique<Node>())
{
    m_top->isFilled = true;
}

ExplorerModel::~ExplorerModel() = default;

void ExplorerModel::setSchema(const GraphQl::Schema &schema)
{
    beginResetModel();
    m_schema = schema;
    m_typed.clear();
    showRoots();
    endResetModel();
}

void ExplorerModel::showRoots()
{
    std::vector<std::unique_ptr<Node>> nodes;
    for (const RootType root : roots) {
        if (const GraphQl::TypeDefinition *type = m_schema.rootType(root)) {
            nodes.push_back(std::make_unique<Node>(Node{.kind = Kind::Root, .place = {.root = root, .steps = {}}, .name = nameOfRoot(root), .typeText = {},
                                                        .description = type->description, .type = type}));
        }
    }
    m_top->adopt(std::move(nodes));
}

void ExplorerModel::showFound(const QList<FieldPlace> &places, const QString &typed)
{
    if (typed.isEmpty() && m_typed.isEmpty())
        return;
    beginResetModel();
    m_typed = typed;
    std::vector<std::unique_ptr<Node>> nodes;
    for (const FieldPlace &place : places) {
        if (const GraphQl::FieldDefinition *field = GraphQl::definitionAt(m_schema, place)) {
            addField(nodes, place, *field);
            nodes.back()->name = place.steps.join(u" › "_s);
        }
    }
    if (typed.isEmpty())
        showRoots();
    else
        m_top->adopt(std::move(nodes));
    endResetModel();
}

void ExplorerModel::setQuery(const GraphQl::Document &document, qsizetype cursor)
{
    m_document = document;
    m_isReadable = true;
    for (const RootType root : roots) {
        const GraphQl::OperationDefinition *operation = GraphQl::operationAt(m_document, cursor, root);
        m_selections[int(root)] = operation ? GraphQl::Selections(m_schema, m_document, *operation) : GraphQl::Selections();
    }
    refresh({});
}

void ExplorerModel::setUnreadable()
{
    if (!m_isReadable)
        return;
    m_isReadable = false;
    refresh({});
}

void ExplorerModel::refresh(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        refresh(index(row, 0, parent));
}

ExplorerModel::Node *ExplorerModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_top.get();
}

FieldPlace ExplorerModel::placeOf(const QModelIndex &index) const
{
    return nodeOf(index)->place;
}

QString ExplorerModel::nameOf(const QModelIndex &index) const
{
    const Node &node = *nodeOf(index);
    if (node.input)
        return node.input->name.toString();
    return node.field ? node.field->name.toString() : node.name;
}

QModelIndex ExplorerModel::indexOf(const FieldPlace &place)
{
    QModelIndex at;
    for (int row = 0; row < rowCount(); ++row) {
        if (nodeOf(index(row, 0))->place.root == place.root && m_typed.isEmpty())
            at = index(row, 0);
    }
    for (qsizetype depth = 1; at.isValid() && depth <= place.steps.size(); ++depth) {
        fetchMore(at);
        QModelIndex next;
        for (int row = 0; row < rowCount(at) && !next.isValid(); ++row) {
            const Node &node = *nodeOf(index(row, 0, at));
            if (!node.input && node.place.steps == place.steps.first(depth))
                next = index(row, 0, at);
        }
        at = next;
    }
    return at;
}

void ExplorerModel::addField(std::vector<std::unique_ptr<Node>> &nodes, const FieldPlace &place, const GraphQl::FieldDefinition &field) const
{
    nodes.push_back(std::make_unique<Node>(Node{.kind = Kind::Field, .place = place, .name = field.name.toString(), .typeText = field.type.toString(),
                                                .description = field.description, .field = &field, .type = m_schema.type(field.type.name.text)}));
}

void ExplorerModel::addInputs(std::vector<std::unique_ptr<Node>> &nodes, const Node &owner) const
{
    const bool isArgument = owner.kind == Kind::Field;
    const auto &inputs = isArgument ? owner.field->arguments : owner.type->inputFields;
    for (const GraphQl::InputValueDefinition &input : inputs) {
        nodes.push_back(std::make_unique<Node>(Node{.kind = isArgument ? Kind::Argument : Kind::InputField, .place = owner.place, .name = input.name.toString(),
                                                    .typeText = input.type.toString(), .description = input.description, .input = &input,
                                                    .type = m_schema.type(input.type.name.text)}));
    }
}

std::vector<std::unique_ptr<ExplorerModel::Node>> ExplorerModel::childrenOf(const Node &node) const
{
    std::vector<std::unique_ptr<Node>> nodes;
    if (node.kind == Kind::Field || node.input)
        addInputs(nodes, node);
    if (node.input || !node.type)
        return nodes;
    const auto below = [&node](const QString &step) { return FieldPlace{.root = node.place.root, .steps = node.place.steps + QStringList(step)}; };
    for (const GraphQl::FieldDefinition &field : node.type->fields)
        addField(nodes, below(field.name.toString()), field);
    if (!node.type->isAbstract())
        return nodes;
    for (const GraphQl::TypeDefinition *type : m_schema.possibleTypes(*node.type)) {
        const QString step = GraphQl::stepTo(type->name.text);
        nodes.push_back(std::make_unique<Node>(Node{.kind = Kind::Type, .place = below(step), .name = step, .typeText = {}, .description = type->description, .type = type}));
    }
    return nodes;
}

QModelIndex ExplorerModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = *nodeOf(parent);
    if (row < 0 || row >= int(node.children.size()) || column != 0)
        return {};
    return createIndex(row, 0, node.children[size_t(row)].get());
}

QModelIndex ExplorerModel::parent(const QModelIndex &index) const
{
    Node *above = index.isValid() ? nodeOf(index)->parent : nullptr;
    return above && above != m_top.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int ExplorerModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent)->children.size());
}

int ExplorerModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool ExplorerModel::hasChildren(const QModelIndex &parent) const
{
    const Node &node = *nodeOf(parent);
    if (node.isFilled)
        return !node.children.empty();
    const bool opens = node.type && (node.input ? !node.type->inputFields.empty() : node.type->isComposite());
    return opens || (node.field && !node.field->arguments.empty());
}

bool ExplorerModel::canFetchMore(const QModelIndex &parent) const
{
    return !nodeOf(parent)->isFilled;
}

void ExplorerModel::fetchMore(const QModelIndex &parent)
{
    Node &node = *nodeOf(parent);
    if (node.isFilled)
        return;
    auto nodes = childrenOf(node);
    if (nodes.empty()) {
        node.isFilled = true;
        return;
    }
    beginInsertRows(parent, 0, int(nodes.size()) - 1);
    node.adopt(std::move(nodes));
    endInsertRows();
}

bool ExplorerModel::canBeChecked(const Node &node) const
{
    return node.kind == Kind::Field || node.kind == Kind::Type || node.kind == Kind::Argument;
}

const GraphQl::Field *ExplorerModel::selectedField(const Node &node) const
{
    return m_selections[int(node.place.root)].field(node.place.steps);
}

bool ExplorerModel::isChecked(const Node &node) const
{
    return node.input ? !literalOf(node).isEmpty() : m_selections[int(node.place.root)].contains(node.place.steps);
}

QString ExplorerModel::literalOf(const Node &node) const
{
    const GraphQl::Field *field = node.kind == Kind::Argument ? selectedField(node) : nullptr;
    if (!field)
        return {};
    const auto found = std::ranges::find(field->arguments, node.name, [](const GraphQl::Argument &argument) { return argument.name.toString(); });
    return found == field->arguments.end() ? QString() : GraphQl::literal(found->value);
}

QStringList ExplorerModel::choicesOf(const Node &node) const
{
    QStringList choices;
    if (!node.input || !node.type || node.input->type.nullable().isList())
        return choices;
    for (const GraphQl::EnumValueDefinition &value : node.type->values)
        choices.append(value.name.toString());
    if (node.type->name.text == "Boolean")
        choices = {u"true"_s, u"false"_s};
    return choices;
}

Qt::ItemFlags ExplorerModel::flags(const QModelIndex &index) const
{
    const Node &node = *nodeOf(index);
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && m_isReadable && canBeChecked(node))
        flags |= Qt::ItemIsUserCheckable;
    if (m_isReadable && node.kind == Kind::Argument && isChecked(node))
        flags |= Qt::ItemIsEditable;
    return flags;
}

/// For who hears the tree instead of seeing it.
QString ExplorerModel::spoken(const Node &node) const
{
    const QString kind = node.kind == Kind::Argument ? tr("argument") : node.kind == Kind::InputField ? tr("input field") : QString();
    QStringList parts = {node.name, kind, node.typeText, literalOf(node)};
    if (node.kind == Kind::Field)
        parts += inWords(GraphQl::abilitiesOf(m_schema, node.place));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant ExplorerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case Qt::EditRole:
    case ValueRole:
        return literalOf(node);
    case Qt::CheckStateRole:
        return canBeChecked(node) ? QVariant(isChecked(node) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return node.description.isEmpty() ? node.name : node.name + u'\n' + node.description;
    case Qt::AccessibleTextRole:
        return spoken(node);
    case KindRole:
        return QVariant::fromValue(node.kind);
    case TypeRole:
        return node.typeText;
    case ChoicesRole:
        return choicesOf(node);
    case AbilitiesRole:
        return QVariant::fromValue(node.kind == Kind::Field ? GraphQl::abilitiesOf(m_schema, node.place) : GraphQl::FieldAbilities());
    case DescriptionRole:
        return node.description.isEmpty() && node.type ? node.type->description : node.description;
    case TypedRole:
        return index.parent().isValid() ? QString() : m_typed;
    default:
        return {};
    }
}

bool ExplorerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_isReadable)
        return false;
    const Node &node = *nodeOf(index);
    if (role == Qt::CheckStateRole && canBeChecked(node)) {
        const bool isOn = value.toInt() == Qt::Checked;
        if (node.input)
            Q_EMIT argumentWanted(node.place, node.name, isOn ? GraphQl::simplestLiteral(m_schema, node.input->type) : QByteArray());
        else
            Q_EMIT fieldWanted(node.place, isOn);
        return true;
    }
    if (role != Qt::EditRole || node.kind != Kind::Argument || value.toString().trimmed().isEmpty())
        return false;
    Q_EMIT argumentWanted(node.place, node.name, value.toString().trimmed().toUtf8());
    return true;
}

} // namespace Ui
