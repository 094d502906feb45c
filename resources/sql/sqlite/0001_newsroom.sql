-- The newsroom as it first stood. Ids are UUID text, times UTC milliseconds, hashes BLAKE2b-256 in hex.
CREATE TABLE publication (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    document TEXT NOT NULL
) STRICT;
-- statement
CREATE TABLE desk (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    section TEXT NOT NULL,
    style TEXT NOT NULL
) STRICT;
-- statement
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
-- statement
CREATE TABLE person_role (
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    desk TEXT NOT NULL REFERENCES desk (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (person, desk, role)
) STRICT;
-- statement
CREATE TABLE article (
    number INTEGER PRIMARY KEY, -- the row of the full text index
    id TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL,
    headline TEXT NOT NULL,
    desk TEXT NOT NULL,
    byline TEXT NOT NULL,
    state TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    words INTEGER NOT NULL,
    planned_length INTEGER NOT NULL,
    fields TEXT NOT NULL,
    body TEXT NOT NULL,
    annotations TEXT NOT NULL,
    row_hash TEXT NOT NULL
) STRICT;
-- statement
CREATE INDEX article_changed ON article (changed_at DESC);
-- statement
CREATE INDEX article_state ON article (state, changed_at DESC);
-- statement
CREATE INDEX article_slug ON article (slug);
-- statement
CREATE TABLE revision (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    parent TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    fields TEXT NOT NULL,
    body TEXT NOT NULL,
    annotations TEXT NOT NULL,
    row_hash TEXT NOT NULL
) STRICT;
-- statement
CREATE INDEX revision_article ON revision (article, at);
-- statement
CREATE TABLE source (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    public_name TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    reader_description TEXT NOT NULL,
    vault_reference TEXT NOT NULL,
    independence_group TEXT NOT NULL
) STRICT;
-- statement
CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    place TEXT NOT NULL,
    by_person TEXT NOT NULL,
    terms TEXT NOT NULL,
    agreed_before INTEGER NOT NULL,
    conditions TEXT NOT NULL
) STRICT;
-- statement
CREATE INDEX conversation_source ON conversation (source, at);
-- statement
CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    locator TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    description TEXT NOT NULL
) STRICT;
-- statement
CREATE INDEX evidence_conversation ON evidence (conversation);
-- statement
CREATE TABLE asset (
    sha256 TEXT PRIMARY KEY,
    mime_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
-- statement
CREATE VIRTUAL TABLE article_text USING fts5 (
    slug, headline, deck, byline, body, tokenize = 'unicode61 remove_diacritics 2'
);
