// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/queryline.h"

#include "app/jsonpath/querytokens.h"
#include "ui/theme/discretion.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStringListModel>
#include <QTextCharFormat>

namespace Ui {

namespace {

constexpr qsizetype longestHistory = 50;
/// Longer ones would make each key wait.
constexpr int longestQuery = 10'000;
constexpr int candidatesInSight = 8;

ColorRole roleOf(JsonPath::QueryToken::Kind kind)
{
    using Kind = JsonPath::QueryToken::Kind;
    switch (kind) {
    case Kind::Root:
    case Kind::Operator:
        return ColorRole::Accent;
    case Kind::Name:
        return ColorRole::CodeName;
    case Kind::String:
        return ColorRole::CodeString;
    case Kind::Number:
        return ColorRole::CodeNumber;
    case Kind::Function:
    case Kind::Literal:
        break;
    }
    return ColorRole::CodeKeyword;
}

qsizetype bytesIn(QStringView text)
{
    return text.toUtf8().size();
}

qsizetype charactersIn(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes).size();
}

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
    setMaxLength(longestQuery);
    makeCompleter();
    connect(&Theme::theme(), &Theme::changed, this, [this] {
        setFont(Theme::theme().codeFont());
        colour();
    });
    connect(this, &QLineEdit::textChanged, this, &QueryLine::colour);
    m_arrow->setToolTip(tr("Queries used before (Up, Down)"));
    m_arrow->setVisible(false);
    connect(m_arrow, &QAction::triggered, this, &QueryLine::showHistory);
    connect(this, &QLineEdit::textChanged, this, &QueryLine::coverSecrets);
    connect(&Discretion::discretion(), &Discretion::changed, this, &QueryLine::coverSecrets);
    connect(this, &QLineEdit::textEdited, this, [this] { m_shown = -1; });
}

void QueryLine::makeCompleter()
{
    m_candidates = new QStringListModel(this);
    m_completer = new QCompleter(m_candidates, this);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(candidatesInSight);
    m_completer->popup()->setAccessibleName(tr("What the query can go on with"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) { insertCandidate(index.row()); });
}

qsizetype QueryLine::cursorByte() const
{
    return bytesIn(QStringView(text()).first(cursorPosition()));
}

void QueryLine::showCompletion(const JsonPath::Completion &completion)
{
    if (completion.candidates.isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completion = completion;
    QStringList shown;
    for (const JsonPath::Completion::Candidate &candidate : completion.candidates)
        shown.append(Discretion::discretion().shown(candidate.shown));
    m_candidates->setStringList(shown);
    m_completer->popup()->setFont(font());
    const int left = qBound(0, xOf(completion.range.offset), width() / 2);
    m_completer->complete(QRect(left, 0, qMin(width() - left, m_completer->popup()->sizeHintForColumn(0) + 40), height()));
    m_completer->popup()->setCurrentIndex({});
}

void QueryLine::insertCandidate(int row)
{
    if (row < 0 || row >= m_completion.candidates.size())
        return;
    const QByteArray bytes = text().toUtf8();
    const qsizetype start = charactersIn(QByteArrayView(bytes).first(qMin(m_completion.range.offset, bytes.size())));
    const qsizetype end = charactersIn(QByteArrayView(bytes).first(qMin(m_completion.range.end(), bytes.size())));
    setSelection(int(start), int(end - start));
    if (start == end)
        setCursorPosition(int(start));
    insert(m_completion.candidates.at(row).text);
}

/// QLineEdit knows no highlighting, but formats the text an input method is composing; an event that composes nothing colours it all.
void QueryLine::colour()
{
    QList<QInputMethodEvent::Attribute> attributes;
    const QByteArray bytes = text().toUtf8();
    qsizetype start = 0;
    qsizetype done = 0;
    for (const JsonPath::QueryToken &token : JsonPath::tokensOf(bytes)) {
        QTextCharFormat format;
        format.setForeground(Theme::theme().color(roleOf(token.kind)));
        start += charactersIn(QByteArrayView(bytes).sliced(done, token.range.offset - done));
        done = token.range.offset;
        const qsizetype length = charactersIn(QByteArrayView(bytes).sliced(token.range.offset, token.range.length));
        attributes.append({QInputMethodEvent::TextFormat, int(start) - cursorPosition(), int(length), format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
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
    if (!m_history.isEmpty() && m_history.first() == query)
        return;
    m_history.removeAll(query);
    m_history.prepend(query);
    m_history.resize(qMin(m_history.size(), longestHistory));
    m_shown = -1;
    m_arrow->setVisible(true);
    Q_EMIT historyChanged(m_history);
}

void QueryLine::setHistory(const QStringList &history)
{
    m_history = history.first(qMin(history.size(), longestHistory));
    m_arrow->setVisible(!m_history.isEmpty());
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    const bool isOffered = m_completer->popup()->isVisible();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOffered && isEnter && m_completer->popup()->currentIndex().isValid())
        return event->ignore(); // the list takes it
    if (isOffered && isEnter)
        m_completer->popup()->hide();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        Q_EMIT completionWanted();
    else if (event->key() == Qt::Key_Up)
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
