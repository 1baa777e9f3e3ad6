// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/opening.h"

#include "app/missions/missionfile.h"
#include "app/openapi/source.h"
#include "app/tryout/curlimport.h"
#include "app/workbench/workbench.h"
#include "ui/mainwindow/descriptionsdialog.h"
#include "ui/widgets/messagestrip.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// Enough of a file to tell what it is.
constexpr qint64 Beginning = 64 * 1024;
constexpr qint64 LargestCommand = 4 * 1024 * 1024;

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(Beginning) : QByteArray();
}

bool isCurl(const QString &text)
{
    return text.startsWith(u"curl "_s) || text.startsWith(u"curl.exe "_s);
}

QString joined(const QStringList &parts)
{
    return parts.join(u' ').trimmed();
}

} // namespace

Opening::Opening(Workbench::Workbench &workbench, MessageStrip &strip, QWidget *window)
    : QObject(window), m_workbench(workbench), m_strip(strip), m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(&m_collection, &QFutureWatcherBase::finished, this, &Opening::takeCollection);
    connect(&workbench.descriptions(), &Tryout::Descriptions::opened, this, &Opening::tellOpened);
    connect(&workbench.descriptions(), &Tryout::Descriptions::loadFailed, this, &Opening::tellFailed);
    // What was said is read by whoever turns to another operation.
    connect(&workbench.session(), &Tryout::Session::operationOpened, &strip, &MessageStrip::clear);
    connect(&workbench.descriptions(), &Tryout::Descriptions::catalogChanged, this, &Opening::openImported);
    connect(&strip, &MessageStrip::actionTriggered, this, &Opening::showDescriptions);
}

void Opening::openFile(const QString &file)
{
    if (file.endsWith(u".md"_s, Qt::CaseInsensitive) || file.startsWith(u":/missions/"_s))
        return openMission(file);
    const QByteArray beginning = beginningOf(file);
    if (isCurl(QString::fromUtf8(beginning).trimmed()))
        return openCurlFile(file);
    if (Tryout::isPostmanCollection(beginning))
        return openPostman(file);
    m_awaited.append(QDir::cleanPath(QDir::current().absoluteFilePath(file)));
    m_workbench.descriptions().open(file);
}

void Opening::openAddress(const QUrl &address)
{
    m_awaited.append(address.toString());
    m_workbench.descriptions().open(address);
}

void Opening::openMission(const QString &file)
{
    const auto mission = Missions::load(file);
    if (mission) {
        m_workbench.runner().open(*mission);
        return Q_EMIT missionOpened();
    }
    const Missions::MissionError error = mission.error().value(0);
    m_strip.show(MessageStrip::Kind::Error, tr("%1 cannot be opened as a mission.").arg(file),
                 tr("Line %1: %2").arg(error.line).arg(Missions::describe(error)));
    m_strip.setAction({});
}

void Opening::openCurlFile(const QString &file)
{
    QFile opened(file);
    if (opened.open(QIODevice::ReadOnly))
        importCurl(QString::fromUtf8(opened.read(LargestCommand)));
}

void Opening::importCurl(const QString &command)
{
    const auto call = Tryout::importCurl(command.trimmed());
    if (call)
        return take({*call}, {});
    const Tryout::ImportError &error = call.error();
    m_strip.show(MessageStrip::Kind::Error, tr("The command cannot be imported."),
                 joined({error.line > 0 ? tr("Line %1:").arg(error.line) : QString(), Tryout::describe(error), tr("Copy the whole command and import it again.")}));
    m_strip.setAction({});
}

void Opening::openPostman(const QString &file)
{
    m_collectionFile = file;
    m_collection.setFuture(QtConcurrent::run([file]() -> Collection {
        QFile opened(file);
        const QByteArray text = opened.open(QIODevice::ReadOnly) ? opened.read(OpenApi::MostBytes) : QByteArray();
        return Tryout::importPostman(text);
    }));
}

void Opening::takeCollection()
{
    const Collection collection = m_collection.result();
    if (!collection) {
        m_strip.show(MessageStrip::Kind::Error, tr("%1 cannot be imported.").arg(QDir::toNativeSeparators(m_collectionFile)),
                     Tryout::describe(collection.error()));
        return m_strip.setAction({});
    }
    QStringList problems;
    for (const Tryout::ImportError &problem : collection->problems)
        problems.append(Tryout::describe(problem));
    take(collection->calls, problems);
}

void Opening::take(const QList<Tryout::ImportedCall> &calls, const QStringList &problems)
{
    const Tryout::Imports::Outcome outcome = m_workbench.imports().take(calls);
    m_imported = outcome.operation;
    m_tell = [this, outcome, problems, count = calls.size()] { tellImported(outcome, count, problems); };
    openImported();
}

