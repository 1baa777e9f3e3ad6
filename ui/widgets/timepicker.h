// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QDateTimeEdit;

namespace Ui {

/// A pop-up that asks for a point in time, in UTC or in the machine's own zone. Deletes itself when it closes.
class TimePicker : public QFrame
{
    Q_OBJECT

public:
    /// \a milliseconds since 1970: where it starts.
    TimePicker(qint64 milliseconds, QWidget *parent);

    void popUpAbove(const QWidget &anchor);

Q_SIGNALS:
    void picked(qint64 milliseconds);

private:
    void finish();

    QDateTimeEdit *m_utc;
    QDateTimeEdit *m_local;
};

} // namespace Ui
