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
    QTest::newRow("and as a word") << u"a==1 and b==2"_s << u"(a==\"1\" and b==\"2\")"_s;
    QTest::newRow("or as a word") << u"a==1 or b==2 OR c==3"_s << u"(a==\"1\" or b==\"2\" or c==\"3\")"_s;
    QTest::newRow("words bind like signs") << u"a==1 or b==2 and c==3;d==4"_s << u"(a==\"1\" or (b==\"2\" and c==\"3\" and d==\"4\"))"_s;
    QTest::newRow("a word before a parenthesis") << u"a==1  and(b==2)"_s << u"(a==\"1\" and b==\"2\")"_s;
    QTest::newRow("a field may be called order") << u"a==1,order==2"_s << u"(a==\"1\" or order==\"2\")"_s;
    QTest::newRow("less, in words") << u"a=lt=1"_s << u"a=lt=\"1\""_s;
    QTest::newRow("less, as a sign") << u"a<1"_s << u"a=lt=\"1\""_s;
    QTest::newRow("less or equal") << u"a<=1;a=le=2"_s << u"(a=le=\"1\" and a=le=\"2\")"_s;
    QTest::newRow("greater") << u"a>1;a=gt=2"_s << u"(a=gt=\"1\" and a=gt=\"2\")"_s;
    QTest::newRow("greater or equal") << u"a>=1;a=ge=2"_s << u"(a=ge=\"1\" and a=ge=\"2\")"_s;
    QTest::newRow("like, four ways") << u"a=like=x,a=ke=x,a=ilike=x,a=ik=x"_s
                                     << u"(a=like=\"x\" or a=like=\"x\" or a=like=\"x\" or a=like=\"x\")"_s;
    QTest::newRow("not like, four ways") << u"a=notlike=x,a=nk=x,a=inotlike=x,a=ni=x"_s
                                         << u"(a=notlike=\"x\" or a=notlike=\"x\" or a=notlike=\"x\" or a=notlike=\"x\")"_s;
    QTest::newRow("in any case") << u"a=icase=x,a=ic=y"_s << u"(a=icase=\"x\" or a=icase=\"y\")"_s;
    QTest::newRow("unset") << u"a=isnull='',a=null='',a=na=''"_s << u"(a=isnull=\"\" or a=isnull=\"\" or a=isnull=\"\")"_s;
    QTest::newRow("set") << u"a=notnull='',a=isnotnull='',a=nn=''"_s << u"(a=notnull=\"\" or a=notnull=\"\" or a=notnull=\"\")"_s;
    QTest::newRow("between") << u"a=bt=(1,5);a=nb=(2,3)"_s << u"(a=bt=(\"1\",\"5\") and a=nb=(\"2\",\"3\"))"_s;
    QTest::newRow("a backslash itself") << uR"(name=="a\\b")"_s << u"name==\"a\\b\""_s;
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
    QTest::newRow("an operator nobody knows") << u"a=near=1"_s << Expected::Operator << qsizetype(1);
    QTest::newRow("a word that runs into the next") << u"a==1 andb==2"_s << Expected::End << qsizetype(4);
    QTest::newRow("a word at the end") << u"a==1 and"_s << Expected::End << qsizetype(4);
    QTest::newRow("nothing after a word") << u"a==1 and "_s << Expected::Field << qsizetype(9);
    QTest::newRow("an empty list") << u"a=in=()"_s << Expected::Value << qsizetype(6);
    QTest::newRow("between one") << u"a=bt=(1)"_s << Expected::TwoValues << qsizetype(8);
    QTest::newRow("between three") << u"a=bt=(1,2,3)"_s << Expected::TwoValues << qsizetype(12);
    QTest::newRow("unset without a value") << u"a=isnull="_s << Expected::Value << qsizetype(9);
    QTest::newRow("comparisons without end") << u"a==1"_s + u",a==1"_s.repeated(5000) << Expected::LessAtOnce << qsizetype(1003);
    QTest::newRow("values without end") << u"a=in=(1"_s + u",1"_s.repeated(5000) + u')' << Expected::LessAtOnce << qsizetype(2006);
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
    QTest::newRow("a caret is any case") << u"name==^aBc"_s << u"name = ? COLLATE NOCASE"_s << QStringList{u"aBc"_s};
    QTest::newRow("in any case, and a star is a star") << u"name=icase=a*"_s << u"name = ? COLLATE NOCASE"_s << QStringList{u"a*"_s};
    QTest::newRow("like is anywhere") << u"name=like=a*b_"_s << u"name LIKE ? ESCAPE '\\'"_s << QStringList{u"%a%b\\_%"_s};
    QTest::newRow("not like") << u"name=notlike=a"_s << u"name NOT LIKE ? ESCAPE '\\'"_s << QStringList{u"%a%"_s};
    QTest::newRow("unset takes no value") << u"name=isnull=''"_s << u"name IS NULL"_s << QStringList();
    QTest::newRow("a column that is a number is one already") << u"version>1"_s << u"version > ?"_s << QStringList{u"1"_s};
    QTest::newRow("words are ordered as text") << u"name=ge=b"_s << u"name >= ?"_s << QStringList{u"b"_s};
    QTest::newRow("numbers are ordered among numbers")
        << u"rank=bt=(2,10)"_s
        << u"CASE WHEN json_type(body, '$.rank') IN ('integer', 'real') THEN json_extract(body, '$.rank') BETWEEN ? AND ? ELSE "
           "CASE json_type(body, '$.rank') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(body, '$.rank') AS TEXT) END "
           "BETWEEN ? AND ? END"_s
        << QStringList{u"2"_s, u"10"_s, u"2"_s, u"10"_s};
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
