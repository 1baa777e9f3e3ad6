// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/session.h"
#include "ui/widgets/stage.h"

#include <functional>

class QScrollArea;
class QToolButton;

namespace Ui {

class BodyEditor;
class HeadersTable;
class MessageStrip;
class ParameterForm;
class SchemaLoader;

/// What is filled in for one operation: parameters, body, headers. Shows the session's draft and hands changed copies up.
class TryOutForm : public Stage
{
    Q_OBJECT

public:
    TryOutForm(Tryout::Session &session, QWidget *parent);

    /// Only where there is a body.
    void setBodyMaximized(bool maximized);
    void setPresenting(bool presenting);
    [[nodiscard]] BodyEditor &body() const { return *m_body; }

private:
    void arrange();
    void arrangeTabOrder();
    void showOperation(const OpenApi::Operation &operation);
    void showDraft(const Tryout::Draft &draft);
    void showProblems(const QList<Tryout::Problem> &problems);
    void showBodyKind(const QString &mediaType);
    void findSchema();
    void chooseMediaType(const QString &name);
    void mend(const Tryout::Problem &problem);
    void explainRefusal(const QList<Tryout::Problem> &problems);
    void showHeaders();
    void toggleHeaders(bool shown);
    void change(const std::function<void(Tryout::Draft &)> &edit);

    Tryout::Session &m_session;
    MessageStrip *m_message;
    ParameterForm *m_parameters;
    BodyEditor *m_body;
    QToolButton *m_headersToggle;
    SchemaLoader *m_searchSchema;
    HeadersTable *m_headers = nullptr;
    QScrollArea *m_scroll = nullptr;
    /// The draft's, as the body is shown.
    QString m_mediaType;
    std::optional<Tryout::Problem> m_refusedFor;
    bool m_tried = false;
};

} // namespace Ui
