// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/request/bodyrow.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace Ui {

/// The fields of one object or list of the body, and what can be added to it.
class BodyFieldGroup : public QWidget
{
    Q_OBJECT

public:
    BodyFieldGroup(QStringList taken, QWidget *parent);
    ~BodyFieldGroup() override;

    /// \a schemas speak of the value at \a path. Rows that only have another value stay, and so do cursor and focus.
    void show(const QList<OpenApi::Schema> &schemas, const Json::Document &document, const Json::Path &path);
    void showProblems(const QList<Tryout::Problem> &problems);
    bool focusPlace(qsizetype offset);
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void edited(const Json::TextEdit &edit);
    void fixWanted(const Tryout::Problem &problem);
    /// Fields came or went.
    void stopsChanged();

private:
    [[nodiscard]] std::unique_ptr<BodyRow> takenRow(const Tryout::BodyField &field);
    std::unique_ptr<BodyRow> makeRow(const Tryout::BodyField &field);
    void arrange();
    void showAdding();
    void fillMenu(const QList<OpenApi::Schema::Property> &properties);
    void addOther();
    void add(const Json::Path::Step &step, const OpenApi::Schema &schema);

    QStringList m_taken;
    QList<OpenApi::Schema> m_schemas;
    Json::Document m_document;
    Json::Path m_path;
    QList<Tryout::Problem> m_problems;
    std::vector<std::unique_ptr<BodyRow>> m_rows;
    QWidget *m_adding;
    QToolButton *m_add;
    QLineEdit *m_other;
    QLabel *m_more;
};

} // namespace Ui
