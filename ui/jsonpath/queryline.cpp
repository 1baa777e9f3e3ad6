// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/queryline.h"

#include "ui/theme/discretion.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace Ui {

namespace {

constexpr qsizetype longestHistory = 50;

QPainterPath wave(int left, int right, int y)
{
    QPainterPath path(QPointF(left, y));
    for (int x = left + 2, up = 1; x <= right; x += 2, up = 1 - up)
        path.lineTo(x, y - 2 * up);
    return path;
}

} // namespace

QueryLine::QueryLine(QWidget *parent)
    : QLineEdit(parent)
    , m_arrow(addAction(Theme::theme().icon(QStringLiteral("down"), ColorRole::MutedText), TrailingPosition))
{
    setFont(Theme::theme().codeFont());
    connect(&Theme::theme(), &Theme::changed, this, [this] { setFont(Theme::theme().codeFont()); });
    m_arrow->setToolTip(tr("Queries used before (Up, Down)"));
    m_arrow->setVisible(false);
    connect(m_arrow, &QAction::triggered, this, &QueryLine::showHistory);
    connect(this, &QLineEdit::textChanged, this, &QueryLine::coverSecrets);
    connect(&Discretion::discretion(), &Discretion::changed, this, &QueryLine::coverSecrets);
    connect(this, &QLineEdit::textEdited, this, [this] { m_shown = -1; });
}

void QueryLine::coverSecrets()
{
    setEchoMode(Discretion::discretion().isSecretIn(text()) ? Password : Normal);
}

void QueryLine::setMark(std::optional<Base::TextRange> mark)
{
    m_mark = mark;
    update();
}

void QueryLine::remember(const QString &query)
{
    m_history.removeAll(query);
    m_history.prepend(query);
    m_history.resize(qMin(m_history.size(), longestHistory));
    m_shown = -1;
    m_arrow->setVisible(true);
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        step(+1);
    else if (event->key() == Qt::Key_Down)
        step(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void QueryLine::step(int by)
{
    if (m_shown < 0)
        m_typed = text();
    qsizetype next = m_shown + by;
    if (m_shown < 0 && by > 0 && !m_history.isEmpty() && m_history.first() == m_typed)
        ++next;
    if (next < -1 || next >= m_history.size())
        return;
    setText(next < 0 ? m_typed : m_history.at(next));
    m_shown = next;
}

void QueryLine::showHistory()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(font());
    for (const QString &query : std::as_const(m_history)) {
        QString label = query;
        menu->addAction(label.replace(u'&', QStringLiteral("&&")), this, [this, query] { setText(query); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

int QueryLine::xOf(qsizetype byte) const
{
    // The cursor is the one place QLineEdit tells; everything else is measured from it, scrolled or not.
    const qsizetype character = QString::fromUtf8(text().toUtf8().first(qBound<qsizetype>(0, byte, text().toUtf8().size()))).size();
    const QFontMetrics metrics(font());
    return cursorRect().center().x() + metrics.horizontalAdvance(text().left(character))
           - metrics.horizontalAdvance(text().left(cursorPosition()));
}

void QueryLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_mark)
        return;
    const int left = xOf(m_mark->offset);
    const int right = qMax(xOf(m_mark->end()), left + fontMetrics().averageCharWidth());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(2, 0, -2, 0));
    painter.setPen(QPen(Theme::theme().color(ColorRole::Error), 1.4));
    painter.drawPath(wave(left, right, cursorRect().bottom() + 1));
}

} // namespace Ui
