-- Reminders of movement snacks and of the day's session: what came, what held it, and what became of it.
--
-- snack_events   offer: snack or session. kind: due, held, released, shown, started, done, not-now,
--                snoozed, unanswered, credited (a break that was taken anyway), skipped, rescheduled.
--                why: what held it, or what it was. length_min: held, away or snoozed for so long.
--                movement and name (as it was shown): '' where it is about none. side: of movements
--                that are done one side at a time.

CREATE TABLE snack_events (
    id INTEGER PRIMARY KEY,
    happened_at TEXT NOT NULL CHECK (happened_at GLOB '????-??-??T??:??:??.???Z'),
    happened_offset_min INTEGER NOT NULL CHECK (abs(happened_offset_min) < 1440),
    happened_on TEXT NOT NULL,
    offer TEXT NOT NULL CHECK (offer IN ('snack', 'session')),
    kind TEXT NOT NULL CHECK (kind IN ('due', 'held', 'released', 'shown', 'started', 'done', 'not-now', 'snoozed',
        'unanswered', 'credited', 'skipped', 'rescheduled')),
    why TEXT NOT NULL CHECK (why <> ''),
    length_min INTEGER NOT NULL CHECK (length_min >= 0),
    movement TEXT NOT NULL,
    name TEXT NOT NULL,
    side TEXT CHECK (side IN ('left', 'right')),
    CHECK (happened_on IS date(happened_at, happened_offset_min || ' minutes'))
) STRICT;

CREATE INDEX snack_events_by_day ON snack_events (happened_on);
