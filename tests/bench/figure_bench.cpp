#include "content/load/pack_loader.h"
#include "figure/draw/film.h"
#include "ui/figure/figure_painter.h"
#include "ui/figure/figure_reel.h"
#include "ui/style/theme.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <string>
#include <vector>

/// Prints what a figure costs: the first frame, a frame of a loop when it is new and when it is
/// kept, and one while it is turned by hand, in milliseconds; and how much there is to a drawing.
namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): this file is the whole program

double milliseconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

struct Times {
    std::vector<double> all;

    void add(double time) { all.push_back(time); }

    [[nodiscard]] double median()
    {
        std::sort(all.begin(), all.end());
        return all[all.size() / 2];
    }

    [[nodiscard]] double most() const { return *std::max_element(all.begin(), all.end()); }

    [[nodiscard]] double least() const { return *std::min_element(all.begin(), all.end()); }
};

class Bench {
public:
    explicit Bench(int size)
        : m_size(size)
        , m_image(size, size, QImage::Format_RGB32)
    {
    }

    void run(const content::Figure& entry);
    void print();

private:
    void paint(const figure::DrawList& list);
    void play(const figure::Moment& moment);

    int m_size;
    QImage m_image;
    ui::FigurePalette m_palette{
        ui::themeOf(ui::ThemeId::Light), figure::SkinTone::Fair, figure::HairColour::Brown};
    figure::Film m_film; ///< kept, as the program's views keep theirs
    ui::FigureReel m_reel;
    Times m_first;
    Times m_once;
    Times m_steady;
    Times m_turning;
    Times m_care;
    std::size_t m_points = 0;
    std::size_t m_shapes = 0;
    std::size_t m_drawings = 0;
};

void Bench::paint(const figure::DrawList& list)
{
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    ui::paintFigure(painter, list, m_palette);
    m_points += list.points.size();
    m_shapes += list.shapes.size();
    ++m_drawings;
}

void Bench::play(const figure::Moment& moment)
{
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    m_reel.paint(painter, m_film, moment, m_palette);
}

void Bench::run(const content::Figure& entry)
{
    constexpr int Frames = 24;
    constexpr int Turns = 8;
    const figure::Animation& animation = entry.animation;
    const figure::Body body(figure::bodyMesh(), {{}, {}, animation.footwear});
    const bool steady = animation.course == figure::Course::Steady;
    const auto at = [&](int frame) {
        return figure::Moment{steady ? figure::Phase::Steady : figure::Phase::Move,
                              static_cast<float>(frame) / Frames};
    };
    figure::DrawOptions options;
    options.size = glm::vec2(static_cast<float>(m_size));
    options.arrows = true;
    options.setCare(figure::Care::Usual);
    m_reel.clear();
    m_first.add(milliseconds([&] {
        m_film.setSubject(animation, body, Frames);
        m_film.setPicture(animation.view, options);
        paint(m_film.frame(at(0)));
    }));
    for (int frame = 1; frame < Frames; ++frame)
        m_once.add(milliseconds([&] { play(at(frame)); }));
    for (int frame = 1; frame < Frames; ++frame)
        m_steady.add(milliseconds([&] { play(at(frame)); }));
    m_care.add(milliseconds([&] { paint(m_film.still(at(0), figure::Care::Full)); }));
    options.arrows = false;
    options.setCare(figure::Care::Quick);
    for (int turn = 0; turn < Turns; ++turn) {
        constexpr float DegreesPerTurn = 11.0F;
        const figure::View view{animation.view.yawDeg + DegreesPerTurn * static_cast<float>(turn),
                                animation.view.pitchDeg};
        m_turning.add(milliseconds([&] {
            m_film.setPicture(view, options);
            paint(m_film.frame(at(Frames / 2)));
        }));
    }
}

void Bench::print()
{
    const auto line = [&](const char* what, Times& times) {
        fmt::print("{0:4}x{0:<4} {1:<28} median {2:6.2f} ms   min {3:6.2f} ms   max {4:6.2f} ms\n",
                   m_size,
                   what,
                   times.median(),
                   times.least(),
                   times.most());
    };
    line("first frame", m_first);
    line("frame of the first round", m_once);
    line("frame of later rounds", m_steady);
    line("frame while turned by hand", m_turning);
    line("still, with full care", m_care);
    fmt::print("{0:4}x{0:<4} a drawing has {1} points in {2} shapes\n",
               m_size,
               m_points / m_drawings,
               m_shapes / m_drawings);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto loaded = content::loadPack(HIPWISE_SOURCE_DIR "/data/hip");
    if (!loaded.pack || loaded.pack->figures.empty()) {
        fmt::print(stderr, "The hip pack has no figures.\n");
        return 1;
    }
    static_cast<void>(figure::bodyMesh());
    for (const int size : {600, 1200}) {
        Bench bench(size);
        for (std::size_t i = 0; i < loaded.pack->figures.size(); i += 4)
            bench.run(loaded.pack->figures[i]);
        bench.print();
    }
}
