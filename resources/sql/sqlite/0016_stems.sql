-- A word is found in its other forms: beside the words of a text stand their stems, by which a question looks too. The program fills both
-- tables, and takes the older one away.
ALTER TABLE article_text RENAME TO article_text_before;
-- statement
CREATE VIRTUAL TABLE article_text USING fts5 (
    slug, headline, deck, byline, body, stems, tokenize = 'unicode61 remove_diacritics 2'
);
-- statement
DROP TABLE note_text;
-- statement
CREATE VIRTUAL TABLE note_text USING fts5 (words, stems, tokenize = 'unicode61 remove_diacritics 2');
-- statement
-- Of the stems that are in them.
CREATE TABLE text_language (
    language TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
