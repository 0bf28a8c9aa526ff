-- The answer log. Every row is whole by itself, so that it can be recovered without any other.
-- Times are milliseconds since 1970 with the offset of the person's clock from UTC in seconds.
CREATE TABLE answer (
  seq INTEGER PRIMARY KEY,       -- the order of the log
  id TEXT NOT NULL UNIQUE,       -- UUID
  at_ms INTEGER NOT NULL,
  offset_s INTEGER NOT NULL,
  pack TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  subject TEXT NOT NULL,         -- question or card
  subject_id TEXT NOT NULL,
  claims TEXT NOT NULL,          -- claim-a=1.0 claim-b=0.5
  kind TEXT NOT NULL,            -- answered, shown or rated
  response TEXT NOT NULL,
  mark REAL NOT NULL,            -- 0 to 1
  confidence TEXT,               -- low, maybe or sure
  took_ms INTEGER NOT NULL,
  rating INTEGER,                -- 1 again to 4 easy
  round TEXT,                    -- UUID
  try INTEGER NOT NULL,          -- 1 for the first
  hints INTEGER NOT NULL
) STRICT;

CREATE TRIGGER answers_never_change BEFORE UPDATE ON answer
BEGIN
  SELECT RAISE(ABORT, 'the answer log only grows');
END;
