// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/fieldabilities.h"

#include <QAbstractItemModel>

#include <memory>

namespace Ui {

/// A schema as a tree: roots, their fields, below each its arguments and what its type has, made as it is opened, since types hold themselves.
/// Checked is what the query selects; checking only says what is wanted, the query says what is.
class ExplorerModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { Root, Field, Type, Argument, InputField };
    enum Role { KindRole = Qt::UserRole, TypeRole, ValueRole, ChoicesRole, AbilitiesRole, DescriptionRole, TypedRole };

    explicit ExplorerModel(QObject *parent = nullptr);
    ~ExplorerModel() override;

    void setSchema(const GraphQl::Schema &schema);
    [[nodiscard]] const GraphQl::Schema &schema() const { return m_schema; }
    /// What is selected, for each root; the document the selections point into is kept. Unreadable: nothing can be checked.
    void setQuery(const GraphQl::Document &document, qsizetype cursor);
    void setUnreadable();
    /// These instead of the roots, each with its whole way; none and an empty text: the roots again.
    void showFound(const QList<GraphQl::FieldPlace> &places, const QString &typed);

    /// Of a field, or of the field an argument belongs to.
    [[nodiscard]] GraphQl::FieldPlace placeOf(const QModelIndex &index) const;
    [[nodiscard]] QString nameOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const GraphQl::FieldPlace &place);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void fieldWanted(const GraphQl::FieldPlace &place, bool isOn);
    /// An empty literal takes the argument out.
    void argumentWanted(const GraphQl::FieldPlace &place, const QString &argument, const QByteArray &literal);

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] std::vector<std::unique_ptr<Node>> childrenOf(const Node &node) const;
    void addField(std::vector<std::unique_ptr<Node>> &nodes, const GraphQl::FieldPlace &place, const GraphQl::FieldDefinition &field) const;
    void addInputs(std::vector<std::unique_ptr<Node>> &nodes, const Node &owner) const;
    void showRoots();
    void refresh(const QModelIndex &parent);
    [[nodiscard]] bool canBeChecked(const Node &node) const;
    [[nodiscard]] bool isChecked(const Node &node) const;
    [[nodiscard]] const GraphQl::Field *selectedField(const Node &node) const;
    [[nodiscard]] QString literalOf(const Node &node) const;
    [[nodiscard]] QStringList choicesOf(const Node &node) const;
    [[nodiscard]] QString spoken(const Node &node) const;

    GraphQl::Schema m_schema;
    std::unique_ptr<Node> m_top;
    GraphQl::Document m_document;
    GraphQl::Selections m_selections[3];
    bool m_isReadable = true;
    QString m_typed;
};

/// In words, for a person: "Can be counted, …"; empty for none.
[[nodiscard]] QString inWords(const GraphQl::FieldAbilities &abilities);

} // namespace Ui

Q_DECLARE_METATYPE(GraphQl::FieldAbilities)
