// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/visitor.h"
#include "tests/support/test.h"

#include <QApplication>
#include <QProcess>
#include <QSplitter>

#include <csignal>

namespace {

const QString typedBody = "{\"name\": \"typed before the power cut\"}";

/// The program before the power cut: types, waits for nothing but its own autosave, and is killed.
int workAndDie(const QString &folder)
{
    Journeys::Visitor visitor(folder);
    visitor.type("Attendee ID", "140");
    visitor.openGroup("Address Book");
    visitor.openOperation("Create a new Address Book");
    visitor.paste("Request body", typedBody);
    const auto layout = [&] { return visitor.workbench().settings().value("window/state"); };
    const QVariant before = layout();
    visitor.window().findChild<QSplitter *>()->setSizes({500, 120});
    const QString draft = folder + "/drafts";
    if (!QTest::qWaitFor([&] { return !QDir(draft).entryList(QDir::Files).isEmpty() && visitor.progress().done.size() >= 2; }, 5'000))
        return 1;
    // The layout is kept a moment after it was changed; the draft within 200 ms.
    if (!QTest::qWaitFor([&] { return QFile::exists(folder + "/settings.ini") && layout() != before; }, 5'000))
        return 1;
    return std::raise(SIGKILL);
}

} // namespace

/// Nothing typed is lost: drafts, seat, mission progress and the window's layout survive kill -9.
class KeptJourneyTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess before;
        before.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        before.start(QCoreApplication::applicationFilePath(), {"--work-and-die", m_folder.path()});
        QVERIFY(before.waitForFinished(30'000));
        QCOMPARE(before.exitStatus(), QProcess::CrashExit);
        m_visitor = std::make_unique<Journeys::Visitor>(m_folder.path());
    }

    void theSeatIsKept() { QCOMPARE(m_visitor->text("Attendee ID"), "140"); }

    void theDraftIsKeptAndItsOperationOpen() { QTRY_COMPARE(m_visitor->text("Request body"), typedBody); }

    void theProgressIsKept()
    {
        QVERIFY(m_visitor->progress().done.contains("browse-api-reference"));
        QVERIFY(m_visitor->progress().done.contains("open-create-address-book"));
    }

    void theLayoutIsKept()
    {
        QTRY_VERIFY(m_visitor->window().findChild<QSplitter *>()->sizes().at(1) < 200);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Journeys::Visitor> m_visitor;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--work-and-die")
        return workAndDie(arguments.value(2));
    KeptJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keptjourneytest.moc"
