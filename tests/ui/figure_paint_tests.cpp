#include "support/ui_desk.h"
#include "ui/figure/figure_painter.h"
#include "ui/figure/figure_reel.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <catch2/catch.hpp>

using namespace hipwise;

namespace {

constexpr int Edge = 240;

const figure::Animation& sitToStand()
{
    const figure::Animation* animation = test::hipPack().figure("sit-to-stand");
    REQUIRE(animation != nullptr);
    return *animation;
}

/// A film of somebody who stands up.
struct Set {
    figure::Body body{figure::bodyMesh(), {}};
    figure::Film film;

    Set()
    {
        constexpr int Frames = 10;
        film.setSubject(sitToStand(), body, Frames);
        figure::DrawOptions options;
        options.size = glm::vec2(Edge);
        film.setPicture(sitToStand().view, options);
    }
};

constexpr figure::Moment Half{figure::Phase::Move, 0.5F};

ui::FigurePalette palette(ui::FigurePalette::Print print = ui::FigurePalette::Print::Colour)
{
    return {
        ui::themeOf(ui::ThemeId::Light), figure::SkinTone::Fair, figure::HairColour::Brown, print};
}

QImage sheet()
{
    QImage image(Edge, Edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QImage painted(const figure::DrawList& list, const ui::FigurePalette& colours)
{
    QImage image = sheet();
    QPainter painter(&image);
    paintFigure(painter, list, colours);
    return image;
}

int farthestChannel(const QImage& a, const QImage& b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor two = b.pixelColor(x, y);
            most = std::max({most,
                             std::abs(one.red() - two.red()),
                             std::abs(one.green() - two.green()),
                             std::abs(one.blue() - two.blue())});
        }
    }
    return most;
}

} // namespace

TEST_CASE("a figure on paper is lines and areas, not a picture")
{
    Set set;
    const figure::DrawList& list = set.film.frame(Half);
    SECTION("in a PDF")
    {
        QBuffer file;
        REQUIRE(file.open(QIODevice::WriteOnly));
        QPdfWriter writer(&file);
        QPainter painter(&writer);
        paintFigure(painter, list, palette());
        painter.end();
        const QByteArray bytes = file.data();
        REQUIRE(bytes.startsWith("%PDF"));
        CHECK_FALSE(bytes.contains("/Subtype /Image"));
        // All of its points are in there; a page without a figure has hardly a thousand bytes.
        CHECK(bytes.size() > static_cast<qsizetype>(list.points.size()));
    }
    SECTION("in an SVG")
    {
        QBuffer file;
        REQUIRE(file.open(QIODevice::WriteOnly));
        QSvgGenerator writer;
        writer.setOutputDevice(&file);
        writer.setSize({Edge, Edge});
        QPainter painter(&writer);
        paintFigure(painter, list, palette());
        painter.end();
        const QByteArray text = file.data();
        CHECK_FALSE(text.contains("<image"));
        CHECK(text.count("<path") >= static_cast<int>(list.shapes.size()) / 2);
    }
}

TEST_CASE("a figure for a black printer has no colours")
{
    Set set;
    const QImage grey = painted(set.film.frame(Half), palette(ui::FigurePalette::Print::Grey));
    const QImage colours = painted(set.film.frame(Half), palette());
    const auto coloured = [](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                count += at.red() == at.green() && at.green() == at.blue() ? 0 : 1;
            }
        }
        return count;
    };
    CHECK(coloured(grey) == 0);
    CHECK(coloured(colours) > 1000);
}

TEST_CASE("a drawing lies within its bounds")
{
    Set set;
    const figure::DrawList& list = set.film.frame(Half);
    const QRect bounds = ui::boundsOf(list).toAlignedRect();
    QImage image = painted(list, palette());
    QPainter eraser(&image);
    eraser.fillRect(bounds, Qt::white);
    eraser.end();
    CHECK(farthestChannel(image, sheet()) == 0);
    CHECK(bounds.width() < Edge);
    CHECK(ui::boundsOf({}).isEmpty());
}

TEST_CASE("a reel shows what painting each frame anew would show")
{
    Set set;
    ui::FigureReel reel;
    const QImage anew = painted(set.film.frame(Half), palette());
    for (int round = 0; round < 2; ++round) {
        QImage image = sheet();
        QPainter painter(&image);
        reel.paint(painter, set.film, Half, palette());
        painter.end();
        // Layers that let light through are put together in another order, which rounds otherwise.
        CHECK(farthestChannel(image, anew) <= 3);
    }
}

TEST_CASE("a reel keeps each frame once, and nothing when it is cleared")
{
    Set set;
    ui::FigureReel reel;
    QImage image = sheet();
    QPainter painter(&image);
    CHECK(reel.bytes() == 0);
    reel.paint(painter, set.film, Half, palette());
    const std::size_t one = reel.bytes();
    CHECK(one > 0);
    CHECK(one < std::size_t{4} * Edge * Edge);
    reel.paint(painter, set.film, Half, palette());
    CHECK(reel.bytes() == one);
    // The way back shows the same frame.
    reel.paint(painter, set.film, {figure::Phase::Return, 0.5F}, palette());
    CHECK(reel.bytes() == one);
    reel.paint(painter, set.film, {figure::Phase::Move, 1.0F}, palette());
    CHECK(reel.bytes() > one);
    reel.clear();
    CHECK(reel.bytes() == 0);
}
