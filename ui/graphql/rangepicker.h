// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace Ui {

/// A pop-up that asks for a stretch of time, in the machine's own zone; in UTC it is shown beside. Deletes itself when it closes.
class RangePicker : public QFrame
{
    Q_OBJECT

public:
    /// Epoch milliseconds: where it starts.
    RangePicker(qint64 from, qint64 to, QWidget *parent);

    void popUpBelow(const QWidget &anchor);

Q_SIGNALS:
    void picked(qint64 from, qint64 to);

private:
    void look();
    void finish();

    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLabel *m_words;
    QPushButton *m_use;
};

} // namespace Ui
