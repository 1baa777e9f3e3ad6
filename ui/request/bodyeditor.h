// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/checkquery.h"
#include "app/json/edit.h"
#include "app/tryout/body.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace Ui {

class BodyAssist;
class BodyForm;
class BodyTools;
class CodeEditor;
class GraphQlBody;
class GraphQlTools;
class MessageStrip;
class ProblemList;

/// The request body with what one does to it: fill it in as fields or write it as JSON, clear, format, make it large. Both views show one text, and
/// an edit in the fields replaces its token there and no other byte. For GraphQL the query, and the variables below it.
class BodyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent);

    /// What the body is, see Tryout::bodyKind(); \a media describes it. \a taken are accessible names of other fields on the page.
    void setKind(Tryout::BodyKind kind, const OpenApi::MediaType *media, const QStringList &taken);
    /// Of the service that a GraphQL query asks, if it is known.
    void setGraphQlSchema(const std::optional<GraphQl::Schema> &schema);
    /// To choose from, where there is more than one.
    void setMediaTypes(const QStringList &names, const QString &chosen);
    void setBody(const QString &body);
    void setVariables(const QString &variables);
    [[nodiscard]] QString body() const;
    [[nodiscard]] QString variables() const;
    /// Those of the body: marked, and said once the typing pauses.
    void setProblems(const QList<Tryout::Problem> &problems);
    /// Says them now.
    void tellProblems();
    /// Does a problem's fix, as an edit that can be undone.
    void mend(const Tryout::Problem &problem);
    void setMaximized(bool maximized);
    /// In large type there is no room for words on the tools.
    void setPresenting(bool presenting);
    /// What stands beside a GraphQL query.
    void setSideOpen(bool open);
    /// To the first problem, if there is one.
    void focusBody();
    /// In the order of the form.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void bodyEdited(const QString &body);
    void variablesEdited(const QString &variables);
    void mediaTypeChosen(const QString &name);
    void maximizeToggled();
    /// Of the answer to a GraphQL query, to be tested on it.
    void pathChosen(const QString &path);
    /// What stands beside a GraphQL query was folded away, or shown again.
    void sideToggled(bool open);
    /// Focus stops came or went.
    void stopsChanged();

private:
    void arrange();
    void connectTools();
    void makeGraphQl();
    void makeForm();
    void showView();
    void applyEdit(const Json::TextEdit &edit);
    void goTo(const Tryout::Problem &problem);
    void clear();
    void format();
    void formatQuery();
    void takeChecked(const GraphQl::QueryProblems &found);
    void describeVariables(const QByteArray &jsonSchema);
    void showProblems();
    [[nodiscard]] bool showsForm() const;
    [[nodiscard]] bool isGraphQl() const { return m_kind == Tryout::BodyKind::GraphQl; }
    /// The one the body is typed into.
    [[nodiscard]] CodeEditor &editor() const;
    [[nodiscard]] CodeEditor &editorOf(const Tryout::Problem &problem) const;

    BodyTools *m_tools;
    QWidget *m_json;
    CodeEditor *m_body;
    BodyAssist *m_assist;
    BodyForm *m_form = nullptr;
    GraphQlBody *m_graphQl = nullptr;
    GraphQlTools *m_graphQlTools = nullptr;
    bool m_isSideOpen = true;
    MessageStrip *m_message;
    ProblemList *m_list;
    Tryout::BodyKind m_kind = Tryout::BodyKind::None;
    OpenApi::Schema m_schema;
    std::optional<GraphQl::Schema> m_graphQlSchema;
    QStringList m_taken;
    /// The view last chosen for each kind of body.
    QHash<int, int> m_chosenViews;
    BodyAssist *m_variablesAssist = nullptr;
    /// Those the draft has, and those found in a query with its schema at hand.
    QList<Tryout::Problem> m_given;
    QList<Tryout::Problem> m_checked;
    /// All that are shown.
    QList<Tryout::Problem> m_problems;
    QTimer m_pause{this};
};

} // namespace Ui
