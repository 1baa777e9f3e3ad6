// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodyeditor.h"

#include "app/json/formatter.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/epochstrip.h"
#include "ui/widgets/messagestrip.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QToolButton *tool(const QString &icon, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::theme().icon(icon, ColorRole::MutedText));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    setLook(button, Look::Quiet);
    return button;
}

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(tr("Request Body"), this)), m_clear(tool(u"clear"_s, tr("Clear"), tr("Clear body"), this)),
      m_format(tool(u"format"_s, tr("Format"), tr("Format body"), this)), m_maximize(tool(u"maximize"_s, tr("Maximize"), tr("Maximize body"), this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_body(new CodeEditor(CodeEditor::Language::Json, m_splitter)), m_message(new MessageStrip(this))
{
    const Theme &theme = Theme::theme();
    setLook(m_title, Look::Heading);
    m_body->setAccessibleName(tr("Request body"));
    m_body->setObjectName(u"requestBody"_s);
    m_body->setMinimumHeight(theme.spacing(22));
    m_splitter->setChildrenCollapsible(false);

    auto *tools = new QHBoxLayout;
    arrangeTools(*tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.spacing(1));
    layout->addLayout(tools);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(new EpochStrip(*m_body, this));
    layout->addWidget(m_message);

    m_pause.setObjectName(u"pause"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600);
    connect(&m_pause, &QTimer::timeout, this, &BodyEditor::tellProblems);
    connect(m_body, &CodeEditor::edited, this, [this] { Q_EMIT bodyEdited(body()); });
}

void BodyEditor::arrangeTools(QHBoxLayout &row)
{
    row.setSpacing(Theme::theme().spacing(1));
    row.addWidget(m_title, 1);
    for (QToolButton *button : {m_clear, m_format, m_maximize})
        row.addWidget(button);
    connect(m_clear, &QToolButton::clicked, this, &BodyEditor::clear);
    connect(m_format, &QToolButton::clicked, this, &BodyEditor::format);
    connect(m_maximize, &QToolButton::clicked, this, &BodyEditor::maximizeToggled);
}

void BodyEditor::setGraphQl(bool graphQl)
{
    m_title->setText(graphQl ? tr("GraphQL query and variables") : tr("Request Body"));
    m_body->setLanguage(graphQl ? CodeEditor::Language::GraphQl : CodeEditor::Language::Json);
    m_body->setPlaceholder(graphQl ? tr("Type or paste a GraphQL query") : tr("Type or paste JSON"));
    m_format->setVisible(!graphQl);
    if (graphQl && !m_variables)
        makeVariables();
    if (m_variablesBox)
        m_variablesBox->setVisible(graphQl);
    m_message->clear();
}

void BodyEditor::makeVariables()
{
    m_variablesBox = new QWidget(m_splitter);
    m_variables = new CodeEditor(CodeEditor::Language::Json, m_variablesBox);
    m_variables->setAccessibleName(tr("Variables"));
    m_variables->setObjectName(u"variables"_s);
    m_variables->setPlaceholder(tr("Variables as JSON, for instance {\"from\": 1691760000000}"));
    m_variables->setMinimumHeight(Theme::theme().spacing(14));
    auto *layout = new QVBoxLayout(m_variablesBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_variables, 1);
    layout->addWidget(new EpochStrip(*m_variables, m_variablesBox));
    m_splitter->setOrientation(Qt::Horizontal);
    m_splitter->setSizes({300, 200});
    connect(m_variables, &CodeEditor::edited, this, [this] { Q_EMIT variablesEdited(variables()); });
}

void BodyEditor::setBody(const QString &body)
{
    m_body->setText(body.toUtf8());
}

void BodyEditor::setVariables(const QString &variables)
{
    if (m_variables)
        m_variables->setText(variables.toUtf8());
}

QString BodyEditor::body() const
{
    return QString::fromUtf8(m_body->text());
}

QString BodyEditor::variables() const
{
    return m_variables ? QString::fromUtf8(m_variables->text()) : QString();
}

void BodyEditor::setProblems(const QList<Tryout::Problem> &problems)
{
    using Kind = Tryout::Problem::Kind;
    QList<Base::TextRange> inBody;
    QList<Base::TextRange> inVariables;
    for (const Tryout::Problem &problem : problems) {
        if (problem.range.length > 0)
            (problem.kind == Kind::VariablesInvalid ? inVariables : inBody).append(problem.range);
    }
    m_body->setProblems(inBody);
    if (m_variables)
        m_variables->setProblems(inVariables);
    m_problems = problems;
    if (problems.isEmpty())
        m_message->clear();
    m_pause.start();
}

void BodyEditor::tellProblems()
{
    m_pause.stop();
    if (m_problems.isEmpty() || body().isEmpty())
        return m_message->clear();
    const Tryout::Problem &first = m_problems.first();
    const QString more = m_problems.size() > 1 ? tr("%1 more below it.").arg(m_problems.size() - 1) : QString();
    m_message->show(first.severity == Tryout::Problem::Severity::Error ? MessageStrip::Kind::Error : MessageStrip::Kind::Warning,
                    Tryout::describe(first), more);
}

void BodyEditor::setMaximized(bool maximized)
{
    m_maximize->setIcon(Theme::theme().icon(maximized ? u"restore"_s : u"maximize"_s, ColorRole::MutedText));
    m_maximize->setText(maximized ? tr("Restore") : tr("Maximize"));
}

void BodyEditor::focusBody()
{
    m_body->setFocus(Qt::OtherFocusReason);
}

QWidget *BodyEditor::followStop(QWidget *before)
{
    for (QWidget *stop : {static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_maximize), m_body->focusProxy(),
                          m_variables ? m_variables->focusProxy() : nullptr}) {
        if (!stop)
            continue;
        setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

void BodyEditor::clear()
{
    m_body->replace({0, m_body->size()}, {});
    m_message->clear();
    focusBody();
}

void BodyEditor::format()
{
    const QByteArray text = m_body->text();
    if (text.trimmed().isEmpty())
        return m_message->show(MessageStrip::Kind::Hint, tr("There is nothing to format yet."), tr("Type or paste the body first."));
    const auto document = Json::Document::parse(text);
    if (!document) {
        m_body->setProblems({document.error().range});
        m_body->reveal(document.error().range);
        m_message->show(MessageStrip::Kind::Error, tr("This is not JSON yet, so it cannot be formatted."), Json::describe(document.error(), text));
        return;
    }
    m_message->clear();
    if (const QByteArray pretty = Json::Formatter::pretty(*document); pretty != text)
        m_body->replace({0, text.size()}, pretty);
}

} // namespace Ui