/// One of its own is in the catalogue a moment later.
void Opening::openImported()
{
    if (!m_tell || (!m_imported.isEmpty() && !m_workbench.session().open(m_imported)))
        return;
    if (!m_imported.isEmpty())
        Q_EMIT operationOpened();
    std::exchange(m_tell, {})();
}

void Opening::tellImported(const Tryout::Imports::Outcome &outcome, qsizetype count, const QStringList &problems)
{
    QStringList told{tr("Calls imported: %1.").arg(count)};
    if (outcome.matched > 0)
        told.append(tr("Filled in where the API Reference describes them: %1.").arg(outcome.matched));
    if (outcome.added > 0)
        told.append(tr("In a group of their own: %1.").arg(outcome.added));
    QStringList advice;
    if (!outcome.leftOut.isEmpty())
        advice.append(tr("Left out, because secrets and files are not kept: %1.").arg(outcome.leftOut.join(u", "_s)));
    advice += problems.mid(0, 3);
    if (problems.size() > 3)
        advice.append(tr("And others that could not be taken over: %1.").arg(problems.size() - 3));
    m_strip.show(advice.isEmpty() ? MessageStrip::Kind::Success : MessageStrip::Kind::Warning, joined(told), joined(advice));
    m_strip.setAction({});
}

void Opening::tellOpened(const OpenApi::Description &description)
{
    if (m_awaited.removeAll(description.source) == 0)
        return;
    const qsizetype operations = description.catalog.operations().size();
    const QString title = description.title.isEmpty() ? description.source : description.title;
    if (operations > 0)
        openFirst(description.catalog);
    const bool isClean = description.faults.isEmpty() && operations > 0;
    m_strip.show(isClean ? MessageStrip::Kind::Success : MessageStrip::Kind::Warning,
                 tr("%1 is open. Operations added to the API Reference: %2.").arg(title).arg(operations),
                 description.faults.isEmpty() ? QString() : tr("Faults found in it: %1. Everything else can be used.").arg(description.faults.size()));
    m_strip.setAction(description.faults.isEmpty() ? QString() : tr("Show them"));
}

/// Beside other APIs an operation may have got another key than its own description gives it.
void Opening::openFirst(const OpenApi::Catalog &own)
{
    const OpenApi::Operation &wanted = own.operations().at(own.groups().first().operations.first());
    for (const OpenApi::Operation &one : m_workbench.catalog().operations()) {
        if (one.method == wanted.method && one.path == wanted.path && one.servers == wanted.servers && m_workbench.session().open(one.key))
            return Q_EMIT operationOpened();
    }
}

void Opening::tellFailed(const OpenApi::DescriptionError &error, bool keepsFormer)
{
    m_awaited.removeAll(error.source);
    m_strip.show(MessageStrip::Kind::Error, OpenApi::describe(error),
                 keepsFormer ? tr("What was read from it before stays in the API Reference.")
                             : tr("The API Reference stays as it was. Choose another file, or mend this one and open it again."));
    m_strip.setAction({});
}

void Opening::askForFile(const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(m_window, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Opening::openFile);
    dialog->open();
}

void Opening::askForMission()
{
    askForFile(tr("Open a mission"), tr("Missions (*.md)"));
}

void Opening::askForDescription()
{
    askForFile(tr("Open an API description"), tr("API descriptions (*.json *.yaml *.yml);;All files (*)"));
}

void Opening::askForPostman()
{
    askForFile(tr("Import a Postman collection"), tr("Postman collections (*.json);;All files (*)"));
}

void Opening::askForAddress()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open an API description"));
    dialog->setLabelText(tr("Web address of an OpenAPI or Swagger file (https://…):"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) { openAddress(QUrl(typed.trimmed())); });
    dialog->open();
}

void Opening::askForCurl()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import a cURL command"));
    dialog->setLabelText(tr("The command, for instance from the browser's “Copy as cURL”:"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    if (const QString copied = QGuiApplication::clipboard()->text().trimmed(); isCurl(copied))
        dialog->setTextValue(copied);
    dialog->resize(640, 320);
    connect(dialog, &QInputDialog::textValueSelected, this, &Opening::importCurl);
    dialog->open();
}

void Opening::showDescriptions()
{
    auto *dialog = new DescriptionsDialog(m_workbench.descriptions(), m_workbench.imports(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

bool Opening::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QString text = drop->mimeData()->text().trimmed();
    if (!drop->mimeData()->hasUrls() && !isCurl(text))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::DragEnter)
        return true;
    if (!drop->mimeData()->hasUrls())
        importCurl(text);
    for (const QUrl &url : drop->mimeData()->urls()) {
        if (url.isLocalFile())
            openFile(url.toLocalFile());
        else
            openAddress(url);
    }
    return true;
}

} // namespace Ui
