#include "ui/style/theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <array>
#include <cmath>

namespace hipwise::ui {

namespace {

QColor hex(unsigned rgb)
{
    return QColor::fromRgb(rgb);
}

Theme lightTheme()
{
    Theme t;
    t.id = ThemeId::Light;
    t.bg = hex(0xF5F4EF);
    t.side = hex(0xEDECE5);
    t.surface = hex(0xFFFFFF);
    t.sunken = hex(0xF0EFE9);
    t.raised = hex(0xFFFFFF);
    t.stageTop = hex(0xE9EEE9);
    t.stageBottom = hex(0xD9E3DD);
    t.line = hex(0xDFDDD4);
    t.track = hex(0xE0DED5);
    t.edge = hex(0x7F8781);
    t.ink = hex(0x18221F);
    t.ink2 = hex(0x47534E);
    t.ink3 = hex(0x5C6762);
    t.primary = hex(0x17695A);
    t.primaryHover = hex(0x115648);
    t.primaryPressed = hex(0x0C4439);
    t.onPrimary = hex(0xFFFFFF);
    t.soft = hex(0xDCEBE5);
    t.softInk = hex(0x0E4D41);
    t.accent = hex(0xA8481A);
    t.accentSoft = hex(0xFAE7DB);
    t.accentInk = hex(0x7C3310);
    t.good = hex(0x26703F);
    t.goodFill = hex(0x3B8F57);
    t.goodSoft = hex(0xDDEEE1);
    t.caution = hex(0x7D5200);
    t.cautionFill = hex(0xD89A17);
    t.cautionSoft = hex(0xFAEFD1);
    t.stop = hex(0xAD2A20);
    t.stopFill = hex(0xC9443A);
    t.stopSoft = hex(0xFAE3DF);
    t.info = hex(0x24588A);
    t.infoSoft = hex(0xE1ECF5);
    t.onSelected = hex(0xFFFFFF);
    t.focus = hex(0x1B4FC4);
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.id = ThemeId::Dark;
    t.dark = true;
    t.bg = hex(0x121917);
    t.side = hex(0x0D1311);
    t.surface = hex(0x1B2422);
    t.sunken = hex(0x151D1B);
    t.raised = hex(0x26312E);
    t.stageTop = hex(0x2B3936);
    t.stageBottom = hex(0x222E2B);
    t.line = hex(0x303C38);
    t.track = hex(0x34413D);
    t.edge = hex(0x7F8D87);
    t.ink = hex(0xEDF2EE);
    t.ink2 = hex(0xBDC8C2);
    t.ink3 = hex(0x9DAAA4);
    t.primary = hex(0x6CCBB4);
    t.primaryHover = hex(0x86D9C5);
    t.primaryPressed = hex(0x56B8A0);
    t.onPrimary = hex(0x06251E);
    t.soft = hex(0x1F3D36);
    t.softInk = hex(0xA6E6D6);
    t.accent = hex(0xF3A780);
    t.accentSoft = hex(0x43291C);
    t.accentInk = hex(0xFFD0B5);
    t.good = hex(0x84D09B);
    t.goodFill = hex(0x5FB57B);
    t.goodSoft = hex(0x1D3827);
    t.caution = hex(0xEBC266);
    t.cautionFill = hex(0xD9A73A);
    t.cautionSoft = hex(0x3B2F13);
    t.stop = hex(0xFFA298);
    t.stopFill = hex(0xE8695E);
    t.stopSoft = hex(0x47231F);
    t.info = hex(0x9AC5EF);
    t.infoSoft = hex(0x1C3146);
    t.onSelected = hex(0x08130F);
    t.focus = hex(0x9CC2FF);
    return t;
}

Theme contrastDarkTheme()
{
    Theme t;
    t.id = ThemeId::ContrastDark;
    t.dark = true;
    t.contrast = true;
    t.bg = t.side = t.surface = t.sunken = t.raised = hex(0x000000);
    t.stageTop = t.stageBottom = hex(0x1E1E1E);
    t.line = t.edge = hex(0xFFFFFF);
    t.track = hex(0x565656);
    t.ink = t.ink2 = hex(0xFFFFFF);
    t.ink3 = hex(0xE6E6E6);
    t.primary = hex(0xFFD83D);
    t.primaryHover = hex(0xFFE679);
    t.primaryPressed = hex(0xF2C400);
    t.onPrimary = hex(0x000000);
    t.soft = hex(0x332B00);
    t.softInk = hex(0xFFE679);
    t.accent = hex(0xFFB48A);
    t.accentSoft = hex(0x331A0B);
    t.accentInk = hex(0xFFD0B5);
    t.good = t.goodFill = hex(0x7CF29A);
    t.goodSoft = hex(0x00290C);
    t.caution = t.cautionFill = hex(0xFFD83D);
    t.cautionSoft = hex(0x332B00);
    t.stop = t.stopFill = hex(0xFF9E94);
    t.stopSoft = hex(0x3A0A06);
    t.info = hex(0x9AD1FF);
    t.infoSoft = hex(0x06263F);
    t.onSelected = hex(0x000000);
    t.focus = hex(0x4DE1FF);
    return t;
}

Theme contrastLightTheme()
{
    Theme t;
    t.id = ThemeId::ContrastLight;
    t.contrast = true;
    t.bg = t.side = t.surface = t.sunken = t.raised = hex(0xFFFFFF);
    t.stageTop = t.stageBottom = hex(0xF2F2F2);
    t.line = t.edge = hex(0x000000);
    t.track = hex(0xBDBDBD);
    t.ink = t.ink2 = hex(0x000000);
    t.ink3 = hex(0x262626);
    t.primary = hex(0x003D33);
    t.primaryHover = hex(0x00594A);
    t.primaryPressed = hex(0x002720);
    t.onPrimary = hex(0xFFFFFF);
    t.soft = hex(0xE3F5EF);
    t.softInk = hex(0x003D33);
    t.accent = hex(0x6E2600);
    t.accentSoft = hex(0xFFF0E6);
    t.accentInk = hex(0x6E2600);
    t.good = t.goodFill = hex(0x004D1B);
    t.goodSoft = hex(0xE8F7EC);
    t.caution = t.cautionFill = hex(0x563A00);
    t.cautionSoft = hex(0xFFF6DC);
    t.stop = t.stopFill = hex(0x8A0F06);
    t.stopSoft = hex(0xFFECE9);
    t.info = hex(0x003A73);
    t.infoSoft = hex(0xE8F2FC);
    t.onSelected = hex(0xFFFFFF);
    t.focus = hex(0x0033CC);
    return t;
}

constexpr std::array Names{"light", "dark", "contrast-dark", "contrast-light"};

} // namespace

const Theme& themeOf(ThemeId id)
{
    static const std::array<Theme, 4> Themes{
        lightTheme(), darkTheme(), contrastDarkTheme(), contrastLightTheme()};
    return Themes.at(static_cast<std::size_t>(id));
}

QString toString(ThemeId id)
{
    return QString::fromLatin1(Names.at(static_cast<std::size_t>(id)));
}

std::optional<ThemeId> parseTheme(const QString& name)
{
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (name == QLatin1String(Names.at(i)))
            return static_cast<ThemeId>(i);
    }
    return std::nullopt;
}

ThemeId systemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool dark = window.lightnessF() < text.lightnessF();
    // Desktops announce high contrast by a palette of pure black and white.
    const auto extreme
        = [](const QColor& colour) { return colour.lightness() == 0 || colour.lightness() == 255; };
    if (extreme(window) && extreme(text) && extreme(palette.color(QPalette::Button)))
        return dark ? ThemeId::ContrastDark : ThemeId::ContrastLight;
    return dark ? ThemeId::Dark : ThemeId::Light;
}

} // namespace hipwise::ui
