#include "ui/style/style_sheet.h"

#include "ui/style/look.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace hipwise::ui {

namespace {

/// $role is a colour, @n a length of n pixels at 100 % that grows with the text, #n one that does
/// not.
constexpr auto Sheet = R"(
QMainWindow, QDialog, #page, #pageBody { background: $bg; }
QToolTip { background: $raised; color: $ink; border: #1 solid $edge; padding: #6; }
#navBar { background: $side; border: none; border-right: #1 solid $line; }
QScrollArea { background: transparent; border: none; }

QFrame[card="plain"] { background: $surface; border: #L solid $line; border-radius: #16; }
QFrame[card="soft"] { background: $soft; border: #L solid $softLine; border-radius: #16; }
QFrame[card="caution"] { background: $cautionSoft; border: #L solid $cautionLine; border-radius: #16; }
QFrame[card="stop"] { background: $stopSoft; border: #L solid $stopLine; border-radius: #16; }
QFrame[card="stage"] { background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0 $stageTop, stop:1 $stageBottom);
    border: #L solid $stageLine; border-radius: #16; }
QFrame[rule="1"] { background: $line; border: none; }

QPushButton { outline: none; min-height: @42; padding: 0 @18; border-radius: #11; border: #L solid $edge;
    background: $surface; color: $ink; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $track; }
QPushButton:disabled { background: $sunken; color: $ink3; border-color: $line; }
QPushButton[kind="primary"] { background: $primary; border-color: $primary; color: $onPrimary; }
QPushButton[kind="primary"]:hover { background: $primaryHover; border-color: $primaryHover; }
QPushButton[kind="primary"]:pressed { background: $primaryPressed; border-color: $primaryPressed; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $ink3; border-color: $line; }
QPushButton[kind="tonal"] { background: $soft; border-color: $softLine; color: $softInk; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $quiet; padding: 0 @8;
    text-decoration: $underline; }
QPushButton[kind="quiet"]:hover { background: $sunken; }
QPushButton[kind="stop"] { border-color: $stop; color: $stop; }
QPushButton[kind="stop"]:hover { background: $stopSoft; }
QPushButton[btnSize="large"] { min-height: @54; padding: 0 @26; border-radius: #14; }
QPushButton[btnSize="small"] { min-height: @38; padding: 0 @13; }
QPushButton[btnSize="icon"] { min-width: @42; padding: 0; }
QPushButton[btnSize="largeIcon"] { min-width: @54; min-height: @54; padding: 0; border-radius: #14; }
QPushButton[kind="chip"] { min-height: @38; padding: 0 @16; border-radius: @19; }
QPushButton[kind="chip"]:checked { background: $soft; border-color: $primary; color: $softInk; }
QPushButton[kind="segment"] { min-height: @38; padding: 0 @14; border-color: transparent; background: transparent; color: $ink2; }
QPushButton[kind="segment"]:checked { background: $raised; border-color: $picked; color: $ink; }
QPushButton[kind="tab"] { min-height: @44; padding: 0 @9; border: none; border-bottom: #3 solid transparent;
    border-radius: 0; background: transparent; color: $ink2; }
QPushButton[kind="tab"]:checked { border-bottom-color: $primary; color: $softInk; }
QPushButton[kind="row"] { min-height: @40; padding: 0 @10; border-color: transparent; background: transparent; text-align: left; }
QPushButton[kind="row"]:hover { background: $sunken; }
QFrame[segments="1"] { background: $sunken; border: #L solid $line; border-radius: #13; }
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit { min-height: @42; padding: 0 @12; border-radius: #11; border: #L solid $edge; background: $surface; }
QSpinBox, QDateEdit, QTimeEdit { min-height: @38; min-width: @72; padding: 0 @6; border-radius: #11; border: #L solid $edge; background: $surface; color: $ink; }
QWidget[stepper="joined"] { border-radius: #11; border: #L solid $edge; background: $surface; }
QWidget[stepper="joined"] QSpinBox { min-height: @38; min-width: @46; padding: 0; border: none; background: transparent; font-weight: 600; }
QWidget[stepper="joined"] QPushButton { min-width: @40; min-height: @40; border: none; border-radius: #10; background: transparent; }
QWidget[stepper="joined"] QPushButton:hover { background: $sunken; }
QComboBox { min-height: @42; padding: 0 @12; border-radius: #11; border: #L solid $edge; background: $surface; color: $ink; }
QComboBox::drop-down { border: none; width: @30; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $raised; color: $ink; border: #1 solid $edge; selection-background-color: $soft;
    selection-color: $softInk; outline: none; }
QComboBox QAbstractItemView::item { min-height: @40; padding: 0 @12; }
QListView { background: transparent; border: none; outline: none; }

QMenu { background: $raised; color: $ink; border: #1 solid $edge; padding: #6; }
QMenu::item { min-height: @40; padding: @8 @28 @8 @16; border-radius: #8; }
QMenu::item:selected { background: $soft; color: $softInk; }
QMenu::separator { height: #1; background: $line; margin: #6 #8; }
QMenuBar { background: $side; color: $ink; }
QMenuBar::item { padding: @8 @12; background: transparent; }
QMenuBar::item:selected { background: $soft; color: $softInk; }

QSlider { min-height: @40; }
QSlider::groove:horizontal { height: @6; background: $edge; border-radius: @3; }
QSlider::sub-page:horizontal { background: $primary; border-radius: @3; }
QSlider::handle:horizontal { width: @14; height: @14; margin: -@8 0; border-radius: @11; background: $surface; border: #4 solid $primary; }
QScrollBar:vertical { background: transparent; width: #14; margin: #2; }
QScrollBar::handle:vertical { background: $edge; border-radius: #5; min-height: #40; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar:horizontal { background: transparent; height: #14; margin: #2; }
QScrollBar::handle:horizontal { background: $edge; border-radius: #5; min-width: #40; }
QPlainTextEdit, QTextBrowser { background: $surface; color: $ink; border: #L solid $line; border-radius: #11; padding: #8; }
QPlainTextEdit { border-color: $edge; }
)";

std::vector<std::pair<QString, QString>> colours(const Theme& t)
{
    const QString none = QStringLiteral("transparent");
    const auto name = [](const QColor& colour) { return colour.name(); };
    const auto lineOr
        = [&](const QColor& colour) { return t.contrast ? name(t.edge) : name(colour); };
    return {{QStringLiteral("bg"), name(t.bg)},
            {QStringLiteral("side"), name(t.side)},
            {QStringLiteral("surface"), name(t.surface)},
            {QStringLiteral("sunken"), name(t.sunken)},
            {QStringLiteral("raised"), name(t.raised)},
            {QStringLiteral("stageTop"), name(t.stageTop)},
            {QStringLiteral("stageBottom"), name(t.stageBottom)},
            {QStringLiteral("stageLine"), lineOr(t.stageBottom)},
            {QStringLiteral("line"), name(t.line)},
            {QStringLiteral("track"), name(t.track)},
            {QStringLiteral("edge"), name(t.edge)},
            {QStringLiteral("ink"), name(t.ink)},
            {QStringLiteral("ink2"), name(t.ink2)},
            {QStringLiteral("ink3"), name(t.ink3)},
            {QStringLiteral("primary"), name(t.primary)},
            {QStringLiteral("primaryHover"), name(t.primaryHover)},
            {QStringLiteral("primaryPressed"), name(t.primaryPressed)},
            {QStringLiteral("onPrimary"), name(t.onPrimary)},
            {QStringLiteral("soft"), name(t.soft)},
            {QStringLiteral("softInk"), name(t.softInk)},
            {QStringLiteral("softLine"), lineOr(t.soft)},
            {QStringLiteral("picked"), t.contrast ? name(t.primary) : name(t.edge)},
            {QStringLiteral("quiet"), name(t.softInk)},
            {QStringLiteral("underline"),
             t.contrast ? QStringLiteral("underline") : QStringLiteral("none")},
            {QStringLiteral("cautionSoft"), name(t.cautionSoft)},
            {QStringLiteral("cautionLine"), lineOr(t.cautionSoft)},
            {QStringLiteral("stopSoft"), name(t.stopSoft)},
            {QStringLiteral("stopLine"), lineOr(t.stopSoft)},
            {QStringLiteral("stop"), name(t.stop)}};
}

/// Lengths come before colours: a colour like #000000 looks like one.
QString withLengths(const QString& sheet, const Look& look)
{
    static const QRegularExpression Length(QStringLiteral("([@#])(\\d+)(?=[ ;])"));
    constexpr double BodyPixels = 16.0;
    QString result;
    qsizetype from = 0;
    for (auto matches = Length.globalMatch(sheet); matches.hasNext();) {
        const auto match = matches.next();
        const int pixels = match.captured(2).toInt();
        const bool grows = match.captured(1) == QLatin1String("@");
        result += sheet.mid(from, match.capturedStart() - from);
        result += QString::number(grows ? look.em(pixels / BodyPixels) : pixels)
            + QStringLiteral("px");
        from = match.capturedEnd();
    }
    return result + sheet.mid(from);
}

} // namespace

QString styleSheet(const Look& look)
{
    QString sheet = withLengths(QString::fromLatin1(Sheet), look);
    sheet.replace(QLatin1String("#L"),
                  look.theme().contrast ? QStringLiteral("2px") : QStringLiteral("1px"));
    auto roles = colours(look.theme());
    // Longest first, so that $ink does not eat the start of $ink2.
    std::sort(roles.begin(), roles.end(), [](const auto& a, const auto& b) {
        return a.first.size() > b.first.size();
    });
    for (const auto& [role, value] : roles)
        sheet.replace(QLatin1Char('$') + role, value);
    return sheet;
}

} // namespace hipwise::ui
