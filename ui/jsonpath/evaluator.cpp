// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/evaluator.h"

#include "app/base/letgo.h"

#include <QtConcurrent>

namespace Ui {

namespace {

SharedReading readShared(const QByteArray &text)
{
    return std::make_shared<const Reading>(read(text));
}

SharedAnswer answerShared(const Question &question, const SharedReading &reading, const std::shared_ptr<std::atomic_bool> &isCancelled)
{
    if (isCancelled->load())
        return {};
    return std::make_shared<const Answer>(answer(question, reading, isCancelled.get()));
}

} // namespace

Evaluator::Evaluator(QObject *parent)
    : QObject(parent)
{
    // One may still be giving up while the next one works.
    m_threads.setMaxThreadCount(2);
    connect(&m_readingWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isReading && m_readingWatcher.future().resultCount() > 0) {
            const SharedReading reading = m_readingWatcher.result();
            m_readingWatcher.setFuture({});
            take(reading);
        }
    });
    connect(&m_answerWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_isAnswering || m_answerWatcher.future().resultCount() == 0)
            return;
        const SharedAnswer answer = m_answerWatcher.result();
        m_answerWatcher.setFuture({});
        m_isAnswering = false;
        if (answer)
            Q_EMIT answered(answer);
    });
}

Evaluator::~Evaluator()
{
    m_isCancelled->store(true);
}

void Evaluator::setText(const QByteArray &text)
{
    giveUp();
    Base::letGo(std::exchange(m_reading, {}));
    m_question.cursor = -1;
    if (isQuick(text.size()))
        return take(readShared(text));
    m_isReading = true;
    m_readingWatcher.setFuture(QtConcurrent::run(&m_threads, readShared, text));
}

void Evaluator::take(const SharedReading &reading)
{
    m_isReading = false;
    m_reading = reading;
    evaluate();
}

void Evaluator::ask(const Question &question)
{
    m_question = question;
    if (m_reading)
        evaluate();
}

void Evaluator::giveUp()
{
    m_isCancelled->store(true);
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_isAnswering = false;
    m_isReading = false;
    m_readingWatcher.setFuture({});
    m_answerWatcher.setFuture({});
}

void Evaluator::evaluate()
{
    giveUp();
    if (isQuick(m_reading->text.size())) {
        Q_EMIT answered(answerShared(m_question, m_reading, m_isCancelled));
        return;
    }
    m_isAnswering = true;
    m_answerWatcher.setFuture(QtConcurrent::run(&m_threads, answerShared, m_question, m_reading, m_isCancelled));
}

} // namespace Ui
