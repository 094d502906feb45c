-- What left the house: who wrote which story out, as what, and the text it was. Rows are added, never changed; they stay when a story is
-- removed.
CREATE TABLE export (
    article TEXT NOT NULL,
    format TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    row_hash TEXT NOT NULL
) STRICT;
-- statement
CREATE INDEX export_article ON export (article, at);
