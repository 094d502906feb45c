-- Where stories stand: who moved them, who let what pass, what was corrected. Rows of these tables are added, never changed; each move
-- carries the hash of the one before. They stay when a story is removed.
CREATE TABLE move (
    article TEXT NOT NULL,
    number INTEGER NOT NULL,
    move TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    by_person TEXT NOT NULL,
    role TEXT NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    assignee TEXT NOT NULL,
    time INTEGER NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT;
-- statement
CREATE TRIGGER move_stays BEFORE DELETE ON move BEGIN SELECT RAISE(ABORT, 'moves are never removed'); END;
-- statement
CREATE TRIGGER move_unchanged BEFORE UPDATE ON move BEGIN SELECT RAISE(ABORT, 'moves are never changed'); END;
-- statement
CREATE TABLE waiver (
    article TEXT NOT NULL,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    by_person TEXT NOT NULL,
    role TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    row_hash TEXT NOT NULL
) STRICT;
-- statement
CREATE INDEX waiver_article ON waiver (article);
-- statement
CREATE TABLE answer (
    article TEXT NOT NULL,
    rule TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at INTEGER NOT NULL,
    row_hash TEXT NOT NULL
) STRICT;
-- statement
CREATE INDEX answer_article ON answer (article, content_hash);
-- statement
CREATE TABLE correction (
    article TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    what_was_wrong TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at INTEGER NOT NULL,
    base_hash TEXT NOT NULL,
    row_hash TEXT NOT NULL
) STRICT;
-- statement
CREATE INDEX correction_article ON correction (article, at);
-- statement
CREATE TABLE read_mark (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    revision TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (article, person)
) STRICT;
-- statement
CREATE TABLE profile (
    name TEXT PRIMARY KEY,
    document TEXT NOT NULL
) STRICT;
-- statement
ALTER TABLE desk ADD COLUMN profile TEXT NOT NULL DEFAULT 'small';
-- statement
ALTER TABLE person ADD COLUMN passphrase TEXT NOT NULL DEFAULT '';
-- statement
-- How many words this revision put in or took out; of older ones it is not known.
ALTER TABLE revision ADD COLUMN changed_words INTEGER NOT NULL DEFAULT 0;
