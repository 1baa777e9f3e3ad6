// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/tryoutform.h"

#include "app/http/redact.h"
#include "app/tryout/body.h"
#include "app/tryout/buildrequest.h"
#include "app/tryout/fix.h"
#include "ui/graphql/schemaloader.h"
#include "ui/request/bodyeditor.h"
#include "ui/request/headerstable.h"
#include "ui/request/parameterform.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"

#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

using Kind = Tryout::Problem::Kind;

bool isError(const Tryout::Problem &problem)
{
    return problem.severity == Tryout::Problem::Severity::Error;
}

bool isOfBody(const Tryout::Problem &problem)
{
    const bool isThere = problem.field.isEmpty() || problem.field == u"variables";
    return isThere && problem.kind != Kind::NotReady && problem.kind != Kind::InvalidHeader;
}

/// Is the body another than the one every attendee finds there? Then what is wrong with it is worth saying.
bool isTouched(const Tryout::Session &session)
{
    const Tryout::Draft fresh = Tryout::Draft::forOperation(*session.operation(), session.environment());
    return session.draft().body != fresh.body || session.draft().variables != fresh.variables;
}

/// The headers that follow from the operation and the account, secrets masked.
Http::Headers givenHeaders(const OpenApi::Operation &operation, Tryout::Draft draft, const Tryout::Environment &environment)
{
    draft.headers = {};
    return Http::redacted(Tryout::sketchRequest(operation, draft, environment)).headers;
}

} // namespace

TryOutForm::TryOutForm(Tryout::Session &session, QWidget *parent)
    : Stage(parent), m_session(session), m_message(new MessageStrip(this)), m_parameters(new ParameterForm(this)), m_body(new BodyEditor(this)),
      m_headersToggle(new QToolButton(this)), m_searchSchema(new SchemaLoader(this))
{
    arrange();
    connect(m_parameters, &ParameterForm::edited, this,
            [this](const QString &name, const QString &value) { change([&](Tryout::Draft &draft) { draft.parameters[name] = value; }); });
    connect(m_body, &BodyEditor::bodyEdited, this, [this](const QString &body) { change([&](Tryout::Draft &draft) { draft.body = body; }); });
    connect(m_body, &BodyEditor::variablesEdited, this,
            [this](const QString &variables) { change([&](Tryout::Draft &draft) { draft.variables = variables; }); });
    connect(m_parameters, &ParameterForm::fixWanted, this, &TryOutForm::mend);
    connect(m_message, &MessageStrip::actionTriggered, this, [this] {
        if (m_refusedFor)
            mend(*m_refusedFor);
    });
    connect(m_searchSchema, &SchemaLoader::loaded, this, &TryOutForm::findSchema);
    connect(m_body, &BodyEditor::mediaTypeChosen, this, &TryOutForm::chooseMediaType);
    connect(m_body, &BodyEditor::stopsChanged, this, &TryOutForm::arrangeTabOrder);
    connect(m_body, &BodyEditor::maximizeToggled, this, [this] { setBodyMaximized(!this->maximized()); });
    connect(m_headersToggle, &QToolButton::toggled, this, &TryOutForm::toggleHeaders);

    connect(&m_session, &Tryout::Session::operationOpened, this, &TryOutForm::showOperation);
    connect(&m_session, &Tryout::Session::draftChanged, this, &TryOutForm::showDraft);
    connect(&m_session, &Tryout::Session::problemsChanged, this, &TryOutForm::showProblems);
    connect(&m_session, &Tryout::Session::runRefused, this, &TryOutForm::explainRefusal);
    connect(&m_session, &Tryout::Session::environmentChanged, this, &TryOutForm::showHeaders);
    if (m_session.operation())
        showOperation(*m_session.operation());
}

