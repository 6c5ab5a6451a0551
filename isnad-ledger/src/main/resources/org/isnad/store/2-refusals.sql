-- What was given to be added and is no article. fault: the kind of what is wrong.

CREATE TABLE refusal (
  number BIGINT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  position BIGINT NOT NULL,
  fault TEXT NOT NULL,
  reason TEXT NOT NULL,
  refused TEXT NOT NULL
) :clustered;
