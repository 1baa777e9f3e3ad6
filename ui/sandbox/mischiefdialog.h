// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/trainer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace Ui {

class MessageStrip;

/// Everything that can be made to go wrong in the sandbox, how often and for which calls; and what goes wrong now, with the end of it.
class MischiefDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a trainer outlives it.
    MischiefDialog(Sandbox::Trainer &trainer, QWidget *parent);

    /// The operation that may be meant alone, and what people call it.
    void setOperation(const QString &key, const QString &title);

private:
    [[nodiscard]] QFormLayout *layOutFault();
    [[nodiscard]] QFormLayout *layOutEveryCall();
    void connectParts();
    [[nodiscard]] Sandbox::Fault fault() const;
    void checkFault();
    void makeFault();
    void showInForce(const Sandbox::InForce &inForce);
    void showAvailability();

    Sandbox::Trainer &m_trainer;
    QString m_operationKey;
    QComboBox *m_answer;
    QComboBox *m_way;
    QSpinBox *m_delay;
    QSpinBox *m_retryAfter;
    QSpinBox *m_every;
    QSpinBox *m_times;
    QCheckBox *m_operation;
    QPushButton *m_make;
    QSpinBox *m_latency;
    QSpinBox *m_perMinute;
    QPushButton *m_set;
    QLabel *m_inForce;
    QPushButton *m_end;
    MessageStrip *m_strip;
};

} // namespace Ui
