-- The journal of one person: programs in use, sessions with their movements and sets, and pain.
--
-- *_at          an instant in UTC, text like 2026-11-23T10:12:05.123Z, so that text order is time order
-- *_offset_min  minutes that local time was ahead of UTC at the *_at beside it; both are NULL or neither
-- *_on          a civil date, text like 2026-11-23; of a session or a question the local day it began
-- *_s           whole seconds
-- Counts are 0 where the dose does not count them. Names of movements, packs and programs are the
-- ids of the pack; name, title and words are the text that was shown, in the language of locale.
--
-- program_runs   one time that a person uses a program; ended_on is NULL while it is in use, and at
--                most one is. pack_version is that of the start.
-- sessions       one session. program_day counts from 1 and is 0 without a program; program_session is
--                the id of the session in its program, empty without. ended_at is NULL while running.
-- session_items  a movement of a session with its amount; item counts from 0, words are lines.
--                turn_over 1: changing sides means turning over. dose_sets is of each side where
--                sides are done one at a time.
-- session_sets   one set; set_number counts from 1, side both means both sides work together.
--                position is its place among the sets of its item in the plan, from 0.
--                finished_at is NULL while planned, and for sets the session ended without reaching.
-- pain_scores    one answer on the scale 0 to 10. score NULL: asked and not answered. side: where it
--                hurts, NULL when not said. A check belongs to no session.

CREATE TABLE program_runs (
    id INTEGER PRIMARY KEY,
    pack_id TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    program_id TEXT NOT NULL,
    name TEXT NOT NULL,
    started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    CHECK (ended_on >= started_on)
) STRICT;

CREATE UNIQUE INDEX program_runs_in_use ON program_runs (ended_on IS NULL) WHERE ended_on IS NULL;

CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL CHECK (status IN ('running', 'finished', 'stopped')),
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
    started_offset_min INTEGER NOT NULL CHECK (abs(started_offset_min) < 1440),
    session_on TEXT NOT NULL,
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    ended_offset_min INTEGER CHECK (abs(ended_offset_min) < 1440),
    title TEXT NOT NULL,
    program_run_id INTEGER REFERENCES program_runs (id) ON DELETE SET NULL,
    program_day INTEGER NOT NULL CHECK (program_day >= 0),
    program_session TEXT NOT NULL,
    pack_id TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    locale TEXT NOT NULL,
    CHECK (session_on IS date(started_at, started_offset_min || ' minutes')),
    CHECK ((ended_at IS NULL) = (ended_offset_min IS NULL)),
    CHECK ((ended_at IS NULL) = (status = 'running'))
) STRICT;

CREATE INDEX sessions_by_day ON sessions (session_on);
CREATE INDEX sessions_by_start ON sessions (started_at);
CREATE INDEX sessions_running ON sessions (started_at) WHERE status = 'running';
CREATE INDEX sessions_by_program_run ON sessions (program_run_id);

CREATE TABLE session_items (
    session_id INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    item INTEGER NOT NULL CHECK (item >= 0),
    movement TEXT NOT NULL,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    sides TEXT NOT NULL CHECK (sides IN ('both-together', 'alternating', 'one-at-a-time')),
    turn_over INTEGER NOT NULL CHECK (turn_over IN (0, 1)),
    dose_type TEXT NOT NULL CHECK (dose_type IN ('reps', 'hold', 'reps-with-hold', 'duration')),
    dose_sets INTEGER NOT NULL CHECK (dose_sets >= 1),
    dose_reps INTEGER NOT NULL CHECK (dose_reps >= 0),
    dose_hold_s INTEGER NOT NULL CHECK (dose_hold_s >= 0),
    dose_duration_s INTEGER NOT NULL CHECK (dose_duration_s >= 0),
    tempo_move_s INTEGER NOT NULL CHECK (tempo_move_s >= 0),
    tempo_hold_s INTEGER NOT NULL CHECK (tempo_hold_s >= 0),
    tempo_back_s INTEGER NOT NULL CHECK (tempo_back_s >= 0),
    rest_s INTEGER NOT NULL CHECK (rest_s >= 0),
    change_over_s INTEGER NOT NULL CHECK (change_over_s >= 0),
    PRIMARY KEY (session_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_sets (
    session_id INTEGER NOT NULL,
    item INTEGER NOT NULL,
    set_number INTEGER NOT NULL CHECK (set_number >= 1),
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    position INTEGER NOT NULL CHECK (position >= 0),
    status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'partial', 'skipped')),
    reps INTEGER NOT NULL CHECK (reps >= 0),
    work_s INTEGER NOT NULL CHECK (work_s >= 0),
    finished_at TEXT CHECK (finished_at GLOB '????-??-??T??:??:??.???Z'),
    finished_offset_min INTEGER CHECK (abs(finished_offset_min) < 1440),
    PRIMARY KEY (session_id, item, set_number, side),
    UNIQUE (session_id, item, position),
    FOREIGN KEY (session_id, item) REFERENCES session_items (session_id, item) ON DELETE CASCADE,
    CHECK ((finished_at IS NULL) = (finished_offset_min IS NULL)),
    CHECK (status <> 'planned' OR finished_at IS NULL),
    CHECK (status IN ('planned', 'skipped') OR finished_at IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_scores (
    id INTEGER PRIMARY KEY,
    session_id INTEGER REFERENCES sessions (id) ON DELETE CASCADE,
    context TEXT NOT NULL CHECK (context IN ('check', 'before', 'after')),
    asked_at TEXT NOT NULL CHECK (asked_at GLOB '????-??-??T??:??:??.???Z'),
    asked_offset_min INTEGER NOT NULL CHECK (abs(asked_offset_min) < 1440),
    asked_on TEXT NOT NULL,
    score INTEGER CHECK (score BETWEEN 0 AND 10),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    CHECK (asked_on IS date(asked_at, asked_offset_min || ' minutes')),
    CHECK ((session_id IS NULL) = (context = 'check'))
) STRICT;

CREATE INDEX pain_scores_by_day ON pain_scores (asked_on);
CREATE UNIQUE INDEX pain_scores_of_session ON pain_scores (session_id, context)
    WHERE session_id IS NOT NULL;
