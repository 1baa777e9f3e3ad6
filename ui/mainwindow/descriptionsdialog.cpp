// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/descriptionsdialog.h"

#include "app/tryout/imports.h"
#include "ui/widgets/copybutton.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

DescriptionsDialog::DescriptionsDialog(Tryout::Descriptions &descriptions, Tryout::Imports &imports, QWidget *parent)
    : QDialog(parent), m_descriptions(descriptions), m_imports(imports), m_list(new QListWidget(this)), m_text(new QPlainTextEdit(this)),
      m_close(new QPushButton(tr("Take away"), this)), m_again(new QPushButton(tr("Read again"), this))
{
    setWindowTitle(tr("Opened API descriptions"));
    resize(760, 460);
    m_list->setAccessibleName(tr("Opened API descriptions"));
    m_text->setAccessibleName(tr("About this description"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_close, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(new CopyButton(tr("Copy this text"), [this] { return m_text->toPlainText(); }, this), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_text, 2);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, &DescriptionsDialog::showCurrent);
    connect(m_close, &QPushButton::clicked, this, &DescriptionsDialog::closeCurrent);
    connect(m_again, &QPushButton::clicked, this, &DescriptionsDialog::readCurrentAgain);
    connect(&descriptions, &Tryout::Descriptions::catalogChanged, this, &DescriptionsDialog::fill);
    fill();
    m_list->setCurrentRow(int(descriptions.own().size()) - 1);
}

void DescriptionsDialog::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const OpenApi::Description &one : m_descriptions.own())
        m_list->addItem(tr("%1 (operations: %2)").arg(one.title.isEmpty() ? one.source : one.title).arg(one.catalog.operations().size()));
    if (!m_imports.operations().isEmpty())
        m_list->addItem(tr("Imported calls (operations: %1)").arg(m_imports.operations().size()));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    showCurrent();
}

const OpenApi::Description *DescriptionsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_descriptions.own().size() ? &m_descriptions.own().at(row) : nullptr;
}

QString DescriptionsDialog::inWords(const OpenApi::Description &description) const
{
    QStringList lines{description.source};
    if (!description.version.isEmpty())
        lines.append(tr("Version %1, written in OpenAPI %2").arg(description.version, description.specification));
    for (const OpenApi::Server &server : description.servers)
        lines.append(tr("Called at %1").arg(server.address().toString()));
    lines.append(QString());
    lines.append(description.faults.isEmpty() ? tr("Nothing in it is wrong.")
                                              : tr("Faults found in it: %1. Everything else can be used.").arg(description.faults.size()));
    for (const OpenApi::Fault &fault : description.faults)
        lines.append(OpenApi::describeWithPlace(fault));
    return lines.join(u'\n');
}

void DescriptionsDialog::showCurrent()
{
    const OpenApi::Description *description = current();
    m_again->setEnabled(description);
    m_close->setEnabled(m_list->currentRow() >= 0);
    if (description)
        m_text->setPlainText(inWords(*description));
    else if (m_list->currentRow() >= 0)
        m_text->setPlainText(tr("Calls taken over from cURL commands and Postman collections that no description has. Taking them away also "
                                "takes away what was typed for them."));
    else
        m_text->setPlainText(tr("None is open. Open one with File, Open API description, or drop its file on the window."));
}

void DescriptionsDialog::closeCurrent()
{
    if (const OpenApi::Description *description = current())
        m_descriptions.close(QString(description->source));
    else
        m_imports.clear();
    fill();
}

void DescriptionsDialog::readCurrentAgain()
{
    const OpenApi::Description *description = current();
    if (!description)
        return;
    const QString source = description->source;
    if (source.startsWith(u"http://"_s) || source.startsWith(u"https://"_s))
        m_descriptions.open(QUrl(source));
    else
        m_descriptions.open(source);
}

} // namespace Ui
