// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Support {

namespace {

QDir projectFolder()
{
    return QDir(QStringLiteral(TRYOUT_SOURCE_DIR));
}

} // namespace

void Test::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void Test::init()
{
    // The offscreen platform has this one to say about every window; everything else is a fault.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard))")));
}

std::optional<QByteArray> sharedFile(const QString &path)
{
    const QString folder = qEnvironmentVariable("TRYOUT_SHARED", projectFolder().filePath(QStringLiteral("../shared")));
    QFile file(QDir(folder).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

const char *missing(const QString &path)
{
    static QByteArray text;
    text = "needs " + path.toUtf8() + " below the folder that TRYOUT_SHARED names (default ../shared); it is not there";
    return text.constData();
}

QByteArray dataFile(const QString &path)
{
    QFile file(projectFolder().filePath(QStringLiteral("tests/data/") + path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data at %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace Support
