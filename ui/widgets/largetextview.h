// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "ui/widgets/textrows.h"

#include <QAbstractScrollArea>
#include <QFutureWatcher>

#include <functional>

namespace Ui {

class RowLayout;

/// A text of any size to read, not to change: only the rows in sight are ever laid out, and the cutting into rows happens on another thread.
/// Long lines go on in further rows. Selects, copies and marks; Tab moves the focus on. What Discretion covers up is blacked out.
class LargeTextView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// The ranges to light up that touch a part of the text, in its order.
    using MatchesIn = std::function<QList<Base::TextRange>(Base::TextRange part)>;

    explicit LargeTextView(QWidget *parent = nullptr);

    /// The beginning is shown at once, the rest as soon as it has been cut into rows.
    void setText(const QByteArray &text, bool isJson);
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// The whole text can be reached.
    [[nodiscard]] bool isComplete() const { return m_rows.isComplete(); }

    void setMatches(const MatchesIn &matches);
    void setCurrentMatch(Base::TextRange match);
    /// Underlined in the error colour; an empty one: none.
    void setProblem(Base::TextRange problem);
    /// Scrolls there and puts the cursor at its start.
    void reveal(Base::TextRange range);

    [[nodiscard]] qsizetype cursorOffset() const { return m_cursor; }
    [[nodiscard]] Base::TextRange selection() const;
    void selectAll();
    void copy() const;
    /// The byte drawn at a place of the viewport.
    [[nodiscard]] qsizetype offsetAt(QPoint place) const;
    /// Where a byte in sight is drawn.
    [[nodiscard]] QRect rectOf(qsizetype offset) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void cursorMoved(qsizetype offset);
    /// A click of the left button that selects nothing.
    void clicked(qsizetype offset);
    /// For a value's menu.
    void menuWanted(qsizetype offset, QPoint globalPlace);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void connectDiscretion();
    void showRows(const TextRows &rows);
    void arrangeScrollBars();
    void moveCursor(qsizetype offset, bool selects);
    void moveByRows(qsizetype rows, bool selects);
    void scrollTo(qsizetype offset);
    [[nodiscard]] bool moves(QKeyEvent *event);
    [[nodiscard]] qsizetype nextCharacter(int by) const;
    [[nodiscard]] RowLayout rowOf(qsizetype number) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] qsizetype rowsInSight() const;
    [[nodiscard]] qsizetype topRow() const;
    [[nodiscard]] double left() const;
    void paintRow(QPainter &painter, qsizetype number, const QList<Base::TextRange> &matches, const QList<Base::TextRange> &secrets) const;
    void fill(QPainter &painter, const RowLayout &row, Base::TextRange range, QRectF band, const QColor &color) const;

    QByteArray m_text;
    TextRows m_rows;
    bool m_isJson = false;
    MatchesIn m_matches;
    Base::TextRange m_currentMatch;
    Base::TextRange m_problem;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
    QPoint m_pressed;
    QFutureWatcher<TextRows> m_cutting;
};

} // namespace Ui
