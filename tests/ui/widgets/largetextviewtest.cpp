// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/largetextview.h"

#include "tests/support/test.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

using Ui::ColorRole;
using Ui::LargeTextView;

namespace {

QByteArray lines(int count)
{
    QByteArray text;
    for (int number = 1; number <= count; ++number)
        text.append("{\"number\": ").append(QByteArray::number(number)).append("}\n");
    return text;
}

} // namespace

class LargeTextViewTest : public Support::Test
{
    Q_OBJECT

    static bool shows(LargeTextView &view, ColorRole role)
    {
        const QImage image = view.viewport()->grab().toImage();
        const QRgb color = Ui::Theme::theme().color(role).rgb();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == color)
                    return true;
            }
        }
        return false;
    }
    static void prepare(LargeTextView &view, const QByteArray &text)
    {
        view.resize(400, 300);
        view.show();
        view.setText(text, true);
        QTRY_VERIFY(view.isComplete());
    }

private Q_SLOTS:
    void reachesEveryPlaceOfALargeText()
    {
        LargeTextView view;
        const QByteArray text = lines(100'000);
        prepare(view, text);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.cursorOffset(), text.size());
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        view.reveal({.offset = text.indexOf("50000}"), .length = 5});
        QVERIFY(view.viewport()->rect().contains(view.rectOf(view.cursorOffset()).center()));
    }

    void aPlaceThatIsNotCutIntoRowsYetIsRevealedLater()
    {
        LargeTextView view;
        view.resize(400, 300);
        view.show();
        const QByteArray text = lines(100'000);
        view.setText(text, true);
        view.reveal({.offset = text.indexOf("90000}"), .length = 5});
        QTRY_VERIFY(view.isComplete());
        QVERIFY(view.verticalScrollBar()->value() > 80'000);
    }

    void aClickTellsItsPlace()
    {
        LargeTextView view;
        prepare(view, lines(10));
        const QSignalSpy spy(&view, &LargeTextView::clicked);
        const qsizetype place = view.text().indexOf("7}");
        view.reveal({.offset = place, .length = 1});
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(place).center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<qsizetype>(), place);
    }

    void selectsByKeysAndCopies()
    {
        LargeTextView view;
        prepare(view, "[\"a\", \"b\xc3\xa9\"]");
        for (int step = 0; step < 10; ++step)
            QTest::keyClick(&view, Qt::Key_Right, step < 6 ? Qt::NoModifier : Qt::ShiftModifier);
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8("\"b\xc3\xa9\""));
        QTest::keySequence(&view, QKeySequence::SelectAll);
        QCOMPARE(view.selection().length, view.text().size());
    }

    void dragsASelectionAndDoesNotCallItAClick()
    {
        LargeTextView view;
        prepare(view, lines(10));
        const QSignalSpy spy(&view, &LargeTextView::clicked);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.rectOf(1).center());
        QMouseEvent move(QEvent::MouseMove, view.rectOf(9).center(), view.viewport()->mapToGlobal(view.rectOf(9).center()), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.rectOf(9).center());
        QVERIFY(view.selection().length >= 7);
        QVERIFY(spy.isEmpty());
    }

    void lightsUpMatchesInSight()
    {
        LargeTextView view;
        prepare(view, lines(1000));
        QVERIFY(!shows(view, ColorRole::Match));
        QList<Base::TextRange> asked;
        view.setMatches([&asked](Base::TextRange part) {
            asked.append(part);
            return QList<Base::TextRange>{{11, 1}};
        });
        QVERIFY(shows(view, ColorRole::Match));
        QVERIFY(!asked.isEmpty() && asked.first().length < view.text().size() / 2);
        view.setCurrentMatch({11, 1});
        QVERIFY(shows(view, ColorRole::CurrentMatch));
    }

    void marksAProblem()
    {
        LargeTextView view;
        prepare(view, "[1,]");
        view.setProblem({3, 1});
        QVERIFY(shows(view, ColorRole::Error));
    }

    void tabMovesOn()
    {
        QWidget window;
        LargeTextView view(&window);
        QWidget next(&window);
        next.setFocusPolicy(Qt::StrongFocus);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        QVERIFY(next.hasFocus());
    }
};

QTEST_MAIN(LargeTextViewTest)
#include "largetextviewtest.moc"
