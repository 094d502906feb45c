-- What a planning board shows and sorts by, and the notes for the full text index. All of it is a copy of what stands in the story's
-- fields, notes and moves; the program fills the rows that are there after this step. The index holds every column of a list, so that
-- lists and counts never read the texts.
ALTER TABLE article ADD COLUMN budget_line TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE article ADD COLUMN section TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE article ADD COLUMN edition TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE article ADD COLUMN page_slot TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE article ADD COLUMN embargo_until INTEGER NOT NULL DEFAULT 0;
-- statement
ALTER TABLE article ADD COLUMN urgency INTEGER NOT NULL DEFAULT 0;
-- statement
-- Whose turn it is.
ALTER TABLE article ADD COLUMN holder TEXT NOT NULL DEFAULT '';
-- statement
-- What is due comes first, what is not due at any time last.
ALTER TABLE article ADD COLUMN due_order INTEGER GENERATED ALWAYS AS (CASE due_at WHEN 0 THEN 9223372036854775807 ELSE due_at END) VIRTUAL;
-- statement
CREATE INDEX article_board ON article (state, due_order, number, id, slug, headline, desk, byline, due_at, changed_at, words,
    planned_length, budget_line, section, edition, page_slot, embargo_until, urgency, holder);
-- statement
CREATE INDEX article_due ON article (due_order, number);
-- statement
CREATE TABLE note (
    number INTEGER PRIMARY KEY, -- the row of the full text index
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at INTEGER NOT NULL,
    assignee TEXT NOT NULL,
    is_open INTEGER NOT NULL
) STRICT;
-- statement
CREATE INDEX note_article ON note (article);
-- statement
CREATE INDEX note_assignee ON note (assignee, is_open, article);
-- statement
CREATE VIRTUAL TABLE note_text USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');
-- statement
CREATE VIRTUAL TABLE article_word USING fts5vocab (article_text, row);
