// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/largetextview.h"

#include "app/base/letgo.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/textcopy.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QtConcurrent>

namespace Ui {

namespace {

/// So much is cut into rows at once.
constexpr qsizetype firstPart = 64 * 1024;

} // namespace

LargeTextView::LargeTextView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    setMinimumSize(80, 48);
    connect(&m_cutting, &QFutureWatcherBase::finished, this, [this] {
        if (m_cutting.future().resultCount() > 0)
            showRows(m_cutting.result());
    });
    connect(&Theme::theme(), &Theme::changed, this, [this] {
        arrangeScrollBars();
        viewport()->update();
    });
    connectDiscretion();
}

void LargeTextView::setText(const QByteArray &text, bool isJson)
{
    m_isJson = isJson;
    if (text.isSharedWith(m_text))
        return viewport()->update();
    QByteArray before = std::exchange(m_text, text);
    m_matches = {};
    m_currentMatch = m_problem = {};
    m_cursor = m_anchor = 0;
    m_cutting.setFuture({});
    TextRows rowsBefore = std::exchange(m_rows, {});
    showRows(TextRows::of(text, firstPart));
    verticalScrollBar()->setValue(0);
    if (!m_rows.isComplete())
        m_cutting.setFuture(QtConcurrent::run([text] { return TextRows::of(text); }));
    Base::letGo(std::move(rowsBefore));
    Base::letGo(std::move(before));
    Q_EMIT cursorMoved(0);
}

void LargeTextView::showRows(const TextRows &rows)
{
    m_rows = rows;
    arrangeScrollBars();
    if (m_cursor > 0)
        scrollTo(m_cursor);
    viewport()->update();
}

void LargeTextView::setMatches(const MatchesIn &matches)
{
    m_matches = matches;
    m_currentMatch = {};
    viewport()->update();
}

void LargeTextView::setCurrentMatch(Base::TextRange match)
{
    m_currentMatch = match;
    viewport()->update();
}

void LargeTextView::setProblem(Base::TextRange problem)
{
    m_problem = problem;
    viewport()->update();
}

void LargeTextView::reveal(Base::TextRange range)
{
    moveCursor(range.offset, false);
}

Base::TextRange LargeTextView::selection() const
{
    return {std::min(m_anchor, m_cursor), std::abs(m_cursor - m_anchor)};
}

void LargeTextView::selectAll()
{
    m_anchor = 0;
    m_cursor = m_text.size();
    viewport()->update();
}

void LargeTextView::copy() const
{
    if (const Base::TextRange range = selection(); range.length > 0)
        copyText([text = m_text, range] { return text.sliced(range.offset, range.length); }, range.length);
}

QSize LargeTextView::sizeHint() const
{
    return {Theme::theme().spacing(60), Theme::theme().spacing(16)};
}

void LargeTextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrangeScrollBars();
}

void LargeTextView::arrangeScrollBars()
{
    verticalScrollBar()->setRange(0, int(std::max<qsizetype>(0, m_rows.count() - rowsInSight())));
    verticalScrollBar()->setPageStep(int(rowsInSight()));
    verticalScrollBar()->setSingleStep(1);
    const int widest = TextRows::longest * QFontMetrics(Theme::theme().codeFont()).averageCharWidth() + numberWidth();
    horizontalScrollBar()->setRange(0, std::max(0, widest - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(rowHeight());
}

void LargeTextView::scrollTo(qsizetype offset)
{
    const qsizetype row = m_rows.rowAt(offset);
    if (row < topRow() || row >= topRow() + rowsInSight())
        verticalScrollBar()->setValue(int(std::max<qsizetype>(0, row - rowsInSight() / 3)));
    const double x = rowOf(row).xOf(offset);
    const double room = viewport()->width() - numberWidth();
    if (const double shown = x - horizontalScrollBar()->value(); shown < 0 || shown > room - 2 * rowHeight())
        horizontalScrollBar()->setValue(x < room / 2 ? 0 : int(x - room / 3));
}

void LargeTextView::moveCursor(qsizetype offset, bool selects)
{
    m_cursor = std::clamp<qsizetype>(offset, 0, m_text.size());
    if (!selects)
        m_anchor = m_cursor;
    scrollTo(m_cursor);
    viewport()->update();
    Q_EMIT cursorMoved(m_cursor);
}

void LargeTextView::moveByRows(qsizetype rows, bool selects)
{
    const qsizetype row = m_rows.rowAt(m_cursor);
    const double x = rowOf(row).xOf(m_cursor);
    moveCursor(rowOf(std::clamp<qsizetype>(row + rows, 0, m_rows.count() - 1)).offsetAt(x), selects);
}

/// Over the bytes of one character; a row's end is passed with its line's end.
qsizetype LargeTextView::nextCharacter(int by) const
{
    qsizetype at = m_cursor + by;
    while (at > 0 && at < m_text.size() && (static_cast<unsigned char>(m_text[at]) & 0xC0U) == 0x80U)
        at += by;
    return at;
}

bool LargeTextView::moves(QKeyEvent *event)
{
    const bool selects = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    const TextRows::Row row = m_rows.at(m_rows.rowAt(m_cursor));
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(nextCharacter(-1), selects);
        return true;
    case Qt::Key_Right:
        moveCursor(nextCharacter(+1), selects);
        return true;
    case Qt::Key_Up:
        moveByRows(-1, selects);
        return true;
    case Qt::Key_Down:
        moveByRows(+1, selects);
        return true;
    case Qt::Key_PageUp:
        moveByRows(-rowsInSight(), selects);
        return true;
    case Qt::Key_PageDown:
        moveByRows(rowsInSight(), selects);
        return true;
    case Qt::Key_Home:
        moveCursor(isFar ? 0 : row.range.offset, selects);
        return true;
    case Qt::Key_End:
        moveCursor(isFar ? m_text.size() : row.range.end(), selects);
        return true;
    default:
        return false;
    }
}

void LargeTextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (!moves(event))
        QAbstractScrollArea::keyPressEvent(event);
}

void LargeTextView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    if (event->button() == Qt::LeftButton)
        moveCursor(offsetAt(event->pos()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LargeTextView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        moveCursor(offsetAt(event->pos()), true);
}

void LargeTextView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && selection().length == 0 && event->modifiers() == Qt::NoModifier)
        Q_EMIT clicked(m_cursor);
}

void LargeTextView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuWanted(isByMouse ? offsetAt(event->pos()) : m_cursor, isByMouse ? event->globalPos() : viewport()->mapToGlobal(rectOf(m_cursor).bottomLeft()));
}

} // namespace Ui
