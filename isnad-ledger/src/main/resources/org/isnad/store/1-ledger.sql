-- The ledger. Everything is appended: no statement of the program changes or deletes a row.
-- Offsets count UTF-16 units of version.text, half-open. Moments are ISO 8601 in UTC.
-- Rows of a reading carry its sequence number and their place in it, counted from 0. They are not
-- declared as foreign keys: one check a row would double the time of adding; isnad verify does it.
-- :clustered stands for WITHOUT ROWID in SQLite: rows lie in the order of their key.

-- One step of growth; readings, judgements and decisions about sources share its numbers.
CREATE TABLE change (
  sequence BIGINT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  article BIGINT NOT NULL
) :clustered;

CREATE TABLE article (
  number BIGINT NOT NULL PRIMARY KEY,
  added TEXT NOT NULL
) :clustered;

-- key: the address as it is compared; address: as it was given.
CREATE TABLE article_address (
  key TEXT NOT NULL PRIMARY KEY,
  article BIGINT NOT NULL,
  at INTEGER NOT NULL,
  address TEXT NOT NULL
) :clustered;

CREATE INDEX article_address_article ON article_address (article);

-- What its publisher or collector calls it.
CREATE TABLE article_name (
  publisher TEXT NOT NULL,
  name TEXT NOT NULL,
  article BIGINT NOT NULL,
  PRIMARY KEY (publisher, name)
) :clustered;

-- One text of an article, as printed. hash: SHA-256 of the text in UTF-8.
CREATE TABLE version (
  article BIGINT NOT NULL,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  publisher TEXT NOT NULL,
  name TEXT NOT NULL,
  published TEXT NOT NULL,
  source TEXT NOT NULL,
  position BIGINT NOT NULL,
  added TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article, number)
);

CREATE INDEX version_hash ON version (hash);

-- digest: SHA-256 over all rows of the reading.
CREATE TABLE reading (
  sequence BIGINT NOT NULL PRIMARY KEY,
  article BIGINT NOT NULL,
  version INTEGER NOT NULL,
  reader TEXT NOT NULL,
  added TEXT NOT NULL,
  digest TEXT NOT NULL
) :clustered;

CREATE INDEX reading_version ON reading (article, version, sequence);

-- Of each article the newest reading of its newest version.
CREATE VIEW current_reading AS
SELECT r.sequence, r.article, r.version, r.reader, r.added
FROM reading r
WHERE r.sequence = (
  SELECT max(o.sequence) FROM reading o
  WHERE o.article = r.article
    AND o.version = (SELECT max(v.number) FROM version v WHERE v.article = r.article));

-- A source across articles.
CREATE TABLE source (
  number BIGINT NOT NULL PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL
);

-- Entries of word lists that rows point to.
CREATE TABLE known (
  number BIGINT NOT NULL PRIMARY KEY,
  key TEXT NOT NULL,
  arabic TEXT NOT NULL,
  english TEXT NOT NULL,
  UNIQUE (key, arabic, english)
);

-- root: source at the end of its chain; empty where unattributed.
CREATE TABLE claim (
  reading BIGINT NOT NULL,
  at INTEGER NOT NULL,
  id TEXT NOT NULL,
  cue_start INTEGER,
  cue_end INTEGER,
  act TEXT NOT NULL,
  form TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  rule TEXT NOT NULL,
  root BIGINT,
  PRIMARY KEY (reading, at)
) :clustered;

CREATE TABLE claim_content (
  reading BIGINT NOT NULL,
  claim INTEGER NOT NULL,
  at INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, at)
) :clustered;

-- people_high is empty where unbounded.
CREATE TABLE link (
  reading BIGINT NOT NULL,
  claim INTEGER NOT NULL,
  at INTEGER NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  name TEXT,
  kind TEXT NOT NULL,
  resolution TEXT NOT NULL,
  entity TEXT,
  people_low INTEGER,
  people_high INTEGER,
  role_start INTEGER,
  role_end INTEGER,
  anonymity_start INTEGER,
  anonymity_end INTEGER,
  source BIGINT,
  PRIMARY KEY (reading, claim, at)
) :clustered;

CREATE TABLE link_via (
  reading BIGINT NOT NULL,
  claim INTEGER NOT NULL,
  link INTEGER NOT NULL,
  at INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (reading, claim, link, at)
) :clustered;

CREATE TABLE link_part (
  reading BIGINT NOT NULL,
  claim INTEGER NOT NULL,
  link INTEGER NOT NULL,
  at INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  people_low INTEGER NOT NULL,
  people_high INTEGER,
  PRIMARY KEY (reading, claim, link, at)
) :clustered;

-- begins, ends: the stretch of the calendar, local time.
CREATE TABLE time (
  reading BIGINT NOT NULL,
  at INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  begins TEXT,
  ends TEXT,
  mod TEXT NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (reading, at)
) :clustered;

