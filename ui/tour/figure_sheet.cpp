#include "ui/tour/figure_sheet.h"

#include "app/active_pack.h"
#include "content/load/pack_location.h"
#include "figure/body/body.h"
#include "figure/draw/film.h"
#include "ui/figure/figure_painter.h"
#include "ui/platform/paths.h"
#include "ui/shell/command_line.h"
#include "ui/style/look.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace hipwise::ui {

namespace {

using figure::Animation;
using figure::Course;
using figure::Moment;
using figure::Phase;

constexpr int Label = 24;
constexpr int RowsOnPage = 3;

/// One picture of a movement.
struct Picture {
    Moment moment;
    float turnDeg = 0.0F;
    bool mirrored = false;
};

std::vector<Picture> picturesOf(const Animation& animation)
{
    constexpr float Side = 90.0F;
    if (animation.course == Course::Steady)
        return {{{Phase::Steady, 0.0F}},
                {{Phase::Steady, 0.25F}},
                {{Phase::Steady, 0.5F}},
                {{Phase::Steady, 0.75F}},
                {{Phase::Steady, 0.25F}, Side},
                {{Phase::Steady, 0.0F}, 0.0F, true}};
    const Moment last = animation.course == Course::Round ? Moment{Phase::Return, 0.5F}
                                                          : Moment{Phase::Move, 1.0F};
    return {{{Phase::Move, 0.0F}},
            {{Phase::Move, 0.5F}},
            {{Phase::Move, 1.0F}},
            {{Phase::Move, 0.0F}, Side},
            {{Phase::Move, 1.0F}, Side},
            {last, 0.0F, true}};
}

/// Draws rows of pictures, one movement a row.
class Sheet {
public:
    Sheet(const CommandLine& line, const content::Pack& pack)
        : m_tile(line.tileSize)
        , m_palette(themeOf(line.theme),
                    figure::SkinTone::Fair,
                    figure::HairColour::Brown,
                    line.grey ? FigurePalette::Print::Grey : FigurePalette::Print::Colour)
    {
        for (const content::Figure& entry : pack.figures) {
            if (line.movements.isEmpty()
                || line.movements.contains(QString::fromStdString(entry.id)))
                m_figures.push_back(&entry);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_figures.empty(); }

    bool writePng(const QString& file);
    bool writePdf(const QString& file);

private:
    [[nodiscard]] QSize rowSize() const { return {m_tile.width() * 6, m_tile.height() + Label}; }

    void drawRow(QPainter& painter, const content::Figure& entry);

    QSize m_tile;
    FigurePalette m_palette;
    Look m_look;
    std::vector<const content::Figure*> m_figures;
    figure::Film m_film;
};

void Sheet::drawRow(QPainter& painter, const content::Figure& entry)
{
    constexpr int Indent = 12;
    const Animation& animation = entry.animation;
    const figure::Body body(figure::bodyMesh(), {{}, {}, animation.footwear});
    painter.setFont(m_look.font(TextRole::Secondary));
    painter.setPen(m_palette.words);
    painter.drawText(QRect(Indent, 0, rowSize().width(), Label),
                     Qt::AlignVCenter,
                     QString::fromStdString(entry.id));
    m_film.setSubject(animation, body, 1);
    int column = 0;
    for (const Picture& picture : picturesOf(animation)) {
        figure::DrawOptions options;
        options.size = {static_cast<float>(m_tile.width()), static_cast<float>(m_tile.height())};
        options.mirrored = picture.mirrored;
        options.arrows = picture.turnDeg == 0.0F;
        const figure::View view{animation.view.yawDeg + picture.turnDeg, animation.view.pitchDeg};
        m_film.setPicture(view, options);
        const auto list = m_film.still(picture.moment, figure::Care::Full);
        painter.save();
        painter.translate(m_tile.width() * column++, Label);
        painter.setClipRect(QRect({0, 0}, m_tile));
        paintFigure(painter, list, m_palette);
        painter.restore();
    }
}

bool Sheet::writePng(const QString& file)
{
    const QSize row = rowSize();
    QImage image(
        row.width(), row.height() * static_cast<int>(m_figures.size()), QImage::Format_RGB32);
    image.fill(m_palette.ground);
    QPainter painter(&image);
    for (const content::Figure* entry : m_figures) {
        drawRow(painter, *entry);
        painter.translate(0, row.height());
    }
    painter.end();
    return image.save(file);
}

bool Sheet::writePdf(const QString& file)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setTitle(QStringLiteral("Hipwise"));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const QSize row = rowSize();
    const double scale
        = std::min(static_cast<double>(writer.width()) / row.width(),
                   static_cast<double>(writer.height()) / (row.height() * RowsOnPage));
    painter.scale(scale, scale);
    int number = 0;
    for (const content::Figure* entry : m_figures) {
        if (number > 0 && number % RowsOnPage == 0)
            writer.newPage();
        painter.save();
        painter.translate(0, row.height() * (number++ % RowsOnPage));
        drawRow(painter, *entry);
        painter.restore();
    }
    return painter.end();
}

/// Empty, or a sentence saying what went wrong.
QString writeSheet(const CommandLine& line, const content::Pack& pack)
{
    for (const QString& movement : line.movements) {
        if (pack.figure(movement.toStdString()) == nullptr)
            return QStringLiteral("The pack has no figure for \"%1\".").arg(movement);
    }
    Sheet sheet(line, pack);
    if (sheet.isEmpty())
        return QStringLiteral("The pack has no figures.");
    const bool pdf = line.figureSheet.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const bool png = line.figureSheet.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    if (!pdf && !png)
        return QStringLiteral("The file for the figures ends in .png or .pdf.");
    if (pdf ? sheet.writePdf(line.figureSheet) : sheet.writePng(line.figureSheet))
        return {};
    return QStringLiteral("%1 cannot be written.").arg(line.figureSheet);
}

} // namespace

int runFigureSheet(const CommandLine& line)
{
    const QTemporaryDir cache;
    const auto pack = app::activatePack({line.pack.toStdString(),
                                         content::builtInPack(executablePath()),
                                         cache.path().toStdString()});
    const QString complaint
        = pack ? writeSheet(line, pack->pack) : QString::fromStdString(toString(pack.error()));
    if (complaint.isEmpty())
        return 0;
    std::fprintf(stderr, "hipwise: %s\n", qUtf8Printable(complaint));
    return 1;
}

} // namespace hipwise::ui
