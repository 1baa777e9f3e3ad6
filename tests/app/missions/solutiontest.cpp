// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/place.h"
#include "app/missions/solution.h"
#include "tests/support/test.h"

using namespace Missions;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Missions::Check)
Q_DECLARE_METATYPE(std::optional<Missions::Place>)

namespace {

Step stepWith(const QList<Check> &checks, const QList<Block> &blocks = {})
{
    Step step;
    step.checks = checks;
    step.blocks = blocks;
    return step;
}

const ExchangeCheck sent{u"make"_s, 0, {}, {{u"id"_s, u"{bookId}"_s}}};
const ExchangeCheck answered{u"make"_s, 201, {}, {{u"id"_s, u"{bookId}"_s}}};

} // namespace

class SolutionTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<std::optional<Place>>("expected");

        using Tab = Place::Tab;
        using Pane = Place::Pane;
        const auto place = [](Pane pane, const QString &operation = {}, Tab tab = Tab::None) { return std::optional(Place{pane, operation, tab}); };
        QTest::newRow("a call is made on Try Out") << Check(answered) << place(Pane::Operation, u"make"_s, Tab::TryOut);
        QTest::newRow("an operation opens on the tab asked for") << Check(PlaceCheck{u"make"_s, u"codeSnippets"_s}) << place(Pane::Operation, u"make"_s, Tab::CodeSnippets);
        QTest::newRow("an operation opens on no tab in particular") << Check(PlaceCheck{u"make"_s, {}}) << place(Pane::Operation, u"make"_s);
        QTest::newRow("Control Hub by its name") << Check(PlaceCheck{u"controlHub"_s, {}}) << place(Pane::ControlHub);
        QTest::newRow("Control Hub by what it shows") << Check(ControlHubCheck{}) << place(Pane::ControlHub);
        QTest::newRow("a path is tried in its panel") << Check(PathCheck{}) << place(Pane::JsonPath);
        QTest::newRow("signing in has its place") << Check(SignInCheck{}) << place(Pane::SignIn);
        QTest::newRow("a copy may be made anywhere") << Check(CopyCheck{}) << std::optional<Place>();
    }

    void places()
    {
        QFETCH(Check, check);
        QFETCH(std::optional<Place>, expected);
        QVERIFY(placeFor(stepWith({check})) == expected);
    }

    void theFirstCheckWithAPlaceDecides()
    {
        QCOMPARE(placeFor(stepWith({CopyCheck{}, PathCheck{}, SignInCheck{}}))->pane, Place::Pane::JsonPath);
    }

    void anUnknownTabIsNoPlace()
    {
        QVERIFY(!placeCalled(u"make"_s, u"TryOut"));
    }

    void theCallThatIsWaitedForIsMade()
    {
        const Solution solution = solutionFor(stepWith({sent, answered}, {{Block::Kind::Expected, u"{}"_s, u"json"_s}, {Block::Kind::Code, u"[1]"_s, u"json"_s}}));
        QCOMPARE(solution.operation, u"make"_s);
        QCOMPARE(solution.parameters, answered.parameters);
        QCOMPARE(solution.body, u"[1]"_s);
    }

    void aCallThatNeedOnlyBeSentIsNot()
    {
        QCOMPARE(solutionFor(stepWith({sent}, {{Block::Kind::Code, u"[1]"_s, u"json"_s}})), Solution{});
    }

    void everyPathIsTried()
    {
        const Solution solution = solutionFor(stepWith({PathCheck{u"$.a"_s, false}, PathCheck{u"$.b"_s, true}}));
        QCOMPARE(solution.queries, (QStringList{u"$.a"_s, u"$.b"_s}));
        QVERIFY(solution.operation.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SolutionTest)
#include "solutiontest.moc"
