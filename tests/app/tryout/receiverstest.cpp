// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/receivers.h"

#include "tests/app/tryout/sample.h"
#include "tests/support/test.h"

class ReceiversTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void receivers_data()
    {
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("receivers");

        QTest::newRow("an id goes where the id of its kind is asked for") << "createBook" << "id" << "address-book"
                                                                         << "getAllConfigWithMetaData_29.addressBookId";
        QTest::newRow("an id of another kind goes nowhere") << "createBook" << "id" << "book" << "";
        QTest::newRow("the open operation's parameters come first") << "getAllConfigWithMetaData_1" << "page" << ""
                                                                    << "getAllConfigWithMetaData_1.page getAllConfigWithMetaData_1.filter "
                                                                       "getAllConfigWithMetaData_1.Trace getAllConfigWithMetaData_29.page";
        QTest::newRow("a member called as the id of a kind") << "createBook" << "addressBookID" << "" << "getAllConfigWithMetaData_29.addressBookId";
        QTest::newRow("the organization only where the value is one") << "createBook" << "orgId" << ""
                                                                      << "createBook.orgid getAllConfigWithMetaData_1.orgid "
                                                                         "getAllConfigWithMetaData_29.orgid search.orgId";
    }

    void receivers()
    {
        QFETCH(QString, open);
        QFETCH(QString, name);
        QFETCH(QString, kind);
        QFETCH(QString, receivers);
        QStringList found;
        for (const Tryout::Receiver &receiver : Tryout::receiversOf(Sample::catalog(), open, {name, kind}))
            found.append(receiver.operation + '.' + receiver.parameter);
        QCOMPARE(found.join(' '), receivers);
    }

    void tellsTheKindOfAnAnswer()
    {
        const OpenApi::Catalog catalog = Sample::catalog();
        QCOMPARE(Tryout::kindOfAnswer(*catalog.find(u"createBook")), "book");
        QCOMPARE(Tryout::kindOfAnswer(*catalog.find(u"getAllConfigWithMetaData_29")), "address-book/entry");
    }
};

QTEST_GUILESS_MAIN(ReceiversTest)
#include "receiverstest.moc"
