// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/jsonpathpane.h"

#include "ui/jsonpath/documentview.h"
#include "ui/jsonpath/explanationview.h"
#include "ui/jsonpath/queryline.h"
#include "ui/jsonpath/resultsview.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ui {

namespace {

constexpr auto settlingTime = 300ms;
constexpr qsizetype mostValuesTold = 1000;
/// More than these are listed, but not lit up: nobody looks at them, and each costs.
constexpr qsizetype mostLitUp = 5000;

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

QString countInWords(qsizetype matches)
{
    return matches == 1 ? JsonPathPane::tr("1 match") : JsonPathPane::tr("%1 matches").arg(matches);
}

QString inWords(std::chrono::nanoseconds duration)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(duration).count();
    return milliseconds < 1 ? JsonPathPane::tr("%1 µs").arg(milliseconds * 1000, 0, 'f', 0)
                            : JsonPathPane::tr("%1 ms").arg(milliseconds, 0, 'f', milliseconds < 10 ? 1 : 0);
}

} // namespace

JsonPathPane::JsonPathPane(QWidget *parent)
    : QWidget(parent)
    , m_query(new QueryLine(this))
    , m_state(new QLabel(this))
    , m_previous(toolButton("previous", tr("Previous match"), this))
    , m_next(toolButton("next", tr("Next match"), this))
    , m_copyAll(toolButton("copy", tr("Copy all values"), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pages(new QStackedWidget(this))
    , m_results(new ResultsView(m_pages))
    , m_explanation(new ExplanationView(m_pages))
    , m_document(new DocumentView(this))
{
    m_query->setAccessibleName(tr("JSONPath query"));
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_query->setPlaceholderText(tr("$.data.taskDetails.tasks[0].id"));
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    layOut();
    connectParts();
    showAnswer(Answer{});
}

void JsonPathPane::layOut()
{
    const int gap = Theme::theme().spacing(2);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_state, 1);
    for (QToolButton *button : {m_previous, m_next, m_copyAll})
        bar->addWidget(button);
    m_pages->addWidget(m_results);
    m_pages->addWidget(m_explanation);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_document);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap / 2);
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_query);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_query, m_previous);
    setTabOrder(m_previous, m_next);
    setTabOrder(m_next, m_copyAll);
}

void JsonPathPane::connectParts()
{
    connect(m_query, &QLineEdit::textChanged, this, [this] {
        m_settling.start();
        ask();
    });
    connect(m_query, &QLineEdit::returnPressed, this, &JsonPathPane::settle);
    connect(&m_settling, &QTimer::timeout, this, &JsonPathPane::settle);
    connect(&m_evaluator, &Evaluator::answered, this, &JsonPathPane::showAnswer);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_results->step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_results->step(+1); });
    connect(m_copyAll, &QToolButton::clicked, m_results, &ResultsView::copyAll);
    connect(m_results, &ResultsView::copied, this, &JsonPathPane::copied);
    connect(m_results, &ResultsView::pathChosen, this, &JsonPathPane::setQuery);
    connect(m_results, &ResultsView::nodeSelected, this, [this](Json::Node node) { m_document->reveal(node.range()); });
    connect(m_explanation, &ExplanationView::suggestionChosen, this, &JsonPathPane::setQuery);
    connect(m_document, &DocumentView::textChanged, this, &JsonPathPane::askAboutNewText);
    connect(m_document, &DocumentView::cursorMoved, this, &JsonPathPane::offerPathAt);
    connect(m_document, &DocumentView::pathChosen, this, &JsonPathPane::setQuery);
}

QString JsonPathPane::query() const
{
    return m_query->text();
}

void JsonPathPane::setResponse(const QByteArray &body)
{
    m_document->setResponse(body);
}

void JsonPathPane::setQuery(const QString &query)
{
    m_query->setText(query.simplified());
}

void JsonPathPane::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void JsonPathPane::ask()
{
    m_isSettled = false;
    m_evaluator.ask({.query = m_query->text().toUtf8(), .text = m_document->text(), .document = m_read});
    showState();
}

void JsonPathPane::askAboutNewText()
{
    m_read.reset();
    m_settling.start();
    ask();
}

