// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/draft.h"

#include <optional>

namespace Tryout {

/// Keeps each operation's draft in a file of its own, replaced whole, so that closing, kill -9 and a full disk lose at most the newest change.
class DraftStore
{
public:
    /// \a folder is made when the first draft is kept.
    explicit DraftStore(QString folder);

    /// Nothing when none was kept; a damaged file is set aside and counts as none.
    [[nodiscard]] std::optional<Draft> load(const QString &operation) const;
    /// False when it could not be written.
    bool save(const Draft &draft) const;
    void remove(const QString &operation) const;

private:
    [[nodiscard]] QString fileOf(const QString &operation) const;
    QString m_folder;
};

} // namespace Tryout