void TryOutForm::arrange()
{
    const Theme &theme = Theme::theme();
    m_headersToggle->setText(tr("Headers"));
    m_headersToggle->setAccessibleName(tr("Show request headers"));
    m_headersToggle->setCheckable(true);
    m_headersToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_headersToggle->setIcon(theme.icon(u"next"_s, ColorRole::MutedText));
    setLook(m_headersToggle, Look::Quiet);

    auto *content = new QWidget(this);
    setLook(content, Look::Bar);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, theme.spacing(2), theme.spacing(1), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    rows->addWidget(m_message);
    rows->addWidget(m_parameters);
    rows->addWidget(m_body, 1);
    rows->addWidget(m_headersToggle, 0, Qt::AlignLeft);
    rows->addStretch(0);

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void TryOutForm::showOperation(const OpenApi::Operation &operation)
{
    m_tried = false;
    restore();
    m_body->setMaximized(false);
    m_message->clear();
    m_parameters->setParameters(operation.parameters);
    m_body->setVisible(operation.requestBody.has_value());
    showBodyKind(m_session.draft().mediaType);
    arrangeTabOrder();
    showDraft(m_session.draft());
    showProblems(m_session.problems());
}

void TryOutForm::showBodyKind(const QString &mediaType)
{
    m_mediaType = mediaType;
    const OpenApi::Operation &operation = *m_session.operation();
    const OpenApi::MediaType *media = Tryout::mediaTypeOf(operation, mediaType);
    QStringList names;
    for (const OpenApi::MediaType &one : operation.requestBody ? operation.requestBody->content : QList<OpenApi::MediaType>())
        names.append(one.name);
    QStringList taken;
    for (const OpenApi::Parameter &parameter : operation.parameters)
        taken.append(parameter.name);
    m_body->setMediaTypes(names, media ? media->name : QString());
    m_body->setKind(Tryout::bodyKind(operation, mediaType), media, taken);
    findSchema();
}

/// The service's own Search is the only one whose schema is known.
void TryOutForm::findSchema()
{
    const OpenApi::Operation &operation = *m_session.operation();
    const bool isSearch = operation.takesGraphQl() && operation.servers.isEmpty();
    m_body->setGraphQlSchema(isSearch ? m_searchSchema->schema() : std::nullopt);
    if (isSearch && !m_searchSchema->schema())
        m_searchSchema->load();
}

/// A body nobody has touched becomes one of the new type.
void TryOutForm::chooseMediaType(const QString &name)
{
    const OpenApi::Operation &operation = *m_session.operation();
    const bool isUntouched = m_session.draft().body == Tryout::bodySkeleton(operation, m_mediaType);
    change([&](Tryout::Draft &draft) {
        draft.mediaType = name;
        if (isUntouched)
            draft.body = Tryout::bodySkeleton(operation, name);
    });
}

/// Fields made for this operation come last in Qt's order: all stops are put in theirs.
void TryOutForm::arrangeTabOrder()
{
    const QList<QWidget *> stops = m_parameters->stops() + m_body->stops() << m_headersToggle;
    for (qsizetype place = 1; place < stops.size(); ++place)
        setTabOrder(stops.at(place - 1), stops.at(place));
}

void TryOutForm::showDraft(const Tryout::Draft &draft)
{
    m_parameters->setValues(draft.parameters);
    if (draft.mediaType != m_mediaType)
        showBodyKind(draft.mediaType);
    m_body->setBody(draft.body);
    m_body->setVariables(draft.variables);
    showHeaders();
}

void TryOutForm::showProblems(const QList<Tryout::Problem> &problems)
{
    m_parameters->setProblems(problems, m_tried);
    QList<Tryout::Problem> ofBody;
    if (m_tried || isTouched(m_session))
        std::ranges::copy_if(problems, std::back_inserter(ofBody), isOfBody);
    m_body->setProblems(ofBody);
    if (std::ranges::none_of(problems, isError))
        m_message->clear();
}

void TryOutForm::explainRefusal(const QList<Tryout::Problem> &problems)
{
    m_tried = true;
    showProblems(problems);
    const auto first = std::ranges::find_if(problems, isError);
    if (first == problems.end())
        return;
    m_refusedFor = *first;
    if (m_parameters->focusField(first->field))
        return m_message->show(MessageStrip::Kind::Error, tr("Nothing was sent yet. Mend what is marked below, then run again."));
    if (isOfBody(*first)) {
        m_body->tellProblems();
        m_body->focusBody();
    }
    m_message->show(MessageStrip::Kind::Error, tr("Nothing was sent yet."), Tryout::describe(*first));
    m_message->setAction(first->fix ? first->fix->label : QString());
}

void TryOutForm::mend(const Tryout::Problem &problem)
{
    if (isOfBody(problem))
        m_body->mend(problem);
    else
        m_session.setDraft(Tryout::fixed(m_session.draft(), problem));
}

void TryOutForm::toggleHeaders(bool shown)
{
    m_headersToggle->setIcon(Theme::theme().icon(shown ? u"down"_s : u"next"_s, ColorRole::MutedText));
    if (shown && !m_headers) {
        m_headers = new HeadersTable(m_parameters->parentWidget());
        auto *rows = static_cast<QVBoxLayout *>(m_parameters->parentWidget()->layout());
        rows->insertWidget(rows->indexOf(m_headersToggle) + 1, m_headers);
        connect(m_headers, &HeadersTable::edited, this,
                [this](const Http::Headers &headers) { change([&](Tryout::Draft &draft) { draft.headers = headers; }); });
        showHeaders();
    }
    if (m_headers)
        m_headers->setVisible(shown);
    // Once the layout has given it a place.
    if (shown)
        QTimer::singleShot(0, m_headers, [this] { m_scroll->ensureWidgetVisible(m_headers); });
}

void TryOutForm::showHeaders()
{
    if (m_headers && m_session.operation())
        m_headers->setHeaders(givenHeaders(*m_session.operation(), m_session.draft(), m_session.environment()), m_session.draft().headers);
}

void TryOutForm::setBodyMaximized(bool isMaximized)
{
    if (m_body->isHidden() || isMaximized == (maximized() != nullptr))
        return;
    if (isMaximized)
        maximize(m_body);
    else
        restore();
    m_body->setMaximized(isMaximized);
    m_body->focusBody();
}

void TryOutForm::setPresenting(bool presenting)
{
    m_headersToggle->setVisible(!presenting);
    if (m_headers)
        m_headers->setVisible(!presenting && m_headersToggle->isChecked());
    m_parameters->setOrganizationMasked(presenting);
    m_body->setPresenting(presenting);
}

void TryOutForm::change(const std::function<void(Tryout::Draft &)> &edit)
{
    Tryout::Draft draft = m_session.draft();
    edit(draft);
    m_session.setDraft(draft);
}

} // namespace Ui
