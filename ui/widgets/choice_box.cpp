#include "ui/widgets/choice_box.h"

#include <QListView>
#include <QPainter>
#include <QWheelEvent>

namespace hipwise::ui {

ChoiceBox::ChoiceBox(const Look& look)
    : m_look(look)
{
    setView(new QListView); // follows the style sheet, unlike the built-in list
    connect(this, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(itemData(index).toString());
    });
}

void ChoiceBox::setValue(const QString& value)
{
    setCurrentIndex(std::max(0, findData(value)));
}

QSize ChoiceBox::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(m_look.em(1.5), 0);
}

QSize ChoiceBox::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int size = m_look.em(1.1);
    m_look.icon(QStringLiteral("down"), m_look.theme().ink2)
        .paint(&painter, QRect(width() - size - m_look.em(0.6), (height() - size) / 2, size, size));
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    // Scrolling the page must not change what is chosen on the way.
    event->ignore();
}

} // namespace hipwise::ui
