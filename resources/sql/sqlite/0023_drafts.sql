-- A note, or an answer to one, that somebody is writing and has not sent: the step it would be, as in note_step. It stays on this machine.
CREATE TABLE note_draft (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    by_person TEXT NOT NULL,
    at INTEGER NOT NULL,
    change TEXT NOT NULL,
    row_hash TEXT NOT NULL,
    PRIMARY KEY (article, by_person)
) STRICT, WITHOUT ROWID;
