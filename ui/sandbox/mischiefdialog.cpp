// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/mischiefdialog.h"

#include "ui/sandbox/mischiefwords.h"
#include "ui/sandbox/trainermenu.h"
#include "ui/theme/look.h"
#include "ui/widgets/messagestrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr int longestDelay = 120'000;

QSpinBox *number(QWidget *parent, const QString &name, int least, int most, int value, const QString &suffix, const QString &special = {})
{
    auto *box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setSpecialValueText(special);
    return box;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setLook(label, Look::Heading);
    return label;
}

/// A beginner's sentence: it begins with a capital letter and ends with a full stop.
QString sentence(const QString &words)
{
    return words.isEmpty() ? words : words.first(1).toUpper() + words.sliced(1) + u'.';
}

} // namespace

MischiefDialog::MischiefDialog(Sandbox::Trainer &trainer, QWidget *parent)
    : QDialog(parent)
    , m_trainer(trainer)
    , m_answer(new QComboBox(this))
    , m_way(new QComboBox(this))
    , m_delay(number(this, tr("Wait before the answer"), 0, longestDelay, 0, tr(" ms"), tr("not at all")))
    , m_retryAfter(number(this, tr("Ask to wait (Retry-After)"), 0, 86'400, 5, tr(" s")))
    , m_every(number(this, tr("One call in"), 1, 1000, 1, {}, tr("each")))
    , m_times(number(this, tr("How many times"), 0, 1000, 1, {}, tr("until it is ended")))
    , m_operation(new QCheckBox(this))
    , m_make(new QPushButton(tr("Let it happen"), this))
    , m_latency(number(this, tr("Longer by"), 0, longestDelay, 0, tr(" ms"), tr("not at all")))
    , m_perMinute(number(this, tr("Calls a minute"), 0, 1'000'000, 0, {}, tr("any number")))
    , m_set(new QPushButton(tr("Set for every call"), this))
    , m_inForce(new QLabel(this))
    , m_end(new QPushButton(tr("End it all"), this))
    , m_strip(new MessageStrip(this))
{
    setWindowTitle(tr("Make calls go wrong"));
    m_answer->setAccessibleName(tr("The answer"));
    m_answer->addItem(tr("as ever"), 0);
    for (const Trick &trick : tricks()) {
        if (trick.fault.status != 0)
            m_answer->addItem(answerInWords(trick.fault.status), trick.fault.status);
    }
    m_way->setAccessibleName(tr("On its way"));
    m_way->addItems({tr("comes whole"), tr("is cut off half way"), tr("never comes")});
    m_inForce->setWordWrap(true);
    m_inForce->setTextFormat(Qt::PlainText);
    m_inForce->setObjectName(u"inForce"_s);
    setLook(m_make, Look::Primary);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_end, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(heading(tr("Some calls"), this));
    layout->addLayout(layOutFault());
    layout->addWidget(heading(tr("Every call"), this));
    layout->addLayout(layOutEveryCall());
    layout->addWidget(heading(tr("What goes wrong now"), this));
    layout->addWidget(m_inForce);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connectParts();
    setOperation({}, {});
    checkFault();
    showInForce(trainer.inForce());
    showAvailability();
    m_answer->setFocus();
}

QFormLayout *MischiefDialog::layOutFault()
{
    auto *form = new QFormLayout;
    for (QWidget *field : std::initializer_list<QWidget *>{m_answer, m_retryAfter, m_way, m_delay, m_every, m_times})
        form->addRow(field->accessibleName(), field);
    form->addRow(m_operation);
    form->addRow(QString(), m_make);
    return form;
}

QFormLayout *MischiefDialog::layOutEveryCall()
{
    auto *form = new QFormLayout;
    form->addRow(m_latency->accessibleName(), m_latency);
    form->addRow(m_perMinute->accessibleName(), m_perMinute);
    form->addRow(QString(), m_set);
    return form;
}

void MischiefDialog::connectParts()
{
    connect(m_answer, &QComboBox::currentIndexChanged, this, &MischiefDialog::checkFault);
    connect(m_way, &QComboBox::currentIndexChanged, this, &MischiefDialog::checkFault);
    connect(m_delay, &QSpinBox::valueChanged, this, &MischiefDialog::checkFault);
    connect(m_make, &QPushButton::clicked, this, &MischiefDialog::makeFault);
    connect(m_end, &QPushButton::clicked, &m_trainer, &Sandbox::Trainer::endAll);
    connect(m_set, &QPushButton::clicked, this, [this] {
        m_trainer.setLatency(std::chrono::milliseconds(m_latency->value()));
        m_trainer.setRateLimit(m_perMinute->value());
    });
    connect(&m_trainer, &Sandbox::Trainer::inForceChanged, this, &MischiefDialog::showInForce);
    connect(&m_trainer, &Sandbox::Trainer::availabilityChanged, this, &MischiefDialog::showAvailability);
    connect(&m_trainer, &Sandbox::Trainer::failed, this, [this](const QString &what) { m_strip->show(MessageStrip::Kind::Error, what); });
    connect(&m_trainer, &Sandbox::Trainer::done, m_strip, &MessageStrip::clear);
}

void MischiefDialog::setOperation(const QString &key, const QString &title)
{
    m_operationKey = key;
    m_operation->setText(key.isEmpty() ? tr("Only the open operation (none is open)") : tr("Only “%1”").arg(title));
    m_operation->setAccessibleName(m_operation->text());
    m_operation->setEnabled(!key.isEmpty());
    if (key.isEmpty())
        m_operation->setChecked(false);
}

Sandbox::Fault MischiefDialog::fault() const
{
    constexpr std::array ways{Http::Delivery::Kind::Whole, Http::Delivery::Kind::CutOff, Http::Delivery::Kind::Never};
    return {.status = m_answer->currentData().toInt(),
            .delivery = {ways.at(std::size_t(m_way->currentIndex())), std::chrono::milliseconds(m_delay->value())},
            .operation = m_operation->isChecked() ? m_operationKey : QString(),
            .every = m_every->value(),
            .times = m_times->value(),
            .retryAfter = m_retryAfter->value()};
}

/// Something must go wrong.
void MischiefDialog::checkFault()
{
    const Sandbox::Fault chosen = fault();
    const bool isAny = chosen.status != 0 || chosen.delivery != Http::Delivery();
    m_retryAfter->setEnabled(chosen.status == 429 || chosen.status == 503);
    m_make->setEnabled(isAny && whyNot(m_trainer.availability()).isEmpty());
    m_make->setToolTip(isAny ? QString() : tr("Choose above what should go wrong: the answer, its way or a wait"));
}

void MischiefDialog::makeFault()
{
    m_trainer.add(fault());
}

void MischiefDialog::showInForce(const Sandbox::InForce &inForce)
{
    QStringList sentences;
    for (const QString &words : inWords(inForce))
        sentences.append(sentence(words));
    m_inForce->setText(sentences.isEmpty() ? tr("Nothing. Calls are answered as ever.") : sentences.join(u'\n'));
    m_end->setEnabled(inForce.isAny());
    m_latency->setValue(int(inForce.latency.count()));
    m_perMinute->setValue(inForce.perMinute);
}

void MischiefDialog::showAvailability()
{
    const QString why = whyNot(m_trainer.availability());
    m_set->setEnabled(why.isEmpty());
    checkFault();
    if (why.isEmpty())
        m_strip->clear();
    else
        m_strip->show(MessageStrip::Kind::Hint, why + u'.');
}

} // namespace Ui
