// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/selectedfield.h"
#include "app/sandbox/searchinterval.h"

namespace Sandbox {

using SearchRead = std::function<SearchValue(const SearchRow &)>;

/// One of the values that the rows of an aggregation are grouped by.
struct SearchKey
{
    QString path;
    SearchLevel level = SearchLevel::Record;
    SearchRead read;
    bool isDescending = false;

    [[nodiscard]] bool isInterval() const { return path == QLatin1String("intervalStartTime"); }
};

/// The path of a member of a global variable as a key has it: stringGlobalVariables(Global_Language).value
[[nodiscard]] QString variablePath(const QString &kind, const QString &name, const QString &member);
/// Null when the task has no variable of that kind and name.
[[nodiscard]] const GlobalVariable *findVariable(const Task &task, QStringView kind, QStringView name);

/// Every leaf selected beside the aggregation is a key. Refused: more than ten, one that cannot be grouped by, and intervalStartTime without
/// an \a interval. \a interval must outlive the keys.
[[nodiscard]] Base::Result<std::vector<SearchKey>, SearchRefusal> searchKeys(const std::vector<GraphQl::SelectedField> &selected,
                                                                             const SearchRoot &root, const std::optional<SearchInterval> &interval);

/// The members of \a fields that are selected under \a name; null when it is not selected.
[[nodiscard]] const std::vector<GraphQl::SelectedField> *selectedIn(const std::vector<GraphQl::SelectedField> &fields, QByteArrayView name);

} // namespace Sandbox
