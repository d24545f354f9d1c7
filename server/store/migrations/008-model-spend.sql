-- What the model cost on each business day, over all servers. A call's worst price is taken before it is made, and what
-- it did not need is given back afterwards. One micro-cent is a millionth of a cent: the price of one token, where a
-- million of them cost one cent.
CREATE TABLE model_spend (
  business_day      TEXT    PRIMARY KEY CHECK (business_day LIKE '____-__-__'),
  spent_microcents  INTEGER NOT NULL CHECK (spent_microcents >= 0),
  calls             INTEGER NOT NULL CHECK (calls >= 0),
  input_tokens      INTEGER NOT NULL CHECK (input_tokens >= 0),
  output_tokens     INTEGER NOT NULL CHECK (output_tokens >= 0)
) STRICT, WITHOUT ROWID;
