#include "ui/settings/theme_choices.h"

#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>

namespace hipwise::ui {

using person::ThemeChoice;

namespace {

constexpr double WidthEms = 11.2;
constexpr double HeightEms = 8.0;

/// One theme with a picture of itself.
class ThemeButton final : public QAbstractButton {
public:
    ThemeButton(const Look& look, ThemeChoice choice, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
        , m_choice(choice)
    {
        setCheckable(true);
        setAutoExclusive(true); // a radio button for assistive technology
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {m_look.em(WidthEms), m_look.em(HeightEms)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = m_look.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double pen = isChecked() ? 3 : 1;
        painter.setPen(QPen(isChecked() ? t.primary : t.edge, pen));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 12, 12);
        const QRectF picture(10, 10, width() - 20, height() - m_look.em(2.6) - 10);
        drawPicture(painter, picture);
        drawRadio(painter);
        painter.setPen(t.ink);
        painter.setFont(m_look.font(isChecked() ? TextRole::BodyStrong : TextRole::Body));
        const QRectF words(m_look.em(2.3),
                           picture.bottom(),
                           width() - m_look.em(2.5),
                           height() - picture.bottom());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
    }

private:
    void drawRadio(QPainter& painter) const
    {
        const Theme& t = m_look.theme();
        const double size = m_look.em(1.15);
        QRectF circle(m_look.em(0.7), 0, size, size);
        circle.moveTop(height() - m_look.em(1.3) - size / 2);
        painter.setPen(QPen(isChecked() ? t.primary : t.edge, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.primary);
            const double inset = size * 0.25;
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
        }
    }

    static void drawWindow(QPainter& painter, const QRectF& box, const Theme& theme)
    {
        painter.fillRect(box, theme.bg);
        const double side = box.width() * 0.24;
        painter.fillRect(QRectF(box.left(), box.top(), side, box.height()), theme.side);
        painter.fillRect(QRectF(box.left() + side + 8, box.top() + 8, box.width() * 0.34, 5),
                         theme.ink);
        const QRectF card(
            box.left() + side + 8, box.top() + 20, box.width() - side - 16, box.height() - 28);
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(card, 4, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.primary);
        painter.drawRoundedRect(
            QRectF(card.left() + 6, card.bottom() - 14, card.width() * 0.4, 8), 3, 3);
    }

    void drawPicture(QPainter& painter, const QRectF& box) const
    {
        QPainterPath clip;
        clip.addRoundedRect(box, 8, 8);
        painter.save();
        painter.setClipPath(clip);
        if (m_choice == ThemeChoice::System) {
            drawWindow(painter, box, themeOf(ThemeId::Light));
            QPainterPath half;
            half.addPolygon(QPolygonF{{box.left() + box.width() * 0.6, box.top()},
                                      box.topRight(),
                                      box.bottomRight(),
                                      {box.left() + box.width() * 0.4, box.bottom()}});
            painter.setClipPath(half, Qt::IntersectClip);
            drawWindow(painter, box, themeOf(ThemeId::Dark));
        } else {
            drawWindow(painter, box, themeOf(static_cast<ThemeId>(static_cast<int>(m_choice) - 1)));
        }
        painter.restore();
        painter.setPen(QPen(m_look.theme().line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(clip);
    }

    const Look& m_look;
    ThemeChoice m_choice;
};

} // namespace

ThemeChoices::ThemeChoices(const Look& look)
    : m_group(new QButtonGroup(this))
{
    auto* flow = new FlowLayout(length::Gap + length::Gap / 2, this);
    m_group->setExclusive(true);
    for (int i = 0; i <= static_cast<int>(ThemeChoice::ContrastLight); ++i) {
        auto* button = new ThemeButton(look, static_cast<ThemeChoice>(i), this);
        button->setObjectName(QStringLiteral("theme%1").arg(i));
        m_group->addButton(button, i);
        flow->addWidget(button);
    }
    nameButtons();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        Q_EMIT chosen(static_cast<ThemeChoice>(id));
    });
    connect(&look, &Look::changed, this, [this] {
        for (QAbstractButton* button : m_group->buttons()) {
            button->updateGeometry();
            button->update();
        }
    });
}

void ThemeChoices::setTheme(ThemeChoice theme)
{
    m_group->button(static_cast<int>(theme))->setChecked(true);
}

void ThemeChoices::nameButtons()
{
    setAccessibleName(tr("Colours"));
    const QStringList names{tr("As this computer"),
                            tr("Light"),
                            tr("Dark"),
                            tr("High contrast, dark"),
                            tr("High contrast, light")};
    for (QAbstractButton* button : m_group->buttons()) {
        button->setText(names.value(m_group->id(button)));
        button->setAccessibleName(tr("Colours: %1").arg(button->text()));
    }
}

} // namespace hipwise::ui
