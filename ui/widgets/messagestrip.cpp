// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagestrip.h"

#include "ui/theme/discretion.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

struct Appearance
{
    const char *icon;
    ColorRole color;
    Look look;
};

/// In the order of MessageStrip::Kind.
constexpr Appearance appearances[] = {
    {"hint", ColorRole::Accent, Look::HintPanel},
    {"success", ColorRole::Success, Look::SuccessPanel},
    {"warning", ColorRole::Warning, Look::WarningPanel},
    {"error", ColorRole::Error, Look::ErrorPanel},
};

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(wrappingLabel(this)), m_advice(wrappingLabel(this))
{
    const Theme &theme = Theme::theme();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setLook(m_advice, Look::Plain);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.spacing(1) / 2);
    words->addWidget(m_text);
    words->addWidget(m_advice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    row->setSpacing(theme.spacing(2));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
    connect(&Discretion::discretion(), &Discretion::changed, this, &MessageStrip::write);
}

void MessageStrip::show(Kind kind, const QString &what, const QString &advice)
{
    setLook(this, appearances[int(kind)].look);
    showIcon(kind);
    const bool isNews = isHidden() || m_what != what;
    m_what = what;
    m_how = advice;
    write();
    m_text->setVisible(!what.isEmpty());
    m_advice->setVisible(!advice.isEmpty());
    setLook(m_text, advice.isEmpty() ? Look::Plain : Look::Heading);
    setVisible(true);
    setAccessibleName(Discretion::discretion().shown(message()));
    if (isNews && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void MessageStrip::write()
{
    m_text->setText(Discretion::discretion().shown(m_what));
    m_advice->setText(Discretion::discretion().shown(m_how));
    setAccessibleName(Discretion::discretion().shown(message()));
}

void MessageStrip::showIcon(Kind kind)
{
    const Appearance &appearance = appearances[int(kind)];
    const int side = fontMetrics().height();
    m_icon->setPixmap(Theme::theme().icon(QString::fromLatin1(appearance.icon), appearance.color).pixmap(QSize(side, side), devicePixelRatioF()));
}

void MessageStrip::setAction(const QString &text)
{
    if (!m_action && text.isEmpty())
        return;
    if (!m_action) {
        m_action = new QPushButton(this);
        static_cast<QHBoxLayout *>(layout())->addWidget(m_action, 0, Qt::AlignVCenter);
        connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
    }
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageStrip::clear()
{
    hide();
    setAction({});
}

QString MessageStrip::message() const
{
    if (isHidden())
        return {};
    return m_how.isEmpty() ? m_what : m_what + u'\n' + m_how;
}

} // namespace Ui
