// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/yaml.h"

#include <QHash>

#include <optional>

namespace OpenApi {

/// Writes what a YAML parser meets, one event after the other, as JSON.
class YamlWriter
{
public:
    using Failure = std::optional<YamlError::Kind>;

    explicit YamlWriter(const YamlLimits &limits) : m_limits(limits) {}

    [[nodiscard]] Failure begin(bool isMapping, const QByteArray &anchor, Base::TextPosition place);
    [[nodiscard]] Failure end();
    /// A key where one is due: \a text as it stands. Otherwise a value: \a json.
    [[nodiscard]] Failure scalar(QByteArrayView text, const QByteArray &json, bool isPlain, const QByteArray &anchor, Base::TextPosition place);
    [[nodiscard]] Failure alias(const QByteArray &anchor, Base::TextPosition place);

    [[nodiscard]] bool isKeyDue() const { return !m_open.isEmpty() && m_open.last().isMapping && m_open.last().isKeyDue; }
    [[nodiscard]] JsonFromYaml take() { return std::move(m_made); }

private:
    /// A mapping or sequence that is not yet closed.
    struct Open
    {
        bool isMapping = false;
        bool isKeyDue = false;
        bool isEmpty = true;
        /// The member being written is <<, and began here with its comma.
        qsizetype mergeFrom = -1;
        qsizetype start = 0;
        QByteArray anchor;
        /// What << brought, as JSON texts.
        QList<QByteArray> merged;
    };
    struct Stretch
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    struct Named
    {
        QByteArray anchor;
        qsizetype start = 0;
    };

    void separate();
    void forgetAnchorsFrom(qsizetype start);
    void mark(Base::TextPosition place);
    [[nodiscard]] Failure key(QByteArrayView text, bool isPlain, Base::TextPosition place);
    [[nodiscard]] Failure finishValue(qsizetype start, const QByteArray &anchor);
    void takeMerged(Open &mapping);
    [[nodiscard]] Failure addMerged(Open &mapping);

    YamlLimits m_limits;
    JsonFromYaml m_made;
    QList<Open> m_open;
    QHash<QByteArray, Stretch> m_anchors;
    /// In the order they became known.
    QList<Named> m_named;
    qsizetype m_mergedBytes = 0;
};

} // namespace OpenApi
