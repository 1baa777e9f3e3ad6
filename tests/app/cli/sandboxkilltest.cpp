// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"
#include "app/json/document.h"
#include "tests/support/test.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 6;
constexpr int writesARound = 25;
constexpr qsizetype writers = 4;

/// `tryout sandbox --data FOLDER`, the program itself, until it is killed without a chance to tidy up.
class Program
{
public:
    bool start(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(TRYOUT_PROGRAM),
                        {u"sandbox"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, folder, u"--token"_s, u"attendee"_s, u"--tasks"_s, u"0"_s});
        QByteArray line;
        while (!line.contains('\n')) {
            if (!m_process.waitForReadyRead(60'000))
                return false;
            line += m_process.readAllStandardOutput();
        }
        const auto endpoint = Json::Document::parse(line.trimmed());
        if (!endpoint)
            return false;
        m_books = endpoint->root()["baseUrl"].toString() + u"/organization/%1/v3/address-book"_s.arg(endpoint->root()["organizationId"].toString());
        return true;
    }
    /// SIGKILL
    bool kill()
    {
        m_process.kill();
        return m_process.waitForFinished(30'000) && m_process.exitStatus() == QProcess::CrashExit;
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning)
            kill();
    }
    [[nodiscard]] QString books() const { return m_books; }
    /// What it said to people: a database set aside, for instance.
    [[nodiscard]] QByteArray complaints() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QString m_books;
};

} // namespace

class SandboxKillTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryAnsweredWriteAgain();

private:
    using Answer = QFuture<Http::Transport::Outcome>;
    /// A write that is under way: of a new book, or of a book that gets another name.
    struct Write
    {
        Answer answer;
        QString id;
        QString name;
    };

    [[nodiscard]] Answer send(const QByteArray &method, const QString &url, const QByteArray &body = {});
    [[nodiscard]] Write next(const QString &books);
    void take(const Write &write);
    void writeUntilKilled(Program &program);
    void findAll(const QString &books);

    Http::NetworkTransport m_transport;
    /// The names each book may have: the last that was answered, and those whose answer never came.
    QHash<QString, QStringList> m_names;
    QStringList m_toRename;
    int m_made = 0;
    int m_answered = 0;
};

SandboxKillTest::Answer SandboxKillTest::send(const QByteArray &method, const QString &url, const QByteArray &body)
{
    return m_transport.send({.method = method,
                             .url = QUrl(url),
                             .headers = {{"Authorization", "Bearer attendee"}, {"Content-Type", "application/json"}},
                             .body = body});
}

/// Every other write gives a book that was answered another name.
SandboxKillTest::Write SandboxKillTest::next(const QString &books)
{
    const QString name = u"Book %1"_s.arg(++m_made);
    if (m_made % 2 == 0 && !m_toRename.isEmpty()) {
        const QString id = m_toRename.takeFirst();
        m_names[id].append(name);
        return {send("PUT", books + u'/' + id, u"{\"id\":\"%1\",\"name\":\"%2\",\"parentType\":\"ORGANIZATION\"}"_s.arg(id, name).toUtf8()), id, name};
    }
    return {send("POST", books, u"{\"name\":\"%1\",\"parentType\":\"ORGANIZATION\"}"_s.arg(name).toUtf8()), {}, name};
}

void SandboxKillTest::take(const Write &write)
{
    if (!write.answer.isFinished() || write.answer.resultCount() == 0 || !write.answer.result() || !write.answer.result()->isSuccess())
        return;
    const auto book = Json::Document::parse(write.answer.result()->body);
    const QString id = write.id.isEmpty() && book ? book->root()["id"].toString() : write.id;
    m_names.insert(id, {write.name});
    if (write.id.isEmpty())
        m_toRename.append(id);
    ++m_answered;
}

void SandboxKillTest::writeUntilKilled(Program &program)
{
    QList<Write> underWay;
    const int enough = m_answered + writesARound;
    while (m_answered < enough) {
        while (underWay.size() < writers)
            underWay.append(next(program.books()));
        const auto isDone = [](const Write &write) { return write.answer.isFinished(); };
        QVERIFY2(QTest::qWaitFor([&] { return std::ranges::any_of(underWay, isDone); }, 30'000), "the sandbox does not answer");
        for (const Write &write : underWay)
            take(write);
        underWay.removeIf(isDone);
    }
    QVERIFY(program.kill());
    // What was answered before the kill but is read only now was answered all the same.
    for (const Write &write : underWay) {
        QVERIFY(QTest::qWaitFor([&] { return write.answer.isFinished(); }, 60'000));
        take(write);
    }
}

void SandboxKillTest::findAll(const QString &books)
{
    for (auto book = m_names.cbegin(); book != m_names.cend(); ++book) {
        const Answer answer = send("GET", books + u'/' + book.key());
        QVERIFY(QTest::qWaitFor([&] { return answer.isFinished(); }, 30'000));
        QVERIFY(answer.result().has_value());
        QVERIFY2(answer.result()->status == 200, qPrintable(u"%1 is lost"_s.arg(book.value().join(u' '))));
        const QString name = Json::Document::parse(answer.result()->body)->root()["name"].toString();
        QVERIFY2(book.value().contains(name), qPrintable(u"%1 is called %2"_s.arg(book.value().join(u' '), name)));
    }
}

void SandboxKillTest::findsEveryAnsweredWriteAgain()
{
    const QTemporaryDir folder;
    for (int round = 0; round < rounds; ++round) {
        Program program;
        QVERIFY(program.start(folder.path()));
        findAll(program.books());
        writeUntilKilled(program);
        QCOMPARE(program.complaints(), QByteArray());
        if (QTest::currentTestFailed())
            return;
    }
    Program program;
    QVERIFY(program.start(folder.path()));
    findAll(program.books());
    QVERIFY(m_names.size() >= rounds * writesARound / 2);
}

QTEST_GUILESS_MAIN(SandboxKillTest)
#include "sandboxkilltest.moc"
