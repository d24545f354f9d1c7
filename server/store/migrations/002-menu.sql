-- A menu is one document; every import keeps the ones before it.
CREATE TABLE menus (
  menu_id        INTEGER PRIMARY KEY,
  body_json      TEXT    NOT NULL CHECK (json_valid(body_json)),
  imported_at_ms INTEGER NOT NULL
) STRICT;

-- The revision grows with every change of the menu or of what is eighty-sixed; an order is placed only against the
-- revision it was priced with.
CREATE TABLE menu_state (
  only     INTEGER PRIMARY KEY CHECK (only = 1),
  revision INTEGER NOT NULL,
  menu_id  INTEGER NOT NULL REFERENCES menus (menu_id)
) STRICT;

-- Items that are counted. The check is what keeps the last one from being sold twice.
CREATE TABLE stock (
  item_id    TEXT    PRIMARY KEY,
  left_count INTEGER NOT NULL,
  CONSTRAINT stock_left CHECK (left_count >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE eighty_sixed (
  kind     TEXT    NOT NULL CHECK (kind IN ('item', 'option', 'ingredient')),
  thing_id TEXT    NOT NULL,
  since_ms INTEGER NOT NULL,
  PRIMARY KEY (kind, thing_id)
) STRICT, WITHOUT ROWID;
