// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"
#include "app/openapi/responsecheck.h"

#include <QFutureWatcher>
#include <QWidget>

class QListWidget;
class QToolButton;

namespace Ui {

/// What an answer has otherwise than its description says: one quiet line that unfolds. Hidden where there is nothing to say. Looked for on another
/// thread, so that the answer never waits for it.
class DifferenceList : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget *parent);

    void compare(const OpenApi::Operation &operation, const Http::Response &response);
    void clear();

Q_SIGNALS:
    /// A difference at this place of the body was chosen.
    void placeChosen(const Json::Path &path);

private:
    void show(const QList<OpenApi::Difference> &differences);
    void unfold(bool isOpen);

    QToolButton *m_toggle;
    QListWidget *m_list;
    QList<OpenApi::Difference> m_differences;
    QFutureWatcher<QList<OpenApi::Difference>> m_comparing;
};

} // namespace Ui
