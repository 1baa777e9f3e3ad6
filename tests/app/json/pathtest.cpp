// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/path.h"
#include "app/json/writer.h"
#include "tests/support/test.h"

using Json::Path;
using Json::Writer;

class PathTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("normalized");
        QTest::addColumn<QString>("shortened");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *what, const QString &name, const char *normalized, const char *shortened, const char *pointer) {
            QTest::newRow(what) << name << QString::fromUtf8(normalized) << QString::fromUtf8(shortened) << QString::fromUtf8(pointer);
        };
        row("a plain name", "tasks", "$['tasks'][2]", "$.tasks[2]", "/tasks/2");
        row("a name with a dash", "address-book", "$['address-book'][2]", "$['address-book'][2]", "/address-book/2");
        row("a name that starts with a digit", "1a", "$['1a'][2]", "$['1a'][2]", "/1a/2");
        row("an empty name", "", "$[''][2]", "$[''][2]", "//2");
        row("a quote and a backslash", "a'\\", "$['a\\'\\\\'][2]", "$['a\\'\\\\'][2]", "/a'\\/2");
        row("control characters", "\n\x01", "$['\\n\\u0001'][2]", "$['\\n\\u0001'][2]", "/\n\x01/2");
        row("a slash and a tilde", "a/b~c", "$['a/b~c'][2]", "$['a/b~c'][2]", "/a~1b~0c/2");
    }

    void forms()
    {
        QFETCH(QString, name);
        const Path path {{name, qsizetype(2)}};
        QTEST(path.toNormalizedPath(), "normalized");
        QTEST(path.toShortPath(), "shortened");
        QTEST(path.toPointer(), "pointer");
    }

    void theRootHasNoSteps()
    {
        QCOMPARE(Path().toNormalizedPath(), QString("$"));
        QCOMPARE(Path().toPointer(), QString());
    }

    void writerPutsCommasWhereTheyBelong()
    {
        Writer writer;
        writer.beginObject().member(u"a", qint64(1)).name(u"b").beginArray().string(u"x").number(1.5).boolean(true).null().endArray();
        writer.name(u"c").beginObject().endObject().name(u"d").raw("[1]").member(u"e", u"f").endObject();
        QCOMPARE(writer.take(), QByteArray("{\"a\":1,\"b\":[\"x\",1.5,true,null],\"c\":{},\"d\":[1],\"e\":\"f\"}"));
    }

    void quotedEscapesOnlyWhatItMust_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("quotes, backslashes and line ends") << QString("a\"\\\n/") << QByteArray("\"a\\\"\\\\\\n/\"");
        QTest::newRow("other control characters") << QString("\x01") << QByteArray("\"\\u0001\"");
        QTest::newRow("characters beyond ASCII stay") << QString::fromUtf8("\xC3\xA9\xF0\x9F\x98\x80") << QByteArray("\"\xC3\xA9\xF0\x9F\x98\x80\"");
        QTest::newRow("a lone surrogate") << (QString("a") + QChar(0xD800)) << QByteArray("\"a\\ud800\"");
    }

    void quotedEscapesOnlyWhatItMust()
    {
        QFETCH(QString, value);
        QTEST(Json::quoted(value), "text");
    }

    void whatIsNoNumberIsNull()
    {
        QCOMPARE(Writer().number(qInf()).text(), QByteArray("null"));
    }
};

QTEST_GUILESS_MAIN(PathTest)
#include "pathtest.moc"
