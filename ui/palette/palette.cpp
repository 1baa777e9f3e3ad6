// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// Long enough for a pasted command with its body.
constexpr int LongestTyped = 4'000'000;
constexpr int RowsInSight = 12;
constexpr int PageOfRows = 10;
constexpr int WidthInLetters = 96;

} // namespace

Palette::Palette(const Find::OperationFinder &finder, QWidget *window)
    : QFrame(window), m_search(finder), m_model(new PaletteModel(this)), m_line(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(new QLabel(tr("Nothing has all these words. Try fewer, or a part of one."), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setAccessibleName(tr("Search everything"));
    m_line->setPlaceholderText(tr("Operation, path, field, mission or action; or paste a cURL command"));
    m_line->setMaxLength(LongestTyped);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(Theme::theme().icon(u"search"_s, ColorRole::MutedText), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_nothing, Look::Muted);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(&finder, &Find::OperationFinder::changed, this, [this] {
        if (isVisible())
            find();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    window->installEventFilter(this);
    hide();
}

void Palette::open(const QList<PaletteEntry> &others, const QList<PaletteEntry> &first)
{
    m_search.setEntries(others, first);
    if (!isVisible())
        m_focusedBefore = QApplication::focusWidget();
    m_line->clear();
    find();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void Palette::find()
{
    const QString typed = m_line->text();
    m_model->show(m_search.find(typed), typed.trimmed());
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0));
    tellCurrent();
    place();
}

/// The keyboard stays in the line; what it would choose is said there.
void Palette::tellCurrent()
{
    m_line->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void Palette::place()
{
    const QMargins margins = layout()->contentsMargins();
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::clamp(m_model->rowCount(), 1, RowsInSight) * std::max(row, 1) + 2 * m_list->frameWidth());
    layout()->activate();
    const QWidget *window = parentWidget();
    const int gap = Theme::theme().spacing(4);
    const int wide = std::min(window->width() - 2 * gap, fontMetrics().averageCharWidth() * WidthInLetters);
    const int high = layout()->sizeHint().height();
    setGeometry((window->width() - wide) / 2, std::min(window->height() / 8, 3 * gap + margins.top()), wide, std::min(high, window->height() - gap));
}

void Palette::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last)));
    tellCurrent();
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(index.row());
    close();
    Q_EMIT chosen(entry);
}

void Palette::close()
{
    hide();
    if (m_focusedBefore)
        m_focusedBefore->setFocus(Qt::OtherFocusReason);
}

bool Palette::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(PageOfRows);
        return true;
    case Qt::Key_PageUp:
        move(-PageOfRows);
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent *>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

} // namespace Ui
