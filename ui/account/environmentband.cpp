// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/environmentband.h"

#include "app/http/redact.h"
#include "ui/account/bandlabel.h"
#include "ui/account/signinpanel.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace Ui {

namespace {

enum Choice { SandboxChoice, LiveChoice };

bool isLive(const Tryout::Environment &environment)
{
    return environment.kind == Tryout::Environment::Kind::Live;
}

} // namespace

EnvironmentBand::EnvironmentBand(Tryout::Environments &environments, QWidget *parent)
    : QWidget(parent)
    , m_environments(environments)
    , m_sign(new BandLabel(BandLabel::Weight::Sign, this))
    , m_environment(new QComboBox(this))
    , m_attendeeLabel(new BandLabel(BandLabel::Weight::Plain, this))
    , m_attendeeId(new QLineEdit(this))
    , m_account(new BandLabel(BandLabel::Weight::Plain, this))
    , m_signIn(new QPushButton(tr("Sign in"), this))
    , m_search(new QPushButton(tr("Search everything (Ctrl+K)"), this))
    , m_present(new QPushButton(tr("Present"), this))
{
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_environment->addItems({tr("Sandbox"), tr("Live…")});
    m_attendeeLabel->setText(tr("Attendee ID"));
    m_attendeeId->setAccessibleName(tr("Attendee ID"));
    m_attendeeId->setPlaceholderText(tr("e.g. 140"));
    m_attendeeId->setMaxLength(64);
    m_attendeeId->setFixedWidth(m_attendeeId->fontMetrics().averageCharWidth() * 16);
    m_signIn->setAccessibleName(tr("Sign in"));
    m_search->setAccessibleName(tr("Open search"));
    m_search->setIcon(Theme::theme().icon(QStringLiteral("search")));
    m_search->setToolTip(tr("Operations, missions, actions and calls by a few letters of what you remember"));
    m_present->setAccessibleName(tr("Present"));
    m_present->setToolTip(tr("Large type, and nothing secret, for a projector (F11)"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(layOutRow());
    connectParts();
    m_attendeeId->setText(environments.current().seat.attendeeId);
    showEnvironment(environments.current());
}

QHBoxLayout *EnvironmentBand::layOutRow()
{
    const int gap = Theme::theme().spacing(2);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_sign);
    row->addSpacing(gap);
    row->addWidget(m_environment);
    row->addSpacing(2 * gap);
    row->addWidget(m_attendeeLabel);
    row->addWidget(m_attendeeId);
    row->addWidget(m_signIn);
    row->addSpacing(gap);
    row->addWidget(m_account, 1);
    row->addWidget(m_search);
    row->addWidget(m_present);
    return row;
}

void EnvironmentBand::connectParts()
{
    connect(&m_environments, &Tryout::Environments::changed, this, &EnvironmentBand::showEnvironment);
    connect(&Theme::theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    // The parts take their new type first; then the band has to be as high as they are.
    connect(&Theme::theme(), &Theme::changed, this, &EnvironmentBand::fitHeight, Qt::QueuedConnection);
    connect(m_environment, &QComboBox::activated, this, &EnvironmentBand::chooseEnvironment);
    connect(m_attendeeId, &QLineEdit::textEdited, this, &EnvironmentBand::takeSeat);
    connect(m_attendeeId, &QLineEdit::returnPressed, this, &EnvironmentBand::openSignIn);
    connect(m_signIn, &QPushButton::clicked, this, &EnvironmentBand::openSignIn);
    connect(m_search, &QPushButton::clicked, this, &EnvironmentBand::searchWanted);
    connect(m_present, &QPushButton::clicked, this, &EnvironmentBand::presentWanted);
}

void EnvironmentBand::showEnvironment(const Tryout::Environment &environment)
{
    m_sign->setText(m_isOwnServer ? tr("YOUR API") : isLive(environment) ? tr("LIVE") : tr("SANDBOX"));
    m_environment->setItemText(LiveChoice, isLive(environment) ? tr("Live: %1").arg(environment.baseUrl.host()) : tr("Live…"));
    m_environment->setCurrentIndex(isLive(environment) ? LiveChoice : SandboxChoice);
    if (Account::Seat::accepted(m_attendeeId->text()) != environment.seat.attendeeId)
        m_attendeeId->setText(environment.seat.attendeeId);
    m_account->setText(accountInWords());
    update();
}

QString EnvironmentBand::accountInWords() const
{
    const Tryout::Environment &environment = m_environments.current();
    if (m_isOwnServer)
        return m_ownServer.isEmpty() ? tr("Its description does not say where it is called")
                                     : tr("Called at %1; your token is not sent there").arg(m_ownServer.host());
    if (m_isPresenting)
        return {};
    if (isLive(environment))
        return environment.organizationId.isEmpty()
                   ? tr("Token %1").arg(Http::masked(QString::fromLatin1(environment.token.value)))
                   : tr("Organisation %1, token %2").arg(environment.organizationId, Http::masked(QString::fromLatin1(environment.token.value)));
    if (!environment.isReady())
        return tr("The sandbox is not running");
    if (environment.seat.isTaken() && m_signedInSeat == environment.seat)
        return tr("Signed in as %1").arg(environment.seat.signInAddress());
    return {};
}

void EnvironmentBand::chooseEnvironment(int index)
{
    const bool live = isLive(m_environments.current());
    if (index == SandboxChoice && live) {
        closePanel();
        m_environments.useSandbox();
    } else if (index == LiveChoice && !live) {
        // The choice holds once there is a token; until then the band goes on telling the truth.
        m_environment->setCurrentIndex(SandboxChoice);
        panel().openForLive();
    }
}

void EnvironmentBand::takeSeat(const QString &typed)
{
    const QString id = Account::Seat::accepted(typed);
    const bool isRefused = id.isEmpty() && !typed.trimmed().isEmpty();
    setLook(m_attendeeId, isRefused ? Look::Error : Look::Plain);
    m_attendeeId->setToolTip(isRefused ? tr("Letters, digits, dots, hyphens and underscores only, as on your seat: for instance 140") : QString());
    m_environments.setSeat({id});
}

SignInPanel &EnvironmentBand::panel()
{
    if (!m_panel) {
        m_panel = new SignInPanel(m_environments, this);
        m_panel->hide();
        layout()->addWidget(m_panel);
        connect(m_panel, &SignInPanel::signedIn, this, &EnvironmentBand::confirmSignIn);
    }
    return *m_panel;
}

void EnvironmentBand::closePanel()
{
    if (m_panel)
        m_panel->close();
}

void EnvironmentBand::confirmSignIn()
{
    m_signedInSeat = m_environments.current().seat;
    m_account->setText(accountInWords());
    m_signIn->setFocus(Qt::OtherFocusReason);
    Q_EMIT signedIn();
}

void EnvironmentBand::focusAttendeeId()
{
    m_attendeeId->setFocus(Qt::OtherFocusReason);
    m_attendeeId->selectAll();
}

void EnvironmentBand::openSignIn()
{
    if (isLive(m_environments.current()))
        panel().openForLive();
    else if (m_environments.current().seat.isTaken())
        panel().openForSandbox();
    else {
        panel().openForSandbox();
        focusAttendeeId();
    }
}

void EnvironmentBand::setPresenting(bool presenting)
{
    m_isPresenting = presenting;
    if (presenting)
        closePanel();
    m_attendeeLabel->setHidden(presenting);
    m_attendeeId->setHidden(presenting);
    m_signIn->setHidden(presenting);
    m_present->setText(presenting ? tr("Stop presenting") : tr("Present"));
    m_account->setText(accountInWords());
}

void EnvironmentBand::setOwnServer(bool isOwn, const QUrl &server)
{
    m_isOwnServer = isOwn;
    m_ownServer = isOwn ? server : QUrl();
    showEnvironment(m_environments.current());
}

bool EnvironmentBand::isBandLive() const
{
    return m_isOwnServer || isLive(m_environments.current());
}

void EnvironmentBand::fitHeight()
{
    for (QWidget *part : {static_cast<QWidget *>(m_environment), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_present), static_cast<QWidget *>(m_signIn)})
        part->setMinimumHeight(part->sizeHint().height());
    // Every layout up to the window, at once: none may leave the band cut for a moment.
    updateGeometry();
    for (QWidget *around = this; around; around = around->parentWidget()) {
        if (around->layout())
            around->layout()->invalidate();
    }
    if (window()->layout())
        window()->layout()->activate();
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::theme().color(isBandLive() ? ColorRole::LiveBand : ColorRole::SandboxBand));
}

} // namespace Ui
