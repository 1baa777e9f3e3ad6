// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jsonpath/evaluation.h"

#include <QAbstractTableModel>

namespace Ui {

/// The nodes a query selected, one a row, each made only when it is looked at, secrets covered. Of very many the first 100,000 are listed.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// A row's value; its normalized path; or the members of objects, one a column (another value in the first).
    enum class Shape { Values, Paths, Table };

    static constexpr qsizetype mostListed = 100'000;

    explicit ResultsModel(QObject *parent = nullptr);

    void setAnswer(const SharedAnswer &answer);
    void setShape(Shape shape);
    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] const SharedAnswer &answer() const { return m_answer; }
    [[nodiscard]] Json::Node node(int row) const { return m_answer->nodes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString valueOf(int row) const;
    [[nodiscard]] QString pathOf(int row) const;
    [[nodiscard]] QString cell(int row, int column) const;

    SharedAnswer m_answer = std::make_shared<const Answer>();
    Shape m_shape = Shape::Values;
};

} // namespace Ui
