// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/document.h"
#include "tests/support/test.h"

using Json::Document;
using Json::Node;
using Json::SyntaxError;
using Kind = Json::SyntaxError::Kind;

namespace {

Document parsed(const QByteArray &text)
{
    const auto document = Document::parse(text);
    if (!document)
        qFatal("not JSON: %s", text.constData());
    return *document;
}

const QByteArray Task = R"({"data": {"tasks": [
  {"id": "d136", "totalDuration": 35562, "isActive": false, "owner": null},
  {"id": "e247", "totalDuration": 1.10}
]}})";

} // namespace

class DocumentTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("an empty array with blanks") << QByteArray(" [ \t\r\n] ");
        QTest::newRow("a string alone") << QByteArray(R"("text")");
        QTest::newRow("an empty string alone") << QByteArray("\"\"");
        QTest::newRow("a number alone") << QByteArray("-0.5e+10");
        QTest::newRow("a literal alone") << QByteArray("null");
        QTest::newRow("a byte order mark before the value") << QByteArray("\xEF\xBB\xBF{\"a\":1}");
        QTest::newRow("every escape") << QByteArray("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"]");
        QTest::newRow("half of a surrogate pair") << QByteArray("[\"\\ud800\", \"\\udc00\\ud800\"]");
        QTest::newRow("a name sent twice") << QByteArray(R"({"a":1,"a":2})");
        QTest::newRow("a string that ends in a backslash") << QByteArray("[\"a\\\\\", \"b\"]");
        QTest::newRow("characters of four bytes") << QByteArray("[\"\xF0\x9F\x98\x80\"]");
        QTest::newRow("a DEL character, which is no control character in JSON") << QByteArray("[\"\x7F\"]");
    }

    void accepts()
    {
        QFETCH(QByteArray, text);
        const auto document = Document::parse(text);
        QVERIFY(document);
        QCOMPARE(document->text(), text);
        QVERIFY(document->root());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qsizetype>("offset");
        const auto row = [](const char *name, const QByteArray &text, Kind kind, qsizetype offset) { QTest::newRow(name) << text << kind << offset; };
        row("nothing", "", Kind::Empty, 0);
        row("only blanks", " \n ", Kind::Empty, 3);
        row("an object that is not closed", "{\"a\": 1", Kind::UnexpectedEnd, 7);
        row("an array closed as an object", "[1}", Kind::UnexpectedCharacter, 2);
        row("a comma after the last member", R"({"a": 1,})", Kind::TrailingComma, 7);
        row("a comma after the last element", "[1, ]", Kind::TrailingComma, 2);
        row("two members without a comma", R"({"a": 1 "b": 2})", Kind::MissingComma, 8);
        row("a name without a colon", R"({"a" 1})", Kind::MissingColon, 5);
        row("a name without quotes", "{a: 1}", Kind::MemberNameExpected, 1);
        row("a value without quotes", R"({"a": yes})", Kind::InvalidLiteral, 6);
        row("a literal in capitals", "[True]", Kind::InvalidLiteral, 1);
        row("a literal that goes on", "[nullx]", Kind::InvalidLiteral, 1);
        row("a number with a leading zero", "[01]", Kind::InvalidNumber, 1);
        row("a number with a plus sign", "[+1]", Kind::InvalidNumber, 1);
        row("a number that ends in a point", "[1.]", Kind::InvalidNumber, 1);
        row("a number without an exponent", "[1e]", Kind::InvalidNumber, 1);
        row("a minus alone", "-", Kind::InvalidNumber, 0);
        row("a string that is not closed", "[\"abc", Kind::UnclosedString, 1);
        row("a string broken by a line end", "[\"a\nb\"]", Kind::UnclosedString, 1);
        row("a tab inside a string", "[\"a\tb\"]", Kind::ControlCharacter, 3);
        row("an escape JSON does not have", "[\"\\x41\"]", Kind::InvalidEscape, 2);
        row("an escape with too few digits", "[\"\\u12\"]", Kind::InvalidEscape, 2);
        row("a byte that is not UTF-8", "[\"\xFF\"]", Kind::InvalidUtf8, 2);
        row("an overlong encoding", "[\"\xC0\x80\"]", Kind::InvalidUtf8, 2);
        row("a surrogate encoded in UTF-8", "[\"\xED\xA0\x80\"]", Kind::InvalidUtf8, 2);
        row("a comment", "[1 // one\n]", Kind::Comment, 3);
        row("typographic quotes", "{\xE2\x80\x9C" "a\xE2\x80\x9D: 1}", Kind::SmartQuote, 1);
        row("single quotes", "{'a': 1}", Kind::UnexpectedCharacter, 1);
        row("a second value", "{} {}", Kind::TextAfterEnd, 3);
        row("a bracket too many", "[1]]", Kind::TextAfterEnd, 3);
        row("a NUL", QByteArray("[\0]", 3), Kind::ControlCharacter, 1);
        row("a form feed between tokens", "[1,\f2]", Kind::ControlCharacter, 3);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto document = Document::parse(text);
        QVERIFY(!document);
        QTEST(document.error().kind, "kind");
        QTEST(document.error().range.offset, "offset");
    }

    // Texts are read in pieces of 64 kB: whatever stands where one ends must be read as if it stood elsewhere.
    void readsPieceByPiece_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<int>("members");
        const auto row = [](const char *name, const QByteArray &element, int members) { QTest::newRow(name) << element << members; };
        row("objects", "{\"id\":\"a\",\"on\":true,\"list\":[1,2]}", 3);
        row("a name longer than fifteen characters", "{\"stringGlobalVariables\":1,\"stringGlobalVariable\":2}", 2);
        row("blanks between all tokens", "{ \"a\" : 1 ,\r\n\t\"b\" : \"x\" }", 2);
        row("numbers without a quote", "-12.5e+10", 0);
        row("integers of nine digits", "123456789", 0);
        row("strings that end in backslashes", "\"a\\\\\\\\\"", 0);
        row("strings full of escaped quotes", "\"\\\"\\\"\\\"\\\\\\\"\"", 0);
        row("strings that look like what is between strings", "{\"},{\":\",\\\":[\",\"]\":\"}\"}", 2);
        row("a name that is written in two ways", "{\"ab\":1,\"\\u0061b\":2}", 2);
        row("a name of a quote and a colon", "{\"\\\":\":1}", 1);
        row("characters of four bytes", "\"\xF0\x9F\x98\x80\xF0\x9F\x98\x80\"", 0);
        row("a string longer than a piece", '"' + QByteArray(200'000, 'x') + '"', 0);
        row("a long string of escaped quotes", '"' + QByteArray("\\\"").repeated(100'000) + '"', 0);
        row("more blanks than a piece", "{\"a\":" + QByteArray(200'000, ' ') + "1}", 1);
        row("a number longer than a piece", QByteArray(200'000, '7'), 0);
    }

    void readsPieceByPiece()
    {
        QFETCH(QByteArray, element);
        QFETCH(int, members);
        const qsizetype count = 150'000 / element.size() + 20;
        const QByteArray list = QByteArray(element + ',').repeated(count).chopped(1);
        const qsizetype shifts = element.size() > 1000 ? 2 : element.size() + 1;
        for (qsizetype shift = 0; shift < shifts; ++shift) {
            const Document document = parsed(QByteArray(shift, ' ') + '[' + list + ']');
            qsizetype right = 0;
            for (const Node node : document.root())
                right += node.text() == element && node.size() == members ? 1 : 0;
            QCOMPARE(right, count);
            QCOMPARE(document.root().size(), count);
        }
    }

    void refusesWhatIsWrongInALaterPiece_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("a string that is not closed") << QByteArray("\"abc") << Kind::UnclosedString;
        QTest::newRow("a byte that is not UTF-8") << QByteArray("\"\xFF\"]") << Kind::InvalidUtf8;
        QTest::newRow("a tab inside a string") << QByteArray("\"\t\"]") << Kind::ControlCharacter;
        QTest::newRow("no bracket") << QByteArray("1") << Kind::UnexpectedEnd;
        QTest::newRow("a backslash outside of strings") << QByteArray("\\\"a\"]") << Kind::UnexpectedCharacter;
        QTest::newRow("a second value behind many blanks") << QByteArray("1]" + QByteArray(200'000, ' ') + "2") << Kind::TextAfterEnd;
    }

    void refusesWhatIsWrongInALaterPiece()
    {
        QFETCH(QByteArray, wrong);
        const auto document = Document::parse("[" + QByteArray("\"text\",").repeated(30'000) + wrong);
        QVERIFY(!document);
        QTEST(document.error().kind, "kind");
    }

    void keepsMembersInTheOrderSent()
    {
        const Document document = parsed(R"({"b":1,"a":2,"b":3})");
        QStringList seen;
        for (const Node member : document.root())
            seen += member.name() + u'=' + QString::fromUtf8(member.text());
        QCOMPARE(seen, (QStringList {"b=1", "a=2", "b=3"}));
    }

    void findsTheLastOfTwoMembersOfOneName()
    {
        QCOMPARE(parsed(R"({"b":1,"a":2,"b":3})").root()["b"].text(), QByteArrayView("3"));
    }

    void findsAMemberWhoseNameWasEscaped()
    {
        const Document document = parsed("{\"\\u0061b\":1,\"c\\\"\":2}");
        QCOMPARE(document.root()["ab"].text(), QByteArrayView("1"));
        QCOMPARE(document.root()["c\""].text(), QByteArrayView("2"));
        QCOMPARE(document.root()["ab"].nameRange(), (Base::TextRange {1, 9}));
    }

    void findsAMemberWithoutAName()
    {
        const Document document = parsed(R"({"a":1,"":2})");
        QCOMPARE(document.root()[QStringView()].text(), QByteArrayView("2"));
    }

    void chainsThroughWhatIsMissing()
    {
        const Document document = parsed(Task);
        const Node root = document.root();
        QCOMPARE(root["data"]["tasks"][0]["id"].toString(), QString("d136"));
        QVERIFY(!root["data"]["tasks"][2]["id"]);
        QVERIFY(!root["nothing"]["there"][5]);
        QVERIFY(!root["data"][0]);
        QCOMPARE(root["data"]["tasks"]["x"].type(), Json::Type::Missing);
    }

    void nodesCarryTheirText()
    {
        const Document document = parsed(Task);
        const Node first = document.root()["data"]["tasks"][0];
        QCOMPARE(first.size(), qsizetype(4));
        QVERIFY(first["owner"].isNull());
        QCOMPARE(first["isActive"].toBool(true), false);
        QCOMPARE(document.root()["data"]["tasks"][1]["totalDuration"].text(), QByteArrayView("1.10"));
        QCOMPARE(first["id"].range(), (Base::TextRange {Task.indexOf("\"d136"), 6}));
        QCOMPARE(first["id"].nameRange(), (Base::TextRange {Task.indexOf("\"id"), 4}));
    }

    void strings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QByteArray(R"("abc")") << QString("abc");
        QTest::newRow("simple escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << QString("\"\\/\b\f\n\r\t");
        QTest::newRow("an escaped letter") << QByteArray("\"caf\\u00e9!\"") << QString::fromUtf16(u"caf\u00e9!");
        QTest::newRow("an escaped pair") << QByteArray("\"\\ud83d\\ude00\"") << QString::fromUtf16(u"\U0001F600");
        QTest::newRow("an unescaped pair") << QByteArray("\"\xF0\x9F\x98\x80\"") << QString::fromUtf16(u"\U0001F600");
        QTest::newRow("a lone surrogate is kept") << QByteArray("\"a\\ud800b\"") << (QString("a") + QChar(0xD800) + QString("b"));
        QTest::newRow("a byte order mark inside is kept") << QByteArray("\"\xEF\xBB\xBFx\"") << (QString(QChar(0xFEFF)) + u'x');
        QTest::newRow("an escaped NUL is kept") << QByteArray("\"a\\u0000b\"") << (QString("a") + QChar(0) + QString("b"));
    }

    void strings()
    {
        QFETCH(QByteArray, text);
        QTEST(parsed(text).root().toString(), "value");
    }

    void aLoneSurrogateBecomesAReplacementCharacterInUtf8()
    {
        QCOMPARE(parsed("\"a\\ud800b\"").root().toUtf8(), QByteArray("a\xEF\xBF\xBD" "b"));
    }

    void nodeAt_data()
    {
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, qsizetype offset, const char *path) { QTest::newRow(name) << offset << QString::fromLatin1(path); };
        row("a character of a value", Task.indexOf("d136"), "$['data']['tasks'][0]['id']");
        row("a character of a member's name", Task.indexOf("isActive"), "$['data']['tasks'][0]['isActive']");
        row("the blank behind a colon belongs to the object", Task.indexOf(" false"), "$['data']['tasks'][0]");
        row("the bracket that closes an element", Task.indexOf("},"), "$['data']['tasks'][0]");
        row("the line between two elements belongs to the array", Task.indexOf("\n  {\"id\": \"e"), "$['data']['tasks']");
        row("the last bracket belongs to the root", Task.size() - 1, "$");
    }

    void nodeAt()
    {
        QFETCH(qsizetype, offset);
        const Document document = parsed(Task);
        QTEST(document.pathOf(document.nodeAt(offset)).toNormalizedPath(), "path");
    }

    void nothingStandsOutsideTheRoot()
    {
        QVERIFY(!parsed(" 1 ").nodeAt(0));
        QVERIFY(!parsed(" 1 ").nodeAt(2));
        QVERIFY(!Document().nodeAt(0));
    }

    void theEmptyDocumentHasNoRoot()
    {
        QVERIFY(!Document().root());
        QCOMPARE(Document().nodeCount(), qsizetype(0));
        QCOMPARE(Document().text(), QByteArray());
    }

    void depth_data()
    {
        QTest::addColumn<QByteArray>("opener");
        QTest::addColumn<QByteArray>("closer");
        QTest::newRow("a million arrays") << QByteArray("[") << QByteArray("]");
        QTest::newRow("a million objects") << QByteArray("{\"a\":") << QByteArray("}");
    }

    void depth()
    {
        QFETCH(QByteArray, opener);
        QFETCH(QByteArray, closer);
        constexpr qsizetype levels = 1'000'000;
        const Document document = parsed(opener.repeated(levels) + "1" + closer.repeated(levels));
        QCOMPARE(document.nodeCount(), levels + 1);
        const Node innermost = document.nodeAt(opener.size() * levels);
        QCOMPARE(innermost.text(), QByteArrayView("1"));
        QCOMPARE(document.pathOf(innermost).steps.size(), levels);
        QCOMPARE(Document::parse(opener.repeated(levels)).error().kind, Kind::UnexpectedEnd);
    }

    void nodesOutliveTheDocumentTheyCameFromWhileACopyLives()
    {
        Document copy;
        Node id;
        {
            const Document document = parsed(Task);
            id = document.root()["data"]["tasks"][0]["id"];
            copy = document;
        }
        QCOMPARE(id.toString(), QString("d136"));
        QCOMPARE(copy, parsed(Task));
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
