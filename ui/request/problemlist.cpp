// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/problemlist.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// More at once help nobody.
constexpr qsizetype MostShown = 20;

QString actionOf(const Tryout::Problem &problem)
{
    if (problem.fix)
        return problem.fix->label;
    return problem.range.length > 0 ? ProblemList::tr("Show") : QString();
}

} // namespace

ProblemList::ProblemList(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this)), m_rows(new QVBoxLayout)
{
    m_more->setCheckable(true);
    m_more->setObjectName(u"moreProblems"_s);
    setLook(m_more, Look::Quiet);
    m_rows->setSpacing(Theme::theme().spacing(1));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addLayout(m_rows);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_more, &QToolButton::toggled, this, &ProblemList::write);
    hide();
}

void ProblemList::show(const QList<Tryout::Problem> &problems)
{
    m_problems = problems.first(std::min(problems.size(), MostShown));
    write();
}

void ProblemList::write()
{
    const qsizetype shown = m_more->isChecked() ? m_problems.size() : std::min<qsizetype>(1, m_problems.size());
    for (qsizetype row = 0; row < std::max(shown, m_strips.size()); ++row) {
        if (row >= shown) {
            m_strips.at(row)->clear();
            continue;
        }
        const Tryout::Problem &problem = m_problems.at(row);
        const bool isError = problem.severity == Tryout::Problem::Severity::Error;
        strip(row)->show(isError ? MessageStrip::Kind::Error : MessageStrip::Kind::Warning, Tryout::describe(problem));
        strip(row)->setAction(actionOf(problem));
    }
    const qsizetype others = m_problems.size() - 1;
    m_more->setText(m_more->isChecked() ? tr("Show only the first") : tr("Show %n more", nullptr, int(others)));
    m_more->setAccessibleName(tr("Problems of the body: %1").arg(m_more->text()));
    m_more->setVisible(others > 0);
    setVisible(!m_problems.isEmpty());
}

MessageStrip *ProblemList::strip(qsizetype row)
{
    if (row == m_strips.size()) {
        auto *made = new MessageStrip(this);
        m_rows->addWidget(made);
        m_strips.append(made);
        connect(made, &MessageStrip::actionTriggered, this, [this, row] { act(row); });
    }
    return m_strips.at(row);
}

void ProblemList::act(qsizetype row)
{
    if (row >= m_problems.size())
        return;
    const Tryout::Problem problem = m_problems.at(row);
    if (problem.fix)
        Q_EMIT fixWanted(problem);
    else
        Q_EMIT placeWanted(problem);
}

QList<QWidget *> ProblemList::stops() const
{
    QList<QWidget *> stops;
    for (const MessageStrip *strip : m_strips) {
        if (auto *button = strip->findChild<QPushButton *>())
            stops.append(button);
    }
    return stops << m_more;
}

} // namespace Ui
