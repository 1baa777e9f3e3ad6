// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// @name is a colour, #n a length of n pixels at scale 1. Labels are not in it (see labels.h): matching their looks cost a tenth of the start.
const QString sheet = uR"(
QToolTip { color: @text; background: @panel; border: 1px solid @border; padding: #4; }

QPushButton, QToolButton { border: 1px solid @border; border-radius: #6; padding: #5 #12; background: @panel; color: @text; icon-size: #16; }
QToolButton { padding: #5; }
QPushButton:hover, QToolButton:hover { border-color: @accent; }
QPushButton:focus, QToolButton:focus { border-color: @accent; background: @accentPanel; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @accentPanel; }
QPushButton:disabled, QToolButton:disabled { color: @mutedText; background: @window; }
QPushButton[look="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; padding: #6 #20; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:focus { border-color: @text; }
QPushButton[look="primary"]:disabled { background: @border; color: @mutedText; border-color: @border; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { border-color: transparent; background: transparent; }
QPushButton[look="quiet"] { padding: #5 #8; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: @accentPanel; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border-color: @accent; }
QPushButton[look="quiet"]:disabled, QToolButton[look="quiet"]:disabled { background: transparent; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QDateTimeEdit, QPlainTextEdit { border: 1px solid @border; border-radius: #6; padding: #5 #8; background: @base; color: @text;
  selection-background-color: @accentPanel; selection-color: @text; }
QLineEdit:focus, QComboBox:focus, QDateTimeEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit:read-only { background: @window; color: @mutedText; }
QLineEdit[look="error"], QComboBox[look="error"] { border-color: @error; }
QComboBox QLineEdit { border: none; padding: 0; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; background: transparent; width: #20; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/chevron.svg); width: #12; height: #12; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border; selection-background-color: @accentPanel; selection-color: @text; }

Ui--CodeEditor { border: 1px solid @border; border-radius: #6; background: @base; padding: 1px; }
Ui--CodeEditor[active="true"] { border-color: @accent; }

QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @mutedText; padding: #7 #4; margin-right: #16; border: none; border-bottom: 2px solid transparent; }
QTabBar[look="quiet"]::tab { margin-right: #4; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:focus { border-bottom-color: @text; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }

QAbstractItemView { border: none; background: @panel; alternate-background-color: @window; outline: none;
  selection-background-color: @accentPanel; selection-color: @text; }
QTreeView::item, QTableView::item, QListView::item { padding: #3 #2; }
QTreeView::item:hover { background: @window; }
QTreeView::item:selected, QTableView::item:selected, QListView::item:selected { background: @accentPanel; color: @text; }
QTableView { gridline-color: @border; }
QHeaderView::section { background: @window; color: @mutedText; border: none; border-bottom: 1px solid @border; padding: #5 #6; }

QScrollArea, QScrollArea > QWidget > QWidget[look="bar"] { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: #10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: #10; margin: 0; }
QScrollBar::handle { background: @border; border-radius: #3; margin: #2; min-height: #28; min-width: #28; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @border; }

QDockWidget::title { background: @window; padding: #6 #8; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMenu { background: @panel; border: 1px solid @border; padding: #4; }
QMenu::item { padding: #5 #20 #5 #12; border-radius: #4; }
QMenu::item:selected { background: @accentPanel; color: @text; }

QFrame[look="card"] { background: @panel; border: 1px solid @border; border-radius: #6; }
QFrame[look="bar"] { background: @window; border: none; }
QFrame[look="hintPanel"] { background: @accentPanel; border: none; border-radius: #6; }
QFrame[look="successPanel"] { background: @successPanel; border: none; border-radius: #6; }
QFrame[look="warningPanel"] { background: @warningPanel; border: none; border-radius: #6; }
QFrame[look="errorPanel"] { background: @errorPanel; border: none; border-radius: #6; }
)"_s;

/// What the mark at \a match stands for.
QString replacement(const QRegularExpressionMatch &match, const QHash<QString, QString> &colors, double scale)
{
    const double number = match.capturedView(2).toDouble() * scale;
    if (match.capturedView(1) == u"#")
        return u"%1px"_s.arg(qRound(number));
    return colors.value(match.captured(2));
}

} // namespace

QString styleSheet(const Tokens &tokens, double scale)
{
    QHash<QString, QString> colors;
    for (std::size_t role = 0; role < tokens.colors.size(); ++role)
        colors.insert(nameOf(ColorRole(role)), tokens.colors[role].name());

    static const QRegularExpression mark(u"([@#])(\\w+)"_s);
    QString result;
    qsizetype done = 0;
    for (auto marks = mark.globalMatch(sheet); marks.hasNext();) {
        const QRegularExpressionMatch match = marks.next();
        result += QStringView(sheet).mid(done, match.capturedStart() - done);
        result += replacement(match, colors, scale);
        done = match.capturedEnd();
    }
    result += QStringView(sheet).mid(done);
    return result;
}

} // namespace Ui
