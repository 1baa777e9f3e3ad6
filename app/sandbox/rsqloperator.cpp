// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rsqloperator.h"

#include <algorithm>
#include <array>

namespace Sandbox {

namespace {

constexpr std::array all{
    RsqlSpelling{u"==", RsqlOperator::Equal},
    RsqlSpelling{u"!=", RsqlOperator::NotEqual},
    RsqlSpelling{u"=in=", RsqlOperator::In},
    RsqlSpelling{u"=out=", RsqlOperator::Out},
    RsqlSpelling{u"=lt=", RsqlOperator::Less},
    RsqlSpelling{u"=le=", RsqlOperator::LessOrEqual},
    RsqlSpelling{u"=gt=", RsqlOperator::Greater},
    RsqlSpelling{u"=ge=", RsqlOperator::GreaterOrEqual},
    RsqlSpelling{u"<=", RsqlOperator::LessOrEqual},
    RsqlSpelling{u"<", RsqlOperator::Less},
    RsqlSpelling{u">=", RsqlOperator::GreaterOrEqual},
    RsqlSpelling{u">", RsqlOperator::Greater},
    RsqlSpelling{u"=like=", RsqlOperator::Like},
    RsqlSpelling{u"=ke=", RsqlOperator::Like},
    RsqlSpelling{u"=ilike=", RsqlOperator::Like},
    RsqlSpelling{u"=ik=", RsqlOperator::Like},
    RsqlSpelling{u"=notlike=", RsqlOperator::NotLike},
    RsqlSpelling{u"=nk=", RsqlOperator::NotLike},
    RsqlSpelling{u"=inotlike=", RsqlOperator::NotLike},
    RsqlSpelling{u"=ni=", RsqlOperator::NotLike},
    RsqlSpelling{u"=icase=", RsqlOperator::EqualInAnyCase},
    RsqlSpelling{u"=ic=", RsqlOperator::EqualInAnyCase},
    RsqlSpelling{u"=isnull=", RsqlOperator::IsNull},
    RsqlSpelling{u"=null=", RsqlOperator::IsNull},
    RsqlSpelling{u"=na=", RsqlOperator::IsNull},
    RsqlSpelling{u"=notnull=", RsqlOperator::IsNotNull},
    RsqlSpelling{u"=isnotnull=", RsqlOperator::IsNotNull},
    RsqlSpelling{u"=nn=", RsqlOperator::IsNotNull},
    RsqlSpelling{u"=bt=", RsqlOperator::Between},
    RsqlSpelling{u"=between=", RsqlOperator::Between},
    RsqlSpelling{u"=nb=", RsqlOperator::NotBetween},
    RsqlSpelling{u"=notbetween=", RsqlOperator::NotBetween},
};

} // namespace

std::span<const RsqlSpelling> rsqlSpellings()
{
    return all;
}

QStringView spelling(RsqlOperator how)
{
    return std::ranges::find(all, how, &RsqlSpelling::how)->text;
}

bool takesTwo(RsqlOperator how)
{
    return how == RsqlOperator::Between || how == RsqlOperator::NotBetween;
}

bool takesList(RsqlOperator how)
{
    return how == RsqlOperator::In || how == RsqlOperator::Out || takesTwo(how);
}

} // namespace Sandbox
