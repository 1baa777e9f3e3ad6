// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/epochstrip.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/timepicker.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// More than any epoch value and what stands beside it.
constexpr qsizetype nearby = 32;

/// UTC, and the time here where it is another.
QString inWords(const Base::Epoch &epoch)
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    const QString utc = Base::inUtc(epoch.milliseconds);
    if (here.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(epoch.milliseconds)) == 0)
        return utc;
    return EpochStrip::tr("%1   ·   here %2").arg(utc, Base::inZone(epoch.milliseconds, here));
}

std::optional<Base::Epoch> epochIn(const CodeEditor &editor, qsizetype offset)
{
    const qsizetype from = std::max<qsizetype>(0, offset - nearby);
    auto epoch = Base::epochAt(editor.text({from, offset - from + nearby}), offset - from);
    if (epoch)
        epoch->range.offset += from;
    return epoch;
}

} // namespace

QString timeAt(const CodeEditor &editor, qsizetype offset)
{
    const auto epoch = epochIn(editor, offset);
    return epoch ? inWords(*epoch) : QString();
}

EpochStrip::EpochStrip(CodeEditor &editor, QWidget *parent) : QFrame(parent), m_editor(editor), m_label(new QLabel(this)), m_pick(new QToolButton(this))
{
    const Theme &theme = Theme::theme();
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setWordWrap(true);
    m_label->setObjectName(u"epochText"_s);
    setLook(m_label, Look::Muted);
    m_pick->setIcon(theme.icon(u"calendar"_s, ColorRole::Accent));
    m_pick->setAccessibleName(tr("Pick a time"));
    m_pick->setToolTip(tr("Pick a time and write it here as an epoch value"));
    setLook(m_pick, Look::Quiet);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.spacing(2), theme.spacing(1), 0, 0);
    row->addWidget(m_label, 1);
    row->addWidget(m_pick);
    hide();

    connect(m_pick, &QToolButton::clicked, this, &EpochStrip::pick);
    connect(&m_editor, &CodeEditor::cursorMoved, this, &EpochStrip::look);
    connect(&m_editor, &CodeEditor::textChanged, this, &EpochStrip::look);
}

void EpochStrip::look()
{
    m_epoch = epochIn(m_editor, m_editor.cursorOffset());
    setVisible(m_epoch.has_value());
    if (!m_epoch)
        return;
    m_label->setText(inWords(*m_epoch));
    m_label->setToolTip(m_epoch->unit == Base::Epoch::Unit::Seconds ? tr("An epoch value in seconds") : tr("An epoch value in milliseconds"));
    m_pick->setVisible(!m_editor.isReadOnly());
}

void EpochStrip::pick()
{
    if (!m_epoch)
        return;
    auto *picker = new TimePicker(m_epoch->milliseconds, this);
    connect(picker, &TimePicker::picked, this, &EpochStrip::write);
    picker->popUpAbove(*m_pick);
}

void EpochStrip::write(qint64 milliseconds)
{
    if (!m_epoch)
        return;
    const Base::TextRange range = m_epoch->range;
    m_editor.replace(range, Base::digitsOf(milliseconds, m_epoch->unit));
    m_editor.reveal({range.offset, 0});
}

} // namespace Ui
