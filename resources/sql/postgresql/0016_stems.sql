-- A word is found in its other forms: beside the words of a text stand their stems, by which a question looks too. The program makes them
-- (of the rows that are there as well), so that it does not matter what stems a server knows.
ALTER TABLE article_text ALTER COLUMN lexemes DROP EXPRESSION, ADD COLUMN stems TEXT NOT NULL DEFAULT ''
-- statement
ALTER TABLE note_text ALTER COLUMN lexemes DROP EXPRESSION, ADD COLUMN stems TEXT NOT NULL DEFAULT ''
-- statement
-- A line of them: those of one column.
CREATE FUNCTION stems_of(stems TEXT, line INTEGER) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('galley.plain', split_part(stems, E'\n', line))
-- statement
CREATE FUNCTION index_story() RETURNS trigger LANGUAGE plpgsql SET search_path = galley AS $$
BEGIN
    NEW.lexemes := setweight(words_of(NEW.headline) || stems_of(NEW.stems, 2), 'A')
        || setweight(words_of(NEW.slug) || stems_of(NEW.stems, 1), 'B')
        || setweight(words_of(NEW.deck) || stems_of(NEW.stems, 3), 'C') || setweight(words_of(NEW.byline) || stems_of(NEW.stems, 4), 'C')
        || setweight(words_of(NEW.body) || stems_of(NEW.stems, 5), 'D');
    RETURN NEW;
END $$
-- statement
CREATE TRIGGER index_story BEFORE INSERT OR UPDATE ON article_text FOR EACH ROW EXECUTE FUNCTION index_story()
-- statement
CREATE FUNCTION index_note() RETURNS trigger LANGUAGE plpgsql SET search_path = galley AS $$
BEGIN
    NEW.lexemes := words_of(NEW.words) || stems_of(NEW.stems, 1);
    RETURN NEW;
END $$
-- statement
CREATE TRIGGER index_note BEFORE INSERT OR UPDATE ON note_text FOR EACH ROW EXECUTE FUNCTION index_note()
-- statement
-- Of the stems that are in them.
CREATE TABLE text_language (
    language TEXT PRIMARY KEY
)
-- statement
ALTER TABLE text_language ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY text_language_all ON text_language USING (TRUE)
-- statement
GRANT SELECT, INSERT ON text_language TO galley_staff
