// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/name.h"

namespace GraphQl {

QString TypeReference::toString() const
{
    if (isNamed())
        return name.toString();
    if (isNonNull())
        return inner().toString() + u'!';
    return u'[' + inner().toString() + u']';
}

} // namespace GraphQl
