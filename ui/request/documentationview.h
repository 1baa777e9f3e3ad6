// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace OpenApi {
class Schema;
struct MediaType;
struct Operation;
}

namespace Ui {

/// What the description says of an operation: purpose, parameters, body, answers, scopes.
class DocumentationView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DocumentationView(QWidget *parent);

    void show(const OpenApi::Operation &operation);

private:
    void addHeading(const QString &text);
    void addText(const QString &text);
    void addParameters(const OpenApi::Operation &operation);
    void addContent(const QList<OpenApi::MediaType> &content, const QString &name);
    void addResponses(const OpenApi::Operation &operation);

    QVBoxLayout *m_rows = nullptr;
};

} // namespace Ui
