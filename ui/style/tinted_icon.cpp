#include "ui/style/tinted_icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double DisabledOpacity = 0.55;

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, const QColor& colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("#000", m_colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(DisabledOpacity);
        // Icons are square; a wider place leaves room on both sides.
        QRectF square(
            0, 0, std::min(rect.width(), rect.height()), std::min(rect.width(), rect.height()));
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override
    {
        return new TintedIconEngine(m_name, m_colour);
    }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon tintedIcon(const QString& name, const QColor& colour)
{
    return QIcon(new TintedIconEngine(name, colour));
}

} // namespace hipwise::ui
