// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/epochstrip.h"
#include "tests/support/test.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/timepicker.h"

#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Ui;

/// An editor with its strip, shown.
struct Window : QWidget
{
    explicit Window(const QByteArray &text)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(editor = new CodeEditor(CodeEditor::Language::Json, this));
        layout->addWidget(strip = new EpochStrip(*editor, this));
        editor->setText(text);
        show();
    }

    void putCursorAt(qsizetype offset) const { editor->reveal({offset, 0}); }
    [[nodiscard]] QString shown() const { return strip->isVisible() ? strip->findChild<QLabel *>("epochText")->text() : QString(); }

    CodeEditor *editor;
    EpochStrip *strip;
};

namespace {

/// What the offscreen platform has to say when a pop-up opens.
void expectPopUp()
{
    if (QGuiApplication::platformName() != QLatin1String("offscreen"))
        return;
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
}

} // namespace

class EpochStripTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeIsShownWhileTheCursorStandsInIt()
    {
        Window window(R"({"from": 1691760000000, "size": 5})");
        QCOMPARE(window.shown(), QString());
        window.putCursorAt(12);
        QTRY_VERIFY(window.shown().startsWith("2023-08-11 13:20:00 UTC"));
        window.putCursorAt(2);
        QTRY_COMPARE(window.shown(), QString());
    }

    void farIntoALongTextToo()
    {
        Window window(QByteArray(5000, ' ') + "1691760000");
        window.putCursorAt(5010);
        QTRY_VERIFY(window.shown().startsWith("2023-08-11 13:20:00 UTC"));
    }

    void onlyWhatCanBeChangedHasAPicker()
    {
        Window window("[1691760000000]");
        window.editor->setReadOnly(true);
        window.putCursorAt(3);
        QTRY_VERIFY(window.strip->isVisible());
        QVERIFY(!window.strip->findChild<QToolButton *>()->isVisible());
    }

    void aPickedTimeIsWrittenBackInItsUnit_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("milliseconds") << QByteArray("[1691760000000, 1]") << QByteArray("[1691846400000, 1]");
        QTest::newRow("seconds") << QByteArray("[1691760000, 1]") << QByteArray("[1691846400, 1]");
    }

    void aPickedTimeIsWrittenBackInItsUnit()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Window window(before);
        QSignalSpy edited(window.editor, &CodeEditor::edited);
        window.putCursorAt(3);
        QTRY_VERIFY(window.strip->isVisible());
        expectPopUp();
        QTest::mouseClick(window.strip->findChild<QToolButton *>(), Qt::LeftButton);
        auto *picker = window.strip->findChild<TimePicker *>();
        auto *utc = picker->findChildren<QDateTimeEdit *>().first();
        QCOMPARE(utc->dateTime().toMSecsSinceEpoch(), 1691760000000);
        utc->setDateTime(utc->dateTime().addDays(1));
        for (QPushButton *button : picker->findChildren<QPushButton *>()) {
            if (button->text() == "Use this time")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(window.editor->text(), after);
        QCOMPARE(edited.size(), 1);
    }

    void bothFieldsOfThePickerShowTheSameMoment()
    {
        QWidget parent;
        auto *picker = new TimePicker(1691760000000, &parent);
        const auto fields = picker->findChildren<QDateTimeEdit *>();
        QCOMPARE(fields.size(), 2);
        fields[1]->setDateTime(fields[1]->dateTime().addSecs(90));
        QCOMPARE(fields[0]->dateTime().toMSecsSinceEpoch(), 1691760090000);
    }
};

QTEST_MAIN(EpochStripTest)
#include "epochstriptest.moc"
