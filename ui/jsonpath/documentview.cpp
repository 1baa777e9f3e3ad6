// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/documentview.h"

#include "app/json/formatter.h"
#include "ui/jsonpath/elidedbutton.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// A larger response is shown as it came, because laying it out would be felt.
constexpr qsizetype largestLaidOut = 1024 * 1024;

QByteArray laidOut(const QByteArray &body)
{
    if (body.size() > largestLaidOut)
        return body;
    const auto document = Json::Document::parse(body);
    return document ? Json::Formatter::pretty(*document) : body;
}

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_back(new QPushButton(tr("Last response"), this))
    , m_open(new QPushButton(tr("Open file…"), this))
    , m_editor(new CodeEditor(CodeEditor::Language::Json, this))
    , m_path(new ElidedButton(this))
{
    m_editor->setAccessibleName(tr("JSONPath document"));
    m_editor->setPlaceholder(tr("The next response appears here. You can also paste JSON."));
    m_back->setObjectName(u"useLastResponse"_s);
    m_path->setObjectName(u"offeredPath"_s);
    for (QPushButton *button : {m_back, m_open, static_cast<QPushButton *>(m_path)})
        setLook(button, Look::Quiet);
    setLook(m_title, Look::Muted);
    layOut();
    take(Source::Response);
    offerPath({});

    connect(m_back, &QPushButton::clicked, this, [this] { setText(m_response, Source::Response); });
    connect(m_open, &QPushButton::clicked, this, &DocumentView::openFile);
    connect(m_path, &QPushButton::clicked, this, [this] { Q_EMIT pathChosen(m_path->words()); });
    connect(m_editor, &CodeEditor::edited, this, [this] { take(Source::Pasted); });
    connect(m_editor, &CodeEditor::textChanged, this, [this] {
        m_text = m_editor->text();
        Q_EMIT textChanged();
    });
    connect(m_editor, &CodeEditor::cursorMoved, this, &DocumentView::cursorMoved);
}

void DocumentView::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_back);
    top->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addLayout(top);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_path);
}

void DocumentView::setResponse(const QByteArray &body)
{
    m_response = laidOut(body);
    if (m_source == Source::Response)
        setText(m_response, Source::Response);
}

void DocumentView::setText(const QByteArray &text, Source source)
{
    m_editor->setText(text);
    take(source);
}

void DocumentView::take(Source source)
{
    m_source = source;
    m_title->setText(source == Source::Response ? tr("The last response")
                     : source == Source::File   ? tr("A file")
                                                : tr("Pasted"));
    m_back->setHidden(source == Source::Response);
}

void DocumentView::setMatches(const QList<Base::TextRange> &matches)
{
    m_editor->setMatches(matches);
    m_editor->setProblems({});
}

void DocumentView::setProblem(Base::TextRange range)
{
    m_editor->setMatches({});
    m_editor->setProblems({range});
}

void DocumentView::reveal(Base::TextRange range)
{
    if (!m_editor->isAncestorOf(focusWidget()) || !m_editor->isActiveWindow())
        m_editor->reveal(range);
}

void DocumentView::offerPath(const QString &path)
{
    m_path->setWords(path);
    m_path->setVisible(!path.isEmpty());
    m_path->setToolTip(tr("Put the path of the value at the cursor into the query line"));
}

void DocumentView::openFile()
{
    QFileDialog::getOpenFileContent(tr("JSON (*.json);;All files (*)"), [self = QPointer<DocumentView>(this)](const QString &name, const QByteArray &content) {
        if (self && !name.isEmpty())
            self->setText(content, Source::File);
    });
}

} // namespace Ui
