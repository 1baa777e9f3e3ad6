// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/parameterfield.h"

#include "app/openapi/constraints.h"
#include "ui/request/timefield.h"
#include "ui/theme/discretion.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    row->addWidget(label(OpenApi::typeInWords(parameter.schema), Look::Muted, made));
    return made;
}

} // namespace

ParameterField::ParameterField(const OpenApi::Parameter &parameter, const QString &accessibleName, QWidget *parent)
    : QObject(parent), m_parameter(parameter), m_caption(caption(parameter, parent)), m_editor(editorFor(parameter, parent)), m_note(new NoteLabel(parent)),
      m_trouble(new QWidget(parent))
{
    m_editor.widget->setAccessibleName(accessibleName);
    m_editor.widget->setObjectName(accessibleName);
    makeTrouble(accessibleName, parent);
    showNote();
    connect(m_editor.line, &QLineEdit::textChanged, this, &ParameterField::edited);
    connect(m_editor.line, &QLineEdit::textChanged, this, [this] {
        coverSecrets();
        showNote();
    });
    connect(&Discretion::discretion(), &Discretion::changed, this, &ParameterField::coverSecrets);
}

void ParameterField::makeTrouble(const QString &accessibleName, QWidget *parent)
{
    m_problem = label({}, Look::Error, parent);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(accessibleName + u"Problem"_s);
    m_fix = new QPushButton(m_trouble);
    m_fix->setObjectName(accessibleName + u"Fix"_s);
    auto *row = new QHBoxLayout(m_trouble);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_problem, 1);
    row->addWidget(m_fix, 0, Qt::AlignTop);
    m_trouble->hide();
    connect(m_fix, &QPushButton::clicked, this, &ParameterField::fixWanted);
}

ParameterField::~ParameterField()
{
    // Perhaps in the middle of its own signal.
    for (QWidget *widget : {m_caption, m_editor.widget, static_cast<QWidget *>(m_note), m_trouble}) {
        widget->hide();
        widget->deleteLater();
    }
}

void ParameterField::place(QGridLayout &grid, int row) const
{
    grid.addWidget(m_caption, row, 0);
    grid.addWidget(m_editor.widget, row, 1);
    grid.addWidget(m_note, row + 1, 1);
    grid.addWidget(m_trouble, row + 2, 1);
}

QList<QWidget *> ParameterField::stops() const
{
    return {m_editor.widget, m_fix};
}

void ParameterField::showNote()
{
    const QString time = timeFormOf(m_parameter) == TimeForm::Epoch ? epochInWords(m_editor.line->text()) : QString();
    const QString note = noteFor(m_parameter);
    m_note->setNote(time.isEmpty() || note.isEmpty() ? time + note : u"%1 · %2"_s.arg(time, note));
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
    showNote();
    m_editor.line->setCursorPosition(0);
}

void ParameterField::setProblem(const QString &problem, const QString &fix)
{
    m_problem->setText(problem);
    m_trouble->setVisible(!problem.isEmpty());
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    m_fix->setAccessibleName(tr("%1: %2").arg(m_editor.widget->accessibleName(), fix));
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
