-- How many stories are done, by all that a board counts them by but the day: most stories of a newsroom are, and their number would be
-- counted anew each time. Those on their way are few and are counted as they stand; a save of one touches no count.
CREATE TABLE done_count (
    state TEXT NOT NULL,
    desk TEXT NOT NULL,
    edition TEXT NOT NULL,
    byline TEXT NOT NULL,
    holder TEXT NOT NULL,
    stories BIGINT NOT NULL,
    words BIGINT NOT NULL,
    planned_length BIGINT NOT NULL,
    PRIMARY KEY (state, desk, edition, byline, holder)
)
-- statement
INSERT INTO done_count SELECT state, desk, edition, byline, holder, count(*), sum(words), sum(planned_length) FROM article
    WHERE state IN ('published', 'corrected', 'withdrawn', 'spiked') GROUP BY 1, 2, 3, 4, 5
-- statement
-- One less of what the story was, one more of what it is; always in the same order, so that nobody waits for each other.
CREATE FUNCTION count_done() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    INSERT INTO done_count AS known
        SELECT t.state, t.desk, t.edition, t.byline, t.holder, sum(t.n), sum(t.n * t.words), sum(t.n * t.planned_length)
        FROM (VALUES (-1, OLD.state, OLD.desk, OLD.edition, OLD.byline, OLD.holder, OLD.words, OLD.planned_length),
            (1, NEW.state, NEW.desk, NEW.edition, NEW.byline, NEW.holder, NEW.words, NEW.planned_length))
            AS t (n, state, desk, edition, byline, holder, words, planned_length)
        WHERE t.state IN ('published', 'corrected', 'withdrawn', 'spiked') GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (state, desk, edition, byline, holder) DO UPDATE SET stories = known.stories + excluded.stories,
            words = known.words + excluded.words, planned_length = known.planned_length + excluded.planned_length;
    RETURN NULL;
END $$
-- statement
CREATE TRIGGER done_count_insert AFTER INSERT ON article FOR EACH ROW
    WHEN (NEW.state IN ('published', 'corrected', 'withdrawn', 'spiked')) EXECUTE FUNCTION count_done()
-- statement
CREATE TRIGGER done_count_delete AFTER DELETE ON article FOR EACH ROW
    WHEN (OLD.state IN ('published', 'corrected', 'withdrawn', 'spiked')) EXECUTE FUNCTION count_done()
-- statement
CREATE TRIGGER done_count_update AFTER UPDATE OF state, desk, edition, byline, holder, words, planned_length ON article FOR EACH ROW
    WHEN (OLD.state IN ('published', 'corrected', 'withdrawn', 'spiked') OR NEW.state IN ('published', 'corrected', 'withdrawn', 'spiked'))
    EXECUTE FUNCTION count_done()
-- statement
-- Whoever sees some stories is told the number of these alone.
ALTER TABLE done_count ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY done_count_seen ON done_count FOR SELECT USING (is_seen(desk, holder, byline, (SELECT my_desks()), (SELECT me())))
-- statement
GRANT SELECT ON done_count TO galley_staff
-- statement
-- What names a story, for the filter that is typed: the words of the texts are not in the way.
ALTER TABLE article_text ADD COLUMN names tsvector
    GENERATED ALWAYS AS (words_of(slug || E'\n' || headline || E'\n' || deck || E'\n' || byline)) STORED
-- statement
CREATE INDEX article_text_names ON article_text USING gin (names)
-- statement
ANALYZE article_text
-- statement
-- As found_stories().
CREATE FUNCTION found_names(wanted tsquery, most INTEGER) RETURNS SETOF BIGINT
    LANGUAGE plpgsql STABLE ROWS 100 SECURITY DEFINER SET search_path = galley AS $$
DECLARE
    desks CONSTANT TEXT[] := my_desks();
BEGIN
    RETURN QUERY EXECUTE 'SELECT t.rowid FROM article_text t'
        || CASE WHEN desks IS NULL THEN '' ELSE ' JOIN article a ON a.number = t.rowid AND is_seen(a.desk, a.holder, a.byline, $3, $4)' END
        || ' WHERE t.names @@ $1 ORDER BY t.rowid DESC LIMIT $2'
        USING wanted, most, desks, me();
END $$
-- statement
-- So that what is found is looked up one by one, and no table is read through for it.
ALTER FUNCTION found_stories(tsquery, INTEGER) ROWS 100
-- statement
ALTER FUNCTION found_notes(tsquery, INTEGER) ROWS 100
-- statement
-- What changed is noted in its transaction, and told behind it by whoever made it: a server lets one transaction at a time end that tells
-- something, and each of them waits for the disk. A program that dies in between leaves it to the next one, or to the clock of the copies.
CREATE OR REPLACE FUNCTION tell(changed_part TEXT, changed_key TEXT) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = galley AS $$
    INSERT INTO change (part, key) VALUES (changed_part, changed_key)
        ON CONFLICT (part, key) DO UPDATE SET xid = pg_current_xact_id() WHERE change.xid <> pg_current_xact_id();
$$
-- statement
-- Copies ask for all leases each time: one row for all of them would be waited for by everybody.
DROP TRIGGER lease_tells ON lease
-- statement
DELETE FROM change WHERE part = 'lease'
