-- Who this café is. The secret signs quotes and order tokens where CAFE_SECRET is not set.
CREATE TABLE cafe (
  only          INTEGER PRIMARY KEY CHECK (only = 1),
  cafe_id       TEXT    NOT NULL,
  secret        TEXT    NOT NULL,
  created_at_ms INTEGER NOT NULL
) STRICT;
