-- Programs of one's own with every version of them, what was answered to advice, the questions before
-- somebody starts, and measures of what a person can do.
--
-- session_items      effort 0 to 10 and spare_reps (so many more would have been possible), NULL when
--                    not asked or not answered; variant: an easier or harder way, '' for the usual one.
-- pain_scores        context worst: the highest score of a whole session. A
--                    morning may stand alone: asked on a day after which nothing was done.
-- program_versions   what a program was from then on, as JSON (program_json.h). made_by: start, person,
--                    clinician, advice (an offer that was accepted). rule: of the advice. note: why, as
--                    it was shown. made_on: the local day.
-- advice_answers     what was answered to an offer: accepted, kept, later, or ask (my clinician). from_dose
--                    and to_dose as they were shown, reason too.
-- screenings         one time that the questions were answered; cleared 1: a clinician has said yes.
-- activities         what is hard because of the hip, in the person's words; dropped_on: not asked any more.
-- measures           value: points 0 to 10 of an activity, stands in 30 seconds, or tenths of a second
--                    on one leg. adapted 1: with the arms, or holding on.

ALTER TABLE session_items ADD COLUMN effort INTEGER CHECK (effort BETWEEN 0 AND 10);
ALTER TABLE session_items ADD COLUMN spare_reps INTEGER CHECK (spare_reps BETWEEN 0 AND 100);
ALTER TABLE session_items ADD COLUMN variant TEXT NOT NULL DEFAULT '';

CREATE TABLE new_pain_scores (
    id INTEGER PRIMARY KEY,
    session_id INTEGER REFERENCES sessions (id) ON DELETE CASCADE,
    context TEXT NOT NULL
        CHECK (context IN
            ('check', 'before', 'after', 'worst', 'movement', 'hurt', 'morning')),
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
    CHECK (session_id IS NULL OR context <> 'check'),
    CHECK (session_id IS NOT NULL OR context IN ('check', 'morning')),
    CHECK ((item IS NOT NULL) = (context IN ('movement', 'hurt'))),
    CHECK (spot IS NULL OR context = 'hurt'),
    CHECK ((choice IS NOT NULL) = (context = 'hurt')),
    CHECK (morning IS NULL OR context = 'morning')
) STRICT;

INSERT INTO new_pain_scores
    SELECT id, session_id, context, asked_at, asked_offset_min, asked_on, score, side, item, spot,
        choice, morning, deleted_at
    FROM pain_scores;
DROP TABLE pain_scores;
ALTER TABLE new_pain_scores RENAME TO pain_scores;

CREATE INDEX pain_scores_by_day ON pain_scores (asked_on) WHERE deleted_at IS NULL;
CREATE INDEX pain_scores_by_session ON pain_scores (session_id) WHERE session_id IS NOT NULL;
CREATE UNIQUE INDEX pain_scores_of_session ON pain_scores (session_id, context)
    WHERE context IN ('before', 'after', 'worst', 'morning');
CREATE UNIQUE INDEX pain_scores_of_item ON pain_scores (session_id, item)
    WHERE context = 'movement';

CREATE TABLE program_versions (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES program_runs (id) ON DELETE CASCADE,
    made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.???Z'),
    made_offset_min INTEGER NOT NULL CHECK (abs(made_offset_min) < 1440),
    made_on TEXT NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by IN ('start', 'person', 'clinician', 'advice')),
    rule TEXT NOT NULL,
    note TEXT NOT NULL,
    program TEXT NOT NULL CHECK (json_valid(program)),
    CHECK (made_on IS date(made_at, made_offset_min || ' minutes'))
) STRICT;

CREATE INDEX program_versions_by_run ON program_versions (run_id, id);

CREATE TABLE advice_answers (
    id INTEGER PRIMARY KEY,
    run_id INTEGER REFERENCES program_runs (id) ON DELETE CASCADE,
    answered_at TEXT NOT NULL CHECK (answered_at GLOB '????-??-??T??:??:??.???Z'),
    answered_offset_min INTEGER NOT NULL CHECK (abs(answered_offset_min) < 1440),
    answered_on TEXT NOT NULL,
    rule TEXT NOT NULL,
    movement TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('accepted', 'kept', 'later', 'ask')),
    from_dose TEXT NOT NULL,
    to_dose TEXT NOT NULL,
    reason TEXT NOT NULL,
    CHECK (answered_on IS date(answered_at, answered_offset_min || ' minutes'))
) STRICT;

CREATE INDEX advice_answers_by_run ON advice_answers (run_id, answered_at);

CREATE TABLE screenings (
    id INTEGER PRIMARY KEY,
    answered_at TEXT NOT NULL CHECK (answered_at GLOB '????-??-??T??:??:??.???Z'),
    answered_offset_min INTEGER NOT NULL CHECK (abs(answered_offset_min) < 1440),
    answered_on TEXT NOT NULL,
    cleared INTEGER NOT NULL CHECK (cleared IN (0, 1)),
    CHECK (answered_on IS date(answered_at, answered_offset_min || ' minutes'))
) STRICT;

CREATE TABLE screening_answers (
    id INTEGER PRIMARY KEY,
    screening_id INTEGER NOT NULL REFERENCES screenings (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('no', 'yes', 'not-sure')),
    UNIQUE (screening_id, question)
) STRICT;

CREATE TABLE activities (
    id INTEGER PRIMARY KEY,
    words TEXT NOT NULL CHECK (words <> ''),
    added_on TEXT NOT NULL,
    dropped_on TEXT
) STRICT;

CREATE TABLE measures (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('psfs', 'chair-stand', 'single-leg-stand')),
    measured_at TEXT NOT NULL CHECK (measured_at GLOB '????-??-??T??:??:??.???Z'),
    measured_offset_min INTEGER NOT NULL CHECK (abs(measured_offset_min) < 1440),
    measured_on TEXT NOT NULL,
    activity_id INTEGER REFERENCES activities (id) ON DELETE CASCADE,
    side TEXT CHECK (side IN ('left', 'right')),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100000),
    adapted INTEGER NOT NULL CHECK (adapted IN (0, 1)),
    note TEXT NOT NULL,
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
    CHECK (measured_on IS date(measured_at, measured_offset_min || ' minutes')),
    CHECK ((activity_id IS NOT NULL) = (kind = 'psfs')),
    CHECK ((side IS NOT NULL) = (kind = 'single-leg-stand'))
) STRICT;

CREATE INDEX measures_by_day ON measures (measured_on) WHERE deleted_at IS NULL;
