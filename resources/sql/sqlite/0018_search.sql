-- What a board by day counts stands in the index by which it is found, so that no story is read for it.
DROP INDEX article_due;
-- statement
CREATE INDEX article_due ON article (due_order, number, state, desk, edition, byline, holder, due_at, words, planned_length);
-- statement
-- Where each word stands, in the order of the words: a look for the next word need not count its stories.
CREATE VIRTUAL TABLE article_place USING fts5vocab (article_text, instance);
