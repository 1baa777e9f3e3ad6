// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/checkblock.h"
#include "tests/support/test.h"

using namespace Missions;

Q_DECLARE_METATYPE(Missions::Check)
Q_DECLARE_METATYPE(Missions::MissionError::Kind)

class CheckBlockTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Check>("expected");

        QTest::newRow("signed in") << QStringLiteral("signed in") << Check(SignInCheck{});
        QTest::newRow("an operation was opened") << QStringLiteral("opened createConfig_2") << Check(PlaceCheck{QStringLiteral("createConfig_2"), {}});
        QTest::newRow("an operation was opened on a tab") << QStringLiteral("opened createConfig_2 tryOut")
                                                         << Check(PlaceCheck{QStringLiteral("createConfig_2"), QStringLiteral("tryOut")});
        QTest::newRow("an answer with its status") << QStringLiteral("answered getConfig_2 404") << Check(ExchangeCheck{QStringLiteral("getConfig_2"), 404, {}, {}});
        QTest::newRow("a call, whatever its answer") << QStringLiteral("sent getConfig_2") << Check(ExchangeCheck{QStringLiteral("getConfig_2"), 0, {}, {}});
        QTest::newRow("a call with a parameter") << QStringLiteral("sent getConfig_2\n  with id = {addressBookId}")
                                                 << Check(ExchangeCheck{QStringLiteral("getConfig_2"), 0, {}, {{QStringLiteral("id"), QStringLiteral("{addressBookId}")}}});
        QTest::newRow("an answer that holds a value and another path")
            << QStringLiteral("answered getConfig_2 200\nholds $.a = \"x = y\"\n\nholds $.b")
            << Check(ExchangeCheck{QStringLiteral("getConfig_2"), 200, {{QStringLiteral("$.a"), QStringLiteral("\"x = y\"")}, {QStringLiteral("$.b"), {}}}, {}});
        QTest::newRow("a path that finds something") << QStringLiteral("found $.a[?@.b == 1]") << Check(PathCheck{QStringLiteral("$.a[?@.b == 1]"), false});
        QTest::newRow("a path that is tried") << QStringLiteral("tried $.a") << Check(PathCheck{QStringLiteral("$.a"), true});
        QTest::newRow("an address book in Control Hub") << QStringLiteral("shows My Book") << Check(ControlHubCheck{QStringLiteral("My Book"), {}, {}, {}, false});
        QTest::newRow("an address book with all its marks")
            << QStringLiteral("shows B\ndescription Some words\nentry TAC Number, +1408")
            << Check(ControlHubCheck{QStringLiteral("B"), QStringLiteral("Some words"), QStringLiteral("TAC Number"), QStringLiteral("+1408"), false});
        QTest::newRow("an empty address book") << QStringLiteral("shows B\nno entries") << Check(ControlHubCheck{QStringLiteral("B"), {}, {}, {}, true});
        QTest::newRow("a copied text") << QStringLiteral("copied {addressBookId}") << Check(CopyCheck{QStringLiteral("{addressBookId}")});
    }

    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(Check, expected);
        const CheckBlock block = readCheckBlock(text, 1);
        QCOMPARE(block.errors.size(), 0);
        QCOMPARE(block.checks.size(), 1);
        QVERIFY(block.checks.first() == expected);
    }

    void namesPlacesAndCaptures()
    {
        const CheckBlock block = readCheckBlock(u"step make-it\nplace controlHub\nkeep bookId = $.id\nsigned in", 1);
        QCOMPARE(block.stepId, QStringLiteral("make-it"));
        QCOMPARE(block.place->pane, Place::Pane::ControlHub);
        QCOMPARE(block.captures, QList{(Capture{QStringLiteral("bookId"), QStringLiteral("$.id")})});
        QCOMPARE(block.checks.size(), 1);
        QVERIFY(block.errors.isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MissionError::Kind>("kind");
        QTest::addColumn<qsizetype>("line");

        using Kind = MissionError::Kind;
        QTest::newRow("an unknown word") << QStringLiteral("signed in\nclicked x") << Kind::UnknownKeyword << qsizetype(11);
        QTest::newRow("a word alone") << QStringLiteral("copied") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("a step's name of two words") << QStringLiteral("step a b") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("an unknown tab") << QStringLiteral("opened x tryout") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("an unknown tab to go to") << QStringLiteral("place x y") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("signed out") << QStringLiteral("signed out") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("an answer without status") << QStringLiteral("answered x") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("an answer with an impossible status") << QStringLiteral("answered x 42") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("a parameter of no call") << QStringLiteral("with a = b") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("a parameter without a value") << QStringLiteral("sent x\nwith a=b") << Kind::BadCheck << qsizetype(11);
        QTest::newRow("a value of no call") << QStringLiteral("shows b\nholds $.a") << Kind::BadCheck << qsizetype(11);
        QTest::newRow("a value by a path that does not parse") << QStringLiteral("sent x\nholds a.b") << Kind::BadCheck << qsizetype(11);
        QTest::newRow("a value that is not JSON") << QStringLiteral("sent x\nholds $.a = b") << Kind::BadCheck << qsizetype(11);
        QTest::newRow("a capture without a path") << QStringLiteral("keep a") << Kind::BadCapture << qsizetype(10);
        QTest::newRow("a capture by a path that does not parse") << QStringLiteral("keep a = $[") << Kind::BadCapture << qsizetype(10);
        QTest::newRow("a query that does not parse") << QStringLiteral("found $..") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("a description of no address book") << QStringLiteral("description x") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("an entry of no address book") << QStringLiteral("entry x") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("no entries of no address book") << QStringLiteral("no entries") << Kind::BadCheck << qsizetype(10);
        QTest::newRow("no something else") << QStringLiteral("shows b\nno luck") << Kind::BadCheck << qsizetype(11);
    }

    void faults()
    {
        QFETCH(QString, text);
        QFETCH(MissionError::Kind, kind);
        QFETCH(qsizetype, line);
        const CheckBlock block = readCheckBlock(text, 10);
        QCOMPARE(block.errors.size(), 1);
        QCOMPARE(block.errors.first().kind, kind);
        QCOMPARE(block.errors.first().line, line);
        QVERIFY(!block.errors.first().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CheckBlockTest)
#include "checkblocktest.moc"
