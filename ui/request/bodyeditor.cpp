// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodyeditor.h"

#include "app/json/formatter.h"
#include "ui/request/bodyassist.h"
#include "ui/request/bodyform.h"
#include "ui/request/problemlist.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/epochstrip.h"
#include "ui/widgets/messagestrip.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

using Tryout::BodyKind;

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

constexpr int formView = 0;
constexpr int textView = 1;

bool isOfVariables(const Tryout::Problem &problem)
{
    return problem.kind == Tryout::Problem::Kind::VariablesInvalid || problem.field == u"variables";
}

bool isJsonText(BodyKind kind)
{
    return kind == BodyKind::Json || kind == BodyKind::Form || kind == BodyKind::Multipart;
}

CodeEditor::Language languageOf(BodyKind kind)
{
    if (kind == BodyKind::GraphQl)
        return CodeEditor::Language::GraphQl;
    return isJsonText(kind) ? CodeEditor::Language::Json : CodeEditor::Language::Plain;
}

QString placeholderOf(BodyKind kind)
{
    if (kind == BodyKind::GraphQl)
        return BodyEditor::tr("Type or paste a GraphQL query");
    return isJsonText(kind) ? BodyEditor::tr("Type or paste JSON") : BodyEditor::tr("Type or paste the text to send, or @ and the path of a file");
}

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(tr("Request Body"), this)), m_views(new QTabBar(this)),
      m_clear(tool(u"clear"_s, tr("Clear"), tr("Clear body"), this)), m_format(tool(u"format"_s, tr("Format"), tr("Format body"), this)),
      m_maximize(tool(u"maximize"_s, tr("Maximize"), tr("Maximize body"), this)), m_json(new QWidget(this)), m_splitter(new QSplitter(Qt::Vertical, m_json)),
      m_body(new CodeEditor(CodeEditor::Language::Json, m_splitter)), m_assist(new BodyAssist(*m_body, this)), m_message(new MessageStrip(this)),
      m_list(new ProblemList(this))
{
    setLook(m_title, Look::Heading);
    m_body->setAccessibleName(tr("Request body"));
    m_body->setObjectName(u"requestBody"_s);
    m_body->focusProxy()->setAccessibleDescription(tr("Ctrl+Space proposes names and values, Ctrl+I explains what the cursor is in, F8 goes to the next problem."));
    m_body->setMinimumHeight(Theme::theme().spacing(22));
    m_splitter->setChildrenCollapsible(false);
    arrange();

    m_pause.setObjectName(u"pause"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600);
    connect(&m_pause, &QTimer::timeout, this, &BodyEditor::tellProblems);
    connect(m_body, &CodeEditor::edited, this, [this] { Q_EMIT bodyEdited(body()); });
    connect(m_list, &ProblemList::fixWanted, this, &BodyEditor::mend);
    connect(m_list, &ProblemList::placeWanted, this, &BodyEditor::goTo);
    connect(new QShortcut(Qt::Key_F8, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_assist, &BodyAssist::goToNextProblem);
}

void BodyEditor::arrange()
{
    const Theme &theme = Theme::theme();
    auto *inJson = new QVBoxLayout(m_json);
    inJson->setContentsMargins(0, 0, 0, 0);
    inJson->setSpacing(theme.spacing(1));
    inJson->addWidget(m_splitter, 1);
    inJson->addWidget(new EpochStrip(*m_body, m_json));
    m_tools = new QHBoxLayout;
    arrangeTools(*m_tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.spacing(1));
    layout->addLayout(m_tools);
    layout->addWidget(m_json, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_list);
}

void BodyEditor::arrangeTools(QHBoxLayout &row)
{
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->setAccessibleName(tr("Views of the body"));
    m_views->addTab(tr("Form"));
    m_views->addTab(tr("JSON"));
    row.setSpacing(Theme::theme().spacing(1));
    row.addWidget(m_title);
    row.addWidget(m_views);
    row.addStretch(1);
    for (QToolButton *button : {m_clear, m_format, m_maximize})
        row.addWidget(button);
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        m_chosenViews[int(m_kind)] = view;
        showView(view);
    });
    connect(m_clear, &QToolButton::clicked, this, &BodyEditor::clear);
    connect(m_format, &QToolButton::clicked, this, &BodyEditor::format);
    connect(m_maximize, &QToolButton::clicked, this, &BodyEditor::maximizeToggled);
}

