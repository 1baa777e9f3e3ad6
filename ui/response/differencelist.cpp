// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/differencelist.h"

#include "ui/theme/discretion.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// A larger answer is not compared.
constexpr qsizetype LargestBody = 32 * 1024 * 1024;

QList<OpenApi::Difference> differencesOf(const OpenApi::Operation &operation, const Http::Response &response)
{
    const auto document = Json::Document::parse(response.body);
    if (!document)
        return {};
    return OpenApi::differences(operation, response.status, QString::fromUtf8(response.headers.value("Content-Type")), *document);
}

} // namespace

DifferenceList::DifferenceList(QWidget *parent) : QWidget(parent), m_toggle(new QToolButton(this)), m_list(new QListWidget(this))
{
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setObjectName(u"differences"_s);
    m_toggle->setToolTip(tr("The service may answer otherwise than its description says. That is no fault of your call."));
    setLook(m_toggle, Look::Quiet);
    m_list->setAccessibleName(tr("Differences from the description"));
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(Theme::theme().spacing(28));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    hide();
    connect(m_toggle, &QToolButton::toggled, this, &DifferenceList::unfold);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT placeChosen(m_differences.at(m_list->currentRow()).path); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT placeChosen(m_differences.at(m_list->currentRow()).path); });
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        if (m_comparing.future().resultCount() > 0)
            show(m_comparing.result());
    });
}

void DifferenceList::compare(const OpenApi::Operation &operation, const Http::Response &response)
{
    clear();
    const bool isJson = response.headers.value("Content-Type").contains("json");
    if (isJson && !response.body.isEmpty() && response.body.size() <= LargestBody)
        m_comparing.setFuture(QtConcurrent::run(differencesOf, operation, response));
}

void DifferenceList::clear()
{
    m_comparing.setFuture({});
    show({});
}

void DifferenceList::show(const QList<OpenApi::Difference> &differences)
{
    m_differences = differences;
    m_list->clear();
    for (const OpenApi::Difference &difference : differences)
        m_list->addItem(Discretion::discretion().shown(difference.text));
    m_toggle->setText(tr("%n difference(s) from the description", nullptr, int(differences.size())));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setChecked(false);
    unfold(false);
    setVisible(!differences.isEmpty());
}

void DifferenceList::unfold(bool isOpen)
{
    m_toggle->setIcon(Theme::theme().icon(isOpen ? u"down"_s : u"next"_s, ColorRole::MutedText));
    m_list->setVisible(isOpen);
}

} // namespace Ui
