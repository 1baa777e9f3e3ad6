// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/edit.h"
#include "app/openapi/schema.h"
#include "app/tryout/problem.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QGridLayout;

namespace Ui {

class BodyFieldGroup;
class MessageStrip;
class ParameterField;

/// The body as fields. Shows a text and asks for edits of it, one value at a time: the text stays the truth.
class BodyForm : public QWidget
{
    Q_OBJECT

public:
    /// Json: the text is a JSON value; File: the path of a file behind an @.
    enum class Kind { Json, File };

    explicit BodyForm(QWidget *parent);

    /// \a taken are the accessible names that are somebody else's.
    void setSchema(Kind kind, const OpenApi::Schema &schema, const QStringList &taken);
    void setText(const QByteArray &text);
    void setProblems(const QList<Tryout::Problem> &problems);
    /// The first field where something is wrong, else the first of all.
    void focusFirst();
    /// The field of the value at that byte of the text.
    void focusPlace(qsizetype offset);
    /// In the order of the form.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void edited(const Json::TextEdit &edit);
    void fixWanted(const Tryout::Problem &problem);
    /// The text is no JSON there, so that there are no fields to show.
    void placeWanted(Base::TextRange place);
    /// Fields came or went.
    void stopsChanged();

private:
    void showDocument(const Json::Document &document);
    void showBroken(const Json::SyntaxError &error);
    void showChoice();
    void makeGroup();
    void makeSingle();
    void clearFields();
    void editSingle(const QString &typed);

    Kind m_kind = Kind::Json;
    OpenApi::Schema m_schema;
    QStringList m_taken;
    QByteArray m_text;
    Json::Document m_document;
    QList<Tryout::Problem> m_problems;
    Base::TextRange m_broken;
    MessageStrip *m_message;
    QComboBox *m_choice;
    QGridLayout *m_fields;
    BodyFieldGroup *m_group = nullptr;
    std::unique_ptr<ParameterField> m_single;
};

} // namespace Ui
