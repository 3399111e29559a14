#include "support/ui_text_recorder.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace hipwise::test {

namespace {

/// Draws nothing and remembers text.
class Recorder final : public QPaintEngine {
public:
    Recorder()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override { return true; }

    bool end() override { return true; }

    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState&) override { }

    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }

    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
    }

    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { }

    void drawPath(const QPainterPath&) override { }

    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }

    void drawPolygon(const QPoint*, int, PolygonDrawMode) override { }

    void drawRects(const QRectF*, int) override { }

    void drawRects(const QRect*, int) override { }

    void drawLines(const QLineF*, int) override { }

    void drawLines(const QLine*, int) override { }

    void drawEllipse(const QRectF&) override { }

    void drawEllipse(const QRect&) override { }

    void drawPoints(const QPointF*, int) override { }

    void drawPoints(const QPoint*, int) override { }

    void drawTextItem(const QPointF& point, const QTextItem& item) override
    {
        const QRectF tight = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        if (tight.isEmpty())
            return;
        const QTransform& transform = painter()->combinedTransform();
        PaintedText found{item.text(), transform.mapRect(tight.translated(point)), {}};
        if (painter()->hasClipping())
            found.clip = transform.mapRect(painter()->clipBoundingRect());
        m_texts.push_back(found);
    }

    std::vector<PaintedText> m_texts;
};

/// As large as the widget, one pixel to a pixel.
class Paper final : public QPaintDevice {
public:
    explicit Paper(const QSize& size)
        : m_size(size)
    {
    }

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_recorder; }

    [[nodiscard]] const std::vector<PaintedText>& texts() const { return m_recorder.m_texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int Dpi = 96;
        if (metric == PdmWidth)
            return m_size.width();
        if (metric == PdmHeight)
            return m_size.height();
        if (metric == PdmDpiX || metric == PdmDpiY || metric == PdmPhysicalDpiX
            || metric == PdmPhysicalDpiY)
            return Dpi;
        if (metric == PdmDevicePixelRatio)
            return 1;
        if (metric == PdmDevicePixelRatioScaled)
            return qRound(devicePixelRatioFScale());
        return 0; // colours and millimetres are nobody's business here
    }

private:
    QSize m_size;
    mutable Recorder m_recorder;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& widget)
{
    Paper paper(widget.size());
    widget.render(&paper, QPoint(), QRegion(), QWidget::RenderFlags());
    return paper.texts();
}

} // namespace hipwise::test
