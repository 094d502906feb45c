-- What is being typed into a long story: the edits since the row of its text was written, which has this hash. Whoever reads the story
-- applies them; the next save of the whole takes them away.
CREATE TABLE typing (
    article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    base TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at INTEGER NOT NULL,
    edits TEXT NOT NULL,
    row_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
