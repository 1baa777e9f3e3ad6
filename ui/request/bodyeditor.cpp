// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodyeditor.h"

#include "app/json/formatter.h"
#include "app/tryout/queryproblem.h"
#include "ui/graphql/graphqlbody.h"
#include "ui/graphql/graphqlside.h"
#include "ui/graphql/graphqltools.h"
#include "ui/graphql/queryassist.h"
#include "ui/graphql/querycheck.h"
#include "ui/graphql/variabletools.h"
#include "ui/request/bodyassist.h"
#include "ui/request/bodyform.h"
#include "ui/request/bodytools.h"
#include "ui/request/problemlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/epochstrip.h"
#include "ui/widgets/messagestrip.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

using Tryout::BodyKind;

namespace {

bool isOfVariables(const Tryout::Problem &problem)
{
    return problem.kind == Tryout::Problem::Kind::VariablesInvalid || problem.field == u"variables";
}

QList<Base::TextRange> rangesOf(const QList<Tryout::Problem> &problems)
{
    QList<Base::TextRange> ranges;
    for (const Tryout::Problem &problem : problems) {
        if (problem.range.length > 0)
            ranges.append(problem.range);
    }
    return ranges;
}

bool isJsonText(BodyKind kind)
{
    return kind == BodyKind::Json || kind == BodyKind::Form || kind == BodyKind::Multipart;
}

QString nameOfText(BodyKind kind)
{
    if (isJsonText(kind))
        return BodyTools::tr("JSON");
    return kind == BodyKind::Bytes ? BodyTools::tr("Text") : QString();
}

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent), m_tools(new BodyTools(this)), m_json(new QWidget(this)), m_body(new CodeEditor(CodeEditor::Language::Json, m_json)),
      m_assist(new BodyAssist(*m_body, this)), m_message(new MessageStrip(this)), m_list(new ProblemList(this))
{
    m_body->setAccessibleName(tr("Request body"));
    m_body->setObjectName(u"requestBody"_s);
    m_body->focusProxy()->setAccessibleDescription(tr("Ctrl+Space proposes names and values, Ctrl+I explains what the cursor is in, F8 goes to the next problem."));
    m_body->setMinimumHeight(Theme::theme().spacing(22));
    arrange();
    connectTools();

    m_pause.setObjectName(u"pause"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600);
    connect(&m_pause, &QTimer::timeout, this, &BodyEditor::tellProblems);
    connect(m_body, &CodeEditor::edited, this, [this] { Q_EMIT bodyEdited(body()); });
    connect(m_list, &ProblemList::fixWanted, this, &BodyEditor::mend);
    connect(m_list, &ProblemList::placeWanted, this, &BodyEditor::goTo);
    connect(new QShortcut(Qt::Key_F8, m_json, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_assist, &BodyAssist::goToNextProblem);
}

void BodyEditor::arrange()
{
    const Theme &theme = Theme::theme();
    auto *inJson = new QVBoxLayout(m_json);
    inJson->setContentsMargins(0, 0, 0, 0);
    inJson->setSpacing(theme.spacing(1));
    inJson->addWidget(m_body, 1);
    inJson->addWidget(new EpochStrip(*m_body, m_json));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.spacing(1));
    layout->addWidget(m_tools);
    layout->addWidget(m_json, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_list);
}

void BodyEditor::connectTools()
{
    connect(m_tools, &BodyTools::viewChosen, this, [this](int view) {
        m_chosenViews[int(m_kind)] = view;
        showView();
    });
    connect(m_tools, &BodyTools::mediaTypeChosen, this, &BodyEditor::mediaTypeChosen);
    connect(m_tools, &BodyTools::clearWanted, this, &BodyEditor::clear);
    connect(m_tools, &BodyTools::formatWanted, this, &BodyEditor::format);
    connect(m_tools, &BodyTools::maximizeWanted, this, &BodyEditor::maximizeToggled);
}

void BodyEditor::setPresenting(bool presenting)
{
    m_tools->setPresenting(presenting);
}

void BodyEditor::setKind(BodyKind kind, const OpenApi::MediaType *media, const QStringList &taken)
{
    m_kind = kind;
    m_schema = media ? media->schema : OpenApi::Schema();
    m_taken = taken;
    m_tools->setTitle(isGraphQl() ? tr("GraphQL query and variables") : tr("Request Body"));
    m_body->setLanguage(isJsonText(kind) ? CodeEditor::Language::Json : CodeEditor::Language::Plain);
    m_body->setPlaceholder(isJsonText(kind) ? tr("Type or paste JSON") : tr("Type or paste the text to send, or @ and the path of a file"));
    m_assist->setSchema(isJsonText(kind) ? m_schema : OpenApi::Schema());
    m_tools->setFormats(isJsonText(kind) || isGraphQl());
    m_tools->setViews(nameOfText(kind));
    if (isGraphQl() && !m_graphQl)
        makeGraphQl();
    m_message->clear();
    m_list->clear();
    if (m_form)
        m_form->setSchema(kind == BodyKind::Bytes ? BodyForm::Kind::File : BodyForm::Kind::Json, m_schema, m_taken);
    const bool isMadeOfFiles = kind == BodyKind::Bytes || kind == BodyKind::Multipart || kind == BodyKind::Form;
    m_tools->setView(BodyTools::View(m_chosenViews.value(int(kind), isMadeOfFiles ? BodyTools::Form : BodyTools::Text)));
}

