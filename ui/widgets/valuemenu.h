// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/pickedvalue.h"

#include <QMenu>

namespace Ui {

/// What can be done with a value: copy it or its path, query it, use it in a parameter, keep it as a variable. Deletes itself when it closes.
class ValueMenu : public QMenu
{
    Q_OBJECT

public:
    ValueMenu(const PickedValue &value, QWidget *parent);

Q_SIGNALS:
    /// Short texts only: what somebody copied in order to use it.
    void copied(const QString &text);
    void pathChosen(const QString &path);
    void useWanted(const Ui::PickedValue &value);
    void keepWanted(const Ui::PickedValue &value);

private:
    void copy(const PickedValue &value, bool asJson);
    void copyPath(const QString &path);
};

} // namespace Ui
