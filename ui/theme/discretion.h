// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace Ui {

/// What nobody in the room may read, for instance while presenting. Whatever shows texts asks it and covers these up; the texts themselves
/// stay as they are, and so does what is sent, kept and copied.
class Discretion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Covers these from now on, instead of those before; none: everything may be read again.
    void cover(const QStringList &secrets);
    [[nodiscard]] bool isCovering() const { return !m_secrets.isEmpty(); }
    /// The text as it may be shown: a dot for each character of a secret.
    [[nodiscard]] QString shown(QString text) const;
    [[nodiscard]] bool isSecretIn(const QString &text) const { return shown(text) != text; }
    /// Where the secrets stand in a UTF-8 text.
    [[nodiscard]] QList<Base::TextRange> secretsIn(const QByteArray &text) const;

    /// The program's one.
    [[nodiscard]] static Discretion &discretion();

Q_SIGNALS:
    void changed();

private:
    QStringList m_secrets;
};

} // namespace Ui
