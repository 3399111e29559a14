#include "support/ui_audit.h"

#include "support/ui_person.h"
#include "support/ui_text_recorder.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QWindow>

#include <algorithm>
#include <set>
#include <tuple>

namespace hipwise::test {

namespace {

std::string describe(QWidget& widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size());
    return std::string(widget.metaObject()->className()) + ' ' + widget.objectName().toStdString()
        + " \"" + accessibleName(widget) + "\" at " + std::to_string(place.x()) + ","
        + std::to_string(place.y()) + " " + std::to_string(place.width()) + "x"
        + std::to_string(place.height());
}

/// The cross in a search field repeats what the keyboard and the button beside it do, and stands in
/// a field that is large enough. So does the line in a number field.
bool isPartOfField(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(widget.parentWidget()) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr;
}

/// Whether assistive technology finds a label that belongs to a widget.
bool hasLabel(QWidget& widget)
{
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible != nullptr && !accessible->relations(QAccessible::Label).isEmpty();
}

/// Something a person uses.
bool isControl(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) != nullptr || isPartOfField(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr
        || qobject_cast<const QAbstractSlider*>(&widget) != nullptr
        || qobject_cast<const QComboBox*>(&widget) != nullptr
        || qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(&widget) != nullptr
        || (widget.focusPolicy() & Qt::TabFocus) != 0;
}

std::vector<QWidget*> inSight(QWidget& window)
{
    std::vector<QWidget*> widgets;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &window)
            widgets.push_back(widget);
    }
    return widgets;
}

/// What holds the buttons together of which one is chosen; null for everything else. Inside it the
/// arrow keys move.
const QObject* exclusiveGroup(QWidget& widget)
{
    const auto* button = qobject_cast<QAbstractButton*>(&widget);
    if (button == nullptr || !button->isCheckable())
        return nullptr;
    if (button->group() != nullptr)
        return button->group()->exclusive() ? button->group() : nullptr;
    return button->autoExclusive() ? button->parentWidget() : nullptr;
}

/// Tab goes from part to part of a date or a time before it goes on.
bool hasMoreParts(const QWidget& widget)
{
    const auto* edit = qobject_cast<const QDateTimeEdit*>(&widget);
    return edit != nullptr && edit->currentSectionIndex() > 0;
}

/// The stops of one round of Tab from where the keyboard is now.
std::vector<QWidget*> tabRound(QWidget& window, Findings& findings)
{
    constexpr int MostStops = 200;
    std::vector<QWidget*> stops;
    for (int i = 0; i < MostStops; ++i) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (now == nullptr) {
            findings.push_back("after Tab nothing has the keyboard");
            return stops;
        }
        if (!stops.empty() && now == stops.front())
            return stops;
        if (!stops.empty() && now == stops.back() && hasMoreParts(*now))
            continue;
        if (!stops.empty() && now == stops.back()) {
            findings.push_back("Tab does not leave " + describe(*now));
            return stops;
        }
        if (now->visibleRegion().isEmpty())
            findings.push_back("has the keyboard and cannot be seen: " + describe(*now));
        stops.push_back(now);
    }
    findings.push_back("Tab does not come back to where it began");
    return stops;
}

/// Where a widget lies on its page, wherever that is scrolled to; its place in the window for what
/// is on none.
QRect placeOf(const QWidget& widget, const QWidget** page)
{
    *page = widget.window();
    for (const QWidget* above = widget.parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(above);
        // What stands at its lower edge does not scroll with it.
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(&widget))
            *page = area->widget();
    }
    return {widget.mapTo(*page, QPoint(0, 0)), widget.size()};
}

/// The round from the first stop of the window on: a round may begin anywhere.
std::vector<QWidget*> fromTheTop(std::vector<QWidget*> stops)
{
    const auto first = std::min_element(
        stops.begin(), stops.end(), [](const QWidget* one, const QWidget* other) {
            const auto rank = [](const QWidget& widget) {
                const QWidget* page = nullptr;
                const QRect place = placeOf(widget, &page);
                const bool onPage = page != widget.window();
                return std::tuple(onPage, place.bottom(), place.left());
            };
            return rank(*one) < rank(*other);
        });
    std::rotate(stops.begin(), first, stops.end());
    return stops;
}

