// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/pickedvalue.h"

#include <QObject>

namespace Tryout {
struct Receiver;
}

namespace Workbench {
class Workbench;
}

class QMenu;

namespace Ui {

class JsonPathPane;
class ResponsePane;

/// Carries out what the panes' value menus want: a value goes into a parameter of an operation, or is kept as a variable.
class ValueUse : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    ValueUse(JsonPathPane &jsonPath, ResponsePane &response, Workbench::Workbench &workbench, QWidget *parent);

private:
    template<typename Pane>
    void serve(Pane &pane);
    void offerReceivers(const PickedValue &value);
    void addReceiver(QMenu &menu, const Tryout::Receiver &receiver, const QString &value);
    void use(const Tryout::Receiver &receiver, const QString &value);
    void askForName(const PickedValue &value);
    [[nodiscard]] QString kindOfLastAnswer() const;

    Workbench::Workbench &m_workbench;
    QWidget *m_window;
};

} // namespace Ui
