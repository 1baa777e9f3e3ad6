// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/blockview.h"

#include "ui/missions/disclosure.h"
#include "ui/missions/openplaces.h"
#include "ui/missions/prose.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace Ui {

using Missions::Block;

namespace {

/// A path has no blanks to end a line at: it may end before each segment.
QString breakable(QString path)
{
    static const QRegularExpression segment(QStringLiteral("(?<=\\w|\\])(?=\\.\\w|\\[)"));
    return path.replace(segment, QString(QChar(0x200b)));
}

/// The value to copy; words in grey while it is not known.
QLabel *valueLabel(const QString &value, QWidget *parent)
{
    const bool isPath = value.startsWith(u'$');
    auto *label = new QLabel(isPath ? breakable(value) : openPlacesInWords(value), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // What is not on the screen as it is must not be copied from there: the button beside it copies it.
    if (!isPath && !hasOpenPlaces(value))
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(label, hasOpenPlaces(value) ? Look::Muted : Look::Code);
    return label;
}

QPushButton *quietButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    setLook(button, Look::Quiet);
    return button;
}

} // namespace

BlockView::BlockView(const Block &block, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(make(block));
}

QWidget *BlockView::make(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Prose:
        return proseLabel(openPlacesInWords(block.text), this);
    case Block::Kind::Code:
        return makeCode(block);
    case Block::Kind::Expected:
        return new Disclosure(tr("What comes back"),
                              [this, text = openPlacesInWords(block.text)] { return codeText(text, tr("Expected answer"), this); }, this);
    case Block::Kind::Copy:
        return makeCopy(block);
    case Block::Kind::Hint:
        return m_hint = new Disclosure(tr("Show a hint"), [this, text = openPlacesInWords(block.text)] { return proseLabel(text, this); }, this);
    case Block::Kind::Note:
        return makeNote(block);
    }
    Q_UNREACHABLE();
}

void BlockView::openHint()
{
    if (m_hint)
        m_hint->setOpen(true);
}

void BlockView::addCopyButton(QHBoxLayout *row, const QString &text, QWidget *parent)
{
    auto *button = new CopyButton(tr("Copy"), [text] { return text; }, parent);
    button->setAccessibleName(tr("Copy %1").arg(text.section(u'\n', 0, 0).left(80)));
    connect(button, &CopyButton::copied, this, &BlockView::copied);
    row->addWidget(button, 0, Qt::AlignTop);
}

QWidget *BlockView::makeCode(const Block &block)
{
    auto *frame = new QWidget(this);
    auto *insert = quietButton(tr("Insert"), tr("Put this text into the request body"), frame);
    insert->setObjectName(QStringLiteral("insert"));
    connect(insert, &QPushButton::clicked, this, [this, text = block.text] { Q_EMIT bodyOffered(text); });
    auto *copy = new CopyButton(tr("Copy body"), [text = block.text] { return text; }, frame);
    connect(copy, &CopyButton::copied, this, &BlockView::copied);

    auto *title = new QLabel(block.label == QLatin1String("graphql") ? tr("Query") : tr("Request body"), frame);
    setLook(title, Look::Muted);
    auto *row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(insert);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addLayout(row);
    layout->addWidget(codeText(openPlacesInWords(block.text), tr("Body to paste"), frame));
    return frame;
}

QWidget *BlockView::makeCopy(const Block &block)
{
    auto *frame = new QFrame(this);
    setLook(frame, Look::Card);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(valueLabel(block.text, frame));
    if (!block.label.isEmpty()) {
        auto *meaning = new QLabel(block.label, frame);
        meaning->setWordWrap(true);
        setLook(meaning, Look::Muted);
        words->addWidget(meaning);
    }
    auto *row = new QHBoxLayout(frame);
    const int gap = Theme::theme().spacing(1);
    row->setContentsMargins(2 * gap, gap, gap, gap);
    row->addLayout(words, 1);
    if (block.text.startsWith(u'$')) {
        auto *attempt = quietButton(tr("Try"), tr("Try %1").arg(block.text), frame);
        connect(attempt, &QPushButton::clicked, this, [this, query = block.text] { Q_EMIT queryOffered(query); });
        row->addWidget(attempt, 0, Qt::AlignTop);
    }
    if (!hasOpenPlaces(block.text))
        addCopyButton(row, block.text, frame);
    return frame;
}

QWidget *BlockView::makeNote(const Block &block)
{
    auto *frame = new QFrame(this);
    setLook(frame, Look::HintPanel);
    auto *layout = new QVBoxLayout(frame);
    layout->setSpacing(Theme::theme().spacing(1));
    if (!block.label.isEmpty()) {
        auto *title = new QLabel(block.label, frame);
        title->setWordWrap(true);
        setLook(title, Look::Heading);
        layout->addWidget(title);
    }
    layout->addWidget(proseLabel(openPlacesInWords(block.text), frame));
    return frame;
}

} // namespace Ui
