#include "ui/program/day_field.h"

#include "ui/program/program_words.h"
#include "ui/program/session_tile.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr double HeadFlatEms = 5.5;

} // namespace

DayField::DayField(FigureStudio& studio, const app::ProgramDay& day, bool flat)
    : m_studio(studio)
    , m_date(day.date)
    , m_today(day.today)
    , m_box(new QBoxLayout(flat ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("day-%1").arg(fromUtf8(toIso(day.date))));
    setAccessibleName(dayWords(day.date));
    m_box->setContentsMargins(length::Gap, length::Gap, length::Gap, length::Gap);
    m_box->setSpacing(length::Gap);
    addHead(day, flat);
    auto* sessions = makeColumn(length::Gap);
    m_box->addLayout(sessions, flat ? 1 : 0);
    for (const app::WeekSession& session : day.sessions) {
        auto* tile = new SessionTile(studio, session, day.date, flat);
        m_tiles.append(tile);
        sessions->addWidget(tile);
    }
    if (day.sessions.empty())
        addRest(day);
    if (day.snacks > 0)
        addSnacks(day.snacks);
    if (!flat)
        m_box->addStretch(1);
}

void DayField::addHead(const app::ProgramDay& day, bool flat)
{
    const Look& look = m_studio.look();
    const QDate date = toQDate(day.date);
    auto* name = new TextLabel(look,
                               day.today ? TextRole::BodyStrong : TextRole::Body,
                               QLocale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat),
                               day.today ? Ink::Soft : Ink::Ink2);
    auto* number = new TextLabel(
        look, TextRole::BodyStrong, QString::number(date.day()), day.today ? Ink::Soft : Ink::Ink);
    auto* head = new QWidget;
    auto* box = new QHBoxLayout(head);
    box->setContentsMargins(length::Gap / 2, 0, length::Gap / 2, 0);
    box->addWidget(name, 1);
    box->addWidget(number);
    if (flat)
        head->setFixedWidth(look.em(HeadFlatEms));
    if (day.today)
        head->setToolTip(tr("Today"));
    m_box->addWidget(head, 0, flat ? Qt::AlignTop : Qt::Alignment());
}

void DayField::addRest(const app::ProgramDay& day)
{
    const QString words = day.pause ? pauseName(*day.pause) : tr("Rest day");
    auto* rest = new TextLabel(m_studio.look(), TextRole::Secondary, words, Ink::Ink2);
    rest->wrapped();
    rest->setContentsMargins(length::Gap / 2, length::Gap / 2, length::Gap / 2, length::Gap / 2);
    m_box->addWidget(rest);
}

void DayField::addSnacks(int count)
{
    auto* snacks = new TextLabel(
        m_studio.look(), TextRole::Secondary, tr("%n snacks", nullptr, count), Ink::Good);
    snacks->wrapped();
    snacks->setContentsMargins(length::Gap / 2, 0, length::Gap / 2, length::Gap / 2);
    m_box->addWidget(snacks);
}

void DayField::setTarget(bool target)
{
    m_target = target;
    update();
}

void DayField::setOpen(bool open)
{
    m_open = open;
    setCursor(open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void DayField::mousePressEvent(QMouseEvent*)
{
    Q_EMIT pressed();
}

void DayField::paintEvent(QPaintEvent*)
{
    const Theme& t = m_studio.look().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = m_target || m_open || t.contrast;
    const double line = m_target ? 3 : outlined ? 2 : 0;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QPen pen(m_target ? t.focus : m_open ? t.primary : t.line, line);
    if (m_open && !m_target)
        pen.setStyle(Qt::DashLine);
    painter.setPen(outlined ? pen : QPen(Qt::NoPen));
    painter.setBrush(m_today ? t.soft : t.sunken);
    painter.drawRoundedRect(frame, length::ButtonRadius, length::ButtonRadius);
}

} // namespace hipwise::ui
