// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/curlimport.h"
#include "tests/support/test.h"

using Tryout::ImportedCall;
using Tryout::ImportedField;
using Tryout::ImportError;

namespace {

/// method server path?query | header lines | type: body or fields | what was left out
QString printed(const ImportedCall &call)
{
    QStringList query;
    for (const ImportedField &field : call.query)
        query.append(field.name + u'=' + field.value);
    QStringList parts{QString::fromLatin1(call.method) + u' ' + call.server + call.path + (query.isEmpty() ? QString() : u'?' + query.join(u'&'))};
    for (const Http::Header &header : call.headers)
        parts.append(QString::fromUtf8(header.name + ": " + header.value));
    QStringList fields;
    for (const ImportedField &field : call.form)
        fields.append(field.name + u'=' + QString::fromLatin1(field.isFile ? "FILE " : "") + field.value);
    if (!call.mediaType.isEmpty())
        parts.append(call.mediaType + "= " + (fields.isEmpty() ? call.body : fields.join(u'&')));
    if (!call.leftOut.isEmpty())
        parts.append("without " + call.leftOut.join(", "));
    return parts.join(" | ");
}

} // namespace

class CurlImportTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("expected");

        QTest::newRow("an address alone") << "curl https://example.com/a/b" << "GET https://example.com/a/b";
        QTest::newRow("an address without a scheme and path") << "curl example.com" << "GET http://example.com/";
        QTest::newRow("a query") << "curl 'https://example.com/a?x=1&y=a%20b+c'" << "GET https://example.com/a?x=1&y=a b c";
        QTest::newRow("a method of its own word") << "curl -X DELETE https://example.com/a" << "DELETE https://example.com/a";
        QTest::newRow("a method in the option's word") << "curl -XPUT https://example.com/a" << "PUT https://example.com/a";
        QTest::newRow("flags in a row") << "curl -sSLX PATCH https://example.com/a" << "PATCH https://example.com/a";
        QTest::newRow("--request") << "curl --request POST --url https://example.com/a" << "POST https://example.com/a";
        QTest::newRow("lines that go on") << "curl -X POST \\\n  https://example.com/a \\\n  -H 'A: b'" << "POST https://example.com/a | A: b";
        QTest::newRow("JSON in single quotes") << "curl https://example.com -d '{\"a\": \"b c\"}'" << "POST https://example.com/ | application/json= {\"a\": \"b c\"}";
        QTest::newRow("a quote within single quotes") << "curl https://example.com --json '{\"a\": \"it'\\''s\"}'"
                                                      << "POST https://example.com/ | application/json= {\"a\": \"it's\"}";
        QTest::newRow("escapes in double quotes") << "curl https://example.com --json \"{\\\"a\\\": \\\"\\$b\\\"}\""
                                                  << "POST https://example.com/ | application/json= {\"a\": \"$b\"}";
        QTest::newRow("ANSI quotes as Chrome writes them") << "curl https://example.com --data-raw $'{\"a\": \"it\\'s \\u00fc\\n\"}' -H 'Content-Type: application/json'"
                                                           << QString::fromUtf8("POST https://example.com/ | application/json= {\"a\": \"it's \u00fc\n\"}");
        QTest::newRow("form fields") << "curl https://example.com -d a=1 -d 'b=x y'" << "POST https://example.com/ | application/x-www-form-urlencoded= a=1&b=x y";
        QTest::newRow("encoded fields") << "curl https://example.com --data-urlencode 'q=a&b c'" << "POST https://example.com/ | application/x-www-form-urlencoded= q=a&b c";
        QTest::newRow("-G puts them into the query") << "curl -G https://example.com/a -d x=1 --data-urlencode 'q=a b'" << "GET https://example.com/a?x=1&q=a b";
        QTest::newRow("--data-raw keeps an @") << "curl https://example.com -H 'Content-Type: text/plain' --data-raw @x" << "POST https://example.com/ | text/plain= @x";
        QTest::newRow("a file as bytes") << "curl https://example.com --data-binary @/tmp/x.png -H 'Content-Type: image/png'"
                                         << "POST https://example.com/ | image/png= @/tmp/x.png";
        QTest::newRow("a file of JSON is not read") << "curl https://example.com --json @x.json"
                                                    << "POST https://example.com/ | application/json=  | without the body, which stands in the file x.json: paste it";
        QTest::newRow("an upload") << "curl -T /tmp/x https://example.com/x" << "PUT https://example.com/x | application/octet-stream= @/tmp/x";
        QTest::newRow("a multipart form") << "curl https://example.com -F a=1 -F 'f=@/tmp/x.png;type=image/png' --form-string s=@no"
                                          << "POST https://example.com/ | multipart/form-data= a=1&f=FILE /tmp/x.png&s=@no";
        QTest::newRow("secrets are left out") << "curl -u me:secret -H 'Authorization: Bearer abc' -H 'X-Api-Key: k' -b 'sid=1' 'https://example.com/a?access_token=t&x=1'"
                                              << "GET https://example.com/a?access_token=&x=1 | without the user name and password, the header Authorization, "
                                                 "the header X-Api-Key, the header Cookie, the value of access_token";
        QTest::newRow("a password in the address is left out") << "curl https://me:pw@example.com/a" << "GET https://example.com/a | without the user name and password in the address";
        QTest::newRow("what the network writes itself") << "curl https://example.com -H 'Host: x' -H 'Content-Length: 3' --compressed -k -o out.txt" << "GET https://example.com/";
        QTest::newRow("a type without a body") << "curl https://example.com -H 'Content-Type: application/json'" << "GET https://example.com/";
        QTest::newRow("only the head") << "curl -I https://example.com" << "HEAD https://example.com/";
        QTest::newRow("an empty body") << "curl -X POST https://example.com -d ''" << "POST https://example.com/ | application/x-www-form-urlencoded= ";
        QTest::newRow("what comes after a pipe is another command") << "curl https://example.com | jq ." << "GET https://example.com/";
        QTest::newRow("the Windows prompt") << "curl \"https://example.com/a?x=1^&y=2\" ^\r\n  -H \"A: b\" ^\r\n  --data-raw \"^{^\\^\"a^\\^\": 1^}\""
                                            << "POST https://example.com/a?x=1&y=2 | A: b | application/json= {\"a\": 1}";
        QTest::newRow("PowerShell") << "curl.exe -X POST `\n  'https://example.com/a' `\n  -H 'A: it''s' `\n  -d '{\\\"a\\\": 1}'"
                                    << "POST https://example.com/a | A: it's | application/x-www-form-urlencoded= {\\\"a\\\": 1}=";
        QTest::newRow("a variable as host and in the path") << "curl '{{baseUrl}}/a/{{id}}/:part'" << "GET /a/{id}/{part}";
    }

    void reads()
    {
        QFETCH(QString, command);
        const auto call = Tryout::importCurl(command);
        if (!call)
            QFAIL(qPrintable(describe(call.error())));
        QTEST(printed(*call), "expected");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<ImportError>("expected");
        using Kind = ImportError::Kind;

        QTest::newRow("another program") << "wget https://example.com" << ImportError{Kind::NotCurl, 1, "wget"};
        QTest::newRow("nothing") << "" << ImportError{Kind::NotCurl, 0, {}};
        QTest::newRow("an open quote, at its line") << "curl https://example.com \\\n -d '{}" << ImportError{Kind::OpenQuote, 2, "'{}"};
        QTest::newRow("an option without its value") << "curl https://example.com -H" << ImportError{Kind::MissingValue, 1, "-H"};
        QTest::newRow("no address") << "curl -X POST" << ImportError{Kind::NoAddress, 0, {}};
        QTest::newRow("another kind of address") << "curl ftp://example.com" << ImportError{Kind::BadAddress, 1, "ftp://example.com"};
        QTest::newRow("two addresses") << "curl https://a.example\n" "https://b.example \\\n https://c.example" << ImportError{Kind::SeveralAddresses, 2, "https://b.example"};
    }

    void refuses()
    {
        QFETCH(QString, command);
        const auto call = Tryout::importCurl(command);
        QVERIFY(!call);
        QTEST(call.error(), "expected");
        QVERIFY(!describe(call.error()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CurlImportTest)
#include "curlimporttest.moc"
