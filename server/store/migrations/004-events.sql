-- What happened, in order, written in the same batch as what it tells of. Every live screen follows these rows.
CREATE TABLE events (
  seq         INTEGER PRIMARY KEY,
  kind        TEXT    NOT NULL CHECK (kind IN ('order_placed', 'order_moved', 'menu_changed')),
  order_id    TEXT    REFERENCES orders (order_id),
  number      INTEGER,
  status      TEXT,
  at_ms       INTEGER NOT NULL,
  detail_json TEXT    NOT NULL
) STRICT;
