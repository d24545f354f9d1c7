-- One-time links for the barista's page, and the sessions they open. Only digests are kept.
CREATE TABLE sign_in_links (
  code_digest   TEXT    PRIMARY KEY,
  expires_at_ms INTEGER NOT NULL,
  used_at_ms    INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_sessions (
  session_digest TEXT    PRIMARY KEY,
  expires_at_ms  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
