// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/discretion.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QVariant>

namespace Ui {

namespace {

constexpr char propertyName[] = "tryoutDiscretion";

} // namespace

void Discretion::cover(const QStringList &secrets)
{
    QStringList next = secrets;
    next.removeAll(QString());
    if (next == m_secrets)
        return;
    m_secrets = next;
    Q_EMIT changed();
}

QString Discretion::shown(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, QString(secret.size(), QChar(0x2022)), Qt::CaseInsensitive);
    return text;
}

QList<Base::TextRange> Discretion::secretsIn(const QByteArray &text) const
{
    QList<Base::TextRange> found;
    for (const QString &secret : m_secrets) {
        // The lab's ids are lower case, but nothing keeps a service from writing them otherwise.
        for (const QString &form : {secret, secret.toUpper()}) {
            const QByteArrayMatcher matcher(form.toUtf8());
            for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + matcher.pattern().size()))
                found.append({at, matcher.pattern().size()});
        }
    }
    return found;
}

Discretion &Discretion::discretion()
{
    if (auto *discretion = qobject_cast<Discretion *>(qApp->property(propertyName).value<QObject *>()))
        return *discretion;
    auto *discretion = new Discretion(qApp);
    qApp->setProperty(propertyName, QVariant::fromValue<QObject *>(discretion));
    return *discretion;
}

} // namespace Ui
