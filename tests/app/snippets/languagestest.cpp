// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/language.h"
#include "tests/support/test.h"

#include <QSet>

class LanguagesTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void curlComesFirst() { QCOMPARE(QByteArray(Snippets::languages().constFirst().name), QByteArray("cURL")); }

    void eachIsFoundByItsKey()
    {
        QSet<QByteArray> keys;
        for (const Snippets::Language &language : Snippets::languages()) {
            QCOMPARE(Snippets::language(QString::fromLatin1(language.key)), &language);
            keys.insert(language.key);
        }
        QCOMPARE(keys.size(), Snippets::languages().size());
    }

    void whatIsUnknownIsNotFound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("no language") << "klingon";
        QTest::newRow("a name is no key") << "cURL";
        QTest::newRow("nothing") << QString();
    }

    void whatIsUnknownIsNotFound()
    {
        QFETCH(QString, key);
        QCOMPARE(Snippets::language(key), nullptr);
    }

    void eachNamesTheAddress()
    {
        const Http::Request request{.url = QUrl(QStringLiteral("https://api.example/organization/x?page=0"))};
        for (const Snippets::Language &language : Snippets::languages())
            QVERIFY(language.write(request).contains(QLatin1String("https://api.example/organization/x?page=0")));
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languagestest.moc"
