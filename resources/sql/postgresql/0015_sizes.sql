-- What is done is counted by whether it is due at any time too, so that a board by day counts the days around today alone; and by when it is
-- due, in spans of 2^31 milliseconds (25 days), so that a page in the middle of many rows begins near it.
DROP TRIGGER done_count_update ON article
-- statement
TRUNCATE done_count
-- statement
-- As of an article where it is due at no time, else 0.
ALTER TABLE done_count ADD COLUMN due_order BIGINT NOT NULL DEFAULT 0
-- statement
ALTER TABLE done_count DROP CONSTRAINT done_count_pkey, ADD PRIMARY KEY (state, desk, edition, byline, holder, due_order)
-- statement
CREATE TABLE due_count (
    state TEXT NOT NULL,
    span BIGINT NOT NULL, -- due_order >> 31
    stories BIGINT NOT NULL,
    PRIMARY KEY (state, span)
)
-- statement
INSERT INTO done_count (state, desk, edition, byline, holder, due_order, stories, words, planned_length)
    SELECT state, desk, edition, byline, holder, CASE due_at WHEN 0 THEN due_order ELSE 0 END, count(*), sum(words), sum(planned_length)
    FROM article WHERE state IN ('published', 'corrected', 'withdrawn', 'spiked') GROUP BY 1, 2, 3, 4, 5, 6
-- statement
INSERT INTO due_count SELECT state, due_order >> 31, count(*) FROM article
    WHERE state IN ('published', 'corrected', 'withdrawn', 'spiked') GROUP BY 1, 2
-- statement
-- One less of what the story was, one more of what it is; always in the same order, so that nobody waits for each other.
CREATE OR REPLACE FUNCTION count_done() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    INSERT INTO done_count AS known (state, desk, edition, byline, holder, due_order, stories, words, planned_length)
        SELECT t.state, t.desk, t.edition, t.byline, t.holder, CASE t.due_at WHEN 0 THEN t.due_order ELSE 0 END, sum(t.n),
            sum(t.n * t.words), sum(t.n * t.planned_length)
        FROM (VALUES (-1, OLD.state, OLD.desk, OLD.edition, OLD.byline, OLD.holder, OLD.due_at, OLD.due_order, OLD.words, OLD.planned_length),
            (1, NEW.state, NEW.desk, NEW.edition, NEW.byline, NEW.holder, NEW.due_at, NEW.due_order, NEW.words, NEW.planned_length))
            AS t (n, state, desk, edition, byline, holder, due_at, due_order, words, planned_length)
        WHERE t.state IN ('published', 'corrected', 'withdrawn', 'spiked') GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
        ON CONFLICT (state, desk, edition, byline, holder, due_order) DO UPDATE SET stories = known.stories + excluded.stories,
            words = known.words + excluded.words, planned_length = known.planned_length + excluded.planned_length;
    INSERT INTO due_count AS known
        SELECT t.state, t.due_order >> 31, sum(t.n) FROM (VALUES (-1, OLD.state, OLD.due_order), (1, NEW.state, NEW.due_order))
            AS t (n, state, due_order)
        WHERE t.state IN ('published', 'corrected', 'withdrawn', 'spiked') GROUP BY 1, 2 HAVING sum(t.n) <> 0 ORDER BY 1, 2
        ON CONFLICT (state, span) DO UPDATE SET stories = known.stories + excluded.stories;
    RETURN NULL;
END $$
-- statement
CREATE TRIGGER done_count_update AFTER UPDATE OF state, desk, edition, byline, holder, due_at, words, planned_length ON article FOR EACH ROW
    WHEN (OLD.state IN ('published', 'corrected', 'withdrawn', 'spiked') OR NEW.state IN ('published', 'corrected', 'withdrawn', 'spiked'))
    EXECUTE FUNCTION count_done()
-- statement
-- Rows are skipped by it, so it is for whoever sees every story.
ALTER TABLE due_count ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY due_count_seen ON due_count FOR SELECT USING ((SELECT my_desks()) IS NULL)
-- statement
GRANT SELECT ON due_count TO galley_staff
-- statement
-- A phrase of words that are everywhere is looked for in the newest stories that have them all (the index keeps no places).
DROP FUNCTION found_stories(tsquery, INTEGER)
-- statement
CREATE FUNCTION found_stories(wanted tsquery, all_words tsquery, most INTEGER) RETURNS TABLE (number BIGINT, rank REAL)
    LANGUAGE plpgsql STABLE ROWS 100 SECURITY DEFINER SET search_path = galley AS $$
DECLARE
    desks CONSTANT TEXT[] := my_desks();
    seen CONSTANT TEXT := 'SELECT t.rowid, t.lexemes FROM article_text t' || CASE WHEN desks IS NULL THEN ''
        ELSE ' JOIN article a ON a.number = t.rowid AND is_seen(a.desk, a.holder, a.byline, $3, $4)' END;
    found TEXT := seen || ' WHERE t.lexemes @@ $1';
BEGIN
    IF most < 2147483647 AND all_words <> wanted THEN
        found := 'SELECT t.rowid, t.lexemes FROM (' || seen || ' WHERE t.lexemes @@ $5 ORDER BY t.rowid DESC LIMIT 1000) t'
            ' WHERE t.lexemes @@ $1';
    END IF;
    RETURN QUERY EXECUTE 'SELECT n.rowid, ts_rank(''{0.1,0.35,0.5,1}'', n.lexemes, $1, 1) FROM (' || found
        || ' ORDER BY t.rowid DESC LIMIT $2) n'
        USING wanted, most, desks, me(), all_words;
END $$
