-- Order ids begin with their time, so that new rows go to the end of the tree and the millionth costs what the first did.
CREATE TABLE orders (
  order_id                     TEXT    PRIMARY KEY,
  business_day                 TEXT    NOT NULL CHECK (business_day LIKE '____-__-__'),
  number                       INTEGER NOT NULL CHECK (number > 0),
  status                       TEXT    NOT NULL CHECK (status IN ('pending', 'preparing', 'ready', 'completed', 'cancelled')),
  version                      INTEGER NOT NULL,
  placed_version               INTEGER NOT NULL,
  fulfilment                   TEXT    NOT NULL CHECK (fulfilment IN ('here', 'to_go')),
  customer_name                TEXT    NOT NULL,
  allergies_json               TEXT    NOT NULL CHECK (json_valid(allergies_json)),
  allergies_acknowledged_at_ms INTEGER,
  subtotal_cents               INTEGER NOT NULL CHECK (subtotal_cents >= 0),
  tax_cents                    INTEGER NOT NULL CHECK (tax_cents >= 0),
  total_cents                  INTEGER NOT NULL,
  work_json                    TEXT    NOT NULL CHECK (json_valid(work_json)),
  promised_at_ms               INTEGER NOT NULL,
  placed_at_ms                 INTEGER NOT NULL,
  moved_at_ms                  INTEGER NOT NULL,
  cancel_reason                TEXT,
  idempotency_key              TEXT    NOT NULL UNIQUE,
  request_digest               TEXT    NOT NULL,
  CONSTRAINT total_is_the_sum CHECK (total_cents = subtotal_cents + tax_cents),
  UNIQUE (business_day, number)
) STRICT, WITHOUT ROWID;

-- The queue, however many orders lie behind it.
CREATE INDEX orders_to_be_made ON orders (placed_at_ms) WHERE status IN ('pending', 'preparing');
CREATE INDEX orders_ready ON orders (moved_at_ms) WHERE status = 'ready';

CREATE TABLE order_lines (
  order_id     TEXT    NOT NULL REFERENCES orders (order_id),
  line_no      INTEGER NOT NULL CHECK (line_no >= 1),
  item_id      TEXT    NOT NULL,
  name         TEXT    NOT NULL,
  size_id      TEXT,
  size_name    TEXT,
  quantity     INTEGER NOT NULL CHECK (quantity > 0),
  options_json TEXT    NOT NULL CHECK (json_valid(options_json)),
  note         TEXT,
  unit_cents   INTEGER NOT NULL CHECK (unit_cents >= 0),
  line_cents   INTEGER NOT NULL,
  CONSTRAINT line_is_the_product CHECK (line_cents = unit_cents * quantity),
  PRIMARY KEY (order_id, line_no)
) STRICT, WITHOUT ROWID;
