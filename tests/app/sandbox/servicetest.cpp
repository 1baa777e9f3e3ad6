// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/service.h"

#include "app/sandbox/seed.h"
#include "tests/app/sandbox/client.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString bookPath = u"/organization/e56f00d4-98d8-4b62-a165-d05a41243d98/v3/address-book"_s;

Http::Request request(const QByteArray &method, const QString &path, const QByteArray &body = {})
{
    Http::Request request{.method = method, .url = QUrl(path), .headers = {}, .body = body};
    request.headers.append("Authorization", "Bearer " + Client::access().token);
    return request;
}

QString reason(const Http::Response &response)
{
    const auto document = Json::Document::parse(response.body);
    return document ? document->root()["error"]["reason"].toString() : QString();
}

} // namespace

class ServiceTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void authenticates_data();
    void authenticates();
    void letsOnlyItsOrganizationIn();
    void takesTheOrganizationInAnyCase();
    void echoesTheTrackingId();
    void makesATrackingIdUp();
    void answersUnknownRoutesAsTheFrameworkDoes_data();
    void answersUnknownRoutesAsTheFrameworkDoes();
    void refusesABodyThatIsNoObject_data();
    void refusesABodyThatIsNoObject();
    void namesTheTypeOfWhatItSends();
    void saysThatItsDatabaseFailed();
    void answersByTheDescription_data();
    void answersByTheDescription();
};

void ServiceTest::authenticates_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::newRow("no header") << QByteArray() << 400;
    QTest::newRow("a token alone") << Client::access().token << 400;
    QTest::newRow("another scheme") << QByteArray("Basic YTpi") << 400;
    QTest::newRow("no token") << QByteArray("Bearer ") << 400;
    QTest::newRow("two tokens") << QByteArray("Bearer a b") << 400;
    QTest::newRow("a token nobody gave out") << QByteArray("Bearer a_SBX_b") << 401;
    QTest::newRow("the right token") << "Bearer " + Client::access().token << 200;
    QTest::newRow("the scheme in lower case") << "bearer " + Client::access().token << 200;
}

void ServiceTest::authenticates()
{
    QFETCH(QByteArray, authorization);
    Http::Request call{.method = "GET", .url = QUrl(bookPath), .headers = {}, .body = {}};
    if (!authorization.isEmpty())
        call.headers.append("Authorization", authorization);
    Client client;
    const Http::Response response = client.service().answer(call);
    QTEST(response.status, "status");
    QCOMPARE(response.headers.contains("WWW-Authenticate"), response.status == 401);
}

void ServiceTest::letsOnlyItsOrganizationIn()
{
    Client client;
    const Http::Response response = client.service().answer(request("GET", u"/organization/00000000-0000-0000-0000-000000000000/v3/address-book"_s));
    QCOMPARE(response.status, 403);
    QCOMPARE(reason(response), u"orgid: the access token belongs to another organization"_s);
}

void ServiceTest::takesTheOrganizationInAnyCase()
{
    Client client;
    QString path = bookPath;
    QCOMPARE(client.service().answer(request("GET", path.replace(u"e56f00d4"_s, u"E56F00D4"_s))).status, 200);
}

void ServiceTest::echoesTheTrackingId()
{
    Client client;
    Http::Request call = request("GET", bookPath + u"/none"_s);
    call.headers.append("trackingid", "INTEGRATION-1");
    const Http::Response response = client.service().answer(call);
    QCOMPARE(response.headers.value("TrackingId"), "INTEGRATION-1");
    QVERIFY(response.body.startsWith(R"({"trackingId":"INTEGRATION-1")"));
}

void ServiceTest::makesATrackingIdUp()
{
    Client client;
    const Http::Response response = client.service().answer(request("GET", bookPath + u"/none"_s));
    const QString id = QString::fromLatin1(response.headers.value("TrackingId"));
    QVERIFY2(QRegularExpression(u"^ccconfig_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s).match(id).hasMatch(), qPrintable(id));
    QCOMPARE(Json::Document::parse(response.body)->root()["trackingId"].toString(), id);
}

void ServiceTest::answersUnknownRoutesAsTheFrameworkDoes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QByteArray>("allow");
    const QString organization = u"/organization/%1"_s.arg(Client::access().organizationId);
    QTest::newRow("a path nobody serves") << QByteArray("GET") << u"/nothing"_s << u"404 Not Found"_s << QByteArray();
    QTest::newRow("the root") << QByteArray("GET") << u"/"_s << u"404 Not Found"_s << QByteArray();
    QTest::newRow("a list of entries without its version")
        << QByteArray("GET") << organization + u"/address-book/x/entry"_s << u"405 Method Not Allowed"_s << QByteArray("POST");
    QTest::newRow("a creation of version 2") << QByteArray("POST") << organization + u"/v2/address-book"_s << u"405 Method Not Allowed"_s
                                             << QByteArray("GET");
    QTest::newRow("a patch") << QByteArray("PATCH") << organization + u"/v3/address-book/x"_s << u"405 Method Not Allowed"_s
                             << QByteArray("GET, PUT, DELETE");
}

void ServiceTest::answersUnknownRoutesAsTheFrameworkDoes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    Client client;
    const Http::Response response = client.service().answer({.method = method, .url = QUrl(path), .headers = {}, .body = {}});
    const auto document = Json::Document::parse(response.body);
    QVERIFY(document.has_value());
    QStringList members;
    for (const Json::Node member : document->root())
        members.append(member.name());
    QCOMPARE(members, (QStringList{u"timestamp"_s, u"status"_s, u"error"_s, u"path"_s}));
    QCOMPARE(document->root()["status"].toInt64(), response.status);
    QCOMPARE(document->root()["path"].toString(), path);
    QTEST(QString::number(response.status) + u' ' + document->root()["error"].toString(), "error");
    QTEST(response.headers.value("Allow"), "allow");
}

