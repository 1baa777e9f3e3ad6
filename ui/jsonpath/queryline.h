// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/jsonpath/completion.h"


#include <QLineEdit>

#include <optional>

class QCompleter;
class QStringListModel;

namespace Ui {

/// The line a query is typed into: its words coloured, a wave under the place of an error, a list of what it can go on with, and the queries
/// used before on Up, Down and the arrow. It takes at most 10,000 characters; inputRejected() tells of more.
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
    void setHistory(const QStringList &history);

    /// The cursor's place in bytes of the text's UTF-8.
    [[nodiscard]] qsizetype cursorByte() const;
    /// Offers these below the line while it has the focus; none: the list closes.
    void showCompletion(const JsonPath::Completion &completion);

Q_SIGNALS:
    void historyChanged(const QStringList &history);
    /// Ctrl+Space.
    void completionWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeCompleter();
    void colour();
    void insertCandidate(int row);
    void coverSecrets();
    void step(int by);
    void showHistory();
    [[nodiscard]] int xOf(qsizetype byte) const;

    QCompleter *m_completer = nullptr;
    QStringListModel *m_candidates = nullptr;
    JsonPath::Completion m_completion;
    std::optional<Base::TextRange> m_mark;
    QStringList m_history;
    QAction *m_arrow;
    /// -1: what is being typed now.
    qsizetype m_shown = -1;
    QString m_typed;
};

} // namespace Ui
