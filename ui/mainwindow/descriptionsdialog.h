// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace OpenApi {
struct Description;
}

namespace Tryout {
class Descriptions;
class Imports;
}

namespace Ui {

/// The API descriptions somebody opened: where each is from, what in it is not as it should be, and how to read it again or close it. Imported
/// calls are one entry beside them.
class DescriptionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    DescriptionsDialog(Tryout::Descriptions &descriptions, Tryout::Imports &imports, QWidget *parent);

private:
    void fill();
    void showCurrent();
    void closeCurrent();
    void readCurrentAgain();
    [[nodiscard]] const OpenApi::Description *current() const;
    [[nodiscard]] QString inWords(const OpenApi::Description &description) const;

    Tryout::Descriptions &m_descriptions;
    Tryout::Imports &m_imports;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_close;
    QPushButton *m_again;
};

} // namespace Ui
