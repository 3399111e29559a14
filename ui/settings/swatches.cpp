#include "ui/settings/swatches.h"

#include "ui/widgets/flow_layout.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr int Target = 44; // pixels at least

/// One colour as a disc; a ring and a tick mark the chosen one.
class Swatch final : public QAbstractButton {
public:
    Swatch(const Look& look, const QColor& colour, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
        , m_colour(colour)
    {
        setCheckable(true);
        setAutoExclusive(true); // a radio button for assistive technology
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = std::max(Target, m_look.em(2.75));
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr double Ring = 3.0;
        constexpr double Gap = 3.0;
        const Theme& t = m_look.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(Ring, Ring, -Ring, -Ring);
        if (isChecked()) {
            painter.setPen(QPen(t.primary, Ring));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(box);
        }
        painter.setPen(QPen(t.edge, 1));
        painter.setBrush(m_colour);
        const double inset = Ring + Gap;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        if (isChecked()) {
            // Dark on light colours and light on dark ones.
            constexpr int Middle = 128;
            const bool light = m_colour.lightness() > Middle;
            const QColor tick = light == t.dark ? t.bg : t.ink;
            const QSize size = QSizeF(box.width() * 0.46, box.height() * 0.46).toSize();
            painter.drawPixmap(box.center() - QPointF(size.width(), size.height()) / 2,
                               m_look.icon(QStringLiteral("check"), tick).pixmap(size));
        }
    }

private:
    const Look& m_look;
    QColor m_colour;
};

} // namespace

Swatches::Swatches(const Look& look,
                   const QString& name,
                   const QStringList& names,
                   const std::vector<QColor>& colours)
    : m_group(new QButtonGroup(this))
{
    auto* flow = new FlowLayout(length::Gap / 2, this);
    m_group->setExclusive(true);
    for (std::size_t i = 0; i < colours.size(); ++i) {
        auto* swatch = new Swatch(look, colours[i], this);
        const QString& colour = names[static_cast<qsizetype>(i)];
        swatch->setAccessibleName(tr("%1: %2").arg(name, colour));
        swatch->setToolTip(colour);
        m_group->addButton(swatch, static_cast<int>(i));
        flow->addWidget(swatch);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Swatches::chosen);
}

void Swatches::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

} // namespace hipwise::ui
