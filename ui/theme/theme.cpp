// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/strokeicon.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr char propertyName[] = "tryoutTheme";

Tokens tokensFor(bool dark)
{
    QFile file(dark ? u":/theme/dark.json"_s : u":/theme/light.json"_s);
    return file.open(QIODevice::ReadOnly) ? readTokens(file.readAll()) : Tokens();
}

QString firstInstalled(const QStringList &families)
{
    static QHash<QStringList, QString> known;
    auto family = known.constFind(families);
    if (family == known.cend()) {
        const auto found = std::ranges::find_if(families, [](const QString &each) { return QFontDatabase::hasFamily(each); });
        family = known.insert(families, found == families.end() ? QFontDatabase::systemFont(QFontDatabase::FixedFont).family() : *found);
    }
    return *family;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette(tokens.color(ColorRole::Text), tokens.color(ColorRole::Panel), tokens.color(ColorRole::Panel), tokens.color(ColorRole::Border),
                     tokens.color(ColorRole::Border), tokens.color(ColorRole::Text), tokens.color(ColorRole::Text), tokens.color(ColorRole::Base),
                     tokens.color(ColorRole::Window));
    palette.setColor(QPalette::AlternateBase, tokens.color(ColorRole::Window));
    palette.setColor(QPalette::Highlight, tokens.color(ColorRole::AccentPanel));
    palette.setColor(QPalette::HighlightedText, tokens.color(ColorRole::Text));
    palette.setColor(QPalette::Link, tokens.color(ColorRole::Accent));
    palette.setColor(QPalette::PlaceholderText, tokens.color(ColorRole::MutedText));
    palette.setColor(QPalette::ToolTipBase, tokens.color(ColorRole::Panel));
    palette.setColor(QPalette::ToolTipText, tokens.color(ColorRole::Text));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, tokens.color(ColorRole::MutedText));
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_tokens(tokensFor(false)) {}

Theme::~Theme()
{
    if (qApp && qApp->property(propertyName).value<QObject *>() == this)
        qApp->setProperty(propertyName, QVariant());
}

void Theme::apply(QApplication &application)
{
    application.setProperty(propertyName, QVariant::fromValue<QObject *>(this));
    m_application = &application;
    // Every icon is our own: the desktop's icon themes are not searched.
    QIcon::setThemeSearchPaths({u":/icons"_s});
    QIcon::setFallbackSearchPaths({u":/icons"_s});
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    restyle();
}

void Theme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    m_tokens = tokensFor(dark);
    restyle();
}

void Theme::setScale(double factor)
{
    if (qFuzzyCompare(m_scale, factor))
        return;
    m_scale = factor;
    restyle();
}

QFont Theme::codeFont() const
{
    QFont font;
    // One family by name: QScintilla takes no list.
    font.setFamily(firstInstalled(m_tokens.codeFonts));
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPointSizeF(m_tokens.codeFontSize * m_scale);
    return font;
}

int Theme::spacing(int steps) const
{
    return qRound(steps * m_tokens.spacing * m_scale);
}

QIcon Theme::icon(const QString &name, ColorRole role) const
{
    return QIcon(new StrokeIcon(name, role));
}

Theme &Theme::theme()
{
    if (auto *theme = qobject_cast<Theme *>(qApp->property(propertyName).value<QObject *>()))
        return *theme;
    auto *theme = new Theme(qApp);
    qApp->setProperty(propertyName, QVariant::fromValue<QObject *>(theme));
    return *theme;
}

void Theme::restyle()
{
    if (m_application) {
        QPixmapCache::clear();
        QFont font = QApplication::font();
        font.setPointSizeF(m_tokens.fontSize * m_scale);
        QApplication::setFont(font);
        QApplication::setPalette(paletteOf(m_tokens));
        m_application->setStyleSheet(styleSheet(m_tokens, m_scale));
    }
    Q_EMIT changed();
}

} // namespace Ui
