// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/completionpopup.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"

#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr int MostRowsSeen = 7;
/// In a larger text nothing opens by itself.
constexpr qsizetype LargestText = 1024 * 1024;

bool opensByItself(const QByteArray &typed)
{
    const char letter = typed.isEmpty() ? ' ' : typed.at(0);
    return letter == '"' || letter == '_' || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

bool isChoosing(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool isTaking(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

} // namespace

CompletionPopup::CompletionPopup(CodeEditor &editor, Source source)
    : QFrame(&editor), m_editor(editor), m_source(std::move(source))
{
    setLook(this, Look::Card);
    setAutoFillBackground(true);
    hide();
    m_editor.focusProxy()->installEventFilter(this);
    // The cursor moves only after the edit is told.
    connect(&m_editor, &CodeEditor::edited, this, [this] {
        const qsizetype growth = m_editor.size() - std::exchange(m_size, m_editor.size());
        QMetaObject::invokeMethod(this, [this, growth] { follow(growth); }, Qt::QueuedConnection);
    });
}

/// When it first opens: at the program's start nobody needs it.
void CompletionPopup::makeList()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setObjectName(u"proposals"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setLook(m_note, Look::Muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    connect(m_list, &QListWidget::currentRowChanged, this, &CompletionPopup::showNote);
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::accept);
}

QStringList CompletionPopup::labels() const
{
    QStringList labels;
    for (const Proposal &proposal : isHidden() ? QList<Proposal>() : m_proposals)
        labels.append(proposal.label);
    return labels;
}

bool CompletionPopup::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_size = m_editor.size();
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::MouseButtonPress)
        hide();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(press->key(), press->modifiers());
    if (!isHidden() && press->modifiers() == Qt::NoModifier && takesKey(press->key()))
        event->accept();
    return false;
}

bool CompletionPopup::takesKey(int key) const
{
    return key == Qt::Key_Escape || isChoosing(key) || (isTaking(key) && m_list->currentRow() >= 0);
}

bool CompletionPopup::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier && !m_editor.isReadOnly()) {
        open(true);
        return true;
    }
    if (isHidden() || modifiers != Qt::NoModifier || !takesKey(key)) {
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End || isTaking(key))
            hide();
        return false;
    }
    if (key == Qt::Key_Escape)
        hide();
    else if (isTaking(key))
        accept();
    else
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -MostRowsSeen : MostRowsSeen), 0, m_list->count() - 1));
    return true;
}

/// After every edit: only typing, one character at a time, opens it.
void CompletionPopup::follow(qsizetype growth)
{
    if (!m_editor.focusProxy()->hasFocus() || m_editor.size() > LargestText || growth > 1 || growth == 0)
        return hide();
    const bool isWord = opensByItself(m_editor.text({m_editor.cursorOffset() - 1, 1}));
    if (isWord && (growth == 1 || !isHidden()))
        open(!isHidden() && m_list->currentRow() >= 0);
    else
        hide();
}

void CompletionPopup::open(bool isAsked)
{
    m_proposals = m_source(m_editor.text(), m_editor.cursorOffset());
    if (m_proposals.isEmpty())
        return hide();
    if (!m_list)
        makeList();
    fill();
    m_list->setCurrentRow(isAsked ? 0 : -1);
    showNote(m_list->currentRow());
    placeAtCursor();
    setVisible(true);
    raise();
}

void CompletionPopup::fill()
{
    m_list->clear();
    for (const Proposal &proposal : m_proposals) {
        auto *item = new QListWidgetItem(proposal.detail.isEmpty() ? proposal.label : u"%1   %2"_s.arg(proposal.label, proposal.detail), m_list);
        item->setToolTip(proposal.note);
    }
}

void CompletionPopup::placeAtCursor()
{
    QWidget *window = m_editor.window();
    if (parentWidget() != window)
        setParent(window);
    const auto *area = qobject_cast<QAbstractScrollArea *>(m_editor.focusProxy());
    const QRect cursor(area->viewport()->mapTo(window, m_editor.placeOf(m_editor.cursorOffset()).topLeft()), m_editor.placeOf(m_editor.cursorOffset()).size());
    const int rows = std::min<int>(MostRowsSeen, m_list->count());
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2);
    const int width = std::min(Theme::theme().spacing(90), window->width() - 8);
    resize(width, m_list->height() + m_note->heightForWidth(width - 2) + 3 * Theme::theme().spacing(1));
    const int below = cursor.bottom() + 2;
    const int y = below + height() <= window->height() ? below : std::max(0, cursor.top() - height() - 2);
    move(std::clamp(cursor.left(), 4, std::max(4, window->width() - width - 4)), y);
}

void CompletionPopup::showNote(int row)
{
    const QString note = row < 0 || row >= m_proposals.size() ? tr("Down chooses, Enter takes, Escape closes") : m_proposals.at(row).note;
    m_note->setText(note.left(200));
    m_note->setVisible(!note.isEmpty());
}

void CompletionPopup::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_proposals.size())
        return;
    const Proposal taken = m_proposals.at(row);
    hide();
    m_editor.replace(taken.range, taken.text);
    m_editor.reveal({taken.range.offset + taken.cursor, 0});
}

} // namespace Ui
