// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/visitor.h"

#include "tests/support/test.h"
#include "ui/widgets/codeeditor.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTreeView>

namespace Journeys {

namespace {

[[noreturn]] void giveUp(const QString &why)
{
    qFatal("%s", qPrintable(why));
}

QModelIndex findText(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text)
            return index;
        if (const QModelIndex below = findText(model, text, index); below.isValid())
            return below;
    }
    return {};
}

void clickBranch(QTreeView &tree, const QString &text)
{
    const QModelIndex index = findText(*tree.model(), text);
    if (!index.isValid())
        giveUp("no row " + text);
    if (index.parent().isValid())
        tree.expand(index.parent());
    tree.scrollTo(index);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(index).center());
}

} // namespace

Visitor::Visitor(const QString &folder)
    : m_folder(folder.isEmpty() ? m_ownFolder.path() : folder)
{
    m_theme.apply(*qApp);
    start();
}

Visitor::~Visitor() = default;

void Visitor::start()
{
    m_workbench = std::make_unique<Workbench::Workbench>(m_folder);
    m_window = std::make_unique<Ui::MainWindow>(*m_workbench);
    m_window->resize(1280, 720);
    m_window->show();
    m_workbench->resume();
    m_workbench->startSandbox();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()) || !QTest::qWaitFor([this] { return m_workbench->environments().current().isReady(); }, 10'000))
        giveUp("the window or its sandbox did not come up");
}

QWidget *Visitor::find(const QString &accessibleName) const
{
    QWidget *label = nullptr;
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->accessibleName() != accessibleName || !widget->isVisible())
            continue;
        // A label may bear the name of its field.
        if (widget->focusPolicy() != Qt::NoFocus)
            return widget;
        label = widget;
    }
    return label;
}

QWidget *Visitor::named(const QString &accessibleName) const
{
    if (!QTest::qWaitFor([&] { return find(accessibleName) != nullptr; }, 5'000))
        giveUp(accessibleName + " is not in sight");
    return find(accessibleName);
}

bool Visitor::sees(const QString &accessibleName) const
{
    return find(accessibleName) != nullptr;
}

void Visitor::click(const QString &accessibleName)
{
    QWidget *widget = named(accessibleName);
    if (!QTest::qWaitFor([widget] { return widget->isEnabled(); }, 5'000))
        giveUp(accessibleName + " cannot be clicked");
    QTest::mouseClick(widget, Qt::LeftButton);
}

void Visitor::type(const QString &accessibleName, const QString &text)
{
    QWidget *field = named(accessibleName);
    if (auto *combo = qobject_cast<QComboBox *>(field))
        field = combo->lineEdit();
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void Visitor::paste(const QString &accessibleName, const QString &text)
{
    QWidget *editor = named(accessibleName);
    QApplication::clipboard()->setText(text);
    editor->setFocus();
    QTest::keySequence(editor, QKeySequence::SelectAll);
    QTest::keySequence(editor, QKeySequence::Paste);
}

void Visitor::press(const QKeySequence &keys)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keySequence(focused ? focused : m_window.get(), keys);
}

QString Visitor::text(const QString &accessibleName) const
{
    QWidget *widget = named(accessibleName);
    if (const auto *editor = qobject_cast<Ui::CodeEditor *>(widget->parentWidget()))
        return QString::fromUtf8(editor->text());
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *field = qobject_cast<QLineEdit *>(widget))
        return field->text();
    if (const auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->currentText();
    giveUp(accessibleName + " has no text");
}

void Visitor::openTab(const QString &name)
{
    const QList<QTabBar *> bars = m_window->findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        for (int index = 0; index < bar->count() && bar->isVisible(); ++index) {
            if (bar->tabText(index).remove('&') != name)
                continue;
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
            return;
        }
    }
    giveUp("no tab " + name);
}

void Visitor::openOperation(const QString &summary)
{
    type("Filter operations", summary);
    clickBranch(*qobject_cast<QTreeView *>(named("API operations")), summary);
}

void Visitor::openGroup(const QString &name)
{
    type("Filter operations", {});
    clickBranch(*qobject_cast<QTreeView *>(named("API operations")), name);
}

bool Visitor::did(const QString &stepId) const
{
    if (QTest::qWaitFor([&] { return progress().done.contains(stepId); }, 10'000))
        return true;
    qInfo("step %s: %s", qPrintable(stepId), qPrintable(reason(stepId)));
    return false;
}

QString Visitor::bodyOf(const QString &stepId) const
{
    for (const Missions::Step &step : mission().steps) {
        if (step.id != stepId)
            continue;
        for (const Missions::Block &block : step.blocks) {
            if (block.kind == Missions::Block::Kind::Code)
                return m_workbench->environments().current().filledIn(block.text);
        }
    }
    giveUp("no body in " + stepId);
}

bool Visitor::reads(const QString &words) const
{
    const auto shows = [&words](const QWidget *widget) {
        if (!widget->isVisible())
            return false;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return (label && label->text().contains(words)) || (field && field->displayText().contains(words)) || (button && button->text().contains(words))
               || widget->accessibleName().contains(words) || widget->accessibleDescription().contains(words);
    };
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), shows);
}

bool Visitor::lists(const QString &listName, const QString &words) const
{
    if (!sees(listName))
        return false;
    const QAbstractItemModel *model = qobject_cast<QAbstractItemView *>(named(listName))->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString().remove('"') == words)
                return true;
        }
    }
    return false;
}

void Visitor::clickRow(const QString &listName, const QString &words)
{
    auto *list = qobject_cast<QAbstractItemView *>(named(listName));
    QModelIndex row;
    const auto find = [&] {
        const QModelIndexList hits = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchContains);
        row = hits.value(0);
        return row.isValid() && !list->visualRect(row).isEmpty();
    };
    if (!QTest::qWaitFor(find, 5'000))
        giveUp("no row " + words + " in " + listName);
    list->scrollTo(row);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
}

void Visitor::picture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("TRYOUT_SCREENSHOTS");
    QCoreApplication::processEvents();
    if (!folder.isEmpty() && !m_window->grab().save(folder + '/' + name + ".png"))
        giveUp("no picture could be written to " + folder);
}

} // namespace Journeys
