// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/body.h"

#include "app/json/writer.h"
#include "app/tryout/bodyfile.h"
#include "app/tryout/buildrequest.h"
#include "app/tryout/formfield.h"
#include "app/tryout/validate.h"
#include "tests/app/tryout/sample.h"
#include "tests/support/test.h"

using namespace Tryout;
using Kind = Problem::Kind;

namespace {

/// An operation whose request body has the given `content`.
OpenApi::Catalog catalogWith(QByteArray content, bool required = true)
{
    content.replace('\'', '"');
    const QByteArray text = "{\"openapi\":\"3.0.3\",\"paths\":{\"/up\":{\"post\":{\"operationId\":\"up\",\"requestBody\":{\"required\":" + QByteArray(required ? "true" : "false")
        + ",\"content\":" + content + "}}}}}";
    return OpenApi::Catalog::read(text, QStringLiteral("sample")).value();
}

const char Greeting[] = "{'multipart/form-data':{'schema':{'type':'object','required':['audioFile'],'properties':{'info':{'type':'object','properties':{'name':{'type':'string'}}},"
                        "'audioFile':{'type':'string','format':'binary'},'more':{'type':'array','items':{'type':'string','format':'binary'}},"
                        "'tags':{'type':'array','items':{'type':'string'}},'handle':{'type':'string'}}},'encoding':{'more':{'contentType':'image/png'}}}}";
const char Several[] = "{'application/xml':{'schema':{'type':'object'}},'application/json':{'schema':{'type':'object','properties':{'a':{'type':'string'}}}},"
                       "'text/plain':{'schema':{'type':'string'}},'application/octet-stream':{'schema':{'type':'string','format':'binary'}},"
                       "'application/merge-patch+json':{'schema':{'type':'object'}},'*/*':{},'image/*':{'schema':{'type':'string','format':'binary'}}}";
const char Login[] = "{'application/x-www-form-urlencoded':{'schema':{'type':'object','properties':{'name':{'type':'string'}}},"
                     "'encoding':{'expand':{'style':'deepObject','explode':true},'ids':{'style':'form','explode':false},'url':{'allowReserved':true}}}}";

} // namespace

class BodyTest : public Support::Test
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(made.fileName()));
        return made.fileName();
    }
    static Body built(const OpenApi::Catalog &catalog, const QString &body, const QString &mediaType = {})
    {
        Draft draft{.operation = "up", .parameters = {}, .headers = {}, .body = body, .variables = {}, .mediaType = mediaType};
        return bodyOf(*catalog.find(u"up"), draft).value_or(Body{"failed", {}});
    }

