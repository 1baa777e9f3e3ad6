// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench/workbench.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace Journeys {

/// Somebody in front of the window: finds things by their accessible names, clicks with the mouse and types with the keyboard.
/// Every act fails the test when the thing is not there, not visible or not enabled.
class Visitor
{
public:
    /// The program on \a folder, its sandbox answering; on a fresh folder where none is given.
    explicit Visitor(const QString &folder = {});
    ~Visitor();

    [[nodiscard]] QWidget *named(const QString &accessibleName) const;
    [[nodiscard]] bool sees(const QString &accessibleName) const;
    void click(const QString &accessibleName);
    /// Clicks into the field, replaces what stands there and types.
    void type(const QString &accessibleName, const QString &text);
    /// Clicks into the editor, selects all and pastes.
    void paste(const QString &accessibleName, const QString &text);
    void press(const QKeySequence &keys);
    /// The text of a field, an editor or a label.
    [[nodiscard]] QString text(const QString &accessibleName) const;
    /// Clicks on the tab of that name, wherever it stands.
    void openTab(const QString &name);
    /// Filters the tree and clicks on the operation of that name (the newest version where there are several).
    void openOperation(const QString &summary);
    /// Clicks on the first row of a list that holds these words.
    void clickRow(const QString &listName, const QString &words);
    /// Does a list in sight have a row with exactly these words in some column, quotes aside?
    [[nodiscard]] bool lists(const QString &listName, const QString &words) const;
    /// Are these words somewhere in sight, in a label, a field, a button or a message?
    [[nodiscard]] bool reads(const QString &words) const;
    /// Clicks on the group in the tree.
    void openGroup(const QString &name);

    [[nodiscard]] const Missions::Progress &progress() const { return m_workbench->runner().progress(); }
    [[nodiscard]] const Missions::Mission &mission() const { return m_workbench->runner().mission(); }
    /// Waits until the step of that id is done; the reason of its newest failure otherwise.
    [[nodiscard]] bool did(const QString &stepId) const;
    [[nodiscard]] QString reason(const QString &stepId) const { return progress().reasons.value(stepId); }
    /// The step's text to paste (its first code block), filled in as the panel's copy button does it.
    [[nodiscard]] QString bodyOf(const QString &stepId) const;
    [[nodiscard]] QString variable(const QString &name) const { return progress().variables.value(name); }

    /// A picture of the window in the folder TRYOUT_SCREENSHOTS names; nothing where it is not set.
    void picture(const QString &name) const;

    /// Where the program keeps things between runs.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] Workbench::Workbench &workbench() { return *m_workbench; }
    [[nodiscard]] Ui::MainWindow &window() { return *m_window; }

private:
    void start();
    [[nodiscard]] QWidget *find(const QString &accessibleName) const;

    QTemporaryDir m_ownFolder;
    QString m_folder;
    Ui::Theme m_theme;
    std::unique_ptr<Workbench::Workbench> m_workbench;
    std::unique_ptr<Ui::MainWindow> m_window;
};

} // namespace Journeys
