// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArrayView>
#include <QString>

namespace GraphQl {

/// A name where it stands. A view: it lives as long as a copy of its document.
struct Name
{
    QByteArrayView text;
    Base::TextRange range;

    [[nodiscard]] QString toString() const { return QString::fromUtf8(text); }
};

/// A type where it is used (§2.11): a named type inside lists and non-nulls, at most 16 of them.
struct TypeReference
{
    enum class Wrapping : quint8 { None, NonNull, List };

    Name name;
    /// Two bits a wrapping, the outermost lowest.
    quint32 wrappings = 0;
    Base::TextRange range;

    [[nodiscard]] Wrapping outermost() const { return Wrapping(wrappings & 3U); }
    [[nodiscard]] bool isNonNull() const { return outermost() == Wrapping::NonNull; }
    [[nodiscard]] bool isList() const { return outermost() == Wrapping::List; }
    [[nodiscard]] bool isNamed() const { return wrappings == 0; }
    /// Without the outermost wrapping.
    [[nodiscard]] TypeReference inner() const { return {name, wrappings >> 2U, range}; }
    /// Itself, or what is inside its non-null.
    [[nodiscard]] TypeReference nullable() const { return isNonNull() ? inner() : *this; }
    /// False when there is no room for one more.
    [[nodiscard]] bool wrap(Wrapping wrapping)
    {
        if (wrappings >> 30U)
            return false;
        wrappings = (wrappings << 2U) | quint32(wrapping);
        return true;
    }
    /// As it is written, for instance [String!]!.
    [[nodiscard]] QString toString() const;

    /// Same type, wherever it stands.
    friend bool operator==(const TypeReference &left, const TypeReference &right)
    {
        return left.wrappings == right.wrappings && left.name.text == right.name.text;
    }
};

} // namespace GraphQl
