// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/valuepicker.h"

#include "app/base/letgo.h"

#include <QtConcurrent>

namespace Ui {

namespace {

constexpr qsizetype readAtOnce = 256 * 1024;

Json::PathIndex read(const QByteArray &text)
{
    const auto document = Json::Document::parse(text);
    return document ? Json::PathIndex(*document) : Json::PathIndex();
}

} // namespace

ValuePicker::ValuePicker(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() == 0)
            return;
        m_paths = m_reading.result();
        m_reading.setFuture({});
        answer();
    });
}

void ValuePicker::setText(const QByteArray &text)
{
    m_reading.setFuture({});
    m_then = {};
    Base::letGo(std::exchange(m_paths, {}));
    Base::letGo(std::exchange(m_text, text));
}

void ValuePicker::pick(qsizetype offset, const Then &then)
{
    m_offset = offset;
    m_then = then;
    if (m_paths)
        return answer();
    if (m_text.size() > readAtOnce) {
        if (!m_reading.isRunning())
            m_reading.setFuture(QtConcurrent::run(read, m_text));
        return;
    }
    m_paths = read(m_text);
    answer();
}

void ValuePicker::answer()
{
    const Then then = std::exchange(m_then, {});
    if (const Json::Node node = m_paths->nodeAt(m_offset); node && then)
        then(PickedValue::of(node, *m_paths));
}

} // namespace Ui
