// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/missionfile.h"
#include "tests/support/test.h"

using namespace Missions;

Q_DECLARE_METATYPE(Missions::MissionError::Kind)

namespace {

const QByteArray page = R"(---
icon: material/medal
---

# A title

## Story

Once *upon* a time.

## Good to know

### GET – look

A window.

And more.

### POST – make

A form.

## Build

### First section

Words before.

3. **Create** your book, {attendee}

   Paste this.

   > **Beware.** Of the dog.

   ```json body
   {"name": "AddressBook_{attendee}"}
   ```

   ```json expect
   {"id": 1}
   ```

   ```hint
   Look *twice*.
   ```

   ```check
   step create
   answered createConfig_2 201
   with orgid = o
   holds $.name = "AddressBook_{attendee}"
   keep bookId = $.id
   ```

3. Copy

   ```text copy
   {bookId}
   ```

   ```jsonpath
   $.a.b     what it means
   $['c d']
   ```

   ```check
   found $.a.b
   tried $['c d']
   ```

### Second section

1. Sign in
   ```check
   signed in
   ```
)";

Mission missionOf(const QByteArray &markdown)
{
    return read(markdown, QStringLiteral("test")).value_or(Mission{});
}

/// A step's blocks, one a line.
QString printed(const QList<Block> &blocks)
{
    static const QStringList kinds{QStringLiteral("prose"), QStringLiteral("code"), QStringLiteral("expected"), QStringLiteral("copy"), QStringLiteral("hint"), QStringLiteral("note")};
    QStringList lines;
    for (const Block &block : blocks)
        lines += QStringLiteral("%1 [%2] %3").arg(kinds.at(int(block.kind)), block.label, block.text);
    return lines.join(QLatin1String("\n"));
}

} // namespace

class MissionFileTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theFront()
    {
        const Mission mission = missionOf(page);
        QCOMPARE(mission.id, QStringLiteral("test"));
        QCOMPARE(mission.title, QStringLiteral("A title"));
        QCOMPARE(mission.story, QStringLiteral("<p>Once <i>upon</i> a time.</p>"));
        QCOMPARE(mission.goodToKnow, (QList<Topic>{{QStringLiteral("GET – look"), QStringLiteral("<p>A window.</p><p>And more.</p>")},
                                                   {QStringLiteral("POST – make"), QStringLiteral("<p>A form.</p>")}}));
    }

    void theSteps()
    {
        const Mission mission = missionOf(page);
        QStringList lines;
        for (const Step &step : mission.steps)
            lines += QStringLiteral("%1 | %2 | %3 | %4").arg(step.id, step.section, step.number, step.title);
        QCOMPARE(lines.join(QLatin1String("\n")), QStringLiteral("create | First section | 3 | Create your book, {attendee}\n"
                                                                 "1.3 | First section | 3 | Copy\n"
                                                                 "2.1 | Second section | 1 | Sign in"));
    }

    void theBlocks()
    {
        const Mission mission = missionOf(page);
        QCOMPARE(printed(mission.steps.at(0).blocks), QStringLiteral("prose [] <p>Words before.</p>\n"
                                                                     "prose [] <p>Paste this.</p>\n"
                                                                     "note [Beware.] <p>Of the dog.</p>\n"
                                                                     "code [json] {\"name\": \"AddressBook_{attendee}\"}\n"
                                                                     "expected [json] {\"id\": 1}\n"
                                                                     "hint [] <p>Look <i>twice</i>.</p>"));
        QCOMPARE(printed(mission.steps.at(1).blocks), QStringLiteral("copy [] {bookId}\n"
                                                                     "copy [what it means] $.a.b\n"
                                                                     "copy [] $['c d']"));
    }

    void howTheStepsAreDone()
    {
        const Mission mission = missionOf(page);
        const Solution &solution = mission.steps.at(0).solution;
        QCOMPARE(solution.operation, QStringLiteral("createConfig_2"));
        QCOMPARE(solution.body, QStringLiteral("{\"name\": \"AddressBook_{attendee}\"}"));
        QCOMPARE(solution.parameters.size(), 1);
        QCOMPARE(mission.steps.at(1).solution.queries, (QStringList{QStringLiteral("$.a.b"), QStringLiteral("$['c d']")}));
        QVERIFY(mission.steps.at(1).solution.operation.isEmpty());
        QCOMPARE(mission.steps.at(0).captures.size(), 1);
    }

    void whereTheStepsAreDone()
    {
        const Mission mission = missionOf(page);
        QCOMPARE(*mission.steps.at(0).place, (Place{Place::Pane::Operation, QStringLiteral("createConfig_2"), Place::Tab::TryOut}));
        QCOMPARE(mission.steps.at(1).place->pane, Place::Pane::JsonPath);
        QCOMPARE(mission.steps.at(2).place->pane, Place::Pane::SignIn);
    }

    void lineEndsOfWindowsAreRead()
    {
        QCOMPARE(missionOf(QByteArray(page).replace("\n", "\r\n")), missionOf(page));
    }

    void unnamedStepsOfTheSameNumberAreTold()
    {
        const Mission mission = missionOf("# T\n## Build\n### S\n12. a\n\n12. b\n");
        QCOMPARE(mission.steps.at(0).id, QStringLiteral("1.12"));
        QCOMPARE(mission.steps.at(1).id, QStringLiteral("1.12-2"));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<MissionError::Kind>("kind");
        QTest::addColumn<qsizetype>("line");

        using Kind = MissionError::Kind;
        QTest::newRow("no title") << QByteArray("## Build\n1. a") << Kind::NoTitle << qsizetype(1);
        QTest::newRow("no steps") << QByteArray("# T\n1. not in Build") << Kind::NoSteps << qsizetype(1);
        QTest::newRow("an unknown role behind a fence") << QByteArray("# T\n## Build\n1. a\n\n   ```json boby\n   {}\n   ```") << Kind::UnknownKeyword << qsizetype(5);
        QTest::newRow("an unknown sentence") << QByteArray("# T\n## Build\n1. a\n\n   ```check\n   jumped\n   ```") << Kind::UnknownKeyword << qsizetype(6);
        QTest::newRow("a check outside of a step") << QByteArray("# T\n## Build\n1. a\n\n```check\nsigned in\n```") << Kind::BadCheck << qsizetype(5);
        QTest::newRow("two steps of one name") << QByteArray("# T\n## Build\n1. a\n   ```check\n   step x\n   ```\n2. b\n   ```check\n   step x\n   ```")
                                               << Kind::DuplicateStep << qsizetype(7);
    }

    void faults()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(MissionError::Kind, kind);
        QFETCH(qsizetype, line);
        const auto mission = read(markdown, QStringLiteral("test"));
        QVERIFY(!mission);
        QCOMPARE(mission.error().size(), 1);
        QCOMPARE(mission.error().first().kind, kind);
        QCOMPARE(mission.error().first().line, line);
        QVERIFY(!describe(mission.error().first()).isEmpty());
    }

    void aFileThatIsNotThere()
    {
        const auto mission = load(QStringLiteral("/nowhere/mission.md"));
        QVERIFY(!mission);
        QCOMPARE(mission.error().first().kind, MissionError::Kind::Unreadable);
    }
};

QTEST_GUILESS_MAIN(MissionFileTest)
#include "missionfiletest.moc"
