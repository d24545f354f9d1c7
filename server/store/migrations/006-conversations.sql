-- What was said to Bella, and the cart that came of it: one row for each conversation, kept by a digest of the id that only
-- its customer has. Rows that nobody has touched for half an hour are deleted.
CREATE TABLE conversations (
  conversation_digest TEXT    PRIMARY KEY,
  version             INTEGER NOT NULL,
  state_json          TEXT    NOT NULL,
  touched_at_ms       INTEGER NOT NULL,
  CONSTRAINT conversation_bounded CHECK (length(state_json) <= 600000)
) STRICT;

CREATE INDEX conversations_by_touch ON conversations (touched_at_ms);
