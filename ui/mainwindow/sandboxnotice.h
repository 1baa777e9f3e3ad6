// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Workbench {
class Workbench;
}

namespace Ui {

class MessageStrip;

/// Says in a strip when the sandbox does not answer, and starts it again from there.
class SandboxNotice : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SandboxNotice(Workbench::Workbench &workbench, MessageStrip &strip, QObject *parent);

private:
    void showFailure(const QString &what);

    MessageStrip &m_strip;
};

} // namespace Ui
