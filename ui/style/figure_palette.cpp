#include "ui/style/figure_palette.h"

namespace hipwise::ui {

namespace {

using figure::HairColour;
using figure::Material;
using figure::SkinTone;

QColor mixed(const QColor& a, const QColor& b, float share)
{
    const float rest = 1 - share;
    return QColor::fromRgbF(a.redF() * rest + b.redF() * share,
                            a.greenF() * rest + b.greenF() * share,
                            a.blueF() * rest + b.blueF() * share);
}

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

/// In the order of Material; skin and hair are chosen.
constexpr std::array<unsigned, figure::MaterialCount> OnLight{0,
                                                              0x4E9BA6,
                                                              0x3C4C69,
                                                              0xE9E4D8,
                                                              0xF4F1EA,
                                                              0xA9B3BF,
                                                              0,
                                                              0x8A5A78,
                                                              0xD9B98C,
                                                              0x8C8F9A,
                                                              0xB9A7C9,
                                                              0x9DBFC0,
                                                              0xE4DED2,
                                                              0xC9D64A,
                                                              0xD98A4E,
                                                              0x4B5563,
                                                              0xEDE7DB,
                                                              0x7FB4D0};
constexpr std::array<unsigned, figure::MaterialCount> OnDark{0,
                                                             0x55A6B1,
                                                             0x5A6D90,
                                                             0xDAD5CA,
                                                             0xE6E2DA,
                                                             0x8F99A6,
                                                             0,
                                                             0xA06F8E,
                                                             0xB8996E,
                                                             0x9A9DA8,
                                                             0x8F7FA2,
                                                             0x5F8184,
                                                             0x6D6A66,
                                                             0xC9D64A,
                                                             0xDC9159,
                                                             0x7C8694,
                                                             0xB9B3A8,
                                                             0x5E92AE};
/// Far enough apart to tell skin, shirt, shorts and things without colour.
constexpr std::array<unsigned, figure::MaterialCount> Grey{0xD8D8D8,
                                                           0x9C9C9C,
                                                           0x5C5C5C,
                                                           0xF0F0F0,
                                                           0xF6F6F6,
                                                           0xB4B4B4,
                                                           0x484848,
                                                           0x707070,
                                                           0xC4C4C4,
                                                           0x909090,
                                                           0xB0B0B0,
                                                           0xE2E2E2,
                                                           0xEAEAEA,
                                                           0xDADADA,
                                                           0x808080,
                                                           0x707070,
                                                           0xF0F0F0,
                                                           0xD0D0D0};

constexpr std::array<unsigned, figure::SkinToneCount> Skins{
    0xF0CDB4, 0xE0AC88, 0xCB9570, 0xB07F58, 0x8A5A3C, 0x5F3D2B};
constexpr std::array<unsigned, figure::HairColourCount> Hairs{
    0x2E2830, 0x4B352B, 0xC9A25E, 0x9A4F2C, 0x8D9198, 0xE4E3DF};

unsigned plainOf(Material material, const Theme& theme, bool grey, SkinTone skin, HairColour hair)
{
    const auto number = static_cast<std::size_t>(material);
    if (grey)
        return Grey.at(number);
    if (material == Material::Skin)
        return Skins.at(static_cast<std::size_t>(skin));
    if (material == Material::Hair)
        return Hairs.at(static_cast<std::size_t>(hair));
    return (theme.dark ? OnDark : OnLight).at(number);
}

} // namespace

FigurePalette::FigurePalette(const Theme& theme, SkinTone skin, HairColour hair, Print print)
{
    const bool grey = print == Print::Grey;
    const QColor night = grey ? rgb(0x303030) : rgb(0x4A3F6B);
    const QColor sun = grey ? rgb(0xFFFFFF) : rgb(0xFFF6E6);
    const QColor pen = grey || theme.contrast ? rgb(0x000000) : rgb(0x2A2733);
    for (std::size_t i = 0; i < m_ramps.size(); ++i) {
        Ramp& ramp = m_ramps[i];
        ramp.plain = rgb(plainOf(static_cast<Material>(i), theme, grey, skin, hair));
        // Shadows are a little violet, but not on a black printer.
        const QColor shade = QColor::fromRgbF(ramp.plain.redF() * (grey ? 0.58F : 0.60F),
                                              ramp.plain.greenF() * (grey ? 0.58F : 0.57F),
                                              ramp.plain.blueF() * (grey ? 0.58F : 0.62F));
        ramp.dark = mixed(shade, night, 0.22F);
        ramp.light = mixed(ramp.plain, sun, 0.34F);
        ramp.line = mixed(mixed(ramp.dark, ramp.plain, 0.16F), pen, theme.contrast ? 1.0F : 0.62F);
        // Poles are hardly more than their outline, which must not go under in the dark.
        if (theme.dark && !grey && static_cast<Material>(i) == Material::Plastic)
            ramp.line = mixed(ramp.plain, sun, 0.3F);
    }
    const auto clear = [](unsigned value, float alpha) {
        QColor colour = rgb(value);
        colour.setAlphaF(alpha);
        return colour;
    };
    underlay = pen;
    glow = grey ? clear(0x202020, 0.20F) : clear(0xFF5A3C, 0.36F);
    if (grey || theme.contrast)
        glowEdge = pen;
    shadow = theme.dark ? clear(0x000000, 0.17F) : clear(grey ? 0x404040 : 0x3A344A, 0.10F);
    eye = rgb(grey ? 0x2A2A2A : 0x33262A);
    brow = grey ? rgb(0x545454)
        : hair == HairColour::White || hair == HairColour::Grey
        ? rgb(0x5A5450)
        : mixed(fill(Material::Hair, 0.5F), rgb(0x33262A), 0.35F);
    const bool deep = skin == SkinTone::Brown || skin == SkinTone::Dark;
    mouth = grey ? rgb(0x404040) : rgb(deep ? 0x5E2B2B : 0xA0524A);
    arrow = grey ? rgb(0x000000) : theme.contrast ? theme.ink : rgb(0xE8482B);
    words = grey ? rgb(0x000000) : theme.ink;
    ground = grey ? rgb(0xFFFFFF) : theme.stageBottom;
    water = grey ? clear(0xB0B0B0, 0.30F) : clear(theme.dark ? 0x3F7FA0 : 0x7FB8D8, 0.28F);
    lineScale = theme.contrast ? 1.5F : 1.0F;
}

std::vector<QColor> FigurePalette::skins()
{
    std::vector<QColor> colours;
    for (const unsigned skin : Skins)
        colours.push_back(rgb(skin));
    return colours;
}

std::vector<QColor> FigurePalette::hairs()
{
    std::vector<QColor> colours;
    for (const unsigned hair : Hairs)
        colours.push_back(rgb(hair));
    return colours;
}

QColor FigurePalette::fill(Material material, float tone) const
{
    const Ramp& ramp = m_ramps.at(static_cast<std::size_t>(material));
    return tone < 0.5F ? mixed(ramp.dark, ramp.plain, tone * 2)
                       : mixed(ramp.plain, ramp.light, tone * 2 - 1);
}

QColor FigurePalette::line(Material material) const
{
    return m_ramps.at(static_cast<std::size_t>(material)).line;
}

} // namespace hipwise::ui
