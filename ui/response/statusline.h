// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/look.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace Http {
struct Response;
}

namespace Ui {

/// How a call went, in a line: status in words, time and size; while it runs, how long it has been.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent);

    void showNothing();
    void showResponse(const Http::Response &response);
    void showFailure(const QString &inShort);
    void showRunning();
    /// The status becomes the largest thing.
    void setPresenting(bool presenting);

private:
    void setStatus(const QString &text, Look tone);
    void tick();

    QLabel *m_status;
    QLabel *m_measures;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace Ui
