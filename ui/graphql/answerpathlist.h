// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace Ui {

/// Where the leaves that the query selects will stand in its answer, each as a JSONPath to take or to copy; known before it is run.
class AnswerPathList : public QListWidget
{
    Q_OBJECT

public:
    explicit AnswerPathList(QWidget *parent);

    void setPaths(const QStringList &paths);

Q_SIGNALS:
    void pathChosen(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(const QListWidgetItem *item);
    void copy(const QListWidgetItem *item);
};

} // namespace Ui
