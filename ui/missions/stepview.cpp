// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/stepview.h"

#include "ui/missions/aboutview.h"
#include "ui/missions/blockview.h"
#include "ui/missions/openplaces.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Ui {

namespace {

QList<Missions::Block> filledIn(QList<Missions::Block> blocks, const Tryout::Environment &environment)
{
    for (Missions::Block &block : blocks) {
        block.text = environment.filledIn(block.text);
        block.label = environment.filledIn(block.label);
    }
    return blocks;
}

QLabel *wrapping(Look look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

StepView::StepView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_layout(new QVBoxLayout(m_page))
    , m_section(wrapping(Look::Muted, m_page))
    , m_title(wrapping(Look::Large, m_page))
    , m_verdict(new MessageStrip(m_page))
{
    const Theme &theme = Theme::theme();
    setAccessibleName(tr("Step"));
    setWidget(m_page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(theme.spacing(1), theme.spacing(1), theme.spacing(3), theme.spacing(1));
    m_layout->setSpacing(theme.spacing(2));
    m_layout->addWidget(m_section);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_verdict);
    m_layout->addStretch(1);
}

void StepView::setMission(const Missions::Mission &mission)
{
    delete m_about;
    m_about = new AboutView(mission, m_page);
    m_layout->addWidget(m_about);
    m_about->show();
    m_shownStep.clear();
}

void StepView::setStep(const Missions::Step &step, const Tryout::Environment &environment)
{
    const QList<Missions::Block> blocks = filledIn(step.blocks, environment);
    m_title->setText(tr("%1. %2").arg(step.number, openPlacesInWords(environment.filledIn(step.title))));
    m_section->setText(step.section);
    if (m_shownStep == step.id && m_shown == blocks)
        return;
    const bool isOther = m_shownStep != step.id;
    m_shownStep = step.id;
    m_shown = blocks;
    layOutBlocks(step.solution.operation.isEmpty() && step.place ? step.place->operation : step.solution.operation, blocks);
    if (isOther)
        verticalScrollBar()->setValue(0);
}

void StepView::layOutBlocks(const QString &operation, const QList<Missions::Block> &blocks)
{
    if (m_text) {
        // One of its buttons may be telling this very change.
        m_text->hide();
        m_text->deleteLater();
    }
    m_blocks.clear();
    m_text = new QWidget(m_page);
    auto *layout = new QVBoxLayout(m_text);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(2));
    for (const Missions::Block &block : blocks) {
        auto *view = new BlockView(block, m_text);
        connect(view, &BlockView::copied, this, &StepView::copied);
        connect(view, &BlockView::queryOffered, this, &StepView::queryOffered);
        connect(view, &BlockView::bodyOffered, this, [this, operation](const QString &text) { Q_EMIT bodyOffered(operation, text); });
        layout->addWidget(view);
        m_blocks.append(view);
    }
    m_layout->insertWidget(m_layout->indexOf(m_verdict) + 1, m_text);
    m_text->show();
    // The page takes its new height at once: nothing is painted squeezed into the old one.
    m_page->resize(m_page->width(), m_layout->totalHeightForWidth(m_page->width()));
    m_layout->activate();
}

void StepView::setProgress(const Missions::Step &step, const Missions::Progress &progress)
{
    const QString reason = progress.reasons.value(step.id);
    const qsizetype passed = progress.passed.value(step.id).size();
    if (progress.done.contains(step.id))
        m_verdict->show(MessageStrip::Kind::Success, tr("Done."));
    else if (!reason.isEmpty())
        m_verdict->show(MessageStrip::Kind::Warning, tr("Not yet."), reason);
    else if (passed > 0)
        m_verdict->show(MessageStrip::Kind::Hint, tr("%1 of %2 done.").arg(passed).arg(step.checks.size()));
    else
        m_verdict->clear();
    if (!reason.isEmpty())
        openHints();
}

void StepView::openHints()
{
    for (BlockView *block : std::as_const(m_blocks))
        block->openHint();
}

} // namespace Ui
