#include "ui/style/theme.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace hipwise::test {

namespace {

using ui::Theme;
using ui::ThemeId;

using Role = QColor Theme::*;

struct Named {
    Role role;
    const char* name;
};

/// A colour of text or of a part, and everything it stands on.
struct Use {
    Named colour;
    std::vector<Named> grounds;
};

#define ROLE(name)                                                                                 \
    Named                                                                                          \
    {                                                                                              \
        &Theme::name, #name                                                                        \
    }

double linear(double channel)
{
    // WCAG 2: relative luminance of sRGB.
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const std::vector<Use>& texts()
{
    static const std::vector<Use> Uses{
        {ROLE(ink),
         {ROLE(bg),
          ROLE(side),
          ROLE(surface),
          ROLE(sunken),
          ROLE(raised),
          ROLE(track), // a button that is pressed
          ROLE(stageTop),
          ROLE(stageBottom),
          ROLE(soft),
          ROLE(cautionSoft),
          ROLE(stopSoft),
          ROLE(accentSoft)}},
        {ROLE(ink2),
         {ROLE(bg),
          ROLE(side),
          ROLE(surface),
          ROLE(sunken),
          ROLE(stageTop),
          ROLE(stageBottom),
          ROLE(soft),
          ROLE(cautionSoft)}},
        {ROLE(ink3), {ROLE(bg), ROLE(surface), ROLE(sunken)}},
        {ROLE(softInk), {ROLE(soft), ROLE(bg), ROLE(surface), ROLE(sunken), ROLE(raised)}},
        {ROLE(onPrimary), {ROLE(primary), ROLE(primaryHover), ROLE(primaryPressed)}},
        {ROLE(primary), {ROLE(bg), ROLE(surface)}},
        {ROLE(accentInk), {ROLE(accentSoft), ROLE(surface)}},
        {ROLE(good), {ROLE(surface), ROLE(bg), ROLE(goodSoft)}},
        {ROLE(caution), {ROLE(surface), ROLE(bg), ROLE(cautionSoft)}},
        {ROLE(stop), {ROLE(surface), ROLE(bg), ROLE(side), ROLE(sunken), ROLE(stopSoft)}},
        {ROLE(info), {ROLE(surface), ROLE(infoSoft), ROLE(stageTop), ROLE(stageBottom)}},
        {ROLE(onSelected), {ROLE(good), ROLE(caution), ROLE(stop)}},
        {ROLE(bg), {ROLE(ink)}}, // the side, in a block of ink
    };
    return Uses;
}

const std::vector<Use>& parts()
{
    static const std::vector<Use> Uses{
        {ROLE(edge), {ROLE(bg), ROLE(surface), ROLE(sunken)}},
        {ROLE(primary), {ROLE(bg), ROLE(surface), ROLE(soft), ROLE(side)}},
        {ROLE(info), {ROLE(bg)}}, // the ring of a rest
        {ROLE(good), {ROLE(surface), ROLE(soft)}}, // a day that is done
        {ROLE(stop), {ROLE(surface), ROLE(bg)}}, // outline of the help button
        {ROLE(focus),
         {ROLE(bg),
          ROLE(side),
          ROLE(surface),
          ROLE(sunken),
          ROLE(soft),
          ROLE(cautionSoft),
          ROLE(stopSoft),
          ROLE(stageTop),
          ROLE(stageBottom)}},
    };
    return Uses;
}

void measure(const std::vector<Use>& uses, const Theme& theme, double least)
{
    for (const Use& use : uses) {
        for (const Named& ground : use.grounds) {
            INFO(ui::toString(theme.id).toStdString()
                 << ": " << use.colour.name << " on " << ground.name);
            CHECK(contrast(theme.*(use.colour.role), theme.*(ground.role)) >= least);
        }
    }
}

#undef ROLE

const Theme& anyTheme()
{
    return ui::themeOf(
        GENERATE(ThemeId::Light, ThemeId::Dark, ThemeId::ContrastDark, ThemeId::ContrastLight));
}

} // namespace

TEST_CASE("contrast is measured as WCAG measures it")
{
    CHECK(contrast(QColor(Qt::black), QColor(Qt::white)) == Approx(21.0));
    CHECK(contrast(QColor(Qt::white), QColor(Qt::white)) == Approx(1.0));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), QColor(Qt::white)) == Approx(4.54).margin(0.01));
}

TEST_CASE("every text can be read on everything it stands on")
{
    constexpr double Usual = 4.5;
    constexpr double HighContrast = 7.0;
    const Theme& theme = anyTheme();
    measure(texts(), theme, theme.contrast ? HighContrast : Usual);
}

TEST_CASE("outlines, filled parts and the focus ring stand out from everything they stand on")
{
    constexpr double Parts = 3.0;
    measure(parts(), anyTheme(), Parts);
}

TEST_CASE("every theme has a name that leads back to it")
{
    const Theme& theme = anyTheme();
    CHECK(ui::parseTheme(ui::toString(theme.id)) == theme.id);
    CHECK_FALSE(ui::parseTheme(QStringLiteral("pink")));
}

} // namespace hipwise::test
