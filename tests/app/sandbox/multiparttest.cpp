// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/multipart.h"

#include "tests/support/test.h"

class MultipartTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void standsForJson_data();
    void standsForJson();
};

void MultipartTest::standsForJson_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("json");
    const QByteArray form = "multipart/form-data; boundary=b";
    const QByteArray text = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n";
    QTest::newRow("a text") << form << text + "one\r\n--b--\r\n" << QByteArray("{\"a\":\"one\"}");
    QTest::newRow("a number stays a text") << form << text + "1\r\n--b--" << QByteArray("{\"a\":\"1\"}");
    QTest::newRow("an object as it is") << form << text + "{\"x\": 1}\r\n--b--" << QByteArray("{\"a\":{\"x\": 1}}");
    QTest::newRow("a file by its name") << form
                                        << QByteArray("--b\r\nContent-Disposition: form-data; name=f; filename=\"x.wav\"\r\n\r\nRIFF\r\n--b--")
                                        << QByteArray("{\"f\":\"x.wav\"}");
    QTest::newRow("two parts") << form << text + "1\r\n" + QByteArray(text).replace("\"a\"", "\"b\"") + "2\r\n--b--"
                               << QByteArray("{\"a\":\"1\",\"b\":\"2\"}");
    QTest::newRow("no part") << form << QByteArray("--b--\r\n") << QByteArray("{}");
    QTest::newRow("a preamble") << form << QByteArray("hello\r\n--b--\r\n") << QByteArray("{}");
    QTest::newRow("a quoted boundary") << QByteArray("Multipart/Form-Data; Boundary=\"b\"") << text + "1\r\n--b--" << QByteArray("{\"a\":\"1\"}");
    QTest::newRow("no end") << form << text + "one\r\n" << QByteArray();
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << text + "one\r\n--b--" << QByteArray();
    QTest::newRow("a part without a name") << form << QByteArray("--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--") << QByteArray();
    QTest::newRow("a part without a head") << form << QByteArray("--b\r\n--b--") << QByteArray();
    QTest::newRow("another type") << QByteArray("application/json") << QByteArray("{}") << QByteArray();
    QTest::newRow("nothing") << form << QByteArray() << QByteArray();
}

void MultipartTest::standsForJson()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QTEST(Sandbox::formAsJson(contentType, body).value_or(QByteArray()), "json");
}

QTEST_GUILESS_MAIN(MultipartTest)
#include "multiparttest.moc"
