// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/subcommand.h"
#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class CliTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatNeedsNoWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("expected");

        QTest::newRow("nothing opens the window") << QStringList{} << false;
        QTest::newRow("a file opens the window") << QStringList{u"mission.md"_s} << false;
        QTest::newRow("the self-test opens the window") << QStringList{u"--self-test"_s} << false;
        QTest::newRow("a subcommand") << QStringList{u"jsonpath"_s, u"$"_s} << true;
        QTest::newRow("help") << QStringList{u"help"_s} << true;
        QTest::newRow("--help") << QStringList{u"--help"_s} << true;
        QTest::newRow("--version") << QStringList{u"--version"_s} << true;
    }

    void whatNeedsNoWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, expected);
        QCOMPARE(Cli::isSubcommand(QStringList{u"tryout"_s} + arguments), expected);
    }

    void tellsItsVersion()
    {
        QCOMPARE(tryout({u"--version"_s}).out, QByteArray("tryout " TRYOUT_VERSION "\n"));
    }

    void helpNamesEverySubcommand_data() { everySubcommand(); }
    void helpNamesEverySubcommand()
    {
        QFETCH(QString, name);
        const Outcome outcome = tryout({u"help"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("  " + name.toUtf8() + ' '));
    }

    void helpShowsAnExample_data() { everySubcommand(); }
    void helpShowsAnExample()
    {
        QFETCH(QString, name);
        const Outcome outcome = tryout({u"help"_s, name});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("tryout " + name.toUtf8()));
        QVERIFY(outcome.out.contains("tryout " + name.toUtf8() + ' '));
        QCOMPARE(tryout({name, u"--help"_s}).out, outcome.out);
    }

    void unknownOptionsAreRefused_data() { everySubcommand(); }
    void unknownOptionsAreRefused()
    {
        QFETCH(QString, name);
        const Outcome outcome = tryout({name, u"--no-such-option"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains("no-such-option"), outcome.err.constData());
    }

    void helpOfSomethingElseIsRefused()
    {
        QCOMPARE(tryout({u"help"_s, u"dance"_s}).status, 2);
    }

private:
    static void everySubcommand()
    {
        QTest::addColumn<QString>("name");
        for (const Cli::Subcommand &one : Cli::subcommands())
            QTest::newRow(one.name) << QString::fromLatin1(one.name);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "clitest.moc"
