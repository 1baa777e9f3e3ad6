// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Ui {

/// A button that takes the width it is given and shortens its words in the middle; all of them are its accessible name and tool tip.
class ElidedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shorten();

    QString m_words;
};

} // namespace Ui
