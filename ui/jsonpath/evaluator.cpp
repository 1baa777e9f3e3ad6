// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/evaluator.h"

#include <QtConcurrent>

namespace Ui {

Evaluator::Evaluator(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isBusy)
            deliver(m_watcher.result());
    });
}

void Evaluator::ask(const Question &question)
{
    if (question.isQuick()) {
        deliver(answer(question));
        return;
    }
    m_isBusy = true;
    m_watcher.setFuture(QtConcurrent::run(answer, question));
}

void Evaluator::deliver(const Answer &answer)
{
    m_isBusy = false;
    Q_EMIT answered(answer);
}

} // namespace Ui
