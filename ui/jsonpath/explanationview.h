// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Ui {

/// Stands where the results would be: why there are none, and a button for each query that would have some.
class ExplanationView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget *parent = nullptr);

    void explain(const QString &why, const QStringList &suggestions = {});

    /// How high it has to be to show all of it at that width.
    [[nodiscard]] int heightFor(int width) const;

Q_SIGNALS:
    void suggestionChosen(const QString &query);

private:
    void write();

    QWidget *m_page;
    QLabel *m_why;
    QString m_words;
    QWidget *m_suggestions = nullptr;
};

} // namespace Ui
