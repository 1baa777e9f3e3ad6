// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/descriptions.h"
#include "app/tryout/draftstore.h"
#include "app/tryout/importedcall.h"
#include "app/tryout/importstore.h"
#include "app/tryout/session.h"

namespace Tryout {

/// Makes drafts of calls from other programs: of the described operation they call where nothing is typed for it yet, else of an operation of
/// its own, kept among the imported ones. Nothing typed is ever replaced, and no secret is kept.
class Imports
{
public:
    struct Outcome
    {
        /// The operation of the first call.
        QString operation;
        qsizetype matched = 0;
        qsizetype added = 0;
        QStringList leftOut;
    };

    /// \a descriptions and \a session outlive it; \a drafts are those the session keeps.
    Imports(const QString &folder, Descriptions &descriptions, Session &session, DraftStore drafts);

    Outcome take(const QList<ImportedCall> &calls);
    [[nodiscard]] const QList<OpenApi::Operation> &operations() const { return m_operations; }
    /// Takes all imported operations away, and what was typed for them.
    void clear();

private:
    [[nodiscard]] bool isTyped(const QString &operation) const;
    void add(const ImportedCall &call);
    void put(const Draft &draft);
    [[nodiscard]] OpenApi::Catalog catalog() const;

    ImportStore m_store;
    Descriptions &m_descriptions;
    Session &m_session;
    DraftStore m_drafts;
    QList<OpenApi::Operation> m_operations;
};

} // namespace Tryout
