// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/environments.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace Ui {

class BandLabel;
class SignInPanel;

/// Says in colour and in words whether calls go to the sandbox or to a live service, and whose seat this is. \a environments outlive it.
class EnvironmentBand : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(Tryout::Environments &environments, QWidget *parent = nullptr);

public Q_SLOTS:
    void focusAttendeeId();
    void openSignIn();
    /// Hides what is nobody's business on a projector.
    void setPresenting(bool presenting);
    /// The open operation belongs to an API of the user's own, which is called at \a server whatever the environment is.
    void setOwnServer(bool isOwn, const QUrl &server);

Q_SIGNALS:
    void signedIn();
    void presentWanted();
    void searchWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *layOutRow();
    void connectParts();
    void showEnvironment(const Tryout::Environment &environment);
    void chooseEnvironment(int index);
    void takeSeat(const QString &typed);
    /// Made when it is first asked for.
    [[nodiscard]] SignInPanel &panel();
    void closePanel();
    void confirmSignIn();
    void fitHeight();
    [[nodiscard]] QString accountInWords() const;
    [[nodiscard]] bool isBandLive() const;

    Tryout::Environments &m_environments;
    BandLabel *m_sign;
    QComboBox *m_environment;
    BandLabel *m_attendeeLabel;
    QLineEdit *m_attendeeId;
    BandLabel *m_account;
    QPushButton *m_signIn;
    QPushButton *m_search;
    QPushButton *m_present;
    SignInPanel *m_panel = nullptr;
    Account::Seat m_signedInSeat;
    QUrl m_ownServer;
    bool m_isOwnServer = false;
    bool m_isPresenting = false;
};

} // namespace Ui
