#include "ui/widgets/stepper.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace hipwise::ui {

Stepper::Stepper(const Look& look, const QString& name)
    : m_number(new QSpinBox)
    , m_less(Button::iconOnly(look, QStringLiteral("minus"), tr("%1: less").arg(name)))
    , m_more(Button::iconOnly(look, QStringLiteral("plus"), tr("%1: more").arg(name)))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::Gap);
    row->addWidget(m_less);
    row->addWidget(m_number);
    row->addWidget(m_more);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setAccessibleName(name);
    m_number->setKeyboardTracking(false);
    connect(m_less, &QAbstractButton::clicked, m_number, &QAbstractSpinBox::stepDown);
    connect(m_more, &QAbstractButton::clicked, m_number, &QAbstractSpinBox::stepUp);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) {
        refresh();
        Q_EMIT changed(value);
    });
}

Stepper* Stepper::joined()
{
    setProperty("stepper", QStringLiteral("joined"));
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout()->setSpacing(0);
    return this;
}

void Stepper::setRange(int lowest, int highest, int step)
{
    const QSignalBlocker quiet(m_number);
    m_number->setRange(lowest, highest);
    m_number->setSingleStep(step);
    refresh();
}

void Stepper::setSuffix(const QString& suffix)
{
    m_number->setSuffix(suffix);
}

void Stepper::setValue(int value)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(value);
    refresh();
}

int Stepper::value() const
{
    return m_number->value();
}

void Stepper::refresh()
{
    m_less->setEnabled(m_number->value() > m_number->minimum());
    m_more->setEnabled(m_number->value() < m_number->maximum());
}

} // namespace hipwise::ui
