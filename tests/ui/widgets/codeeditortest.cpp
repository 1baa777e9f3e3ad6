// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/codeeditor.h"
#include "tests/support/test.h"
#include "ui/theme/discretion.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using Ui::CodeEditor;

/// An editor between two fields.
struct Form : QWidget
{
    Form()
    {
        auto *layout = new QVBoxLayout(this);
        for (QWidget *widget : {static_cast<QWidget *>(&before), static_cast<QWidget *>(&editor), static_cast<QWidget *>(&after)})
            layout->addWidget(widget);
        editor.setAccessibleName("Request body");
        show();
        activateWindow();
    }
    ~Form() override
    {
        for (QWidget *widget : {static_cast<QWidget *>(&before), static_cast<QWidget *>(&editor), static_cast<QWidget *>(&after)})
            widget->setParent(nullptr);
    }

    QLineEdit before;
    CodeEditor editor{CodeEditor::Language::Json};
    QLineEdit after;
};

class CodeEditorTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("JSON") << QByteArray("{\"a\": 1.10}");
        QTest::newRow("characters of many bytes") << QByteArray("\"\xE2\x82\xAC \xF0\x9F\x98\x80\"");
        QTest::newRow("line ends of Windows") << QByteArray("a\r\nb\rc\n");
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
        QTest::newRow("bytes that are not UTF-8") << QByteArray("\xFF\xFE\x80");
    }

    void bytesComeBackAsTheyWere()
    {
        QFETCH(QByteArray, text);
        CodeEditor editor(CodeEditor::Language::Json);
        editor.setText("before");
        editor.setText(text);
        QCOMPARE(editor.text(), text);
        QCOMPARE(editor.size(), text.size());
    }

    void typingIsAnEditButSettingIsNot()
    {
        Form form;
        QSignalSpy changed(&form.editor, &CodeEditor::textChanged);
        QSignalSpy edited(&form.editor, &CodeEditor::edited);
        form.editor.setText("{}");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(edited.size(), 0);
        QTest::keyClicks(form.editor.focusProxy(), "x");
        QCOMPARE(form.editor.text(), QByteArray("x{}"));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(edited.size(), 1);
    }

    void theSameTextAgainKeepsTheCursor()
    {
        CodeEditor editor(CodeEditor::Language::Json);
        editor.setText("[1, 2]");
        editor.reveal({4, 1});
        QSignalSpy changed(&editor, &CodeEditor::textChanged);
        editor.setText("[1, 2]");
        QCOMPARE(editor.cursorOffset(), 4);
        QCOMPARE(changed.size(), 0);
    }

    void tabGoesOnAndShiftTabBack()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.editor.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &form.after);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), form.editor.focusProxy());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), &form.before);
        QCOMPARE(form.editor.text(), QByteArray());
    }

    void ctrlTabInsertsATab()
    {
        Form form;
        QTest::keyClick(form.editor.focusProxy(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(form.editor.text(), QByteArray("\t"));
    }

    void theFocusStopHasTheName()
    {
        Form form;
        QCOMPARE(form.editor.focusProxy()->accessibleName(), QString("Request body"));
        QCOMPARE(form.editor.accessibleName(), QString("Request body"));
    }

    void replacingIsOneEditThatCanBeUndone()
    {
        Form form;
        form.editor.setText("[1691760000000]");
        QSignalSpy edited(&form.editor, &CodeEditor::edited);
        form.editor.replace({1, 13}, "5");
        QCOMPARE(form.editor.text(), QByteArray("[5]"));
        QCOMPARE(edited.size(), 1);
        QTest::keyClick(form.editor.focusProxy(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form.editor.text(), QByteArray("[1691760000000]"));
    }

    void aReadOnlyTextStays()
    {
        Form form;
        form.editor.setText("[]");
        form.editor.setReadOnly(true);
        QTest::keyClicks(form.editor.focusProxy(), "x");
        form.editor.replace({0, 1}, "x");
        QCOMPARE(form.editor.text(), QByteArray("[]"));
        form.editor.setText("{}");
        QCOMPARE(form.editor.text(), QByteArray("{}"));
        QVERIFY(form.editor.isReadOnly());
    }

    void aCoveredSecretCannotBeToldFromAnother()
    {
        const QString one = "81bdba25-22c2-4b05-be1e-ccb358b6ec5b";
        const QString other = "f904b6a4-d1bb-428d-8a68-57898a988f8d";
        Form form;
        form.resize(600, 300);
        const auto picture = [&form](const QString &id) {
            form.editor.setText("{\"organizationId\": \"" + id.toUtf8() + "\"}");
            QCoreApplication::processEvents();
            return form.editor.grab().toImage();
        };
        QVERIFY(picture(one) != picture(other));
        const QImage open = picture(one);
        Ui::Discretion::discretion().cover({one, other});
        QCOMPARE(picture(one), picture(other));
        QVERIFY(picture(one) != open);
        QVERIFY(form.editor.text().contains(one.toUtf8()));

        Ui::Discretion::discretion().cover({});
        QCOMPARE(picture(one), open);
    }

    void aPlaceholderShowsWhileItIsEmpty()
    {
        Form form;
        form.editor.setPlaceholder("Paste JSON here");
        const auto *placeholder = form.editor.findChild<QLabel *>();
        QVERIFY(placeholder->isVisible());
        QTest::keyClicks(form.editor.focusProxy(), "1");
        QVERIFY(!placeholder->isVisible());
        form.editor.setText({});
        QVERIFY(placeholder->isVisible());
    }

    void revealMovesTheCursorAndSaysSo()
    {
        Form form;
        form.editor.setText("{\"a\": [\n1,\n2]}");
        QSignalSpy moved(&form.editor, &CodeEditor::cursorMoved);
        form.editor.reveal({8, 1});
        QCOMPARE(form.editor.cursorOffset(), 8);
        QTRY_VERIFY(!moved.isEmpty());
        QCOMPARE(moved.last().first().value<qsizetype>(), 8);
    }

    void matchesPastTheEndAreNoHarm()
    {
        CodeEditor editor(CodeEditor::Language::Json);
        editor.setText("[1]");
        editor.setMatches({{1, 1}, {2, 50}, {60, 4}});
        editor.setCurrentMatch({1, 1});
        editor.setProblems({{3, 1}});
        QCOMPARE(editor.text(), QByteArray("[1]"));
    }

    void aLargeTextIsShownWithoutStall()
    {
        CodeEditor editor(CodeEditor::Language::Json);
        editor.resize(600, 400);
        editor.show();
        const QByteArray large = "[" + QByteArray("{\"id\": \"0123456789\", \"size\": 12},").repeated(400'000) + "0]";
        QElapsedTimer timer;
        timer.start();
        editor.setText(large);
        editor.repaint();
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(editor.size(), large.size());
        QCOMPARE(editor.text({1, 5}), QByteArray("{\"id\""));
    }
};

QTEST_MAIN(CodeEditorTest)
#include "codeeditortest.moc"
