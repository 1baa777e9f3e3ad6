// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/imports.h"

#include "app/tryout/importmatch.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace Tryout {

Imports::Imports(const QString &folder, Descriptions &descriptions, Session &session, DraftStore drafts)
    : m_store(QDir(folder).filePath(QStringLiteral("imported.json"))), m_descriptions(descriptions), m_session(session), m_drafts(std::move(drafts)),
      m_operations(m_store.load())
{
    if (!m_operations.isEmpty())
        m_descriptions.setImported(catalog());
}

Imports::Outcome Imports::take(const QList<ImportedCall> &calls)
{
    Outcome outcome;
    QList<Draft> drafts;
    for (const ImportedCall &call : calls) {
        std::optional<Draft> draft = matchedDraft(call, m_descriptions.catalog(), m_session.environment().baseUrl);
        const auto isSame = [&](const Draft &other) { return other.operation == draft->operation; };
        if (draft && (isTyped(draft->operation) || std::ranges::any_of(drafts, isSame)))
            draft.reset();
        if (draft) {
            ++outcome.matched;
        } else {
            ++outcome.added;
            add(call);
            draft = draftOf(call, m_operations.last());
        }
        drafts.append(*draft);
        outcome.leftOut += call.leftOut;
    }
    if (outcome.added > 0) {
        m_store.save(m_operations);
        m_descriptions.setImported(catalog());
    }
    for (const Draft &draft : std::as_const(drafts))
        put(draft);
    outcome.operation = drafts.isEmpty() ? QString() : drafts.first().operation;
    outcome.leftOut.removeDuplicates();
    return outcome;
}

bool Imports::isTyped(const QString &operation) const
{
    if (m_session.operation() && m_session.operation()->key == operation)
        return m_session.draft() != Draft::forOperation(*m_session.operation(), m_session.environment());
    return m_drafts.load(operation).has_value();
}

void Imports::add(const ImportedCall &call)
{
    const QString plain = QStringLiteral("imported %1 %2%3").arg(QString::fromLatin1(call.method), call.server, call.path);
    QString key = plain;
    const auto isTaken = [&] { return std::ranges::any_of(m_operations, [&](const OpenApi::Operation &one) { return one.key == key; }); };
    for (int number = 2; isTaken(); ++number)
        key = QStringLiteral("%1 %2").arg(plain).arg(number);
    const QString group = call.group.isEmpty() ? QCoreApplication::translate("Tryout", "Imported") : call.group;
    m_operations.append(operationOf(call, key, group));
}

void Imports::put(const Draft &draft)
{
    if (m_session.operation() && m_session.operation()->key == draft.operation)
        m_session.setDraft(draft);
    else
        m_drafts.save(draft);
}

void Imports::clear()
{
    for (const OpenApi::Operation &operation : std::as_const(m_operations))
        m_drafts.remove(operation.key);
    m_operations.clear();
    m_store.save(m_operations);
    m_descriptions.setImported({});
}

OpenApi::Catalog Imports::catalog() const
{
    const QString group = QCoreApplication::translate("Tryout", "Imported");
    return OpenApi::Catalog(m_operations, {{group, QCoreApplication::translate("Tryout", "Calls taken over from other programs")}});
}

} // namespace Tryout
