// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/pieces.h"
#include "app/openapi/source.h"

#include <QHash>

#include <optional>

namespace OpenApi {

/// A description and the files beside it, as one JSON text in which every reference stays inside: the files stand below
/// x-tryout-files, and a reference to a file leads there. Circles between files cost nothing.
class Bundle
{
public:
    /// Reads the files \a root and they refer to. Without \a folder no file is reached.
    Bundle(Source root, const QString &folder);

    [[nodiscard]] const QList<Source> &sources() const { return m_sources; }
    [[nodiscard]] Json::Document document() const;
    [[nodiscard]] Origin originOf(qsizetype offset) const;

private:
    /// Where a $ref of a file leads: to a file that was read, and a pointer in it.
    struct Target
    {
        int source = 0;
        QByteArray fragment;
    };

    [[nodiscard]] std::optional<Target> targetOf(int source, Json::Node reference);
    [[nodiscard]] int sourceOf(const QString &path, int from, Json::Node reference);
    [[nodiscard]] int read(const QString &file, int from, Json::Node reference);
    [[nodiscard]] QByteArray keyFor(const QString &file) const;
    void complain(int source, Json::Node reference, Fault::Kind kind, const QString &detail = {});
    void collect();
    void write();
    void writeSource(int source, Base::TextRange range);

    QList<Source> m_sources;
    /// The names of the sources below x-tryout-files; the first has none.
    QByteArrayList m_keys;
    QString m_folder;
    QHash<QString, int> m_byFile;
    QList<QHash<quint32, Target>> m_targets;
    qint64 m_bytes = 0;
    Pieces m_pieces;
    Json::Document m_document;
};

} // namespace OpenApi
