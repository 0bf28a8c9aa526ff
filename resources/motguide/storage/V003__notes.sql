-- What a person writes and marks beside the pack.
CREATE TABLE note (
  seq INTEGER PRIMARY KEY,
  pack TEXT NOT NULL,
  subject TEXT NOT NULL,         -- event or card
  subject_id TEXT NOT NULL,
  text TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_s INTEGER NOT NULL,
  UNIQUE (pack, subject, subject_id)
) STRICT;

CREATE TABLE bookmark (
  seq INTEGER PRIMARY KEY,
  pack TEXT NOT NULL,
  subject TEXT NOT NULL,         -- event or card
  subject_id TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_s INTEGER NOT NULL,
  UNIQUE (pack, subject, subject_id)
) STRICT;

CREATE TABLE objection (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,       -- UUID
  at_ms INTEGER NOT NULL,
  offset_s INTEGER NOT NULL,
  pack TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  question TEXT NOT NULL,
  response TEXT NOT NULL,
  comment TEXT NOT NULL
) STRICT;