void ServiceTest::refusesABodyThatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray(" \n") << u"A request body is required"_s;
    QTest::newRow("a comma too many") << QByteArray(R"({"name":"A",})") << u"The request body is not JSON: "_s;
    QTest::newRow("an array") << QByteArray("[]") << u"should be of type object, but is []"_s;
    QTest::newRow("null") << QByteArray("null") << u"should be of type object, but is null"_s;
}

void ServiceTest::refusesABodyThatIsNoObject()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    Client client;
    const Http::Response response = client.service().answer(request("POST", bookPath, body));
    QCOMPARE(response.status, 400);
    QVERIFY2(::reason(response).startsWith(reason), qPrintable(::reason(response)));
}

void ServiceTest::namesTheTypeOfWhatItSends()
{
    Client client;
    QCOMPARE(client.service().answer(request("GET", bookPath)).headers.value("Content-Type"), "application/json");
}

void ServiceTest::saysThatItsDatabaseFailed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sandbox.db"_s);
    Sandbox::Store store(std::move(Sandbox::DatabaseFile::open(file)->file));
    Sandbox::Service service(*OpenApi::Catalog::load(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/apis/address-book.json")), store, Client::access());
    const auto create = [&](const QByteArray &name) {
        return service.answer(request("POST", bookPath, R"({"name":")" + name + R"(","parentType":"SITE"})")).status;
    };
    QCOMPARE(create("A"), 201);
    const auto other = Sandbox::DatabaseFile::open(file);
    QSqlQuery sabotage(other->file->database());
    QVERIFY(sabotage.exec(u"ALTER TABLE records RENAME TO elsewhere"_s));
    QCOMPARE(create("B"), 500);
    QCOMPARE(service.answer(request("GET", bookPath)).status, 500);
    QVERIFY(sabotage.exec(u"ALTER TABLE elsewhere RENAME TO records"_s));
    QCOMPARE(create("B"), 201);
    QCOMPARE(service.answer(request("GET", bookPath)).status, 200);
}

void ServiceTest::answersByTheDescription_data()
{
    QTest::addColumn<QString>("key");
    const auto catalog = OpenApi::Catalog::load(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/apis/address-book.json"));
    for (const OpenApi::Operation &operation : catalog->operations())
        QTest::newRow(qPrintable(QString::fromLatin1(operation.method) + u' ' + operation.path)) << operation.key;
}

/// Every operation's success is described, and its body valid by its schema.
void ServiceTest::answersByTheDescription()
{
    QFETCH(QString, key);
    const auto catalog = OpenApi::Catalog::load(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/apis/address-book.json"));
    const OpenApi::Operation &operation = *catalog->find(key);
    Client client;
    client.play(uR"(POST /v3/address-book {"name":"Book","parentType":"ORGANIZATION"}
POST /address-book/<1>/entry {"name":"Entry","number":"1"})"_s);
    const bool isOfEntry = operation.path.contains(u"/entry"_s);
    QString path = operation.path.section(u'/', 3).prepend(u'/');
    path.replace(u"{addressBookId}"_s, u"<1>"_s).replace(u"{id}"_s, isOfEntry ? u"<2>"_s : u"<1>"_s);
    const QString id = operation.method == "PUT" ? uR"("id":"%1",)"_s.arg(isOfEntry ? u"<2>"_s : u"<1>"_s) : QString();
    const QString record = uR"({%1"name":"New","number":"2","parentType":"ORGANIZATION"})"_s.arg(id);
    const QString body = path.endsWith(u"/bulk"_s) ? uR"({"items":[{"item":%1}]})"_s.arg(record) : record;
    const QString answer = client.call(QString::fromLatin1(operation.method) + u' ' + path + u' ' + body);

    const QString status = answer.section(u' ', 0, 0);
    const auto described = std::ranges::find(operation.responses, status, &OpenApi::ResponseDescription::status);
    QVERIFY2(described != operation.responses.end(), qPrintable(answer));
    if (described->content.isEmpty()) {
        QCOMPARE(answer, status);
        return;
    }
    const QString organization = Client::access().organizationId;
    const QByteArray text = answer.section(u' ', 1).replace(u"<org>"_s, organization).toUtf8();
    for (const OpenApi::SchemaProblem &problem : validate(described->content.first().schema, *Json::Document::parse(text)))
        QFAIL(qPrintable(describe(problem) + u' ' + answer));
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "servicetest.moc"
