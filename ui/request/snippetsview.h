// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Ui {

class CodeEditor;

/// The request as it stands in the form, written as code. The token stays out of it unless it is asked for, which holds for the open operation only.
class SnippetsView : public QWidget
{
    Q_OBJECT

public:
    SnippetsView(Tryout::Session &session, QWidget *parent);

private:
    void arrange();
    void write();
    void forgetToken();

    Tryout::Session &m_session;
    QComboBox *m_languages;
    QCheckBox *m_withToken;
    QLabel *m_hint;
    CodeEditor *m_code;
};

} // namespace Ui
