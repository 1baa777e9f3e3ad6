// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jsonpath/evaluation.h"

#include <QFutureWatcher>
#include <QObject>

namespace Ui {

/// Answers the newest question: small ones at once, others on another thread. An answer to an older question is never delivered.
class Evaluator : public QObject
{
    Q_OBJECT

public:
    explicit Evaluator(QObject *parent = nullptr);

    void ask(const Question &question);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void answered(const Ui::Answer &answer);

private:
    void deliver(const Answer &answer);

    QFutureWatcher<Answer> m_watcher;
    bool m_isBusy = false;
};

} // namespace Ui
