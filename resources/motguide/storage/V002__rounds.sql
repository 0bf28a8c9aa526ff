-- Rounds, as they started and every step since. A round without an end can be gone on with.
CREATE TABLE round (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,       -- UUID
  at_ms INTEGER NOT NULL,
  offset_s INTEGER NOT NULL,
  pack TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  plan TEXT NOT NULL             -- a line on how answers are treated, then one for each question
) STRICT;

CREATE TABLE round_step (
  seq INTEGER PRIMARY KEY,
  round TEXT NOT NULL,
  number INTEGER NOT NULL,       -- 1 for the first, without gaps
  step TEXT NOT NULL,
  UNIQUE (round, number)
) STRICT;

CREATE TABLE round_end (
  seq INTEGER PRIMARY KEY,
  round TEXT NOT NULL UNIQUE,
  at_ms INTEGER NOT NULL,
  offset_s INTEGER NOT NULL
) STRICT;