void BodyEditor::makeGraphQl()
{
    m_graphQl = new GraphQlBody(this);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->indexOf(m_json) + 1, m_graphQl, 1);
    m_graphQl->setSchema(m_graphQlSchema);
    m_variablesAssist = new BodyAssist(m_graphQl->variablesEditor(), this);
    connect(&m_graphQl->check(), &QueryCheck::checked, this, &BodyEditor::takeChecked);
    connect(&m_graphQl->check(), &QueryCheck::variablesDescribed, this, &BodyEditor::describeVariables);
    connect(&m_graphQl->variableTools(), &VariableTools::refused, this, [this](const QString &why) { m_message->show(MessageStrip::Kind::Hint, why); });
    m_graphQlTools = new GraphQlTools(*m_graphQl);
    m_graphQlTools->side().setOpen(m_isSideOpen);
    connect(m_graphQlTools, &GraphQlTools::pathChosen, this, &BodyEditor::pathChosen);
    connect(&m_graphQlTools->side(), &GraphQlSide::toggled, this, &BodyEditor::sideToggled);
    connect(m_graphQl, &GraphQlBody::queryEdited, this, [this](const QByteArray &query) { Q_EMIT bodyEdited(QString::fromUtf8(query)); });
    connect(m_graphQl, &GraphQlBody::variablesEdited, this, [this](const QByteArray &text) { Q_EMIT variablesEdited(QString::fromUtf8(text)); });
}

void BodyEditor::setSideOpen(bool open)
{
    m_isSideOpen = open;
    if (m_graphQlTools)
        m_graphQlTools->side().setOpen(open);
}

void BodyEditor::setGraphQlSchema(const std::optional<GraphQl::Schema> &schema)
{
    m_graphQlSchema = schema;
    if (m_graphQl)
        m_graphQl->setSchema(schema);
}

void BodyEditor::describeVariables(const QByteArray &jsonSchema)
{
    const auto document = Json::Document::parse(jsonSchema);
    m_variablesAssist->setSchema(document ? OpenApi::Schema(*document, document->root()) : OpenApi::Schema());
}

void BodyEditor::setMediaTypes(const QStringList &names, const QString &chosen)
{
    m_tools->setMediaTypes(names, chosen);
}

bool BodyEditor::showsForm() const
{
    return m_tools->view() == BodyTools::Form;
}

CodeEditor &BodyEditor::editor() const
{
    return isGraphQl() ? m_graphQl->queryEditor() : *m_body;
}

CodeEditor &BodyEditor::editorOf(const Tryout::Problem &problem) const
{
    return isGraphQl() && isOfVariables(problem) ? m_graphQl->variablesEditor() : editor();
}

void BodyEditor::makeForm()
{
    m_form = new BodyForm(this);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->indexOf(m_json) + 1, m_form);
    m_form->setSchema(m_kind == BodyKind::Bytes ? BodyForm::Kind::File : BodyForm::Kind::Json, m_schema, m_taken);
    m_form->setProblems(m_problems);
    connect(m_form, &BodyForm::edited, this, &BodyEditor::applyEdit);
    connect(m_form, &BodyForm::fixWanted, this, &BodyEditor::mend);
    connect(m_form, &BodyForm::stopsChanged, this, &BodyEditor::stopsChanged);
    connect(m_form, &BodyForm::placeWanted, this, [this](Base::TextRange place) {
        m_tools->chooseView(BodyTools::Text);
        m_body->reveal(place);
        m_body->setFocus(Qt::OtherFocusReason);
    });
}

void BodyEditor::showView()
{
    const bool isForm = showsForm();
    if (isForm && !m_form)
        makeForm();
    if (isForm)
        m_form->setText(m_body->text());
    m_json->setVisible(!isForm && !isGraphQl());
    if (m_form)
        m_form->setVisible(isForm);
    if (m_graphQl)
        m_graphQl->setVisible(isGraphQl());
    Q_EMIT stopsChanged();
}

void BodyEditor::applyEdit(const Json::TextEdit &edit)
{
    m_body->replace(edit.range, edit.text);
}

void BodyEditor::mend(const Tryout::Problem &problem)
{
    if (problem.fix)
        editorOf(problem).replace(problem.fix->range, problem.fix->replacement.toUtf8());
}

