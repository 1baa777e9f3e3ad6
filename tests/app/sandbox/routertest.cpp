// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/router.h"

#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class RouterTest : public Support::Test
{
    Q_OBJECT

private:
    const OpenApi::Catalog m_catalog = OpenApi::Catalog::bundled();
    const Sandbox::Router m_router{m_catalog};

private Q_SLOTS:
    void agreesWithTheCatalogue_data();
    void agreesWithTheCatalogue();
    void findsEveryOperation();
};

void RouterTest::agreesWithTheCatalogue_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    for (const char *call : {"GET /organization/o/site",
                             "GET /organization/o/v2/site",
                             "POST /organization/o/site/bulk",
                             "PUT /organization/o/address-book/bulk",
                             "GET /organization/o/user/with-user-profile",
                             "GET /organization/o/user/x",
                             "GET /organization/o/outdial-ani/entry",
                             "PATCH /organization/o/site/x",
                             "GET /organization/o/v3/address-book/a%20b",
                             "GET /organization/o%2Fp/site",
                             "GET /organization//site",
                             "GET /organization/o/site/",
                             "GET /nothing",
                             "GET /",
                             "GET ",
                             "POST /search",
                             "DELETE /search",
                             "POST /flow-store/o/project/p/flows:import",
                             "GET /organization/o/s%69te",
                             "GET organization/o/site"})
        QTest::newRow(call) << QByteArray(call).split(' ')[0] << QString::fromLatin1(call).section(u' ', 1);
}

void RouterTest::agreesWithTheCatalogue()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const OpenApi::Catalog::Match expected = m_catalog.route(method, path);
    const OpenApi::Catalog::Match found = m_router.route(method, path);
    QCOMPARE(found.operation ? found.operation->key : QString(), expected.operation ? expected.operation->key : QString());
    QCOMPARE(found.parameters, expected.parameters);
    QCOMPARE(found.pathKnown, expected.pathKnown);
}

void RouterTest::findsEveryOperation()
{
    for (const OpenApi::Operation &operation : m_catalog.operations()) {
        QString path = operation.path;
        path.replace(u'{', u'x').replace(u'}', u'y');
        const OpenApi::Catalog::Match found = m_router.route(operation.method, path);
        QVERIFY2(found.operation, qPrintable(path));
        QCOMPARE(found.operation->key, operation.key);
    }
}

QTEST_GUILESS_MAIN(RouterTest)
#include "routertest.moc"
