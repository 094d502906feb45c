-- The source book in full: aliases, contact, terms with their embargo, evidence with files beside the database, merged entries, and
-- which story rests on whom. Row hashes of the first rows are written by the program after this step.
ALTER TABLE source ADD COLUMN aliases TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE source ADD COLUMN languages TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE source ADD COLUMN contact TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE source ADD COLUMN notes TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE source ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE source ADD COLUMN row_hash TEXT NOT NULL DEFAULT '';
-- statement
CREATE INDEX source_merged ON source (merged_into);
-- statement
ALTER TABLE conversation ADD COLUMN medium TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE conversation ADD COLUMN embargo_until INTEGER NOT NULL DEFAULT 0;
-- statement
ALTER TABLE conversation ADD COLUMN row_hash TEXT NOT NULL DEFAULT '';
-- statement
CREATE TABLE evidence_new (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    conversation TEXT REFERENCES conversation (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    locator TEXT NOT NULL,
    place TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    description TEXT NOT NULL,
    at INTEGER NOT NULL,
    sensitive INTEGER NOT NULL,
    row_hash TEXT NOT NULL
) STRICT;
-- statement
INSERT INTO evidence_new
    SELECT e.id, c.source, e.conversation, e.kind, e.locator, '', e.sha256, e.description, c.at, 0, ''
    FROM evidence e JOIN conversation c ON c.id = e.conversation;
-- statement
DROP TABLE evidence;
-- statement
ALTER TABLE evidence_new RENAME TO evidence;
-- statement
CREATE INDEX evidence_source ON evidence (source);
-- statement
CREATE INDEX evidence_conversation ON evidence (conversation);
-- statement
-- What lies in the folder beside the database, named by its content.
CREATE TABLE evidence_file (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT;
-- statement
-- Made of the articles' annotations, so that "every story of this source" is one look-up.
CREATE TABLE attribution (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (article, id)
) STRICT;
-- statement
CREATE INDEX attribution_source ON attribution (source);
-- statement
CREATE TABLE attribution_evidence (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    attribution TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (article, attribution, evidence)
) STRICT;
-- statement
CREATE INDEX attribution_evidence_evidence ON attribution_evidence (evidence);
-- statement
INSERT OR IGNORE INTO attribution
    SELECT a.id, json_extract(e.value, '$.id'), coalesce(json_extract(e.value, '$.sourceId'), ''),
        coalesce(json_extract(e.value, '$.content[0].exact'), '')
    FROM article a, json_each(a.annotations, '$.attributions') e
    WHERE json_valid(a.annotations) AND json_extract(e.value, '$.id') IS NOT NULL;
