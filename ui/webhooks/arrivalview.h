// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/deliverylog.h"
#include "app/tryout/arrival.h"

#include <QWidget>

class QLabel;

namespace Ui {

class CodeEditor;

/// One notification: what its signature says, how often it was sent, its header fields that matter, and its body laid out.
class ArrivalView : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalView(QWidget *parent);

    void show(const Tryout::Arrival &arrival);
    /// What the sender knows of it; nothing where it is not known.
    void showDelivery(const std::optional<Sandbox::Delivery> &delivery);

private:
    QLabel *m_verdict;
    QLabel *m_attempts;
    CodeEditor *m_body;
};

/// The attempts in words, for instance "Delivered at attempt 2: answered 500 at 10:21:03, 204 at 10:21:04."
[[nodiscard]] QString inWords(const Sandbox::Delivery &delivery);

} // namespace Ui
