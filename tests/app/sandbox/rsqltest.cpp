// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rsql.h"

#include "app/sandbox/sqlcondition.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using Expected = Sandbox::FilterError::Expected;

Q_DECLARE_METATYPE(Sandbox::FilterError::Expected)

class RsqlTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void becomesSql_data();
    void becomesSql();
    void namesItsFields();
    void searchBecomesSql();
};

void RsqlTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("one comparison") << u"name==Ann"_s << u"name==\"Ann\""_s;
    QTest::newRow("a value in double quotes may hold blanks") << u"name==\"Ann Lee\""_s << u"name==\"Ann Lee\""_s;
    QTest::newRow("a value in single quotes may hold double ones") << u"name=='a\"b'"_s << u"name==\"a\"b\""_s;
    QTest::newRow("a backslash keeps a quote in the value") << uR"(name=="a\"b")"_s << u"name==\"a\"b\""_s;
    QTest::newRow("not equal") << u"version!=0"_s << u"version!=\"0\""_s;
    QTest::newRow("one of several") << u"id=in=(1,'2',\"3\")"_s << u"id=in=(\"1\",\"2\",\"3\")"_s;
    QTest::newRow("none of several") << u"id=out=(1,2)"_s << u"id=out=(\"1\",\"2\")"_s;
    QTest::newRow("a list of one needs no parentheses") << u"id=in=1"_s << u"id=in=(\"1\")"_s;
    QTest::newRow("semicolon is and") << u"a==1;b==2"_s << u"(a==\"1\" and b==\"2\")"_s;
    QTest::newRow("comma is or") << u"a==1,b==2"_s << u"(a==\"1\" or b==\"2\")"_s;
    QTest::newRow("and binds closer than or") << u"a==1;b==2,c==3"_s << u"((a==\"1\" and b==\"2\") or c==\"3\")"_s;
    QTest::newRow("parentheses come first") << u"a==1;(b==2,c==3)"_s << u"(a==\"1\" and (b==\"2\" or c==\"3\"))"_s;
    QTest::newRow("a uuid and a phone number need no quotes")
        << u"id==4aa50a6b-a520,number==+1408"_s << u"(id==\"4aa50a6b-a520\" or number==\"+1408\")"_s;
}

void RsqlTest::reads()
{
    QFETCH(QString, text);
    const auto filter = Sandbox::parseFilter(text);
    QVERIFY(filter.has_value());
    QTEST(filter->inWords(), "words");
}

void RsqlTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Expected>("expected");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("nothing at all") << u""_s << Expected::Field << qsizetype(0);
    QTest::newRow("a field alone") << u"name"_s << Expected::Operator << qsizetype(4);
    QTest::newRow("a single equals sign") << u"name=Ann"_s << Expected::Operator << qsizetype(4);
    QTest::newRow("no value") << u"name=="_s << Expected::Value << qsizetype(6);
    QTest::newRow("an unquoted blank") << u"name==Ann Lee"_s << Expected::End << qsizetype(9);
    QTest::newRow("an unclosed quote") << u"name=='Ann"_s << Expected::ClosingQuote << qsizetype(10);
    QTest::newRow("an unclosed list") << u"id=in=(1,2"_s << Expected::ClosingParenthesis << qsizetype(10);
    QTest::newRow("an unclosed group") << u"(a==1"_s << Expected::ClosingParenthesis << qsizetype(5);
    QTest::newRow("a comma at the end") << u"a==1,"_s << Expected::Field << qsizetype(5);
    QTest::newRow("nesting without end") << QString(10'000, u'(') << Expected::LessNesting << qsizetype(51);
}

void RsqlTest::refuses()
{
    QFETCH(QString, text);
    const auto filter = Sandbox::parseFilter(text);
    QVERIFY(!filter);
    QTEST(filter.error().expected, "expected");
    QTEST(filter.error().offset, "offset");
}

void RsqlTest::becomesSql_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("what every record has is a column") << u"name==A"_s << u"name = ?"_s << QStringList{u"A"_s};
    QTest::newRow("the rest is taken from the body") << u"number==1"_s
                                                     << u"CASE json_type(body, '$.number') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' "
                                                        "ELSE CAST(json_extract(body, '$.number') AS TEXT) END = ?"_s
                                                     << QStringList{u"1"_s};
    QTest::newRow("a star is any text, the database's own signs are not")
        << u"name==1_0%*"_s << u"name LIKE ? ESCAPE '\\'"_s << QStringList{u"1\\_0\\%%"_s};
    QTest::newRow("a list has a mark for each value") << u"id=out=(1,2)"_s << u"id NOT IN (?, ?)"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("combinations stand in parentheses") << u"id==1;name!=2"_s << u"(id = ? AND name <> ?)"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("a field cannot leave its quotes") << u"x')--==1"_s << QString() << QStringList();
    QTest::newRow("a field that is no name is nothing") << u"a.b==1"_s << u"NULL = ?"_s << QStringList{u"1"_s};
}

void RsqlTest::becomesSql()
{
    QFETCH(QString, text);
    const auto filter = Sandbox::parseFilter(text);
    const Sandbox::SqlCondition condition = filter ? sqlCondition(*filter) : Sandbox::SqlCondition();
    QTEST(condition.text, "sql");
    QTEST(QVariant(condition.values).toStringList(), "values");
}

void RsqlTest::namesItsFields()
{
    QCOMPARE(Sandbox::parseFilter(u"a==1;(b==2,c=in=(3))")->fields(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void RsqlTest::searchBecomesSql()
{
    const Sandbox::SqlCondition condition = sqlCondition(Sandbox::TextSearch{{u"id"_s, u"name"_s}, u"a%"_s});
    QCOMPARE(condition.text, u"(id LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\')"_s);
    QCOMPARE(QVariant(condition.values).toStringList(), (QStringList{u"%a\\%%"_s, u"%a\\%%"_s}));
}

QTEST_GUILESS_MAIN(RsqlTest)
#include "rsqltest.moc"