void JsonPathPane::settle()
{
    m_settling.stop();
    m_isSettled = true;
    if (m_evaluator.isBusy() || !m_answer.isEvaluated())
        return;
    const QString query = QString::fromUtf8(m_answer.query);
    if (!m_answer.nodes.isEmpty())
        m_query->remember(query);
    QList<QByteArray> values;
    for (const Json::Node node : m_answer.nodes.first(qMin(m_answer.nodes.size(), mostValuesTold)))
        values.append(node.text().toByteArray());
    Q_EMIT evaluated(query, *m_answer.document, values);
}

void JsonPathPane::showAnswer(const Answer &answer)
{
    m_answer = answer;
    m_read = answer.document;
    m_query->setMark({});
    showNodes(answer);
    if (isExplaining())
        showFault(answer);
    m_pages->setCurrentWidget(isExplaining() ? static_cast<QWidget *>(m_explanation) : m_results);
    makeRoom();
    showState();
    if (m_isSettled)
        settle();
}

bool JsonPathPane::isExplaining() const
{
    return m_answer.textFault || m_answer.queryFault || m_answer.explanation;
}

void JsonPathPane::makeRoom()
{
    const int needed = isExplaining() ? m_explanation->heightFor(m_pages->width()) : 0;
    // The button that offers a path comes and goes below the document.
    const int least = qMax(m_document->minimumSizeHint().height(), Theme::theme().spacing(32));
    const int rest = m_splitter->height() - needed - m_splitter->handleWidth();
    // The last response stands in its own pane as well; what was pasted or opened is to be seen nowhere else.
    m_document->setHidden(isExplaining() && m_document->source() == DocumentView::Source::Response && rest < least);
    if (m_pages->height() < needed && !m_document->isHidden())
        m_splitter->setSizes({needed, rest});
}

void JsonPathPane::showNodes(const Answer &answer)
{
    QList<Base::TextRange> matches;
    for (const Json::Node node : answer.nodes.first(qMin(answer.nodes.size(), mostLitUp)))
        matches.append(node.range());
    m_document->setMatches(matches);
    m_results->setNodes(answer.document.value_or(Json::Document()), answer.nodes);
}

void JsonPathPane::showFault(const Answer &answer)
{
    if (answer.queryFault) {
        const qsizetype blanks = m_query->text().toUtf8().indexOf(answer.query);
        m_query->setMark(Base::TextRange{answer.queryFault->range.offset + qMax<qsizetype>(blanks, 0), answer.queryFault->range.length});
        const QString &suggestion = answer.queryFault->suggestion;
        m_explanation->explain(describe(*answer.queryFault, answer.query), suggestion.isEmpty() ? QStringList() : QStringList{suggestion});
    } else if (answer.explanation) {
        m_explanation->explain(describe(*answer.explanation), answer.explanation->suggestions);
    } else {
        m_document->setProblem(answer.textFault->range);
        m_explanation->explain(tr("The document is not JSON. %1").arg(describe(*answer.textFault, m_document->text())));
    }
}

void JsonPathPane::showState()
{
    const bool hasMatches = !m_answer.nodes.isEmpty();
    for (QToolButton *button : {m_previous, m_next, m_copyAll})
        button->setEnabled(hasMatches);
    if (m_evaluator.isBusy())
        m_state->setText(tr("Searching…"));
    else if (m_answer.queryFault)
        m_state->setText(tr("Not a query yet"));
    else if (m_answer.textFault)
        m_state->setText(tr("Not JSON"));
    else if (m_answer.isEvaluated())
        m_state->setText(u"%1 · %2"_s.arg(countInWords(m_answer.nodes.size()), inWords(m_answer.duration)));
    else
        m_state->setText(m_answer.document ? tr("Type a query, for instance $.*") : tr("No document yet"));
}

void JsonPathPane::offerPathAt(qsizetype offset)
{
    const Json::Node node = m_read ? m_read->nodeAt(offset) : Json::Node();
    m_document->offerPath(node && node != m_read->root() ? m_read->pathOf(node).toNormalizedPath() : QString());
}

} // namespace Ui
