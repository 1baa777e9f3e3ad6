// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/headers.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace Ui {

/// The request's headers: those that follow from the operation and the account, for reading, and those added by hand.
class HeadersTable : public QWidget
{
    Q_OBJECT

public:
    explicit HeadersTable(QWidget *parent);

    /// \a given cannot be changed here; secrets in it are masked already. \a added are the user's own.
    void setHeaders(const Http::Headers &given, const Http::Headers &added);
    [[nodiscard]] Http::Headers added() const;

Q_SIGNALS:
    /// By the user.
    void edited(const Http::Headers &added);

private:
    void appendRow(const Http::Header &header, bool editable);
    void addRow();
    void removeRow();
    void fitHeight();
    [[nodiscard]] int givenCount() const;

    QTableWidget *m_table;
    QToolButton *m_remove;
    Http::Headers m_given;
    bool m_setting = false;
};

} // namespace Ui
