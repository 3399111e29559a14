#include "ui/snacks/snack_tile.h"

#include "ui/widgets/snack_words.h"
#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double PadEms = 0.6;
constexpr double PictureEms = 3.8;
constexpr double PictureHeightEms = 3.0;
constexpr double MarkEms = 1.5;
constexpr double Radius = 10;
constexpr double WidthEms = 19.0;

} // namespace

SnackTile::SnackTile(FigureStudio& studio, const app::SnackMovement& movement)
    : m_studio(studio)
    , m_movement(movement)
    , m_text(QStringLiteral("%1, %2").arg(turnWords({movement, std::nullopt}),
                                          fromUtf8(movement.position).toLower()))
{
    setObjectName(QStringLiteral("snack-%1").arg(fromUtf8(movement.movement)));
    setText(fromUtf8(movement.name));
    setAccessibleName(QStringLiteral("%1. %2").arg(text(), m_text));
    setCheckable(true);
    setChecked(movement.isChosen);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&studio, &FigureStudio::stillsReady, this, [this] { update(); });
    connect(&studio, &FigureStudio::changed, this, [this] {
        updateGeometry();
        update();
    });
}

SnackTile::Boxes SnackTile::boxesFor(int width) const
{
    const Look& look = m_studio.look();
    const int pad = look.em(PadEms);
    const int mark = look.em(MarkEms);
    Boxes boxes;
    const int left = pad * 2 + look.em(PictureEms);
    const int inner = std::max(width - left - mark - 2 * pad, look.em(1.0));
    int y = pad;
    const auto place = [&](const QString& words, TextRole role) {
        constexpr int Endless = 10000;
        const QFontMetrics metrics(look.font(role));
        const int height
            = metrics.boundingRect(QRect(0, 0, inner, Endless), Qt::TextWordWrap, words).height();
        const QRect box(left, y, inner, height);
        y += height;
        return box;
    };
    boxes.title = place(text(), TextRole::BodyStrong);
    boxes.text = place(m_text, TextRole::Secondary);
    boxes.height = std::max(y + pad, look.em(PictureHeightEms) + 2 * pad);
    const int spare = (boxes.height - 2 * pad - (y - pad)) / 2;
    boxes.title.translate(0, spare);
    boxes.text.translate(0, spare);
    boxes.picture = QRect(pad,
                          (boxes.height - look.em(PictureHeightEms)) / 2,
                          look.em(PictureEms),
                          look.em(PictureHeightEms));
    boxes.mark = QRect(width - pad - mark, (boxes.height - mark) / 2, mark, mark);
    return boxes;
}

int SnackTile::heightForWidth(int width) const
{
    return boxesFor(width).height;
}

QSize SnackTile::sizeHint() const
{
    const int width = m_studio.look().em(WidthEms);
    return {width, heightForWidth(width)};
}

void SnackTile::paintEvent(QPaintEvent*)
{
    const Look& look = m_studio.look();
    const Theme& theme = look.theme();
    const Boxes boxes = boxesFor(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked() ? theme.primary : theme.edge, isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? theme.soft : underMouse() ? theme.sunken : theme.surface);
    painter.drawRoundedRect(whole, Radius, Radius);

    QPainterPath frame;
    frame.addRoundedRect(boxes.picture, Radius, Radius);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(boxes.picture, stageGround(theme, boxes.picture));
    if (m_movement.figure != nullptr)
        painter.drawPixmap(boxes.picture.topLeft(),
                           m_studio.still({m_movement.movement,
                                           m_movement.figure,
                                           boxes.picture.size(),
                                           devicePixelRatioF()}));
    painter.restore();

    painter.setPen(theme.ink);
    painter.setFont(look.font(TextRole::BodyStrong));
    painter.drawText(boxes.title, Qt::TextWordWrap, text());
    painter.setPen(theme.ink2);
    painter.setFont(look.font(TextRole::Secondary));
    painter.drawText(boxes.text, Qt::TextWordWrap, m_text);

    const QRectF mark = QRectF(boxes.mark).adjusted(1, 1, -1, -1);
    constexpr double MarkRadius = 5;
    painter.setPen(QPen(isChecked() ? theme.primary : theme.edge, 2));
    painter.setBrush(isChecked() ? theme.primary : theme.surface);
    painter.drawRoundedRect(mark, MarkRadius, MarkRadius);
    if (isChecked())
        look.icon(QStringLiteral("check"), theme.onPrimary)
            .paint(&painter, boxes.mark.adjusted(3, 3, -3, -3));
}

} // namespace hipwise::ui
