// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/documentationview.h"

#include "app/http/message.h"
#include "app/openapi/operation.h"
#include "ui/request/editors.h"
#include "ui/request/schematree.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QLabel *label(const QString &text, Look look, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(look == Look::Plain);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setLook(made, look);
    return made;
}

Look lookOfStatus(const QString &status)
{
    if (status.startsWith(u'2'))
        return Look::Success;
    return status.startsWith(u'4') ? Look::Warning : status.startsWith(u'5') ? Look::Error : Look::Muted;
}

QString placeInWords(OpenApi::Parameter::In in)
{
    switch (in) {
    case OpenApi::Parameter::In::Path:
        return DocumentationView::tr("in the path");
    case OpenApi::Parameter::In::Query:
        return DocumentationView::tr("in the query");
    case OpenApi::Parameter::In::Header:
        return DocumentationView::tr("as a header");
    case OpenApi::Parameter::In::Cookie:
        break;
    }
    return DocumentationView::tr("as a cookie");
}

} // namespace

DocumentationView::DocumentationView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Documentation of the operation"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DocumentationView::show(const OpenApi::Operation &operation)
{
    const Theme &theme = Theme::theme();
    auto *content = new QWidget;
    setLook(content, Look::Bar);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, theme.spacing(3), theme.spacing(2), theme.spacing(4));
    m_rows->setSpacing(theme.spacing(2));

    addText(operation.description);
    addParameters(operation);
    if (operation.requestBody) {
        addHeading(operation.requestBody->required ? tr("Request body, required") : tr("Request body"));
        addText(operation.requestBody->description);
        addContent(operation.requestBody->content, tr("Request body schema"));
    }
    addResponses(operation);
    if (!operation.scopes.isEmpty()) {
        addHeading(tr("The access token must allow"));
        addText(operation.scopes.join(u", "_s));
    }
    m_rows->addStretch(1);
    setWidget(content);
}

void DocumentationView::addHeading(const QString &text)
{
    m_rows->addSpacing(Theme::theme().spacing(2));
    m_rows->addWidget(label(text, Look::Large, m_rows->parentWidget()));
}

void DocumentationView::addText(const QString &text)
{
    if (!text.isEmpty())
        m_rows->addWidget(label(text, Look::Plain, m_rows->parentWidget()));
}

void DocumentationView::addParameters(const OpenApi::Operation &operation)
{
    if (operation.parameters.isEmpty())
        return;
    addHeading(tr("Parameters"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::theme().spacing(4));
    grid->setVerticalSpacing(Theme::theme().spacing(2));
    grid->setColumnStretch(2, 1);
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        const int row = grid->rowCount();
        QWidget *parent = m_rows->parentWidget();
        grid->addWidget(label(parameter.required ? parameter.name + u" *"_s : parameter.name, Look::Heading, parent), row, 0);
        grid->addWidget(label(typeInWords(parameter.schema) + u'\n' + placeInWords(parameter.in), Look::Muted, parent), row, 1);
        grid->addWidget(label(parameter.description, Look::Plain, parent), row, 2);
    }
    m_rows->addLayout(grid);
}

void DocumentationView::addContent(const QList<OpenApi::MediaType> &content, const QString &name)
{
    if (content.isEmpty())
        return;
    const OpenApi::Schema &schema = content.first().schema;
    m_rows->addWidget(label(u"%1   %2"_s.arg(content.first().name, schema.name()), Look::Muted, m_rows->parentWidget()));
    const bool hasRows = !schema.properties().isEmpty() || (schema.isArray() && !schema.items().properties().isEmpty());
    if (!hasRows)
        return;
    auto *tree = new SchemaTree(schema, m_rows->parentWidget());
    tree->setAccessibleName(name);
    m_rows->addWidget(tree);
}

void DocumentationView::addResponses(const OpenApi::Operation &operation)
{
    addHeading(tr("Responses"));
    for (const OpenApi::ResponseDescription &response : operation.responses) {
        const QString words = Http::statusInWords(response.status.toInt());
        QLabel *status = label(response.status.toInt() > 0 ? words : response.status, Look::Heading, m_rows->parentWidget());
        setTone(status, lookOfStatus(response.status));
        m_rows->addWidget(status);
        addText(response.description);
        addContent(response.content, tr("Schema of response %1").arg(response.status));
    }
}

} // namespace Ui
