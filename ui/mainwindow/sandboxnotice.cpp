// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/sandboxnotice.h"

#include "app/workbench/workbench.h"
#include "ui/widgets/messagestrip.h"

namespace Ui {

SandboxNotice::SandboxNotice(Workbench::Workbench &workbench, MessageStrip &strip, QObject *parent) : QObject(parent), m_strip(strip)
{
    connect(&workbench, &Workbench::Workbench::sandboxFailed, this, &SandboxNotice::showFailure);
    connect(&workbench, &Workbench::Workbench::sandboxStopped, this,
            [this] { showFailure(tr("The sandbox has stopped, so calls to it cannot be answered.")); });
    connect(&workbench, &Workbench::Workbench::sandboxStarted, &strip, &MessageStrip::clear);
    connect(&workbench, &Workbench::Workbench::sandboxNoticed, &strip,
            [&strip](const QString &what) { strip.show(MessageStrip::Kind::Warning, what); });
    connect(&strip, &MessageStrip::actionTriggered, &workbench, &Workbench::Workbench::startSandbox);
}

void SandboxNotice::showFailure(const QString &what)
{
    m_strip.show(MessageStrip::Kind::Error, what, tr("Nothing you typed is lost. Start the sandbox again, then repeat the call."));
    m_strip.setAction(tr("Start the sandbox"));
}

} // namespace Ui
