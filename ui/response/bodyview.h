// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/pickedvalue.h"

#include <QStackedWidget>

namespace Ui {

class CodeEditor;
class LargeTextView;
class ValuePicker;

/// A response's body to read, of any size. A click on a JSON value gives its path; its menu copies, queries, uses and keeps it.
class BodyView : public QStackedWidget
{
    Q_OBJECT

public:
    BodyView(const QString &name, QWidget *parent);

    void setText(const QByteArray &text, bool isJson);
    /// What shows texts of the usual size.
    [[nodiscard]] CodeEditor &editor() const { return *m_editor; }

Q_SIGNALS:
    void pathChosen(const QString &path);
    void useWanted(const Ui::PickedValue &value);
    void keepWanted(const Ui::PickedValue &value);

private:
    template<typename Clicks>
    void serve(Clicks &clicks);
    LargeTextView &large();
    void showMenu(const PickedValue &value, QPoint globalPlace);

    CodeEditor *m_editor;
    /// Made for the first large text.
    LargeTextView *m_large = nullptr;
    ValuePicker *m_picker;
    QString m_name;
};

} // namespace Ui
