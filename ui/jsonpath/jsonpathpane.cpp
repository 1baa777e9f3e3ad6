// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/jsonpathpane.h"

#include "app/base/letgo.h"
#include "ui/jsonpath/documentview.h"
#include "ui/jsonpath/explanationview.h"
#include "ui/jsonpath/queryline.h"
#include "ui/jsonpath/resultsbar.h"
#include "ui/jsonpath/resultsview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/valuemenu.h"

#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ui {

namespace {

constexpr auto settlingTime = 300ms;
constexpr qsizetype mostValuesTold = 1000;
constexpr qsizetype mostBytesTold = 1024 * 1024;

QString inWords(std::chrono::nanoseconds duration)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(duration).count();
    return milliseconds < 1 ? JsonPathPane::tr("%1 µs").arg(milliseconds * 1000, 0, 'f', 0)
                            : JsonPathPane::tr("%1 ms").arg(milliseconds, 0, 'f', milliseconds < 10 ? 1 : 0);
}

QList<QByteArray> valuesToTell(const QList<Json::Node> &nodes)
{
    QList<QByteArray> values;
    qsizetype bytes = 0;
    for (const Json::Node node : nodes.first(qMin(nodes.size(), mostValuesTold))) {
        bytes += node.range().length;
        if (bytes > mostBytesTold)
            break;
        values.append(node.text().toByteArray());
    }
    return values;
}

} // namespace

JsonPathPane::JsonPathPane(QWidget *parent)
    : QWidget(parent)
    , m_query(new QueryLine(this))
    , m_bar(new ResultsBar(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pages(new QStackedWidget(this))
    , m_results(new ResultsView(m_pages))
    , m_explanation(new ExplanationView(m_pages))
    , m_document(new DocumentView(this))
{
    m_query->setAccessibleName(tr("JSONPath query"));
    m_query->setPlaceholderText(tr("$.data.taskDetails.tasks[0].id"));
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    layOut();
    connectParts();
    connectDocument();
    addShortcuts();
    showAnswer(m_answer);
}

void JsonPathPane::layOut()
{
    const int gap = Theme::theme().spacing(2);
    m_pages->addWidget(m_results);
    m_pages->addWidget(m_explanation);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_document);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap / 2);
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_query);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
}

void JsonPathPane::connectParts()
{
    connect(m_query, &QLineEdit::textEdited, this, [this] { m_isTyping = true; });
    connect(m_query, &QLineEdit::textChanged, this, [this] {
        m_trouble.clear();
        m_settling.start();
        ask();
        m_isTyping = false;
    });
    connect(m_query, &QueryLine::completionWanted, this, [this] {
        m_isTyping = true;
        ask();
        m_isTyping = false;
    });
    // What fitted is told as a change after this.
    connect(
        m_query, &QLineEdit::inputRejected, this,
        [this] {
            m_trouble = tr("Too long: the line takes 10,000 characters. `tryout jsonpath` takes any length.");
            showState();
        },
        Qt::QueuedConnection);
    connect(m_query, &QLineEdit::returnPressed, this, &JsonPathPane::settle);
    connect(m_query, &QueryLine::historyChanged, this, &JsonPathPane::historyChanged);
    connect(&m_settling, &QTimer::timeout, this, &JsonPathPane::settle);
    connect(&m_evaluator, &Evaluator::answered, this, &JsonPathPane::showAnswer);
    connect(m_bar, &ResultsBar::shapeChosen, m_results, &ResultsView::setShape);
    connect(m_bar, &ResultsBar::stepWanted, m_results, &ResultsView::step);
    connect(m_bar, &ResultsBar::copyWanted, m_results, &ResultsView::copyAll);
    connect(m_results, &ResultsView::copied, this, &JsonPathPane::copied);
    connect(m_results, &ResultsView::menuWanted, this, &JsonPathPane::showMenu);
    connect(m_results, &ResultsView::nodeSelected, this, &JsonPathPane::showNode);
    connect(m_explanation, &ExplanationView::suggestionChosen, this, &JsonPathPane::setQuery);
}

void JsonPathPane::connectDocument()
{
    connect(m_document, &DocumentView::textChanged, this, &JsonPathPane::askAboutNewText);
    connect(m_document, &DocumentView::cursorMoved, this, &JsonPathPane::offerPathAt);
    connect(m_document, &DocumentView::valueClicked, this, &JsonPathPane::takePathAt);
    connect(m_document, &DocumentView::pathChosen, this, &JsonPathPane::setPath);
    connect(m_document, &DocumentView::menuWanted, this, [this](qsizetype offset, QPoint place) {
        if (const Json::Node node = nodeAt(offset))
            showMenu(PickedValue::of(node, m_evaluator.reading()->paths), place);
    });
    connect(m_document, &DocumentView::openFailed, this, [this](const QString &why) {
        m_trouble = why;
        showState();
    });
}

void JsonPathPane::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { m_results->step(by); });
    };
    on(Qt::Key_F3, +1);
    on(Qt::SHIFT | Qt::Key_F3, -1);
}

QString JsonPathPane::query() const
{
    return m_query->text();
}

void JsonPathPane::setHistory(const QStringList &history)
{
    m_query->setHistory(history);
}

