#include "ui/style/look.h"

#include "ui/style/style_sheet.h"
#include "ui/style/tinted_icon.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double BodyPixels = 16.0;
constexpr double TitleSpacingPercent = 98.2;

struct TextSpec {
    double pixels;
    int weight;
    bool display; ///< the cut for large sizes
};

TextSpec specOf(TextRole role)
{
    switch (role) {
    case TextRole::Meta:
        return {14, 500, false};
    case TextRole::Secondary:
        return {15, 400, false};
    case TextRole::Body:
        return {BodyPixels, 400, false};
    case TextRole::BodyStrong:
        return {BodyPixels, 600, false};
    case TextRole::CardTitle:
        return {17, 600, false};
    case TextRole::Section:
        return {22, 600, true};
    case TextRole::PageTitle:
        return {28, 700, true};
    case TextRole::Summary:
        return {34, 700, true};
    }
    return {BodyPixels, 400, false};
}

QFont makeFont(bool display, int pixels, int weight)
{
    QFont font;
    // Where Inter is missing the system's own font takes its place.
    font.setFamilies(display ? QStringList{QStringLiteral("Inter Display"), QStringLiteral("Inter")}
                             : QStringList{QStringLiteral("Inter")});
    font.setPixelSize(std::max(1, pixels));
    font.setWeight(static_cast<QFont::Weight>(weight));
    if (display)
        font.setLetterSpacing(QFont::PercentageSpacing, TitleSpacingPercent);
    return font;
}

} // namespace

QLinearGradient stageGround(const Theme& theme, const QRectF& box)
{
    QLinearGradient ground(box.topLeft(), box.bottomLeft());
    ground.setColorAt(0, theme.stageTop);
    ground.setColorAt(1, theme.stageBottom);
    return ground;
}

Look::Look(QObject* parent)
    : QObject(parent)
    , m_theme(&themeOf(ThemeId::Light))
{
}

void Look::set(ThemeId theme, int textPercent)
{
    const int percent = std::clamp(textPercent, 100, 200);
    if (m_theme->id == theme && m_percent == percent)
        return;
    m_theme = &themeOf(theme);
    m_percent = percent;
    applyToApplication();
    Q_EMIT changed();
}

bool Look::resemble(const Look& other, int textPercent)
{
    const int percent = std::clamp(textPercent, 50, 300);
    if (m_theme == other.m_theme && m_percent == percent && m_bands == other.m_bands)
        return false;
    m_theme = other.m_theme;
    m_percent = percent;
    m_bands = other.m_bands;
    Q_EMIT changed();
    return true;
}

void Look::setPainBands(const PainBands& bands)
{
    if (bands == m_bands)
        return;
    m_bands = bands;
    Q_EMIT changed();
}

int Look::em(double ems) const
{
    return qRound(ems * BodyPixels * m_percent / 100.0);
}

QFont Look::font(TextRole role) const
{
    const TextSpec spec = specOf(role);
    return makeFont(spec.display, qRound(spec.pixels * m_percent / 100.0), spec.weight);
}

QFont Look::fontOfPixels(int pixels, int weight) const
{
    constexpr int DisplayFrom = 22;
    return makeFont(pixels >= DisplayFrom, pixels, weight);
}

QIcon Look::icon(const QString& name, const QColor& colour) const
{
    return tintedIcon(name, colour);
}

void Look::applyToApplication() const
{
    const Theme& t = *m_theme;
    QPalette palette;
    palette.setColor(QPalette::Window, t.bg);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.ink3);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::Highlight, t.primary);
    palette.setColor(QPalette::HighlightedText, t.onPrimary);
    palette.setColor(QPalette::Link, t.primary);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.ink3);
    QApplication::setPalette(palette);
    QApplication::setFont(font(TextRole::Body));
    qApp->setStyleSheet(styleSheet(*this));
}

} // namespace hipwise::ui