private Q_SLOTS:
    void theMediaTypeIsChosen_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("skeleton");
        const auto row = [](const char *name, const char *chosen, const char *media, BodyKind kind, const char *skeleton) {
            QTest::newRow(name) << QString::fromLatin1(chosen) << QString::fromLatin1(media) << int(kind) << QString::fromLatin1(skeleton);
        };
        row("JSON where nothing is chosen", "", "application/json", BodyKind::Json, "{\n  \"a\": \"\"\n}");
        row("JSON where the choice is gone", "application/cbor", "application/json", BodyKind::Json, "{\n  \"a\": \"\"\n}");
        row("XML is text", "application/xml", "application/xml", BodyKind::Text, "");
        row("plain text", "text/plain", "text/plain", BodyKind::Text, "");
        row("bytes", "application/octet-stream", "application/octet-stream", BodyKind::Bytes, "@/path/to/file");
        row("a patch is JSON", "application/merge-patch+json", "application/merge-patch+json", BodyKind::Json, "{}");
        row("a range of images is bytes", "image/*", "image/*", BodyKind::Bytes, "@/path/to/file");
    }

    void theMediaTypeIsChosen()
    {
        QFETCH(QString, chosen);
        const OpenApi::Catalog catalog = catalogWith(Several);
        const OpenApi::Operation &operation = *catalog.find(u"up");
        QTEST(mediaTypeOf(operation, chosen)->name, "name");
        QTEST(int(bodyKind(operation, chosen)), "kind");
        QTEST(bodySkeleton(operation, chosen), "skeleton");
    }

    void textGoesAsTyped_data()
    {
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QByteArray>("contentType");
        QTest::newRow("as JSON") << "application/json" << QByteArray("application/json");
        QTest::newRow("as a patch") << "application/merge-patch+json" << QByteArray("application/merge-patch+json");
        QTest::newRow("as plain text") << "text/plain" << QByteArray("text/plain");
        QTest::newRow("as XML") << "application/xml" << QByteArray("application/xml");
        QTest::newRow("as bytes without a file") << "application/octet-stream" << QByteArray("application/octet-stream");
        QTest::newRow("as anything, which is then JSON") << "*/*" << QByteArray("application/json");
    }

    void textGoesAsTyped()
    {
        QFETCH(QString, mediaType);
        const QString typed = QString::fromUtf8(" {\"ü\": 1.10,\r\n\"a\": 18446744073709551615 }\n");
        const Body body = built(catalogWith(Several), typed, mediaType);
        QCOMPARE(body.bytes, typed.toUtf8());
        QTEST(body.contentType, "contentType");
    }

    void aFileIsSentAsItIs()
    {
        const QByteArray bytes("\x00\xff\r\n\x80", 5);
        const QString path = file("picture.png", bytes);
        QCOMPARE(built(catalogWith(Several), "@" + path, "application/octet-stream"), (Body{"application/octet-stream", bytes}));
        QCOMPARE(built(catalogWith(Several), "@" + path + "\n", "image/*"), (Body{"image/png", bytes}));
    }

    void formUrlEncoded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("fields in their order") << R"({"name": "a b", "age": 1.10, "old": true})" << QByteArray("name=a%20b&age=1.10&old=true");
        QTest::newRow("marks are encoded") << R"({"a&b": "c=d+e%"})" << QByteArray("a%26b=c%3Dd%2Be%25");
        QTest::newRow("a list repeats the name") << R"({"tag": ["a", "b"]})" << QByteArray("tag=a&tag=b");
        QTest::newRow("a list in one, where the description says so") << R"({"ids": [1, 2]})" << QByteArray("ids=1,2");
        QTest::newRow("an object is JSON") << R"({"o": {"a": 1}})" << QByteArray("o=%7B%22a%22%3A%201%7D");
        QTest::newRow("a deep object, where the description says so") << R"({"expand": {"a": {"b": [1]}}})" << QByteArray("expand%5Ba%5D%5Bb%5D%5B0%5D=1");
        QTest::newRow("reserved characters, where the description says so") << R"({"url": "http://x/y?z"})" << QByteArray("url=http://x/y?z");
        QTest::newRow("an empty text is a value") << R"({"a": "", "b": null})" << QByteArray("a=");
        QTest::newRow("a text like a file is text") << R"({"name": "@/etc/passwd"})" << QByteArray("name=%40%2Fetc%2Fpasswd");
    }

    void formUrlEncoded()
    {
        QFETCH(QString, typed);
        const Body body = built(catalogWith(Login), typed);
        QTEST(body.bytes, "bytes");
        QCOMPARE(body.contentType, "application/x-www-form-urlencoded");
    }

    void multipartBytes()
    {
        const QString sound = file("hello \"w\".wav", "RIFF\r\n");
        const QString picture = file("p.gif", "GIF");
        const QString typed = QString::fromUtf8(R"({"info": {"name": "Grüße", "n": 1.10}, "audioFile": %1, "more": [%2, %2], "tags": ["a", "b"], "handle": "@me", "no": null})")
                                  .arg(QString::fromUtf8(Json::quoted(QString("@" + sound))), QString::fromUtf8(Json::quoted(QString("@" + picture))));
        const Body body = built(catalogWith(Greeting), typed);
        const QByteArray boundary = body.contentType.mid(QByteArray("multipart/form-data; boundary=").size());
        const QByteArray head = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
        QCOMPARE(body.bytes,
                 head + "\"info\"\r\nContent-Type: application/json\r\n\r\n{\"name\": \"Grüße\", \"n\": 1.10}\r\n" + head
                     + "\"audioFile\"; filename=\"hello %22w%22.wav\"\r\nContent-Type: audio/wav\r\n\r\nRIFF\r\n\r\n" + head
                     + "\"more\"; filename=\"p.gif\"\r\nContent-Type: image/png\r\n\r\nGIF\r\n" + head + "\"more\"; filename=\"p.gif\"\r\nContent-Type: image/png\r\n\r\nGIF\r\n" + head
                     + "\"tags\"\r\n\r\na\r\n" + head + "\"tags\"\r\n\r\nb\r\n" + head + "\"handle\"\r\n\r\n@me\r\n--" + boundary + "--\r\n");
    }

    void theBoundaryIsTheSameEachTimeAndInNoField()
    {
        QList<FormField> fields{{.name = "a", .content = "x"}};
        const QByteArray first = boundaryFor(fields);
        QCOMPARE(boundaryFor(fields), first);
        QVERIFY(first.size() <= 70);
        fields.first().content = "before " + first + " after";
        const QByteArray second = boundaryFor(fields);
        QVERIFY(second != first);
        QCOMPARE(multipart(fields, second), "--" + second + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nbefore " + first + " after\r\n--" + second + "--\r\n");
    }

    void aFormStartsWithItsFields()
    {
        const OpenApi::Catalog catalog = catalogWith(Greeting);
        const Draft draft = Draft::forOperation(*catalog.find(u"up"), Sample::environment());
        const auto fields = Json::Document::parse(draft.body.toUtf8());
        QVERIFY(fields);
        QCOMPARE(fields->root()["audioFile"].toString(), "@/path/to/file");
        QCOMPARE(fields->root()["more"][0].toString(), "@/path/to/file");
        QCOMPARE(fields->root()["handle"].toString(), QString());
        QVERIFY(fields->root()["info"].isObject());
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::addColumn<QString>("mentions");
        const QByteArray bytes = "{'application/octet-stream':{}}";
        QTest::newRow("a file that is not there") << QByteArray(Greeting) << R"({"audioFile": "@/no/such.wav"})" << QList<Kind>{Kind::FileUnreadable} << "audioFile: There is no file /no/such.wav";
        QTest::newRow("a file that was not chosen") << QByteArray(Greeting) << R"({"audioFile": "@/path/to/file"})" << QList<Kind>{Kind::FileUnreadable} << "audioFile: No file is chosen";
        QTest::newRow("a folder") << QByteArray(Greeting) << R"({"audioFile": "@/"})" << QList<Kind>{Kind::FileUnreadable} << "/ is a folder";
        QTest::newRow("one of several files") << QByteArray(Greeting) << R"({"audioFile": "", "more": ["@/no/1", "@/no/2"]})" << QList<Kind>{Kind::FileUnreadable, Kind::FileUnreadable} << "/no/1";
        QTest::newRow("a form that is no object") << QByteArray(Greeting) << "[1]" << QList<Kind>{Kind::FormNotObject} << "JSON object";
        QTest::newRow("a form that is not JSON") << QByteArray(Login) << "a=b" << QList<Kind>{Kind::FormNotObject} << "JSON object";
        QTest::newRow("the bytes of a file that is not there") << bytes << "@/no/such" << QList<Kind>{Kind::FileUnreadable} << "/no/such";
        QTest::newRow("a field that breaks its schema") << QByteArray(Login) << R"({"name": 1})" << QList<Kind>{Kind::BodyInvalid} << "name";
    }

    void problems()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, body);
        QFETCH(QString, mentions);
        const OpenApi::Catalog catalog = catalogWith(content);
        const Draft draft{.operation = "up", .parameters = {}, .headers = {}, .body = body, .variables = {}};
        const QList<Problem> found = validate(*catalog.find(u"up"), draft, Sample::environment());
        QList<Kind> kinds;
        for (const Problem &problem : found)
            kinds.append(problem.kind);
        QTEST(kinds, "kinds");
        QVERIFY2(describe(found.first()).contains(mentions), qPrintable(describe(found.first())));
        const bool isError = found.first().severity == Problem::Severity::Error;
        QCOMPARE(buildRequest(*catalog.find(u"up"), draft, Sample::environment()).has_value(), !isError);
        QCOMPARE(bodyOf(*catalog.find(u"up"), draft).has_value(), !isError);
    }

    void aFilesProblemKnowsItsPlace()
    {
        const OpenApi::Catalog catalog = catalogWith(Greeting);
        const Draft draft{.operation = "up", .parameters = {}, .headers = {}, .body = R"({"audioFile": "@/no/such.wav"})", .variables = {}};
        const Problem problem = validate(*catalog.find(u"up"), draft, Sample::environment()).first();
        QCOMPARE(draft.body.mid(problem.range.offset, problem.range.length), R"("@/no/such.wav")");
    }

    void aSketchNamesTheFileItCannotShow()
    {
        const OpenApi::Catalog catalog = catalogWith(Greeting);
        const Draft draft{.operation = "up", .parameters = {}, .headers = {}, .body = R"({"audioFile": "@/no/such.wav"})", .variables = {}};
        QVERIFY(sketchRequest(*catalog.find(u"up"), draft, Sample::environment()).body.contains("(the content of /no/such.wav)"));
    }

    void noBodyNoType()
    {
        const OpenApi::Catalog catalog = catalogWith(Greeting, false);
        const auto request = buildRequest(*catalog.find(u"up"), {.operation = "up", .parameters = {}, .headers = {}, .body = {}, .variables = {}}, Sample::environment());
        QVERIFY(request);
        QVERIFY(request->body.isEmpty());
        QVERIFY(!request->headers.contains("Content-Type"));
    }

    void contentTypes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("a sound") << "/a/b.WAV" << QByteArray("audio/wav");
        QTest::newRow("a table") << "x.csv" << QByteArray("text/csv");
        QTest::newRow("no ending") << "/a.csv/x" << QByteArray("application/octet-stream");
    }

    void contentTypes()
    {
        QFETCH(QString, path);
        QTEST(contentTypeOfFile(path), "type");
    }
};

QTEST_GUILESS_MAIN(BodyTest)
#include "bodytest.moc"
