// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/discretion.h"
#include "tests/support/test.h"

using Ui::Discretion;

class DiscretionTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShown_data()
    {
        QTest::addColumn<QStringList>("secrets");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing is covered without a secret") << QStringList() << "org-7" << "org-7";
        QTest::newRow("an empty secret is none") << QStringList{""} << "org-7" << "org-7";
        QTest::newRow("a dot for each character") << QStringList{"org-7"} << "of org-7." << "of •••••.";
        QTest::newRow("each time it stands there") << QStringList{"ab"} << "ab, ab" << "••, ••";
        QTest::newRow("in capitals too") << QStringList{"org-7"} << "ORG-7" << "•••••";
        QTest::newRow("every secret") << QStringList{"org-7", "token"} << "org-7: token" << "•••••: •••••";
    }

    void whatIsShown()
    {
        QFETCH(QStringList, secrets);
        QFETCH(QString, text);
        Discretion discretion;
        discretion.cover(secrets);
        QTEST(discretion.shown(text), "shown");
        QCOMPARE(discretion.isSecretIn(text), discretion.shown(text) != text);
    }

    void placesAreCountedInBytes()
    {
        Discretion discretion;
        discretion.cover({"org-7"});
        const QList<Base::TextRange> places = discretion.secretsIn("\xE2\x82\xAC org-7 ORG-7");
        QCOMPARE(places, (QList<Base::TextRange>{{4, 5}, {10, 5}}));
    }

    void aChangeIsToldOnce()
    {
        Discretion discretion;
        QSignalSpy changed(&discretion, &Discretion::changed);
        discretion.cover({"org-7"});
        discretion.cover({"org-7"});
        QCOMPARE(changed.size(), 1);
        discretion.cover({});
        QCOMPARE(changed.size(), 2);
        QVERIFY(!discretion.isCovering());
    }
};

QTEST_GUILESS_MAIN(DiscretionTest)
#include "discretiontest.moc"
