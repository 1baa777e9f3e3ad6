// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QLabel>

using namespace Ui;

class LabelsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_theme.apply(*qApp);
        m_theme.setDark(false);
        m_theme.setScale(1.0);
    }

    void color_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<ColorRole>("role");
        QTest::newRow("muted words are grey") << Look::Muted << ColorRole::MutedText;
        QTest::newRow("success is green") << Look::Success << ColorRole::Success;
        QTest::newRow("an error is red") << Look::Error << ColorRole::Error;
        QTest::newRow("a plain label has the text's colour") << Look::Plain << ColorRole::Text;
    }

    void color()
    {
        QFETCH(Look, look);
        QFETCH(ColorRole, role);
        QLabel label;
        setLook(&label, look);
        QCOMPARE(label.palette().color(QPalette::WindowText), m_theme.color(role));
        QCOMPARE(label.palette().color(QPalette::Text), m_theme.color(role));
        m_theme.setDark(true);
        QCOMPARE(label.palette().color(QPalette::WindowText), m_theme.color(role));
    }

    void theToneColoursALabelWhoseLookChoosesItsSize()
    {
        QLabel label;
        setLook(&label, Look::Title);
        setTone(&label, Look::Success);
        QCOMPARE(label.palette().color(QPalette::WindowText), m_theme.color(ColorRole::Success));
        QVERIFY(label.font().pointSizeF() > QApplication::font().pointSizeF());
    }

    void presentingMakesALabelLarger()
    {
        QLabel label;
        setLook(&label, Look::Title);
        const double before = label.font().pointSizeF();
        m_theme.setScale(1.6);
        QCOMPARE(label.font().pointSizeF(), 1.6 * before);
    }

    void aLookTakenBackLeavesNoTrace()
    {
        QLabel label;
        setLook(&label, Look::Error);
        setLook(&label, Look::Plain);
        QCOMPARE(label.palette().color(QPalette::WindowText), m_theme.color(ColorRole::Text));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(LabelsTest)
#include "labelstest.moc"