/// The first stop of the round that comes later than something below it, in one column of a page.
void findDisorder(const std::vector<QWidget*>& stops, Findings& findings)
{
    for (std::size_t later = 1; later < stops.size(); ++later) {
        const QWidget* page = nullptr;
        const QRect place = placeOf(*stops[later], &page);
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const QWidget* otherPage = nullptr;
            const QRect other = placeOf(*stops[earlier], &otherPage);
            const bool sameColumn = place.left() <= other.right() && other.left() <= place.right();
            if (page == otherPage && page != stops[later]->window() && sameColumn
                && place.bottom() < other.top()) {
                findings.push_back("Tab leads there only after what is below, "
                                   + describe(*stops[earlier]) + ": " + describe(*stops[later]));
                return;
            }
        }
    }
}

/// The part of a widget that its surroundings let through, in its own coordinates. What a page can
/// be scrolled to counts as seen.
QRect shownPart(QWidget& widget)
{
    QRect part = widget.rect();
    for (QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        const auto* area = above->parentWidget() == nullptr
            ? nullptr
            : qobject_cast<QScrollArea*>(above->parentWidget());
        if (area != nullptr && area->viewport() == above)
            return part;
        part &= QRect(widget.mapFrom(above, QPoint(0, 0)), above->size());
    }
    return part;
}

qsizetype letters(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar letter) { return !letter.isSpace(); });
}

/// Lines of a wrapped label that find no room at all are not painted.
bool lacksLines(const QWidget& widget, const std::vector<PaintedText>& painted)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label == nullptr || !label->wordWrap() || Qt::mightBeRichText(label->text()))
        return false;
    qsizetype shown = 0;
    for (const PaintedText& part : painted)
        shown += letters(part.text);
    return shown < letters(label->text());
}

/// The texts of a widget may be drawn shortened; then they end in dots that the text does not have.
bool isShortened(const QWidget& widget, const QString& painted)
{
    const QChar dots(0x2026);
    if (!painted.endsWith(dots))
        return false;
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return !box->currentText().endsWith(dots);
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        return !field->placeholderText().endsWith(painted);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return !button->text().endsWith(dots);
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().contains(dots);
    return true;
}

} // namespace

Findings nameless(QWidget& window)
{
    Findings findings;
    for (QWidget* widget : inSight(window)) {
        if (!widget->isEnabled() || !isControl(*widget))
            continue;
        if (accessibleName(*widget).empty())
            findings.push_back("has no name: " + describe(*widget));
        // On this system the name of a box is what is chosen in it; what it is about says its
        // label.
        if (qobject_cast<QComboBox*>(widget) != nullptr && !hasLabel(*widget))
            findings.push_back("has no label: " + describe(*widget));
    }
    return findings;
}

Findings unspoken(QWidget& window)
{
    Findings findings;
    for (QWidget* widget : inSight(window)) {
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr)
            continue;
        const QAccessible::Role role = accessible->role();
        if (exclusiveGroup(*widget) != nullptr && role != QAccessible::RadioButton
            && role != QAccessible::PageTab)
            findings.push_back("does not say that one of several is chosen: " + describe(*widget));
        const bool text = qobject_cast<QLabel*>(widget) != nullptr
            || qobject_cast<QLineEdit*>(widget) != nullptr
            || qobject_cast<QPlainTextEdit*>(widget->parentWidget()) != nullptr
            || qobject_cast<QAbstractItemView*>(widget->parentWidget()) != nullptr;
        if (!text && accessibleName(*widget).empty() && !paintedTexts(*widget).empty())
            findings.push_back("paints words that cannot be read aloud: " + describe(*widget));
    }
    return findings;
}

Findings outOfReach(QWidget& window)
{
    Findings findings;
    const std::vector<QWidget*> stops = tabRound(window, findings);
    findDisorder(fromTheTop(stops), findings);
    std::set<const QObject*> groups;
    for (QWidget* stop : stops) {
        const QObject* group = exclusiveGroup(*stop);
        if (group != nullptr && !groups.insert(group).second)
            findings.push_back("is a second stop of its group: " + describe(*stop));
    }
    for (QWidget* widget : inSight(window)) {
        if (!widget->isEnabled() || !isControl(*widget))
            continue;
        const bool visited = std::find(stops.begin(), stops.end(), widget) != stops.end()
            || (exclusiveGroup(*widget) != nullptr && groups.contains(exclusiveGroup(*widget)));
        if (!visited)
            findings.push_back("Tab does not lead to " + describe(*widget));
    }
    return findings;
}