void JsonPathPane::setResponse(const QByteArray &body)
{
    m_document->setResponse(body);
}

void JsonPathPane::setQuery(const QString &query)
{
    m_query->setText(query.simplified());
}

void JsonPathPane::setPath(const QString &path)
{
    if (const QString before = m_query->text().trimmed(); !before.isEmpty() && before != path)
        m_query->remember(before);
    m_query->setText(path);
}

void JsonPathPane::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void JsonPathPane::openFile(const QString &file)
{
    m_document->openFile(file);
}

void JsonPathPane::ask()
{
    m_isSettled = false;
    m_evaluator.ask({.query = m_query->text().toUtf8(), .cursor = m_isTyping ? m_query->cursorByte() : -1});
    showState();
}

void JsonPathPane::askAboutNewText()
{
    m_isSettled = false;
    m_trouble.clear();
    m_settling.start();
    m_evaluator.setText(m_document->text());
    showState();
}

void JsonPathPane::settle()
{
    m_settling.stop();
    m_isSettled = true;
    if (m_evaluator.isBusy() || !m_answer->isEvaluated())
        return;
    const QString query = QString::fromUtf8(m_answer->query);
    if (!m_answer->nodes.isEmpty())
        m_query->remember(query);
    Q_EMIT evaluated(query, *m_answer->reading->document, valuesToTell(m_answer->nodes));
}

void JsonPathPane::showAnswer(SharedAnswer answer)
{
    SharedAnswer before = std::exchange(m_answer, answer);
    m_query->setMark({});
    m_query->showCompletion(answer->completion);
    m_document->setMatches(answer->matches);
    m_results->setAnswer(answer);
    if (isExplaining())
        showFault(*answer);
    m_pages->setCurrentWidget(isExplaining() ? static_cast<QWidget *>(m_explanation) : m_results);
    m_bar->setDifferences(answer->differences);
    makeRoom();
    showState();
    Base::letGo(std::move(before));
    if (m_isSettled)
        settle();
}

bool JsonPathPane::isExplaining() const
{
    return m_answer->reading->fault || m_answer->queryFault || m_answer->explanation;
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
        m_document->setProblem(answer.reading->fault->range);
        m_document->reveal(answer.reading->fault->range);
        m_explanation->explain(tr("The document is not JSON. %1").arg(answer.reading->faultInWords));
    }
}

QString JsonPathPane::matchesInWords() const
{
    const QLocale locale;
    const qsizetype count = m_answer->nodes.size();
    const int row = m_results->currentIndex().row();
    QString words = count == 1 ? tr("1 match") : tr("%1 matches").arg(locale.toString(count));
    if (row >= 0 && count > 1)
        words = tr("%1 of %2").arg(locale.toString(row + 1), locale.toString(count));
    if (!m_answer->isComplete)
        words = tr("%1 and more").arg(words);
    if (count > ResultsModel::mostListed)
        words = tr("%1, the first %2 listed").arg(words, locale.toString(ResultsModel::mostListed));
    return words;
}

void JsonPathPane::showState()
{
    m_bar->setHasMatches(!m_answer->nodes.isEmpty());
    if (!m_trouble.isEmpty())
        m_bar->setState(m_trouble);
    else if (m_evaluator.isBusy())
        m_bar->setState(m_evaluator.reading() ? tr("Searching…") : tr("Reading…"));
    else if (m_answer->queryFault)
        m_bar->setState(tr("Not a query yet"));
    else if (m_answer->reading->fault)
        m_bar->setState(tr("Not JSON"));
    else if (m_answer->isEvaluated())
        m_bar->setState(matchesInWords(), inWords(m_answer->duration));
    else
        m_bar->setState(m_answer->reading->document ? tr("Type a query, for instance $.*") : tr("No document yet"));
}

void JsonPathPane::showNode(Json::Node node)
{
    m_document->setCurrentMatch(node.range());
    m_document->reveal(node.range());
    showState();
}

Json::Node JsonPathPane::nodeAt(qsizetype offset) const
{
    return m_evaluator.reading() ? m_evaluator.reading()->paths.nodeAt(offset) : Json::Node();
}

void JsonPathPane::offerPathAt(qsizetype offset)
{
    const Json::Node node = nodeAt(offset);
    const bool isOffered = node && node.position() != 0;
    const QString path = isOffered ? m_evaluator.reading()->paths.pathOf(node).toNormalizedPath() : QString();
    m_document->offerPath(path == m_query->text() ? QString() : path);
}

void JsonPathPane::takePathAt(qsizetype offset)
{
    m_document->offerPath({});
    if (const Json::Node node = nodeAt(offset))
        setPath(m_evaluator.reading()->paths.pathOf(node).toNormalizedPath());
}

void JsonPathPane::showMenu(const PickedValue &value, QPoint globalPlace)
{
    auto *menu = new ValueMenu(value, this);
    connect(menu, &ValueMenu::copied, this, &JsonPathPane::copied);
    connect(menu, &ValueMenu::pathChosen, this, &JsonPathPane::setPath);
    connect(menu, &ValueMenu::useWanted, this, &JsonPathPane::useWanted);
    connect(menu, &ValueMenu::keepWanted, this, &JsonPathPane::keepWanted);
    menu->popup(globalPlace);
}

} // namespace Ui
