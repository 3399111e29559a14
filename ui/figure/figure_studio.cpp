#include "ui/figure/figure_studio.h"

#include "ui/figure/figure_painter.h"

#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr int KeptStills = 400;

QString keyOf(const StillWish& wish)
{
    return QStringLiteral("%1 %2x%3 %4 %5")
        .arg(QString::fromStdString(wish.movement))
        .arg(wish.size.width())
        .arg(wish.size.height())
        .arg(wish.ratio)
        .arg(wish.mirrored ? 1 : 0);
}

} // namespace

figure::Moment tellingMoment(const figure::Animation& animation)
{
    constexpr float PartOfCycle = 0.25F;
    if (animation.course == figure::Course::Steady)
        return {figure::Phase::Steady, PartOfCycle};
    return {figure::Phase::Move, 1.0F};
}

FigureStudio::FigureStudio(const Look& look, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_look(look)
    , m_clock(clock)
    , m_palette(look.theme(), m_person.skin, m_person.hairColour)
    , m_stills(KeptStills)
{
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(0);
    connect(&m_drawSoon, &QTimer::timeout, this, &FigureStudio::drawNext);
    connect(&look, &Look::changed, this, &FigureStudio::refresh);
}

FigureStudio::~FigureStudio() = default;

void FigureStudio::set(const figure::PersonLook& person, bool calm)
{
    if (person == m_person && calm == m_calm)
        return;
    const bool otherBody = person.build != m_person.build || person.hair != m_person.hair;
    m_person = person;
    m_calm = calm;
    if (otherBody) {
        for (auto& body : m_bodies)
            body.reset();
        Q_EMIT bodyChanged();
    }
    refresh();
}

void FigureStudio::refresh()
{
    m_palette = FigurePalette(m_look.theme(), m_person.skin, m_person.hairColour);
    m_stills.clear();
    m_wishes.clear();
    Q_EMIT changed();
}

const figure::Body& FigureStudio::body(figure::Footwear footwear)
{
    auto& body = m_bodies.at(static_cast<std::size_t>(footwear));
    if (!body)
        body = std::make_unique<figure::Body>(
            figure::bodyMesh(), figure::BodyLook{m_person.build, m_person.hair, footwear});
    return *body;
}

QPixmap FigureStudio::still(const StillWish& wish)
{
    const QString key = keyOf(wish);
    if (const QPixmap* found = m_stills.object(key))
        return *found;
    const bool waits = std::any_of(m_wishes.begin(), m_wishes.end(), [&](const StillWish& other) {
        return keyOf(other) == key;
    });
    if (!waits)
        m_wishes.push_back(wish);
    m_drawSoon.start();
    return {};
}

void FigureStudio::forgetStills()
{
    m_stills.clear();
    m_wishes.clear();
    m_film = {};
}

/// One picture a turn, so that the program goes on answering.
void FigureStudio::drawNext()
{
    if (m_wishes.empty())
        return;
    const StillWish wish = m_wishes.front();
    m_wishes.erase(m_wishes.begin());
    m_stills.insert(keyOf(wish), new QPixmap(draw(wish)));
    Q_EMIT stillsReady();
    if (!m_wishes.empty())
        m_drawSoon.start();
}

/// Small pictures are drawn larger and made smaller, so that their lines are thinner.
QPixmap FigureStudio::draw(const StillWish& wish)
{
    constexpr double UsualHeight = 230.0;
    constexpr double MostReduced = 2.5;
    const double reduced = std::clamp(UsualHeight / wish.size.height(), 1.0, MostReduced);
    figure::DrawOptions options;
    options.size = {static_cast<float>(wish.size.width() * reduced),
                    static_cast<float>(wish.size.height() * reduced)};
    options.mirrored = wish.mirrored;
    m_film.setSubject(*wish.animation, body(wish.animation->footwear), 1);
    m_film.setPicture(wish.animation->view, options);
    const auto list = m_film.still(tellingMoment(*wish.animation), figure::Care::Usual);
    QPixmap pixmap(wish.size * wish.ratio);
    pixmap.setDevicePixelRatio(wish.ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(1 / reduced, 1 / reduced);
    paintFigure(painter, list, m_palette);
    return pixmap;
}

} // namespace hipwise::ui
