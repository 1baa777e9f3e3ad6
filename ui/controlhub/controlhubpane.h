// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/controlhub.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Ui {

class AddressBookView;
class MessageStrip;

/// The administrator's view of the contact centre, read by the same calls as everything else. \a hub outlives the pane.
class ControlHubPane : public QWidget
{
    Q_OBJECT

public:
    explicit ControlHubPane(Tryout::ControlHub &hub, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh();
    /// As if it had just come into sight.
    void lookAgain();

Q_SIGNALS:
    /// The pane has come into sight.
    void opened();
    /// These address books have just been read and stand in the pane for the user to see.
    void seen(const QList<Tryout::AddressBook> &addressBooks);
    void copied(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showAddressBooks(const QList<Tryout::AddressBook> &addressBooks);
    void showSelected();
    void showRefreshing(bool refreshing);
    void showFailure(const QString &what, const QString &advice);
    void showMenu(const QPoint &place);
    void copy(const QString &text);
    void layOut();

    Tryout::ControlHub &m_hub;
    QLabel *m_state;
    QPushButton *m_refresh;
    MessageStrip *m_failure;
    QListWidget *m_list;
    AddressBookView *m_selected;
    bool m_isUnseen = false;
};

} // namespace Ui
