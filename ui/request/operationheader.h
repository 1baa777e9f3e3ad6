// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace OpenApi {
struct Operation;
}

namespace Ui {

class MethodBadge;

/// Which operation this is: its name, version, method and path.
class OperationHeader : public QWidget
{
    Q_OBJECT

public:
    explicit OperationHeader(QWidget *parent);

    void show(const OpenApi::Operation &operation);
    /// Method and path become the largest things.
    void setPresenting(bool presenting);

private:
    QLabel *m_summary;
    QLabel *m_version;
    QLabel *m_deprecated;
    MethodBadge *m_method;
    QLabel *m_path;
};

} // namespace Ui
