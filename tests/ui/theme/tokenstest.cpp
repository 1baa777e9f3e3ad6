// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"
#include "tests/support/test.h"

#include <QApplication>
#include <QLabel>

#include <cmath>

using namespace Ui;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double brighter = std::max(luminance(one), luminance(other));
    return (brighter + 0.05) / (std::min(luminance(one), luminance(other)) + 0.05);
}

} // namespace

class TokensTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<ColorRole>("text");
        QTest::addColumn<ColorRole>("ground");

        struct Pair { ColorRole text; ColorRole ground; };
        QList<Pair> pairs;
        for (const ColorRole ground : {ColorRole::Window, ColorRole::Panel, ColorRole::Base}) {
            for (const ColorRole text : {ColorRole::Text, ColorRole::MutedText, ColorRole::Accent, ColorRole::Success, ColorRole::Warning, ColorRole::Error,
                                         ColorRole::MethodGet, ColorRole::MethodPost, ColorRole::MethodPut, ColorRole::MethodPatch, ColorRole::MethodDelete})
                pairs.append({text, ground});
        }
        for (const ColorRole text : {ColorRole::CodeName, ColorRole::CodeString, ColorRole::CodeNumber, ColorRole::CodeKeyword, ColorRole::CodeComment})
            pairs.append({text, ColorRole::Base});
        for (const ColorRole ground : {ColorRole::SuccessPanel, ColorRole::WarningPanel, ColorRole::ErrorPanel, ColorRole::AccentPanel, ColorRole::Match, ColorRole::CurrentMatch})
            pairs.append({ColorRole::Text, ground});
        for (const ColorRole ground : {ColorRole::Accent, ColorRole::MethodGet, ColorRole::MethodPost, ColorRole::MethodPut, ColorRole::MethodPatch, ColorRole::MethodDelete})
            pairs.append({ColorRole::AccentText, ground});
        pairs.append({ColorRole::BandText, ColorRole::SandboxBand});
        pairs.append({ColorRole::BandText, ColorRole::LiveBand});
        for (const bool dark : {false, true}) {
            for (const Pair &pair : pairs)
                QTest::addRow("%s: %s on %s", dark ? "dark" : "light", qPrintable(nameOf(pair.text)), qPrintable(nameOf(pair.ground)))
                    << dark << pair.text << pair.ground;
        }
    }

    void textCanBeRead()
    {
        QFETCH(bool, dark);
        QFETCH(ColorRole, text);
        QFETCH(ColorRole, ground);
        Theme theme;
        theme.setDark(dark);
        QVERIFY(theme.color(text).isValid() && theme.color(ground).isValid());
        const double ratio = contrast(theme.color(text), theme.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString("contrast is %1, WCAG AA asks for 4.5").arg(ratio)));
    }

    void aMissingColourIsInvalid()
    {
        const Tokens tokens = readTokens("{\"colors\": {\"text\": \"#123456\"}, \"spacing\": 5}");
        QCOMPARE(tokens.color(ColorRole::Text), QColor("#123456"));
        QVERIFY(!tokens.color(ColorRole::Border).isValid());
        QCOMPARE(tokens.spacing, 5);
    }

    void scaleMakesTypeAndSpacingLarger()
    {
        Theme theme;
        const qreal before = theme.codeFont().pointSizeF();
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setScale(1.5);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.codeFont().pointSizeF(), before * 1.5);
        QCOMPARE(theme.spacing(4), 24);
    }

    void applyingMakesItTheProgramsTheme()
    {
        Theme theme;
        theme.setDark(true);
        theme.apply(*qApp);
        QCOMPARE(&Theme::theme(), &theme);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(ColorRole::Base));
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
        theme.setDark(false);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(ColorRole::Base));
    }

    void iconsTakeTheColourOfTheirRole()
    {
        Theme theme;
        theme.apply(*qApp);
        const QImage image = theme.icon("run", ColorRole::Success).pixmap(48, 48).toImage();
        bool found = false;
        for (int x = 0; x < image.width(); ++x)
            found = found || image.pixelColor(x, 24) == theme.color(ColorRole::Success);
        QVERIFY(found);
    }
};

QTEST_MAIN(TokensTest)
#include "tokenstest.moc"
