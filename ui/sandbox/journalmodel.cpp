// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/journalmodel.h"

#include "ui/theme/discretion.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QString timeOf(const Sandbox::Journal::Entry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.time).toString(u"HH:mm:ss.zzz"_s);
}

bool isSameCall(const Sandbox::Journal::Entry &one, const Sandbox::Journal::Entry &other)
{
    return one.time == other.time && one.request.url == other.request.url && one.request.method == other.request.method;
}

} // namespace

/// What is new stands in front, so the rows that stay are moved down and the selection goes with them.
void JournalModel::setEntries(const QList<Sandbox::Journal::Entry> &entries)
{
    qsizetype added = 0;
    while (added < entries.size() && (m_entries.isEmpty() || !isSameCall(entries[added], m_entries.first())))
        ++added;
    const qsizetype stay = entries.size() - added;
    if (m_entries.isEmpty() || stay == 0 || stay > m_entries.size() || !isSameCall(entries.last(), m_entries[stay - 1])) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    if (stay < m_entries.size()) {
        beginRemoveRows({}, int(stay), int(m_entries.size()) - 1);
        m_entries.resize(stay);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_entries = entries;
        endInsertRows();
    }
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Sandbox::Journal::Entry &entry = m_entries.at(index.row());
    switch (Column(index.column())) {
    case Time:
        return timeOf(entry);
    case Status:
        return QString::number(entry.status);
    case Method:
        return QString::fromLatin1(entry.request.method);
    case Path:
        return Discretion::discretion().shown(entry.request.url.toString());
    case Organization:
        return entry.organizationId.isEmpty() ? tr("nobody's token") : Discretion::discretion().shown(entry.organizationId);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Time"), tr("Status"), tr("Method"), tr("Path"), tr("Organisation")};
    return names.value(section);
}

QString inFull(const Sandbox::Journal::Entry &entry)
{
    QStringList lines{QString::fromLatin1(entry.request.method) + u' ' + entry.request.url.toString()};
    for (const Http::Header &header : entry.request.headers)
        lines.append(QString::fromUtf8(header.name + ": " + header.value));
    if (!entry.request.body.isEmpty())
        lines += {QString(), QString::fromUtf8(entry.request.body)};
    lines += {QString(), JournalModel::tr("Answer: %1").arg(Http::statusInWords(entry.status)), QString()};
    lines.append(entry.answer.isEmpty() ? JournalModel::tr("(without a body)") : QString::fromUtf8(entry.answer));
    return Discretion::discretion().shown(lines.join(u'\n'));
}

} // namespace Ui
