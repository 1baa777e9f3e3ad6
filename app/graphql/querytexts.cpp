// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/querytexts.h"

#include <QCoreApplication>

namespace GraphQl {

QString describe(VariableRefusal refusal)
{
    switch (refusal) {
    case VariableRefusal::QueryUnreadable:
        return QCoreApplication::translate("GraphQl", "The query cannot be read yet. Mend what is underlined first.");
    case VariableRefusal::VariablesUnreadable:
        return QCoreApplication::translate("GraphQl", "The variables must be a JSON object. Mend what is underlined first, or empty them.");
    case VariableRefusal::NothingThere:
        return QCoreApplication::translate("GraphQl", "There is nothing of that kind at the cursor. Put it into a value in the query, for instance the number behind from:.");
    case VariableRefusal::TypeUnknown:
        return QCoreApplication::translate("GraphQl", "The schema does not say which type this has. Mend the names around it first.");
    case VariableRefusal::InFragment:
        return QCoreApplication::translate("GraphQl", "A fragment has no variables of its own. Declare the variable in the operation, then use it here.");
    case VariableRefusal::NoValue:
        return QCoreApplication::translate("GraphQl", "This variable has no value below, and no default. Give it one first.");
    }
    Q_UNREACHABLE();
}

} // namespace GraphQl
