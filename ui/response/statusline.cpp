// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/statusline.h"

#include "app/http/message.h"
#include "ui/response/measures.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

Look toneOf(const Http::Response &response)
{
    if (response.isSuccess())
        return Look::Success;
    return response.status < 400 ? Look::Warning : Look::Error;
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget(parent), m_status(new QLabel(this)), m_measures(new QLabel(this))
{
    m_status->setObjectName(u"responseStatus"_s);
    m_status->setAccessibleName(tr("Response status"));
    m_status->setTextFormat(Qt::PlainText);
    m_measures->setTextFormat(Qt::PlainText);
    m_measures->setObjectName(u"measures"_s);
    setLook(m_status, Look::Large);
    setLook(m_measures, Look::Muted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::theme().spacing(3));
    row->addWidget(m_status);
    row->addWidget(m_measures);
    row->addStretch(1);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::tick);
    showNothing();
}

void StatusLine::showNothing()
{
    m_tick.stop();
    setStatus(tr("Response"), Look::Plain);
    m_measures->clear();
}

void StatusLine::showResponse(const Http::Response &response)
{
    m_tick.stop();
    setStatus(Http::statusInWords(response.status), toneOf(response));
    m_measures->setText(u"%1  ·  %2"_s.arg(inWords(response.duration), sizeInWords(response.body.size())));
}

void StatusLine::showFailure(const QString &inShort)
{
    m_tick.stop();
    setStatus(inShort, Look::Error);
    m_measures->clear();
}

void StatusLine::showRunning()
{
    m_since.start();
    setStatus(tr("Running…"), Look::Muted);
    m_measures->clear();
    m_tick.start();
}

void StatusLine::setStatus(const QString &text, Look tone)
{
    setTone(m_status, tone);
    m_status->setText(text);
    m_status->setAccessibleDescription(text);
}

void StatusLine::tick()
{
    m_measures->setText(inWords(std::chrono::milliseconds(m_since.elapsed())));
}

void StatusLine::setPresenting(bool presenting)
{
    setLook(m_status, presenting ? Look::Title : Look::Large);
}

} // namespace Ui
