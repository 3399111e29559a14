-- What a guided session keeps beyond its sets, entries made afterwards, and what was corrected.
--
-- sessions       status interrupted: left alone or broken off; its planned sets are still open.
--                ended_at of it is when something was done last. by_hand 1: written down
--                afterwards. note: the person's, may be empty. deleted_at: nothing shows it any
--                more, and it can be brought back until it is forgotten.
-- session_items  left_*, right_*: what that side does where sides are done one at a time and not
--                the same; all NULL or none. interval_rounds > 0: running and walking in turn.
--                instead_of: the item that this easier one took over from, else NULL.
-- pain_scores    context movement: the worst in one movement; hurt: the person said that it hurts;
--                morning: the morning after. item, for movement and hurt; spot (where, NULL when not
--                said) and choice (what the person chose to do), for hurt; morning against what is
--                usual, NULL when not answered.
-- corrections    one value of a set, a score or a session that was put right afterwards, with what
--                stood there before. Values are as they stand in their column, a started_at is local
--                time with its offset; NULL is no value.
-- kept_files     in copies only: settings and added packs, so that one file holds everything.

CREATE TABLE new_sessions (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL CHECK (status IN ('running', 'finished', 'stopped', 'interrupted')),
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
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    note TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
    CHECK (session_on IS date(started_at, started_offset_min || ' minutes')),
    CHECK ((ended_at IS NULL) = (ended_offset_min IS NULL)),
    CHECK ((ended_at IS NULL) = (status = 'running'))
) STRICT;

INSERT INTO new_sessions
    SELECT id, status, started_at, started_offset_min, session_on, ended_at, ended_offset_min,
        title, program_run_id, program_day, program_session, pack_id, pack_version, locale, 0, '',
        NULL
    FROM sessions;
DROP TABLE sessions;
ALTER TABLE new_sessions RENAME TO sessions;

CREATE INDEX sessions_by_day ON sessions (session_on) WHERE deleted_at IS NULL;
CREATE INDEX sessions_by_start ON sessions (started_at) WHERE deleted_at IS NULL;
CREATE INDEX sessions_open ON sessions (started_at)
    WHERE status IN ('running', 'interrupted') AND deleted_at IS NULL;
CREATE INDEX sessions_by_program_run ON sessions (program_run_id);
CREATE INDEX sessions_deleted ON sessions (deleted_at) WHERE deleted_at IS NOT NULL;

ALTER TABLE session_items ADD COLUMN left_sets INTEGER CHECK (left_sets >= 0);
ALTER TABLE session_items ADD COLUMN left_reps INTEGER CHECK (left_reps >= 0);
ALTER TABLE session_items ADD COLUMN left_hold_s INTEGER CHECK (left_hold_s >= 0);
ALTER TABLE session_items ADD COLUMN left_duration_s INTEGER CHECK (left_duration_s >= 0);
ALTER TABLE session_items ADD COLUMN right_sets INTEGER CHECK (right_sets >= 0);
ALTER TABLE session_items ADD COLUMN right_reps INTEGER CHECK (right_reps >= 0);
ALTER TABLE session_items ADD COLUMN right_hold_s INTEGER CHECK (right_hold_s >= 0);
ALTER TABLE session_items ADD COLUMN right_duration_s INTEGER CHECK (right_duration_s >= 0);
ALTER TABLE session_items ADD COLUMN interval_rounds INTEGER NOT NULL DEFAULT 0
    CHECK (interval_rounds >= 0);
ALTER TABLE session_items ADD COLUMN interval_run_s INTEGER NOT NULL DEFAULT 0
    CHECK (interval_run_s >= 0);
ALTER TABLE session_items ADD COLUMN interval_walk_s INTEGER NOT NULL DEFAULT 0
    CHECK (interval_walk_s >= 0);
ALTER TABLE session_items ADD COLUMN instead_of INTEGER
    CHECK (instead_of >= 0 AND instead_of < item);

CREATE TABLE new_pain_scores (
    id INTEGER PRIMARY KEY,
    session_id INTEGER REFERENCES sessions (id) ON DELETE CASCADE,
    context TEXT NOT NULL
        CHECK (context IN ('check', 'before', 'after', 'movement', 'hurt', 'morning')),
    asked_at TEXT NOT NULL CHECK (asked_at GLOB '????-??-??T??:??:??.???Z'),
    asked_offset_min INTEGER NOT NULL CHECK (abs(asked_offset_min) < 1440),
    asked_on TEXT NOT NULL,
    score INTEGER CHECK (score BETWEEN 0 AND 10),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    item INTEGER CHECK (item >= 0),
    spot TEXT CHECK (spot IN ('groin', 'outer-hip', 'buttock', 'thigh', 'lower-back', 'elsewhere')),
    choice TEXT CHECK (choice IN ('go-on', 'easier', 'fewer', 'rest-first', 'skip', 'stop')),
    morning TEXT CHECK (morning IN ('calmer', 'as-usual', 'more-sore')),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
    FOREIGN KEY (session_id, item) REFERENCES session_items (session_id, item) ON DELETE CASCADE,
    CHECK (asked_on IS date(asked_at, asked_offset_min || ' minutes')),
    CHECK ((session_id IS NULL) = (context = 'check')),
    CHECK ((item IS NOT NULL) = (context IN ('movement', 'hurt'))),
    CHECK (spot IS NULL OR context = 'hurt'),
    CHECK ((choice IS NOT NULL) = (context = 'hurt')),
    CHECK (morning IS NULL OR context = 'morning')
) STRICT;

INSERT INTO new_pain_scores
    SELECT id, session_id, context, asked_at, asked_offset_min, asked_on, score, side, NULL, NULL,
        NULL, NULL, NULL
    FROM pain_scores;
DROP TABLE pain_scores;
ALTER TABLE new_pain_scores RENAME TO pain_scores;

CREATE INDEX pain_scores_by_day ON pain_scores (asked_on) WHERE deleted_at IS NULL;
CREATE INDEX pain_scores_by_session ON pain_scores (session_id) WHERE session_id IS NOT NULL;
CREATE UNIQUE INDEX pain_scores_of_session ON pain_scores (session_id, context)
    WHERE context IN ('before', 'after', 'morning');
CREATE UNIQUE INDEX pain_scores_of_item ON pain_scores (session_id, item)
    WHERE context = 'movement';

CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.???Z'),
    made_offset_min INTEGER NOT NULL CHECK (abs(made_offset_min) < 1440),
    session_id INTEGER REFERENCES sessions (id) ON DELETE CASCADE,
    pain_id INTEGER REFERENCES pain_scores (id) ON DELETE CASCADE,
    item INTEGER,
    set_number INTEGER,
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    CHECK ((session_id IS NULL) <> (pain_id IS NULL)),
    CHECK ((item IS NULL) = (set_number IS NULL) AND (item IS NULL) = (side IS NULL))
) STRICT;

CREATE INDEX corrections_by_session ON corrections (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX corrections_by_pain ON corrections (pain_id) WHERE pain_id IS NOT NULL;

CREATE TABLE kept_files (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
