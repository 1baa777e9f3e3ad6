// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace Ui {

/// A heading that shows and hides what stands below it.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// \a make is called when it is opened for the first time; what it makes belongs to the disclosure.
    Disclosure(const QString &title, std::function<QWidget *()> make, QWidget *parent = nullptr);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

private:
    void showContent(bool open);

    QToolButton *m_heading;
    std::function<QWidget *()> m_make;
    QWidget *m_content = nullptr;
};

} // namespace Ui
