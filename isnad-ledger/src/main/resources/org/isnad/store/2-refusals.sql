-- What was given and is no article. Nothing depends on it: it tells people what became of it.
CREATE TABLE refusal (
  number BIGINT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  position BIGINT NOT NULL,
  fault TEXT NOT NULL,
  reason TEXT NOT NULL,
  refused TEXT NOT NULL
) :clustered;
