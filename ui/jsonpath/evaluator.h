// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jsonpath/evaluation.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace Ui {

/// Reads a text and answers the newest question about it: small ones at once, others on other threads. An answer to an older question is never
/// delivered, and its evaluation is given up.
class Evaluator : public QObject
{
    Q_OBJECT

public:
    explicit Evaluator(QObject *parent = nullptr);
    ~Evaluator() override;

    /// What is asked from now on is about this text; what was asked last is asked again.
    void setText(const QByteArray &text);
    void ask(const Question &question);
    [[nodiscard]] bool isBusy() const { return m_isReading || m_isAnswering; }
    /// Nothing while it is being read.
    [[nodiscard]] const SharedReading &reading() const { return m_reading; }

Q_SIGNALS:
    /// \a answer is nothing but the reading where nothing was asked.
    void answered(const Ui::SharedAnswer &answer);

private:
    void take(const SharedReading &reading);
    void evaluate();
    void giveUp();

    Question m_question;
    SharedReading m_reading;
    bool m_isReading = false;
    bool m_isAnswering = false;
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_threads;
    QFutureWatcher<SharedReading> m_readingWatcher;
    QFutureWatcher<SharedAnswer> m_answerWatcher;
};

} // namespace Ui