void BodyEditor::setPresenting(bool presenting)
{
    for (QToolButton *button : {m_clear, m_format, m_maximize})
        button->setToolButtonStyle(presenting ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void BodyEditor::setKind(BodyKind kind, const OpenApi::MediaType *media, const QStringList &taken)
{
    const bool isGraphQl = kind == BodyKind::GraphQl;
    m_kind = kind;
    m_schema = media ? media->schema : OpenApi::Schema();
    m_taken = taken;
    m_title->setText(isGraphQl ? tr("GraphQL query and variables") : tr("Request Body"));
    m_body->setLanguage(languageOf(kind));
    m_body->setPlaceholder(placeholderOf(kind));
    m_assist->setSchema(isJsonText(kind) ? m_schema : OpenApi::Schema());
    m_format->setVisible(isJsonText(kind));
    m_views->setVisible(isJsonText(kind) || kind == BodyKind::Bytes);
    m_views->setTabText(textView, isJsonText(kind) ? tr("JSON") : tr("Text"));
    if (isGraphQl && !m_variables)
        makeVariables();
    if (m_variablesBox)
        m_variablesBox->setVisible(isGraphQl);
    m_message->clear();
    m_list->clear();
    if (m_form)
        m_form->setSchema(kind == BodyKind::Bytes ? BodyForm::Kind::File : BodyForm::Kind::Json, m_schema, m_taken);
    const bool isMadeOfFiles = kind == BodyKind::Bytes || kind == BodyKind::Multipart || kind == BodyKind::Form;
    const QSignalBlocker blocker(m_views);
    m_views->setCurrentIndex(m_chosenViews.value(int(kind), isMadeOfFiles ? formView : textView));
}

void BodyEditor::setMediaTypes(const QStringList &names, const QString &chosen)
{
    if (!m_mediaTypes && names.size() > 1)
        makeMediaTypes();
    if (!m_mediaTypes)
        return;
    m_mediaTypes->clear();
    m_mediaTypes->addItems(names);
    m_mediaTypes->setCurrentText(chosen);
    m_mediaTypes->setVisible(names.size() > 1);
}

void BodyEditor::makeMediaTypes()
{
    m_mediaTypes = new QComboBox(this);
    m_mediaTypes->setAccessibleName(tr("Body type"));
    m_mediaTypes->setToolTip(tr("The call takes its body in one of several types"));
    m_mediaTypes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mediaTypes->setMinimumContentsLength(12);
    m_tools->insertWidget(m_tools->indexOf(m_views) + 1, m_mediaTypes);
    connect(m_mediaTypes, &QComboBox::activated, this, [this] { Q_EMIT mediaTypeChosen(m_mediaTypes->currentText()); });
}

bool BodyEditor::showsForm() const
{
    return !m_views->isHidden() && m_views->currentIndex() == formView;
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
        m_views->setCurrentIndex(textView);
        m_body->reveal(place);
        m_body->setFocus(Qt::OtherFocusReason);
    });
}

void BodyEditor::showView(int)
{
    const bool isForm = showsForm();
    if (isForm && !m_form)
        makeForm();
    if (isForm)
        m_form->setText(m_body->text());
    m_json->setVisible(!isForm);
    if (m_form)
        m_form->setVisible(isForm);
    Q_EMIT stopsChanged();
}

void BodyEditor::applyEdit(const Json::TextEdit &edit)
{
    m_body->replace(edit.range, edit.text);
}

void BodyEditor::mend(const Tryout::Problem &problem)
{
    if (!problem.fix)
        return;
    CodeEditor *editor = isOfVariables(problem) ? m_variables : m_body;
    editor->replace(problem.fix->range, problem.fix->replacement.toUtf8());
}

void BodyEditor::goTo(const Tryout::Problem &problem)
{
    if (showsForm() && !isOfVariables(problem))
        return m_form->focusPlace(problem.range.offset);
    CodeEditor *editor = isOfVariables(problem) ? m_variables : m_body;
    editor->reveal(problem.range);
    editor->setFocus(Qt::OtherFocusReason);
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
    showView(m_views->currentIndex());
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
    QList<Base::TextRange> inBody;
    QList<Base::TextRange> inVariables;
    QList<Tryout::Problem> ofBody;
    for (const Tryout::Problem &problem : problems) {
        if (!isOfVariables(problem))
            ofBody.append(problem);
        if (problem.range.length > 0)
            (isOfVariables(problem) ? inVariables : inBody).append(problem.range);
    }
    m_body->setProblems(inBody);
    m_assist->setProblems(ofBody);
    if (m_variables)
        m_variables->setProblems(inVariables);
    if (m_form)
        m_form->setProblems(ofBody);
    m_problems = problems;
    if (problems.isEmpty())
        m_list->clear();
    if (problems.isEmpty() || !m_list->isHidden())
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
    m_maximize->setIcon(Theme::theme().icon(maximized ? u"restore"_s : u"maximize"_s, ColorRole::MutedText));
    m_maximize->setText(maximized ? tr("Restore") : tr("Maximize"));
}

void BodyEditor::focusBody()
{
    if (showsForm())
        return m_form->focusFirst();
    m_body->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> BodyEditor::stops() const
{
    QList<QWidget *> stops{m_views};
    if (m_mediaTypes)
        stops.append(m_mediaTypes);
    stops << m_clear << m_format << m_maximize;
    if (showsForm() && m_form)
        stops.append(m_form->stops());
    else
        stops.append(m_body->focusProxy());
    if (m_variables)
        stops.append(m_variables->focusProxy());
    return stops + m_list->stops();
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

} // namespace Ui
