// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/editors.h"

#include "app/openapi/constraints.h"
#include "app/tryout/bodyfile.h"
#include "ui/request/filefield.h"
#include "ui/request/numberline.h"
#include "ui/request/timefield.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// Scrolling the form over a list must not change what is chosen in it.
class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// A JSON text as a person would type it into a field.
QString asTyped(const QByteArray &json)
{
    const auto document = Json::Document::parse(json);
    return document && document->root().isString() ? document->root().toString() : QString::fromUtf8(json);
}

FieldEditor choiceBox(const QStringList &choices, QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(choices);
    box->setCurrentIndex(-1);
    return {box, box->lineEdit()};
}

bool hasChoices(const OpenApi::Parameter &parameter)
{
    return !parameter.schema.enumValues().isEmpty();
}

FieldEditor enumEditor(const OpenApi::Parameter &parameter, QWidget *parent)
{
    QStringList choices;
    for (const QByteArray &value : parameter.schema.enumValues())
        choices.append(asTyped(value));
    return choiceBox(choices, parent);
}

bool isBoolean(const OpenApi::Parameter &parameter)
{
    return parameter.schema.types().contains(u"boolean"_s);
}

FieldEditor booleanEditor(const OpenApi::Parameter &, QWidget *parent)
{
    return choiceBox({u"true"_s, u"false"_s}, parent);
}

bool isFile(const OpenApi::Parameter &parameter)
{
    return parameter.schema.format() == u"binary";
}

FieldEditor fileEditor(const OpenApi::Parameter &, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    addFileChooser(*line);
    return {line, line};
}

bool isTime(const OpenApi::Parameter &parameter)
{
    return timeFormOf(parameter) != TimeForm::None;
}

FieldEditor timeEditor(const OpenApi::Parameter &parameter, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    addTimePicker(*line, timeFormOf(parameter));
    return {line, line};
}

bool isNumber(const OpenApi::Parameter &parameter)
{
    const QStringList types = parameter.schema.types();
    return types.contains(u"integer"_s) || types.contains(u"number"_s);
}

FieldEditor numberEditor(const OpenApi::Parameter &parameter, QWidget *parent)
{
    auto *line = new NumberLine(parameter.schema, parent);
    return {line, line};
}

bool isAnything(const OpenApi::Parameter &)
{
    return true;
}

FieldEditor lineEditor(const OpenApi::Parameter &, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    return {line, line};
}

struct Row
{
    bool (*fits)(const OpenApi::Parameter &parameter);
    FieldEditor (*make)(const OpenApi::Parameter &parameter, QWidget *parent);
};

/// The first that fits is taken.
constexpr Row table[] = {
    {hasChoices, enumEditor},
    {isBoolean, booleanEditor},
    {isFile, fileEditor},
    {isTime, timeEditor},
    {isNumber, numberEditor},
    {isAnything, lineEditor},
};

QString placeholderFor(const OpenApi::Parameter &parameter)
{
    if (!parameter.example.isEmpty())
        return parameter.example;
    if (isFile(parameter))
        return Tryout::UnchosenFile;
    const QByteArray byDefault = parameter.schema.defaultValue();
    return byDefault.isEmpty() ? QString() : QCoreApplication::translate("Ui::ParameterField", "%1 when left empty").arg(asTyped(byDefault));
}

} // namespace

FieldEditor editorFor(const OpenApi::Parameter &parameter, QWidget *parent)
{
    const auto *row = std::ranges::find_if(table, [&parameter](const Row &each) { return each.fits(parameter); });
    const FieldEditor editor = row->make(parameter, parent);
    editor.widget->setAccessibleName(parameter.name);
    editor.widget->setObjectName(parameter.name);
    editor.widget->setAccessibleDescription(parameter.description);
    editor.widget->setToolTip(parameter.description);
    editor.line->setPlaceholderText(placeholderFor(parameter));
    return editor;
}

QString noteFor(const OpenApi::Parameter &parameter)
{
    QStringList facts = OpenApi::constraintsOf(parameter.schema);
    if (hasChoices(parameter))
        facts.removeFirst();
    // A pattern is for those who read patterns: it comes last.
    const QString pattern = parameter.schema.inheritedKeyword("pattern").toString();
    std::ranges::stable_partition(facts, [&pattern](const QString &fact) { return pattern.isEmpty() || !fact.contains(pattern); });
    QStringList patterns;
    while (!pattern.isEmpty() && !facts.isEmpty() && facts.last().contains(pattern))
        patterns.prepend(facts.takeLast());
    const QByteArray byDefault = parameter.schema.defaultValue();
    if (!byDefault.isEmpty() && !parameter.example.isEmpty())
        facts.append(QCoreApplication::translate("Ui::ParameterField", "%1 when left empty").arg(asTyped(byDefault)));
    if (parameter.deprecated)
        facts.append(QCoreApplication::translate("Ui::ParameterField", "no longer recommended"));
    QStringList note{facts.join(u", "_s), parameter.description.simplified(), patterns.join(u", "_s)};
    note.removeAll(QString());
    return note.join(u" · "_s);
}

QString typeInWords(const OpenApi::Schema &schema)
{
    if (schema.isArray())
        return QCoreApplication::translate("Ui::ParameterField", "array of %1").arg(Ui::typeInWords(schema.items()));
    const QString types = schema.types().join(u" | "_s);
    if (types.isEmpty())
        return QCoreApplication::translate("Ui::ParameterField", "any");
    return schema.format().isEmpty() ? types : u"%1, %2"_s.arg(types, schema.format());
}

} // namespace Ui
