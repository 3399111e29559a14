#include "ui/widgets/icon_label.h"

#include <QPainter>

namespace hipwise::ui {

IconLabel::IconLabel(const Look& look, const QString& icon, Ink ink, double ems)
    : m_look(look)
    , m_icon(icon)
    , m_ink(ink)
    , m_ems(ems)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize IconLabel::sizeHint() const
{
    return {m_look.em(m_ems), m_look.em(m_ems)};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_look.icon(m_icon, inkColour(m_look.theme(), m_ink)).paint(&painter, rect());
}

} // namespace hipwise::ui
