// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/resultsbar.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

using Shape = ResultsModel::Shape;

QToolButton *toolButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::theme().icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    setLook(button, Look::Quiet);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// One paragraph a feature: what happens here, and what the two others do.
QString inWords(const QList<JsonPath::PortabilityNote::Feature> &features)
{
    QStringList paragraphs;
    for (const JsonPath::PortabilityNote &note : JsonPath::portabilityNotes()) {
        if (features.contains(note.feature))
            paragraphs.append(ResultsBar::tr("RFC 9535, and so Tryout: %1.\nJSONPath-Plus: %2.\nJayway: %3.").arg(note.standard, note.jsonPathPlus, note.jayway));
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

ResultsBar::ResultsBar(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_shapes(new QTabBar(this))
    , m_previous(toolButton(u"previous"_s, tr("Previous match (Shift+F3)"), this))
    , m_next(toolButton(u"next"_s, tr("Next match (F3)"), this))
    , m_copy(toolButton(u"copy"_s, tr("Copy all that is listed, as it is shown"), this))
    , m_differences(toolButton(u"hint"_s, tr("How other JSONPath programs answer this query"), this))
{
    m_state->setObjectName(u"jsonPathState"_s);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (const QString &title : {tr("Values"), tr("Paths"), tr("Table")})
        m_shapes->addTab(title);
    m_shapes->setAccessibleName(tr("Show results as"));
    m_shapes->setDrawBase(false);
    m_shapes->setExpanding(false);
    setLook(m_shapes, Look::Quiet);
    m_differences->setObjectName(u"differences"_s);
    m_copy->setObjectName(u"copyAll"_s);
    layOut();
    setDifferences({});
    connect(m_shapes, &QTabBar::currentChanged, this, [this] { Q_EMIT shapeChosen(shape()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(+1); });
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyWanted(shape()); });
    connect(m_differences, &QToolButton::clicked, this, &ResultsBar::showDifferences);
}

void ResultsBar::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    setMinimumHeight(m_shapes->sizeHint().height());
    layout->addWidget(m_state, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_differences, m_shapes, m_previous, m_next, m_copy})
        layout->addWidget(widget);
}

ResultsModel::Shape ResultsBar::shape() const
{
    return Shape(qMax(0, m_shapes->currentIndex()));
}

void ResultsBar::setState(const QString &state, const QString &detail)
{
    m_stateWords = state;
    m_detail = detail;
    writeState();
}

void ResultsBar::writeState()
{
    const QString all = m_detail.isEmpty() ? m_stateWords : u"%1 · %2"_s.arg(m_stateWords, m_detail);
    m_state->setText(m_state->fontMetrics().horizontalAdvance(all) <= m_state->width() ? all : m_stateWords);
    m_state->setToolTip(all);
}

/// The room for the state is known once what stands beside it has been placed.
bool ResultsBar::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        writeState();
    return isDone;
}

void ResultsBar::setHasMatches(bool hasMatches)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_shapes, m_previous, m_next, m_copy})
        widget->setHidden(!hasMatches);
}

void ResultsBar::setDifferences(const QList<JsonPath::PortabilityNote::Feature> &features)
{
    m_words = inWords(features);
    m_differences->setHidden(features.isEmpty());
}

void ResultsBar::showDifferences()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new QLabel(m_words, menu);
    words->setObjectName(u"differencesInWords"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(Theme::theme().spacing(90));
    words->setMargin(Theme::theme().spacing(2));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(words);
    menu->addAction(action);
    menu->popup(m_differences->mapToGlobal(m_differences->rect().bottomLeft()));
}

} // namespace Ui
