-- Which device placed an order: all there is to know a returning customer by, and gone when they ask. Only the digest of
-- a device's token is kept, and nothing of a device before its first order.
CREATE TABLE device_orders (
  device_digest TEXT    NOT NULL,
  order_id      TEXT    NOT NULL REFERENCES orders (order_id),
  placed_at_ms  INTEGER NOT NULL,
  PRIMARY KEY (device_digest, order_id)
) STRICT, WITHOUT ROWID;
