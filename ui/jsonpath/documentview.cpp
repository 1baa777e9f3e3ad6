// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/documentview.h"

#include "app/base/letgo.h"
#include "app/json/formatter.h"
#include "ui/jsonpath/elidedbutton.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/editorclicks.h"
#include "ui/widgets/largetextview.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// What is larger is read rather than edited.
constexpr qsizetype largestEdited = 256 * 1024;
constexpr qsizetype laidOutAtOnce = 64 * 1024;
/// Larger responses are shown as they came: laid out they would take half as much memory again.
constexpr qsizetype largestLaidOut = 256 * 1024 * 1024;

QByteArray laidOut(const QByteArray &body)
{
    if (body.size() > largestLaidOut)
        return body;
    const auto document = Json::Document::parse(body);
    return document ? Json::Formatter::pretty(*document) : body;
}

std::optional<QByteArray> contentOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return source.readAll();
}

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_back(new QPushButton(tr("Last response"), this))
    , m_paste(new QPushButton(tr("Paste"), this))
    , m_open(new QPushButton(tr("Open file…"), this))
    , m_stack(new QStackedWidget(this))
    , m_editor(new CodeEditor(CodeEditor::Language::Json, this))
    , m_path(new ElidedButton(this))
{
    m_editor->setAccessibleName(tr("JSONPath document"));
    m_editor->setPlaceholder(tr("The next response appears here. You can also paste JSON."));
    m_editor->focusProxy()->installEventFilter(this);
    m_back->setObjectName(u"useLastResponse"_s);
    m_paste->setToolTip(tr("Query what is on the clipboard instead"));
    m_path->setObjectName(u"offeredPath"_s);
    for (QPushButton *button : {m_back, m_paste, m_open, static_cast<QPushButton *>(m_path)})
        setLook(button, Look::Quiet);
    setLook(m_title, Look::Muted);
    layOut();
    take(Source::Response);
    offerPath({});
    connectParts();
}

void DocumentView::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &DocumentView::showResponse);
    connect(m_paste, &QPushButton::clicked, this, &DocumentView::paste);
    connect(m_open, &QPushButton::clicked, this, &DocumentView::askForFile);
    connect(m_path, &QPushButton::clicked, this, [this] { Q_EMIT pathChosen(m_path->words()); });
    connect(m_editor, &CodeEditor::edited, this, [this] {
        m_layingOut.setFuture({});
        take(Source::Pasted);
    });
    connect(m_editor, &CodeEditor::textChanged, this, [this] {
        m_text = m_editor->text();
        Q_EMIT textChanged();
    });
    connect(m_editor, &CodeEditor::cursorMoved, this, &DocumentView::noteCursor);
    auto *clicks = new EditorClicks(*m_editor);
    connect(clicks, &EditorClicks::clicked, this, &DocumentView::valueClicked);
    connect(clicks, &EditorClicks::menuWanted, this, &DocumentView::menuWanted);
    connect(&m_layingOut, &QFutureWatcherBase::finished, this, [this] {
        if (m_layingOut.future().resultCount() > 0)
            setText(m_layingOut.result(), Source::Response);
    });
    connect(&m_opening, &QFutureWatcherBase::finished, this, [this] {
        if (m_opening.future().resultCount() == 0)
            return;
        if (const std::optional<QByteArray> content = m_opening.result())
            setText(*content, Source::File);
        else
            Q_EMIT openFailed(tr("That file cannot be read. Is it still there, and are you allowed to?"));
    });
}

void DocumentView::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_back);
    top->addWidget(m_paste);
    top->addWidget(m_open);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_path);
}

LargeTextView &DocumentView::large()
{
    if (!m_large) {
        m_large = new LargeTextView(m_stack);
        m_large->setAccessibleName(tr("JSONPath document"));
        m_large->installEventFilter(this);
        m_stack->addWidget(m_large);
        connect(m_large, &LargeTextView::cursorMoved, this, &DocumentView::noteCursor);
        connect(m_large, &LargeTextView::clicked, this, &DocumentView::valueClicked);
        connect(m_large, &LargeTextView::menuWanted, this, &DocumentView::menuWanted);
    }
    return *m_large;
}

void DocumentView::setResponse(const QByteArray &body)
{
    Base::letGo(std::exchange(m_response, body));
    if (m_source == Source::Response)
        showResponse();
}

void DocumentView::showResponse()
{
    if (m_response.size() <= laidOutAtOnce)
        return setText(laidOut(m_response), Source::Response);
    take(Source::Response);
    m_layingOut.setFuture(QtConcurrent::run(laidOut, m_response));
}

void DocumentView::setText(const QByteArray &text, Source source)
{
    m_layingOut.setFuture({});
    m_opening.setFuture({});
    take(source);
    if (text.size() <= largestEdited) {
        m_stack->setCurrentWidget(m_editor);
        if (m_large)
            m_large->setText({}, false);
        const bool isSame = text == m_editor->text();
        m_editor->setText(text);
        if (isSame && m_text != text) {
            Base::letGo(std::exchange(m_text, text));
            Q_EMIT textChanged();
        }
        return;
    }
    Base::letGo(std::exchange(m_text, text));
    large().setText(text, true);
    m_stack->setCurrentWidget(m_large);
    Q_EMIT textChanged();
}

void DocumentView::take(Source source)
{
    m_source = source;
    m_title->setText(source == Source::Response ? tr("The last response")
                     : source == Source::File   ? tr("A file")
                                                : tr("Pasted"));
    m_back->setHidden(source == Source::Response);
}

void DocumentView::setMatches(const Matches &matches)
{
    if (m_stack->currentWidget() != m_editor) {
        m_large->setMatches([matches](Base::TextRange part) { return matches.within(part); });
        m_large->setProblem({});
        return;
    }
    m_editor->setMatches(matches.within({0, m_text.size()}));
    m_editor->setProblems({});
}

void DocumentView::setCurrentMatch(Base::TextRange match)
{
    if (m_stack->currentWidget() == m_editor)
        m_editor->setCurrentMatch(match);
    else
        m_large->setCurrentMatch(match);
}

void DocumentView::setProblem(Base::TextRange range)
{
    if (m_stack->currentWidget() != m_editor) {
        m_large->setProblem(range);
        return;
    }
    m_editor->setMatches({});
    m_editor->setProblems({range});
}

void DocumentView::reveal(Base::TextRange range)
{
    if (m_stack->isAncestorOf(focusWidget()) && isActiveWindow())
        return;
    if (m_stack->currentWidget() == m_editor)
        m_editor->reveal(range);
    else
        m_large->reveal(range);
}

void DocumentView::noteCursor(qsizetype offset)
{
    // A click says by itself what it is about.
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        Q_EMIT cursorMoved(offset);
}

void DocumentView::offerPath(const QString &path)
{
    m_path->setWords(path);
    m_path->setVisible(!path.isEmpty());
    m_path->setToolTip(tr("Put the path of the value at the cursor into the query line"));
}

void DocumentView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.isEmpty())
        setText(text.toUtf8(), Source::Pasted);
}

/// What is pasted into a text to read takes its place, and what is too large to be edited is not put into the editor first.
bool DocumentView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
        && (watched == m_large || QGuiApplication::clipboard()->text().size() > largestEdited)) {
        paste();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DocumentView::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open JSON"), {}, tr("JSON (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentView::openFile);
    dialog->open();
}

void DocumentView::openFile(const QString &file)
{
    m_opening.setFuture(QtConcurrent::run(contentOf, file));
}

} // namespace Ui
