-- What somebody did to a note of a story that another was writing: it waits until whoever writes takes it in with a save. The row stays,
-- without its words, so that no copy of the newsroom brings it again.
CREATE TABLE note_step (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    by_person TEXT NOT NULL,
    at INTEGER NOT NULL,
    change TEXT NOT NULL,
    is_taken INTEGER NOT NULL DEFAULT 0,
    row_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- statement
CREATE INDEX note_step_article ON note_step (article, is_taken);
-- statement
CREATE INDEX note_step_waiting ON note_step (by_person) WHERE is_taken = 0;
-- statement
-- In which windows a story is read while another writes in it; believed until its time is over, as a lease is.
CREATE TABLE reader (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    holder TEXT NOT NULL,
    person TEXT NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (article, holder)
) STRICT, WITHOUT ROWID;
