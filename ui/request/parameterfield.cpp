// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/parameterfield.h"

#include "ui/theme/discretion.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QLabel *label(const QString &text, Look look, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    setLook(made, look);
    return made;
}

/// Name with its required mark, the type beside it.
QWidget *caption(const OpenApi::Parameter &parameter, QWidget *parent)
{
    auto *made = new QWidget(parent);
    made->setToolTip(parameter.description);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::theme().spacing(1));
    row->addWidget(label(parameter.name, parameter.deprecated ? Look::Muted : Look::Heading, made));
    if (parameter.required) {
        auto *mark = label(u"*"_s, Look::Error, made);
        mark->setToolTip(ParameterField::tr("Required"));
        row->addWidget(mark);
    }
    row->addSpacing(Theme::theme().spacing(1));
    row->addStretch(1);
    row->addWidget(label(typeInWords(parameter.schema), Look::Muted, made));
    return made;
}

} // namespace

ParameterField::ParameterField(const OpenApi::Parameter &parameter, QGridLayout &grid, QWidget *parent)
    : QObject(parent), m_name(parameter.name), m_caption(caption(parameter, parent)), m_editor(editorFor(parameter, parent)),
      m_problem(label({}, Look::Error, parent))
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_problem->setObjectName(parameter.name + u"Problem"_s);
    const int row = grid.rowCount();
    grid.addWidget(m_caption, row, 0);
    grid.addWidget(m_editor.widget, row, 1);
    grid.addWidget(m_problem, row + 1, 1);
    connect(m_editor.line, &QLineEdit::textChanged, this, &ParameterField::edited);
    connect(m_editor.line, &QLineEdit::textChanged, m_editor.line, [this] { coverSecrets(); });
    connect(&Discretion::discretion(), &Discretion::changed, this, &ParameterField::coverSecrets);
}

ParameterField::~ParameterField()
{
    for (QWidget *widget : {m_caption, m_editor.widget, static_cast<QWidget *>(m_problem)})
        delete widget;
}

QString ParameterField::value() const
{
    return m_editor.line->text();
}

void ParameterField::setValue(const QString &value)
{
    if (m_editor.line->text() == value)
        return;
    const QSignalBlocker blocker(this);
    m_editor.line->setText(value);
    coverSecrets();
    m_editor.line->setCursorPosition(0);
}

void ParameterField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setLook(m_editor.widget, problem.isEmpty() ? Look::Plain : Look::Error);
}

void ParameterField::setMasked(bool masked)
{
    m_isMasked = masked;
    coverSecrets();
}

void ParameterField::coverSecrets()
{
    const bool isCovered = m_isMasked || Discretion::discretion().isSecretIn(m_editor.line->text());
    m_editor.line->setEchoMode(isCovered ? QLineEdit::Password : QLineEdit::Normal);
}

void ParameterField::focus()
{
    m_editor.widget->setFocus(Qt::OtherFocusReason);
    m_editor.line->selectAll();
}

} // namespace Ui
