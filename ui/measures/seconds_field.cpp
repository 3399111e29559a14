#include "ui/measures/seconds_field.h"

#include "ui/widgets/button.h"
#include "ui/widgets/measure_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>

namespace hipwise::ui {

namespace {

constexpr double Tenths = 10.0;

/// Shows and reads tenths as seconds: "12.4 s".
class TenthsBox final : public QSpinBox {
protected:
    [[nodiscard]] QString textFromValue(int value) const override { return tenthsWords(value); }

    [[nodiscard]] int valueFromText(const QString& text) const override
    {
        bool isNumber = false;
        const double seconds = QLocale().toDouble(number(text), &isNumber);
        return isNumber ? qRound(seconds * Tenths) : value();
    }

    [[nodiscard]] QValidator::State validate(QString& text, int&) const override
    {
        if (number(text).isEmpty())
            return QValidator::Intermediate;
        bool isNumber = false;
        const double seconds = QLocale().toDouble(number(text), &isNumber);
        if (!isNumber || seconds < 0)
            return QValidator::Invalid;
        return qRound(seconds * Tenths) <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
    }

private:
    [[nodiscard]] QString number(QString text) const { return text.remove(suffix()).trimmed(); }
};

} // namespace

SecondsField::SecondsField(const Look& look, const QString& name, int mostTenths)
    : m_number(new TenthsBox)
    , m_less(Button::iconOnly(look, QStringLiteral("minus"), tr("%1: less").arg(name)))
    , m_more(Button::iconOnly(look, QStringLiteral("plus"), tr("%1: more").arg(name)))
{
    constexpr double WideEms = 6.0;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::Gap);
    row->addWidget(m_less);
    row->addWidget(m_number);
    row->addWidget(m_more);
    m_number->setRange(0, mostTenths);
    m_number->setSuffix(tr(" s"));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setAccessibleName(name);
    m_number->setKeyboardTracking(false);
    m_number->setMinimumWidth(look.em(WideEms));
    connect(m_less, &QAbstractButton::clicked, m_number, &QAbstractSpinBox::stepDown);
    connect(m_more, &QAbstractButton::clicked, m_number, &QAbstractSpinBox::stepUp);
    connect(m_number, &QSpinBox::valueChanged, this, &SecondsField::refresh);
}

void SecondsField::setTenths(int tenths)
{
    m_number->setValue(tenths);
    refresh();
}

int SecondsField::tenths() const
{
    return m_number->value();
}

void SecondsField::refresh()
{
    m_less->setEnabled(m_number->value() > m_number->minimum());
    m_more->setEnabled(m_number->value() < m_number->maximum());
}

} // namespace hipwise::ui