Findings tooSmall(QWidget& window)
{
    constexpr int Smallest = 40;
    Findings findings;
    for (QWidget* widget : inSight(window)) {
        const bool button
            = qobject_cast<QAbstractButton*>(widget) != nullptr && !isPartOfField(*widget);
        if (button && widget->isEnabled()
            && (widget->width() < Smallest || widget->height() < Smallest))
            findings.push_back("is too small: " + describe(*widget));
    }
    return findings;
}

Findings cutTexts(QWidget& window)
{
    constexpr double Tolerance = 1.5; // letters are measured in whole pixels
    Findings findings;
    for (QWidget* widget : inSight(window)) {
        const bool scrolls = qobject_cast<QAbstractItemView*>(widget->parentWidget()) != nullptr;
        const QRectF shown = shownPart(*widget);
        const std::vector<PaintedText> texts = paintedTexts(*widget);
        if (lacksLines(*widget, texts))
            findings.push_back("not all lines are painted in " + describe(*widget));
        for (const PaintedText& painted : texts) {
            if (scrolls && !shown.contains(painted.ink))
                continue; // the rest of a list
            const QRectF room = painted.clip.isNull() ? shown : shown.intersected(painted.clip);
            const QRectF ink = painted.ink.adjusted(Tolerance, Tolerance, -Tolerance, -Tolerance);
            if (!room.contains(ink))
                findings.push_back("\"" + painted.text.toStdString() + "\" is cut in "
                                   + describe(*widget));
            else if (isShortened(*widget, painted.text))
                findings.push_back("\"" + painted.text.toStdString() + "\" is shortened in "
                                   + describe(*widget));
        }
    }
    return findings;
}

/// What in it needs the most width.
QWidget& widest(QWidget& page)
{
    QWidget* most = &page;
    int width = 0;
    for (auto* part : page.findChildren<QWidget*>()) {
        const bool isLeaf = part->layout() == nullptr;
        if (part->isVisible() && isLeaf && part->minimumSizeHint().width() > width) {
            most = part;
            width = part->minimumSizeHint().width();
        }
    }
    return *most;
}

Findings tooWide(QWidget& window)
{
    Findings findings;
    for (auto* area : window.findChildren<QScrollArea*>()) {
        if (!area->isVisible() || area->widget() == nullptr)
            continue;
        if (area->widget()->width() <= area->viewport()->width())
            continue;
        findings.push_back("content of " + std::to_string(area->widget()->width()) + " pixels in "
                           + std::to_string(area->viewport()->width()) + ": " + describe(*area)
                           + " because of " + describe(widest(*area->widget())));
    }
    return findings;
}

Findings unfinishedWords(QWidget& window)
{
    Findings findings;
    for (QWidget* widget : inSight(window)) {
        for (const PaintedText& painted : paintedTexts(*widget)) {
            if (painted.text.contains(QStringLiteral("(s)"))
                || painted.text.contains(QRegularExpression(QStringLiteral("%[n0-9]|\\$[a-z]"))))
                findings.push_back("\"" + painted.text.toStdString()
                                   + "\" is not finished: " + describe(*widget));
        }
    }
    return findings;
}

Findings overlapping(QWidget& window)
{
    Findings findings;
    const std::vector<QWidget*> widgets = inSight(window);
    for (std::size_t i = 0; i < widgets.size(); ++i) {
        for (std::size_t j = i + 1; j < widgets.size(); ++j) {
            QWidget& one = *widgets[i];
            QWidget& other = *widgets[j];
            const bool words = qobject_cast<QLabel*>(&one) != nullptr || isControl(one);
            const bool otherWords = qobject_cast<QLabel*>(&other) != nullptr || isControl(other);
            if (one.parentWidget() == other.parentWidget() && words && otherWords
                && one.geometry().intersects(other.geometry()))
                findings.push_back(describe(one) + " lies over " + describe(other));
        }
    }
    return findings;
}

} // namespace hipwise::test
