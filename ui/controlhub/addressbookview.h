// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/controlhub.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Ui {

/// One address book as an administrator sees it: its name, description and id, and the entries in it.
class AddressBookView : public QWidget
{
    Q_OBJECT

public:
    explicit AddressBookView(QWidget *parent = nullptr);

    void setAddressBook(const Tryout::AddressBook &addressBook);
    void clear(const QString &why);

Q_SIGNALS:
    void copied(const QString &text);

private:
    void showEntries(const QList<Tryout::AddressBookEntry> &entries);
    void showEntryMenu(const QPoint &place);
    void copy(const QString &text);

    QLabel *m_name;
    QLabel *m_description;
    QLabel *m_id;
    QPushButton *m_copyId;
    QLabel *m_noEntries;
    QTreeWidget *m_entries;
};

} // namespace Ui
