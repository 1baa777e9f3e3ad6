// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/description.h"
#include "tests/support/test.h"

#include <QDirIterator>

#include <algorithm>

using namespace OpenApi;

namespace {

/// A folder of real descriptions, for instance node_modules/@readme/oas-examples of `npm install @readme/oas-examples`.
QString folder()
{
    return qEnvironmentVariable("TRYOUT_OAS_EXAMPLES");
}

/// Does the file itself say it is a description in a version that is read?
bool isDescription(const QString &file)
{
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression version(QStringLiteral("^[\\s{]*(?:.*\\n)?\\s*[\"']?(?:openapi|swagger)[\"']?\\s*:\\s*[\"']?(?:3\\.|2\\.0)"), QRegularExpression::MultilineOption);
    return version.match(QString::fromUtf8(text.read(5000))).hasMatch();
}

QStringList descriptions()
{
    QStringList found;
    QDirIterator files(folder(), {QStringLiteral("*.json"), QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (isDescription(file))
            found.append(file);
    }
    found.sort();
    return found;
}

} // namespace

/// Descriptions other people wrote open, and what is wrong with them has a place in them.
class DescriptionsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Support::Test::initTestCase();
        if (folder().isEmpty())
            QSKIP("Name a folder of API descriptions in TRYOUT_OAS_EXAMPLES, for instance what `npm install @readme/oas-examples` brings.");
        QVERIFY2(!descriptions().isEmpty(), "The folder TRYOUT_OAS_EXAMPLES names holds no API descriptions.");
    }

    void opens_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : descriptions())
            QTest::newRow(qUtf8Printable(QDir(folder()).relativeFilePath(file))) << file;
    }

    void opens()
    {
        QFETCH(QString, file);
        const auto read = Description::load(file);
        QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
        for (const Fault &fault : read->faults) {
            QVERIFY(read->files.contains(fault.file));
            QVERIFY(fault.line >= 1 && fault.column >= 1);
            qInfo("%s", qPrintable(describeWithPlace(fault)));
        }
        for (const Operation &operation : read->catalog.operations())
            QVERIFY(read->catalog.find(operation.key));
    }

    /// The same description in JSON and in YAML says the same.
    void jsonAndYamlSayTheSame_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("yaml");
        for (const QString &file : descriptions()) {
            const QString yaml = QString(file).replace(QLatin1String("/json/"), QLatin1String("/yaml/")).replace(QLatin1String(".json"), QLatin1String(".yaml"));
            if (yaml != file && QFile::exists(yaml))
                QTest::newRow(qUtf8Printable(QDir(folder()).relativeFilePath(file))) << file << yaml;
        }
    }

    void jsonAndYamlSayTheSame()
    {
        QFETCH(QString, json);
        QFETCH(QString, yaml);
        const auto one = Description::load(json);
        const auto other = Description::load(yaml);
        QVERIFY(one && other);
        const auto keysOf = [](const Description &description) {
            QStringList keys;
            for (const Operation &operation : description.catalog.operations())
                keys.append(operation.key + u' ' + QString::number(operation.parameters.size()) + u' ' + QString::number(operation.responses.size()));
            return keys;
        };
        QCOMPARE(keysOf(*other), keysOf(*one));
        QCOMPARE(other->faults.size(), one->faults.size());
    }
};

QTEST_GUILESS_MAIN(DescriptionsTest)
#include "descriptionstest.moc"
