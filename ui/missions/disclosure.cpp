// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/disclosure.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Ui {

Disclosure::Disclosure(const QString &title, std::function<QWidget *()> make, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_make(std::move(make))
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setCheckable(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    setLook(m_heading, Look::Quiet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    connect(m_heading, &QToolButton::toggled, this, &Disclosure::showContent);
    m_heading->setArrowType(Qt::RightArrow);
}

void Disclosure::showContent(bool open)
{
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (!m_content) {
        m_content = m_make();
        layout()->addWidget(m_content);
    }
    m_content->setVisible(open);
}

void Disclosure::setOpen(bool open)
{
    m_heading->setChecked(open);
}

bool Disclosure::isOpen() const
{
    return m_heading->isChecked();
}

} // namespace Ui
