#include "ui/program/week_board.h"

#include "ui/program/day_field.h"
#include "ui/program/session_tile.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace hipwise::ui {

WeekBoard::WeekBoard(FigureStudio& studio)
    : m_studio(studio)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_ghost(new QLabel(this))
{
    setObjectName(QStringLiteral("weekBoard"));
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(length::Gap);
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ghost->hide();
}

void WeekBoard::setWeek(const std::array<app::ProgramDay, 7>& week, CivilDate today)
{
    if (week == m_week && today == m_today && !m_days.isEmpty())
        return;
    m_week = week;
    m_today = today;
    rebuild();
}

void WeekBoard::setFlat(bool flat)
{
    if (flat == m_flat)
        return;
    m_flat = flat;
    if (!m_days.isEmpty())
        rebuild();
}

void WeekBoard::rebuild()
{
    auto* focused = qobject_cast<SessionTile*>(focusWidget());
    const QString name = focused != nullptr ? focused->objectName() : QString();
    putDown();
    clearLayout(m_box);
    m_days.clear();
    m_box->setDirection(m_flat ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const app::ProgramDay& day : m_week) {
        auto* field = new DayField(m_studio, day, m_flat);
        m_days.append(field);
        m_box->addWidget(field, 1);
        connect(field, &DayField::pressed, this, [this, field] {
            const int index = static_cast<int>(m_days.indexOf(field));
            if (m_lifted == nullptr || !isFree(index))
                return;
            setTarget(index);
            drop();
        });
        for (SessionTile* tile : field->tiles())
            connectTile(tile);
    }
    if (auto* again = findChild<SessionTile*>(name); again != nullptr && !name.isEmpty())
        again->setFocus(Qt::OtherFocusReason);
}

void WeekBoard::connectTile(SessionTile* tile)
{
    tile->installEventFilter(this);
    connect(tile, &QAbstractButton::clicked, this, [this, tile] {
        if (m_lifted == nullptr)
            Q_EMIT sessionOpened(fromUtf8(tile->session().id));
        else if (tile != m_lifted && tile->session().canMove)
            lift(tile, {});
    });
    connect(tile, &SessionTile::dragged, this, [this, tile](const QPoint& at) {
        if (m_lifted != tile)
            lift(tile, {});
        showGhost(at);
        const int day = dayAt(at);
        setTarget(day >= 0 && isFree(day) ? day : -1);
    });
    connect(tile, &SessionTile::dropped, this, [this] { drop(); });
    connect(tile, &SessionTile::dragCancelled, this, &WeekBoard::putDown);
}

SessionTile* WeekBoard::firstMovable() const
{
    for (const DayField* day : m_days) {
        for (SessionTile* tile : day->tiles()) {
            if (tile->session().canMove)
                return tile;
        }
    }
    return nullptr;
}

void WeekBoard::startMove()
{
    if (m_lifted != nullptr) {
        putDown();
        Q_EMIT announced(tr("It stays where it was"));
        return;
    }
    auto* chosen = qobject_cast<SessionTile*>(focusWidget());
    if (chosen == nullptr || !chosen->session().canMove)
        chosen = firstMovable();
    if (chosen == nullptr) {
        Q_EMIT announced(tr("No session of this week can be moved"));
        return;
    }
    lift(chosen,
         tr("Moving %1. Arrow keys choose the day, Enter puts it there.").arg(chosen->text()));
}

/// From its own day on.
void WeekBoard::lift(SessionTile* tile, const QString& words)
{
    if (m_lifted != nullptr)
        m_lifted->setLifted(false);
    m_lifted = tile;
    tile->setLifted(true);
    tile->setFocus(Qt::OtherFocusReason);
    for (int day = 0; day < m_days.size(); ++day) {
        m_days.at(day)->setOpen(isFree(day));
        if (m_days.at(day)->date() == tile->date())
            setTarget(day);
    }
    if (!words.isEmpty())
        Q_EMIT announced(words);
    Q_EMIT movingChanged();
}

void WeekBoard::putDown()
{
    if (m_lifted == nullptr)
        return;
    m_lifted->setLifted(false);
    m_lifted = nullptr;
    m_target = -1;
    m_ghost->hide();
    for (DayField* day : m_days) {
        day->setOpen(false);
        day->setTarget(false);
    }
    Q_EMIT movingChanged();
}

/// A day that is over takes no session.
bool WeekBoard::isFree(int day) const
{
    return m_days.at(day)->date() >= m_today
        && !m_week.at(static_cast<std::size_t>(day)).pause.has_value();
}

void WeekBoard::setTarget(int day)
{
    m_target = day;
    for (int i = 0; i < m_days.size(); ++i)
        m_days.at(i)->setTarget(i == day);
}

void WeekBoard::stepTarget(int step)
{
    for (int day = m_target + step; day >= 0 && day < m_days.size(); day += step) {
        if (isFree(day)) {
            setTarget(day);
            Q_EMIT announced(dayWords(m_days.at(day)->date()));
            return;
        }
    }
}

void WeekBoard::drop()
{
    SessionTile* tile = m_lifted;
    const int target = m_target;
    putDown();
    if (tile == nullptr || target < 0)
        return;
    const CivilDate to = m_days.at(target)->date();
    const CivilDate own = tile->session().movedFrom.value_or(tile->date());
    if (to != tile->date())
        Q_EMIT moveRequested(fromUtf8(tile->session().id), own, to);
}

int WeekBoard::dayAt(const QPoint& global) const
{
    for (int day = 0; day < m_days.size(); ++day) {
        const DayField* field = m_days.at(day);
        if (field->rect().contains(field->mapFromGlobal(global)))
            return day;
    }
    return -1;
}

void WeekBoard::showGhost(const QPoint& global)
{
    if (m_ghost->isHidden()) {
        m_lifted->setLifted(false);
        const QPixmap picture = m_lifted->grab();
        m_lifted->setLifted(true);
        m_ghost->setPixmap(picture);
        m_ghost->resize(m_lifted->size());
        m_ghost->raise();
        m_ghost->show();
    }
    const QPoint at = mapFromGlobal(global);
    m_ghost->move(at.x() - m_ghost->width() / 2, at.y() - length::Gap);
}

void WeekBoard::focusSession(const QString& session, CivilDate date)
{
    const auto name = QStringLiteral("tile-%1-%2").arg(session, fromUtf8(toIso(date)));
    if (auto* tile = findChild<SessionTile*>(name))
        tile->setFocus(Qt::OtherFocusReason);
}

bool WeekBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_lifted && m_ghost->isHidden()) {
        // Somebody who goes elsewhere has changed their mind; a press on a day is not that.
        if (static_cast<QFocusEvent*>(event)->reason() == Qt::TabFocusReason
            || static_cast<QFocusEvent*>(event)->reason() == Qt::BacktabFocusReason)
            putDown();
    }
    if (event->type() != QEvent::KeyPress || m_lifted == nullptr)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        stepTarget(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        stepTarget(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        drop();
        return true;
    case Qt::Key_Escape:
        putDown();
        Q_EMIT announced(tr("It stays where it was"));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace hipwise::ui