-- low or high is empty where unbounded.
CREATE TABLE quantity (
  reading BIGINT NOT NULL,
  at INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  low DOUBLE PRECISION,
  high DOUBLE PRECISION,
  approx BOOLEAN NOT NULL,
  unit TEXT,
  code TEXT,
  rule TEXT NOT NULL,
  PRIMARY KEY (reading, at)
) :clustered;

-- known, stands_for: numbers of entries of word lists.
CREATE TABLE mention (
  reading BIGINT NOT NULL,
  at INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  first_token INTEGER NOT NULL,
  after_token INTEGER NOT NULL,
  type TEXT NOT NULL,
  subtype TEXT NOT NULL,
  form TEXT NOT NULL,
  gender TEXT NOT NULL,
  known BIGINT,
  role_start INTEGER,
  role_end INTEGER,
  stands_for BIGINT,
  PRIMARY KEY (reading, at)
) :clustered;

CREATE TABLE entity (
  reading BIGINT NOT NULL,
  at INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  subtype TEXT NOT NULL,
  name TEXT NOT NULL,
  gender TEXT NOT NULL,
  known BIGINT,
  PRIMARY KEY (reading, at)
) :clustered;

-- mention: place of the mention in the reading.
CREATE TABLE entity_mention (
  reading BIGINT NOT NULL,
  entity INTEGER NOT NULL,
  at INTEGER NOT NULL,
  mention INTEGER NOT NULL,
  PRIMARY KEY (reading, entity, at)
) :clustered;

-- claim, part_of: ids; quantity: place in the reading.
CREATE TABLE commitment (
  reading BIGINT NOT NULL,
  at INTEGER NOT NULL,
  id TEXT NOT NULL,
  action_start INTEGER NOT NULL,
  action_end INTEGER NOT NULL,
  deadline_value TEXT,
  deadline_start INTEGER,
  deadline_end INTEGER,
  deadline_begins TEXT,
  deadline_ends TEXT,
  status TEXT NOT NULL,
  claim TEXT,
  quantity INTEGER,
  condition_start INTEGER,
  condition_end INTEGER,
  residual_start INTEGER,
  residual_end INTEGER,
  reason_start INTEGER,
  reason_end INTEGER,
  part_of TEXT,
  agreement_start INTEGER,
  agreement_end INTEGER,
  confidence DOUBLE PRECISION NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (reading, at)
) :clustered;

-- role: party or previous.
CREATE TABLE commitment_span (
  reading BIGINT NOT NULL,
  commitment INTEGER NOT NULL,
  role TEXT NOT NULL,
  at INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  entity TEXT,
  PRIMARY KEY (reading, commitment, role, at)
) :clustered;

-- quantity, as_of: places in the reading.
CREATE TABLE level (
  reading BIGINT NOT NULL,
  at INTEGER NOT NULL,
  id TEXT NOT NULL,
  holder_start INTEGER,
  holder_end INTEGER,
  holder_entity TEXT,
  quantity INTEGER NOT NULL,
  of_start INTEGER,
  of_end INTEGER,
  place_start INTEGER,
  place_end INTEGER,
  place_entity TEXT,
  as_of INTEGER,
  claim TEXT,
  confidence DOUBLE PRECISION NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (reading, at)
) :clustered;

-- occurs: place of the time in the reading; killed to displaced: places of quantities.
CREATE TABLE event (
  reading BIGINT NOT NULL,
  at INTEGER NOT NULL,
  id TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  occurs INTEGER,
  killed INTEGER,
  wounded INTEGER,
  arrested INTEGER,
  displaced INTEGER,
  weapon_start INTEGER,
  weapon_end INTEGER,
  claim TEXT,
  confidence DOUBLE PRECISION NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (reading, at)
) :clustered;

-- role: more, actor, recipient or place.
CREATE TABLE event_span (
  reading BIGINT NOT NULL,
  event INTEGER NOT NULL,
  role TEXT NOT NULL,
  at INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  entity TEXT,
  PRIMARY KEY (reading, event, role, at)
) :clustered;

-- What a person decided about the row of a kind that stands on certain words.
CREATE TABLE judgement (
  sequence BIGINT NOT NULL PRIMARY KEY,
  article BIGINT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  verdict TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  decided TEXT NOT NULL
) :clustered;

CREATE INDEX judgement_version ON judgement (article, version);

CREATE TABLE judgement_span (
  judgement BIGINT NOT NULL,
  at INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (judgement, at)
) :clustered;

CREATE TABLE judgement_field (
  judgement BIGINT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (judgement, field)
) :clustered;

-- into_source is empty where a source was parted from what it was joined to.
CREATE TABLE source_decision (
  sequence BIGINT NOT NULL PRIMARY KEY,
  source BIGINT NOT NULL,
  into_source BIGINT,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  decided TEXT NOT NULL
) :clustered;
