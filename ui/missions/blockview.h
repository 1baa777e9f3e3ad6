// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"

#include <QWidget>

class QHBoxLayout;

namespace Ui {

class Disclosure;

/// One block of a step, with its placeholders filled in.
class BlockView : public QWidget
{
    Q_OBJECT

public:
    explicit BlockView(const Missions::Block &block, QWidget *parent = nullptr);

    /// Shows what is shown on request otherwise; does nothing unless the block is a hint.
    void openHint();

Q_SIGNALS:
    void copied(const QString &text);
    void bodyOffered(const QString &text);
    void queryOffered(const QString &query);

private:
    QWidget *make(const Missions::Block &block);
    QWidget *makeCode(const Missions::Block &block);
    QWidget *makeCopy(const Missions::Block &block);
    QWidget *makeNote(const Missions::Block &block);
    void addCopyButton(QHBoxLayout *row, const QString &text, QWidget *parent);

    Disclosure *m_hint = nullptr;
};

} // namespace Ui
