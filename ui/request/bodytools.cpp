// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodytools.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QToolButton *tool(const QString &icon, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::theme().icon(icon, ColorRole::MutedText));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    setLook(button, Look::Quiet);
    return button;
}

} // namespace

BodyTools::BodyTools(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_views(new QTabBar(this)), m_clear(tool(u"clear"_s, tr("Clear"), tr("Clear body"), this)),
      m_format(tool(u"format"_s, tr("Format"), tr("Format body"), this)), m_maximize(tool(u"maximize"_s, tr("Maximize"), tr("Maximize body"), this)),
      m_row(new QHBoxLayout(this))
{
    setLook(m_title, Look::Heading);
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->setAccessibleName(tr("Views of the body"));
    m_views->addTab(tr("Form"));
    m_views->addTab(tr("JSON"));
    m_row->setContentsMargins({});
    m_row->setSpacing(Theme::theme().spacing(1));
    m_row->addWidget(m_title);
    m_row->addWidget(m_views);
    m_row->addStretch(1);
    for (QToolButton *button : {m_clear, m_format, m_maximize})
        m_row->addWidget(button);
    m_maximize->setToolTip(tr("Maximize body; Ctrl+Shift+M gives body and answer the whole window"));
    connect(m_views, &QTabBar::currentChanged, this, &BodyTools::viewChosen);
    connect(m_clear, &QToolButton::clicked, this, &BodyTools::clearWanted);
    connect(m_format, &QToolButton::clicked, this, &BodyTools::formatWanted);
    connect(m_maximize, &QToolButton::clicked, this, &BodyTools::maximizeWanted);
}

void BodyTools::setTitle(const QString &title)
{
    m_title->setText(title);
}

void BodyTools::setViews(const QString &textView)
{
    m_views->setVisible(!textView.isEmpty());
    m_views->setTabText(Text, textView);
}

void BodyTools::setView(View view)
{
    const QSignalBlocker blocker(m_views);
    m_views->setCurrentIndex(view);
}

void BodyTools::chooseView(View view)
{
    m_views->setCurrentIndex(view);
}

BodyTools::View BodyTools::view() const
{
    return !m_views->isHidden() && m_views->currentIndex() == Form ? Form : Text;
}

void BodyTools::setMediaTypes(const QStringList &names, const QString &chosen)
{
    if (!m_mediaTypes && names.size() > 1)
        makeMediaTypes();
    if (!m_mediaTypes)
        return;
    m_mediaTypes->clear();
    m_mediaTypes->addItems(names);
    m_mediaTypes->setCurrentText(chosen);
    m_mediaTypes->setVisible(names.size() > 1);
}

void BodyTools::makeMediaTypes()
{
    m_mediaTypes = new QComboBox(this);
    m_mediaTypes->setAccessibleName(tr("Body type"));
    m_mediaTypes->setToolTip(tr("The call takes its body in one of several types"));
    m_mediaTypes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mediaTypes->setMinimumContentsLength(12);
    m_row->insertWidget(m_row->indexOf(m_views) + 1, m_mediaTypes);
    connect(m_mediaTypes, &QComboBox::activated, this, [this] { Q_EMIT mediaTypeChosen(m_mediaTypes->currentText()); });
}

void BodyTools::setFormats(bool formats)
{
    m_format->setVisible(formats);
}

void BodyTools::setMaximized(bool maximized)
{
    m_maximize->setIcon(Theme::theme().icon(maximized ? u"restore"_s : u"maximize"_s, ColorRole::MutedText));
    m_maximize->setText(maximized ? tr("Restore") : tr("Maximize"));
}

void BodyTools::setPresenting(bool presenting)
{
    m_isPresenting = presenting;
    showWords();
}

int BodyTools::widthOfWords() const
{
    int width = 0;
    for (const QToolButton *button : {m_clear, m_format, m_maximize})
        width += button->isHidden() ? 0 : button->fontMetrics().horizontalAdvance(button->text()) + Theme::theme().spacing(1);
    return width;
}

/// That without words: a form can be as narrow.
QSize BodyTools::minimumSizeHint() const
{
    const QSize size = QWidget::minimumSizeHint();
    return m_clear->toolButtonStyle() == Qt::ToolButtonIconOnly ? size : QSize(size.width() - widthOfWords(), size.height());
}

void BodyTools::showWords()
{
    const bool hasRoom = width() >= minimumSizeHint().width() + widthOfWords();
    const auto style = m_isPresenting || !hasRoom ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *button : {m_clear, m_format, m_maximize})
        button->setToolButtonStyle(style);
}

void BodyTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWords();
}

QList<QWidget *> BodyTools::stops() const
{
    QList<QWidget *> stops{m_views};
    if (m_mediaTypes)
        stops.append(m_mediaTypes);
    return stops << m_clear << m_format << m_maximize;
}

} // namespace Ui
