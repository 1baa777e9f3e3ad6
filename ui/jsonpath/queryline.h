// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QLineEdit>

#include <optional>

namespace Ui {

/// The line a query is typed into: a wave under the place of an error, and the queries used before on Up, Down and the arrow.
class QueryLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryLine(QWidget *parent = nullptr);

    /// In bytes of the text's UTF-8; nothing removes the mark. A mark at the end stands behind the last character.
    void setMark(std::optional<Base::TextRange> mark);
    [[nodiscard]] std::optional<Base::TextRange> mark() const { return m_mark; }
    /// The newest first; the same query is kept once.
    void remember(const QString &query);
    [[nodiscard]] const QStringList &history() const { return m_history; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void coverSecrets();
    void step(int by);
    void showHistory();
    [[nodiscard]] int xOf(qsizetype byte) const;

    std::optional<Base::TextRange> m_mark;
    QStringList m_history;
    QAction *m_arrow;
    /// -1: what is being typed now.
    qsizetype m_shown = -1;
    QString m_typed;
};

} // namespace Ui
