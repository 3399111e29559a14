#include "ui/snacks/snack_strip.h"

#include "app/snack_log.h"
#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr minutes Day{24 * 60};
constexpr double HeightEms = 4.2;
constexpr double LineEms = 1.3; ///< of the bars, from above
constexpr double BarEms = 0.7;
constexpr double MarkEms = 1.1;
constexpr double SideEms = 1.2;

/// The ranges of a day with lunch taken out; what goes past midnight ends there.
std::vector<HourRange> barsOf(const std::vector<HourRange>& ranges,
                              const std::optional<HourRange>& lunch)
{
    std::vector<HourRange> bars;
    for (const HourRange& range : ranges) {
        const minutes end = range.to <= range.from ? Day : range.to;
        if (!lunch || lunch->to <= lunch->from || lunch->from >= end || lunch->to <= range.from) {
            bars.push_back({range.from, end});
            continue;
        }
        if (lunch->from > range.from)
            bars.push_back({range.from, lunch->from});
        if (lunch->to < end)
            bars.push_back({lunch->to, end});
    }
    return bars;
}

} // namespace

SnackStrip::SnackStrip(const Look& look)
    : m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SnackStrip::setDay(const app::SnackState& state,
                        const std::vector<HourRange>& ranges,
                        const std::optional<HourRange>& lunch)
{
    m_bars = barsOf(ranges, lunch);
    m_marks.clear();
    QStringList done;
    QStringList ahead;
    for (const app::SnackLine& line : app::snackLines(state.today)) {
        const bool isDone = line.outcome == app::SnackLine::Outcome::Done;
        if (line.offer != snacks::Offer::Snack
            || (!isDone && line.outcome != app::SnackLine::Outcome::Unanswered
                && line.outcome != app::SnackLine::Outcome::NotNow))
            continue;
        m_marks.push_back({line.at.minuteOfDay(), isDone, false});
        if (isDone)
            done.append(timeWords(line.at));
    }
    for (const ZonedInstant& at : state.isOn ? state.ahead : state.preview) {
        m_marks.push_back({at.minuteOfDay(), false, true});
        ahead.append(timeWords(at));
    }
    m_now = state.now.minuteOfDay();
    m_from = m_now;
    m_to = m_now;
    for (const HourRange& bar : m_bars) {
        m_from = std::min(m_from, bar.from);
        m_to = std::max(m_to, bar.to);
    }
    for (const Mark& mark : m_marks) {
        m_from = std::min(m_from, mark.at);
        m_to = std::max(m_to, mark.at);
    }
    m_from = std::chrono::floor<hours>(m_from);
    m_to = std::max<minutes>(std::chrono::ceil<hours>(m_to), m_from + hours(1));
    QStringList words;
    if (!done.isEmpty())
        words.append(tr("Done at %1").arg(done.join(QStringLiteral(", "))));
    words.append(ahead.isEmpty() ? tr("None ahead today")
                                 : (state.isOn ? tr("Ahead at %1") : tr("They would come at %1"))
                                       .arg(ahead.join(QStringLiteral(", "))));
    m_words = words.join(QStringLiteral(". "));
    setAccessibleName(tr("Snacks of today"));
    setToolTip(m_words);
    update();
}

QString SnackStrip::spokenWords() const
{
    return m_words;
}

QSize SnackStrip::sizeHint() const
{
    constexpr double Wide = 20.0;
    return {m_look.em(Wide), m_look.em(HeightEms)};
}

double SnackStrip::xOf(minutes time) const
{
    const double side = m_look.em(SideEms);
    const double share = static_cast<double>((time - m_from).count())
        / static_cast<double>(std::max<long>((m_to - m_from).count(), 1));
    return side + share * (width() - 2 * side);
}

void SnackStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int y = m_look.em(LineEms);
    paintHours(painter, y);
    paintMarks(painter, y);
}

void SnackStrip::paintHours(QPainter& painter, int y) const
{
    const Theme& theme = m_look.theme();
    const double thick = m_look.em(BarEms);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(
        QRectF(xOf(m_from), y - thick / 2, xOf(m_to) - xOf(m_from), thick), thick / 2, thick / 2);
    painter.setBrush(theme.soft);
    for (const HourRange& bar : m_bars) {
        const QRectF box(xOf(bar.from), y - thick / 2, xOf(bar.to) - xOf(bar.from), thick);
        painter.setPen(theme.contrast ? QPen(theme.edge, 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(box, thick / 2, thick / 2);
    }
    // As many hours as fit beside each other.
    const QFont font = m_look.font(TextRole::Meta);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme.ink2);
    const double room = metrics.horizontalAdvance(QStringLiteral("00:00 "));
    const double perHour = xOf(m_from + hours(1)) - xOf(m_from);
    int step = 1;
    while (perHour * step < room)
        ++step;
    const int below = y + m_look.em(1.0);
    for (minutes at = m_from; at <= m_to; at += hours(step)) {
        const QString words = toQTime(at % Day).toString(QStringLiteral("HH:mm"));
        const QRectF box(xOf(at) - room / 2, below, room, metrics.height());
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, words);
    }
}

void SnackStrip::paintMarks(QPainter& painter, int y) const
{
    const Theme& theme = m_look.theme();
    const double size = m_look.em(MarkEms);
    const double tall = m_look.em(LineEms) - 2.0;
    painter.setPen(QPen(theme.ink, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(m_now), y - tall), QPointF(xOf(m_now), y + tall));
    for (const Mark& mark : m_marks) {
        const QRectF box(xOf(mark.at) - size / 2, y - size / 2, size, size);
        painter.setBrush(mark.done ? theme.good : theme.surface);
        painter.setPen(QPen(mark.done ? theme.good : mark.ahead ? theme.primary : theme.edge, 2));
        painter.drawEllipse(box);
        if (!mark.done)
            continue;
        const double reach = size / 4;
        painter.setPen(QPen(theme.onSelected, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({box.center() + QPointF(-reach, 0),
                                        box.center() + QPointF(-reach / 4, reach * 0.8),
                                        box.center() + QPointF(reach, -reach * 0.8)}));
    }
}

} // namespace hipwise::ui