void BodyEditor::goTo(const Tryout::Problem &problem)
{
    if (showsForm())
        return m_form->focusPlace(problem.range.offset);
    CodeEditor &editor = editorOf(problem);
    editor.reveal(problem.range);
    editor.setFocus(Qt::OtherFocusReason);
}

void BodyEditor::setBody(const QString &body)
{
    editor().setText(body.toUtf8());
    showView();
}

void BodyEditor::setVariables(const QString &variables)
{
    if (m_graphQl)
        m_graphQl->setVariables(variables.toUtf8());
}

QString BodyEditor::body() const
{
    return QString::fromUtf8(editor().text());
}

QString BodyEditor::variables() const
{
    return m_graphQl ? QString::fromUtf8(m_graphQl->variables()) : QString();
}

void BodyEditor::setProblems(const QList<Tryout::Problem> &problems)
{
    m_given = problems;
    showProblems();
}

void BodyEditor::takeChecked(const GraphQl::QueryProblems &found)
{
    m_checked = Tryout::problemsOf(found, m_graphQl->query(), m_graphQl->variables());
    showProblems();
}

void BodyEditor::showProblems()
{
    QList<Tryout::Problem> ofBody;
    QList<Tryout::Problem> ofVariables;
    QList<MarkedProblem> marked;
    const qsizetype before = m_problems.size();
    m_problems = m_given;
    if (isGraphQl()) {
        // The query's own check says it better.
        m_problems.removeIf([](const Tryout::Problem &problem) { return problem.kind == Tryout::Problem::Kind::QueryInvalid; });
        m_problems += m_checked;
    }
    for (const Tryout::Problem &problem : std::as_const(m_problems)) {
        (isOfVariables(problem) ? ofVariables : ofBody).append(problem);
        if (!isOfVariables(problem) && problem.range.length > 0)
            marked.append({problem.range, Tryout::describe(problem)});
    }
    if (isGraphQl()) {
        m_graphQl->assist().setProblems(marked);
        m_graphQl->variablesEditor().setProblems(rangesOf(ofVariables));
        m_variablesAssist->setProblems(ofVariables);
    } else {
        m_body->setProblems(rangesOf(ofBody));
        m_assist->setProblems(ofBody);
    }
    if (m_form)
        m_form->setProblems(isGraphQl() ? QList<Tryout::Problem>() : ofBody);
    // What is mended goes at once; what is new waits for a pause.
    if (m_problems.isEmpty())
        m_list->clear();
    else if (m_problems.size() < before && !m_list->isHidden())
        m_list->show(m_problems);
    if (m_problems.isEmpty() || !m_list->isHidden())
        m_message->clear();
    m_pause.start();
}

void BodyEditor::tellProblems()
{
    m_pause.stop();
    if (m_problems.isEmpty() || body().isEmpty())
        return m_list->clear();
    m_list->show(m_problems);
    Q_EMIT stopsChanged();
}

void BodyEditor::setMaximized(bool maximized)
{
    m_tools->setMaximized(maximized);
}

void BodyEditor::focusBody()
{
    if (showsForm())
        return m_form->focusFirst();
    editor().setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> BodyEditor::stops() const
{
    QList<QWidget *> stops = m_tools->stops();
    if (isGraphQl())
        stops.append(m_graphQlTools->stops());
    else if (showsForm() && m_form)
        stops.append(m_form->stops());
    else
        stops.append(m_body->focusProxy());
    return stops + m_list->stops();
}

void BodyEditor::clear()
{
    editor().replace({0, editor().size()}, {});
    m_message->clear();
    focusBody();
}

void BodyEditor::format()
{
    const QByteArray text = editor().text();
    if (text.trimmed().isEmpty())
        return m_message->show(MessageStrip::Kind::Hint, tr("There is nothing to format yet."), tr("Type or paste the body first."));
    if (isGraphQl())
        return formatQuery();
    const auto document = Json::Document::parse(text);
    if (!document) {
        m_list->clear();
        m_body->setProblems({document.error().range});
        m_body->reveal(document.error().range);
        m_message->show(MessageStrip::Kind::Error, tr("This is not JSON yet, so it cannot be formatted."), Json::describe(document.error(), text));
        return;
    }
    m_message->clear();
    if (const QByteArray pretty = Json::Formatter::pretty(*document); pretty != text)
        m_body->replace({0, text.size()}, pretty);
}

void BodyEditor::formatQuery()
{
    const auto problem = m_graphQl->format();
    if (!problem)
        return m_message->clear();
    m_list->clear();
    editor().reveal(problem->range);
    m_message->show(MessageStrip::Kind::Error, tr("This is not GraphQL yet, so it cannot be formatted."), GraphQl::describe(*problem, m_graphQl->query()));
}

} // namespace Ui
