// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/content/published.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace OpenApi;

namespace {

const QString Folder = QStringLiteral(TRYOUT_SOURCE_DIR "/resources/apis");
/// So many words in a row are a copied sentence.
constexpr qsizetype Run = 6;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

/// Every description in a file, whatever it is about.
void collect(Json::Node node, QStringList &found)
{
    if (node.isString() && node.name() == "description")
        found.append(node.toString());
    if (node.isObject() || node.isArray()) {
        for (const Json::Node member : node)
            collect(member, found);
    }
}

QStringList descriptions(const QByteArray &text)
{
    const auto document = Json::Document::parse(text);
    QStringList found;
    if (document)
        collect(document->root(), found);
    return found;
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList describedFiles()
{
    return QDir(Folder).entryList({"*.json"}, QDir::Files, QDir::Name);
}

void addFiles()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : describedFiles())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

/// What we say about the service is said in words of our own, and of everything that needs saying.
class ApiWordsTest : public Support::Test
{
    Q_OBJECT

private:
    const Catalog m_catalog = Catalog::bundled();
    QSet<QString> m_publishedRuns;
    QSet<QString> m_publishedTexts;

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &text : descriptions(Support::sharedFile(Published::File).value_or(QByteArray()))) {
            const QStringList words = wordsOf(text);
            m_publishedTexts.insert(words.join(' '));
            for (qsizetype first = 0; first + Run <= words.size(); ++first)
                m_publishedRuns.insert(words.mid(first, Run).join(' '));
        }
    }

    void noSentenceIsCopied_data() { addFiles(); }
    void noSentenceIsCopied()
    {
        QFETCH(QString, file);
        if (m_publishedRuns.isEmpty())
            QSKIP(Support::missing(Published::File));
        const QStringList ours = descriptions(content(Folder + '/' + file));
        QVERIFY(!ours.isEmpty());
        QStringList copied;
        for (const QString &text : ours) {
            const QStringList words = wordsOf(text);
            for (qsizetype first = 0; first + Run <= words.size(); ++first) {
                if (m_publishedRuns.contains(words.mid(first, Run).join(' ')))
                    copied.append(text);
            }
            if (words.size() > 3 && m_publishedTexts.contains(words.join(' ')))
                copied.append(text);
        }
        copied.removeDuplicates();
        QCOMPARE(copied.join('\n'), QString());
    }

    void everythingNeededIsSaid_data() { Published::addRows(m_catalog); }
    void everythingNeededIsSaid()
    {
        QFETCH(QString, key);
        const Operation &operation = *m_catalog.find(key);
        QVERIFY2(operation.description.endsWith('.'), "a sentence at least");
        QVERIFY(!operation.description.contains('{'));
        for (const Parameter &parameter : operation.parameters) {
            QVERIFY2(parameter.description.endsWith('.'), qPrintable(parameter.name));
            QVERIFY2(!parameter.example.isEmpty(), qPrintable(parameter.name));
        }
        for (const ResponseDescription &response : operation.responses)
            QVERIFY2(response.description.endsWith('.'), qPrintable(response.status));
    }

    void theScriptWritesWhatIsHere_data() { addFiles(); }
    void theScriptWritesWhatIsHere()
    {
        QFETCH(QString, file);
        if (!Support::sharedFile(Published::File))
            QSKIP(Support::missing(Published::File));
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty())
            QSKIP("python3 is not installed; the script that writes resources/apis was not run");
        static const QTemporaryDir folder;
        static const int code = QProcess::execute(python, {Folder + "/generate.py", published(), folder.path()});
        QCOMPARE(code, 0);
        if (file == "address-book.json" || file == "search.json")
            QVERIFY(!QFile::exists(folder.filePath(file)));
        else
            QCOMPARE(content(Folder + '/' + file), content(folder.filePath(file)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), describedFiles().size() - 2);
    }

private:
    static QString published()
    {
        const QString shared = qEnvironmentVariable("TRYOUT_SHARED", QStringLiteral(TRYOUT_SOURCE_DIR "/../shared"));
        return shared + '/' + Published::File;
    }
};

QTEST_GUILESS_MAIN(ApiWordsTest)
#include "apiwordstest.moc"
