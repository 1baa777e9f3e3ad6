// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/description.h"
#include "app/tryout/imports.h"
#include "app/tryout/postmanimport.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

class QUrl;
class QWidget;

namespace Workbench {
class Workbench;
}

namespace Ui {

class MessageStrip;

/// Opens what somebody brings along: missions, API descriptions, curl commands and Postman collections, from the menu, dropped on the window or
/// named on the command line. Says in a strip of its own what came of it.
class Opening : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. Files can be dropped on \a window from now on.
    Opening(Workbench::Workbench &workbench, MessageStrip &strip, QWidget *window);

    /// Whatever it is: what its name and first lines say decides.
    void openFile(const QString &file);
    void openAddress(const QUrl &address);
    void importCurl(const QString &command);

    void askForMission();
    void askForDescription();
    void askForAddress();
    void askForCurl();
    void askForPostman();
    void showDescriptions();

Q_SIGNALS:
    void missionOpened();
    /// Something can be called now that could not before, and is open.
    void operationOpened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Collection = Base::Result<Tryout::ImportedCollection, Tryout::ImportError>;

    void askForFile(const QString &title, const QString &filter);
    void openMission(const QString &file);
    void openCurlFile(const QString &file);
    void openPostman(const QString &file);
    void takeCollection();
    void take(const QList<Tryout::ImportedCall> &calls, const QStringList &problems);
    void openImported();
    void tellImported(const Tryout::Imports::Outcome &outcome, qsizetype count, const QStringList &problems);
    void tellOpened(const OpenApi::Description &description);
    void openFirst(const OpenApi::Catalog &own);
    void tellFailed(const OpenApi::DescriptionError &error, bool keepsFormer);

    Workbench::Workbench &m_workbench;
    MessageStrip &m_strip;
    QWidget *m_window;
    QFutureWatcher<Collection> m_collection;
    QString m_collectionFile;
    /// What was imported and is to be opened and told of as soon as the catalogue has it.
    QString m_imported;
    std::function<void()> m_tell;
    /// Opened by the user in this run and not yet told of: what is read at the start is nobody's news.
    QStringList m_awaited;
};

} // namespace Ui
