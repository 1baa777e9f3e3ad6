// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/mirrors.h"

#include "app/sandbox/references.h"
#include "app/sandbox/rows.h"
#include "tests/app/sandbox/centre.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class MirrorsTest : public Support::Test
{
    Q_OBJECT

    std::unique_ptr<Centre> m_centre;

    QStringList teamsOf(const QString &user) { return Sandbox::valuesAt(m_centre->call(u"GET /user/"_s + user).root(), {u"teamIds"_s}); }
    QStringList usersOf(const QString &team) { return Sandbox::valuesAt(m_centre->call(u"GET /team/<team:%1>"_s.arg(team)).root(), {u"userIds"_s}); }
    /// The record at \a path as it is, with one member put in or, without a value, taken out; written back there.
    int write(const QString &path, const QString &member, const QString &value)
    {
        const Json::Document now = m_centre->call(u"GET "_s + path);
        const Json::Document whole = value.isEmpty() ? Json::Document::parse(without(now.root(), member)).value_or(Json::Document())
                                                     : Sandbox::merged(now.root(), Json::Document::parse(u"{\"%1\":%2}"_s.arg(member, value).toUtf8())->root());
        return m_centre->send(u"PUT %1 %2"_s.arg(path, QString::fromUtf8(whole.root().text()))).status;
    }
    static QByteArray without(Json::Node object, const QString &member)
    {
        Json::Writer writer;
        writer.beginObject();
        for (const Json::Node each : object) {
            if (each.name() != member)
                writer.name(each.name()).raw(each.text());
        }
        writer.endObject();
        return writer.take();
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_centre.reset(); }
    void beginInStep();
    void aTeamThatTakesAUserIsTheUsers();
    void aUserThatLeavesATeamIsNotTheTeams();
    void whatIsNotMentionedStays();
    void theOtherSideIsNoNewVersion();
    void whatIsNewAndWhatGoes();
};

void MirrorsTest::init()
{
    Support::Test::init();
    m_centre = std::make_unique<Centre>();
}

void MirrorsTest::beginInStep()
{
    const Json::Document teams = m_centre->call(u"GET /v2/team"_s);
    QVERIFY(teams.root()["data"].size() > 3);
    for (const Json::Node team : teams.root()["data"]) {
        for (const QString &user : Sandbox::valuesAt(team, {u"userIds"_s}))
            QVERIFY(teamsOf(user).contains(team["id"].toString()));
    }
}

void MirrorsTest::aTeamThatTakesAUserIsTheUsers()
{
    const QString user = m_centre->id(u"user"_s, u"amara.okafor@lab.example"_s);
    const QString team = m_centre->id(u"team"_s, u"Team_Returns"_s);
    QVERIFY(!teamsOf(user).contains(team));
    QCOMPARE(write(u"/team/"_s + team, u"userIds"_s, u"[\"%1\"]"_s.arg(user)), 200);
    QVERIFY(teamsOf(user).contains(team));
    QCOMPARE(usersOf(u"Team_Returns"_s), QStringList{user});
}

void MirrorsTest::aUserThatLeavesATeamIsNotTheTeams()
{
    const QString user = m_centre->id(u"user"_s, u"amara.okafor@lab.example"_s);
    const QStringList teams = teamsOf(user);
    QVERIFY(!teams.isEmpty());
    QCOMPARE(write(u"/user/"_s + user, u"teamIds"_s, u"[]"_s), 200);
    for (const QString &team : teams)
        QVERIFY(!Sandbox::valuesAt(m_centre->call(u"GET /team/"_s + team).root(), {u"userIds"_s}).contains(user));
    QCOMPARE(write(u"/user/"_s + user, u"teamIds"_s, u"[\"%1\"]"_s.arg(teams.first())), 200);
    QVERIFY(Sandbox::valuesAt(m_centre->call(u"GET /team/"_s + teams.first()).root(), {u"userIds"_s}).contains(user));
}

void MirrorsTest::whatIsNotMentionedStays()
{
    const QStringList before = usersOf(u"Team_Sales"_s);
    QVERIFY(!before.isEmpty());
    QCOMPARE(write(u"/team/"_s + m_centre->id(u"team"_s, u"Team_Sales"_s), u"userIds"_s, {}), 200);
    QCOMPARE(usersOf(u"Team_Sales"_s), before);
}

void MirrorsTest::theOtherSideIsNoNewVersion()
{
    const QString user = m_centre->id(u"user"_s, u"amara.okafor@lab.example"_s);
    const qint64 before = m_centre->call(u"GET /user/"_s + user).root()["version"].toInt64().value_or(-1);
    QCOMPARE(write(u"/team/"_s + m_centre->id(u"team"_s, u"Team_Returns"_s), u"userIds"_s, u"[\"%1\"]"_s.arg(user)), 200);
    QCOMPARE(m_centre->call(u"GET /user/"_s + user).root()["version"].toInt64().value_or(-1), before);
}

void MirrorsTest::whatIsNewAndWhatGoes()
{
    Sandbox::Store &store = m_centre->store();
    const Sandbox::Resource team = Sandbox::resource(u"team"_s);
    Sandbox::Mirrors mirrors(store);
    const QString user = m_centre->id(u"user"_s, u"amara.okafor@lab.example"_s);
    const Json::Document said = *Json::Document::parse(u"{\"userIds\":[\"%1\",\"nobody\"]}"_s.arg(user).toUtf8());
    const auto isThere = [&] { return teamsOf(user).contains(u"new-team"_s); };
    mirrors.follow(Centre::Organization, team, u"new-team"_s, {}, said.root());
    QVERIFY(isThere());
    mirrors.follow(Centre::Organization, team, u"new-team"_s, said.root(), said.root());
    QVERIFY(isThere());
    mirrors.follow(Centre::Organization, team, u"new-team"_s, said.root(), {});
    QVERIFY(!isThere());
}

QTEST_GUILESS_MAIN(MirrorsTest)
#include "mirrorstest.moc"
