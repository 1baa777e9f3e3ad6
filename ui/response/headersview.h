// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/headers.h"

#include <QTableWidget>

namespace Ui {

/// The answer's header fields in the order they came; secrets are masked.
class HeadersView : public QTableWidget
{
    Q_OBJECT

public:
    explicit HeadersView(QWidget *parent);

    void show(const Http::Headers &headers);
};

} // namespace Ui
