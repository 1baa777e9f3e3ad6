// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/bodyview.h"

#include "ui/widgets/codeeditor.h"
#include "ui/widgets/editorclicks.h"
#include "ui/widgets/epochstrip.h"
#include "ui/widgets/hovertext.h"
#include "ui/widgets/largetextview.h"
#include "ui/widgets/valuemenu.h"
#include "ui/widgets/valuepicker.h"

namespace Ui {

namespace {

/// What is larger takes the editor longer than a frame.
constexpr qsizetype largestEdited = 512 * 1024;

} // namespace

BodyView::BodyView(const QString &name, QWidget *parent)
    : QStackedWidget(parent)
    , m_editor(new CodeEditor(CodeEditor::Language::Plain, this))
    , m_picker(new ValuePicker(this))
    , m_name(name)
{
    m_editor->setReadOnly(true);
    m_editor->setAccessibleName(name);
    addWidget(m_editor);
    serve(*new EditorClicks(*m_editor));
    new HoverText(*m_editor, [this](qsizetype offset) { return timeAt(*m_editor, offset); }, this);
}

template<typename Clicks>
void BodyView::serve(Clicks &clicks)
{
    connect(&clicks, &Clicks::clicked, this, [this](qsizetype offset) {
        m_picker->pick(offset, [this](const PickedValue &value) { Q_EMIT pathChosen(value.path); });
    });
    connect(&clicks, &Clicks::menuWanted, this, [this](qsizetype offset, QPoint place) {
        m_picker->pick(offset, [this, place](const PickedValue &value) { showMenu(value, place); });
    });
}

LargeTextView &BodyView::large()
{
    if (!m_large) {
        m_large = new LargeTextView(this);
        m_large->setAccessibleName(m_name);
        addWidget(m_large);
        serve(*m_large);
    }
    return *m_large;
}

void BodyView::setText(const QByteArray &text, bool isJson)
{
    m_picker->setText(isJson ? text : QByteArray());
    const bool isLarge = text.size() > largestEdited;
    if (isLarge)
        large().setText(text, isJson);
    else if (m_large)
        m_large->setText({}, false);
    m_editor->setLanguage(isJson ? CodeEditor::Language::Json : CodeEditor::Language::Plain);
    m_editor->setText(isLarge ? QByteArray() : text);
    setCurrentWidget(isLarge ? static_cast<QWidget *>(m_large) : m_editor);
}

void BodyView::showMenu(const PickedValue &value, QPoint globalPlace)
{
    auto *menu = new ValueMenu(value, this);
    connect(menu, &ValueMenu::pathChosen, this, &BodyView::pathChosen);
    connect(menu, &ValueMenu::useWanted, this, &BodyView::useWanted);
    connect(menu, &ValueMenu::keepWanted, this, &BodyView::keepWanted);
    menu->popup(globalPlace);
}

} // namespace Ui
