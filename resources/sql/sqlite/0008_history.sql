-- The revisions of a story hang together: the hash of each covers the one it stands upon, and the story keeps the newest. The program writes
-- those of the rows that are there after this step. Words taken out of a history leave a record without them.
ALTER TABLE revision ADD COLUMN chain_hash TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE article ADD COLUMN head_hash TEXT NOT NULL DEFAULT '';
-- statement
CREATE TABLE purge (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    by_person TEXT NOT NULL,
    revisions INTEGER NOT NULL,
    before_hash TEXT NOT NULL,
    after_hash TEXT NOT NULL,
    row_hash TEXT NOT NULL
) STRICT;
-- statement
CREATE INDEX purge_article ON purge (article, at);
