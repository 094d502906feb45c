-- The index of the texts knows which words a story has, not where they stand: for a phrase of two frequent words that are seldom together
-- every story with both was read. Now it has pairs of neighbours too, each as one of 65,536 numbers: few stories without the phrase are left.
DROP INDEX article_text_words
-- statement
-- Which words are neighbours is read off their places, as a phrase is found. Stems stand apart from the words.
CREATE FUNCTION pairs_of(lexemes tsvector) RETURNS smallint[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN (
        WITH placed AS MATERIALIZED (
            SELECT word.lexeme, place FROM unnest(lexemes) AS word, unnest(word.positions) AS place
            WHERE NOT starts_with(word.lexeme, E'\uA7F7'))
        SELECT array_agg(DISTINCT (hashtext(one.lexeme || ' ' || next.lexeme) & 65535) - 32768)
        FROM placed one JOIN placed next ON next.place = one.place + 1);
END $$
-- statement
-- The pairs that a story must have for these phrases, a line each; null where they have none.
CREATE FUNCTION pairs_in(phrases TEXT) RETURNS smallint[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN (
        SELECT array_agg(DISTINCT pair)
        FROM string_to_table(phrases, E'\n') AS phrase, unnest(pairs_of(to_tsvector('galley.plain', phrase))) AS pair);
END $$
-- statement
-- Made anew wherever rows are written, by this server's own numbers, so that a dump fits another server too.
ALTER TABLE article_text ADD COLUMN pairs smallint[] GENERATED ALWAYS AS (pairs_of(lexemes)) STORED
-- statement
CREATE INDEX article_text_words ON article_text USING gin (lexemes, pairs)
-- statement
ANALYZE article_text
-- statement
DROP FUNCTION found_stories(tsquery, tsquery, INTEGER)
-- statement
-- A phrase of words that are everywhere is looked for in the newest stories that have them all, and its pairs.
CREATE FUNCTION found_stories(wanted tsquery, all_words tsquery, phrases TEXT, most INTEGER) RETURNS TABLE (number BIGINT, rank REAL)
    LANGUAGE plpgsql STABLE ROWS 100 SECURITY DEFINER SET search_path = galley AS $$
DECLARE
    desks CONSTANT TEXT[] := my_desks();
    pairs CONSTANT smallint[] := CASE phrases WHEN '' THEN NULL ELSE pairs_in(phrases) END;
    seen CONSTANT TEXT := 'SELECT t.rowid, t.lexemes FROM article_text t' || CASE WHEN desks IS NULL THEN ''
        ELSE ' JOIN article a ON a.number = t.rowid AND is_seen(a.desk, a.holder, a.byline, $3, $4)' END;
    has_pairs CONSTANT TEXT := CASE WHEN pairs IS NULL THEN '' ELSE ' AND t.pairs @> $6' END;
    found TEXT := seen || ' WHERE t.lexemes @@ $1' || has_pairs;
BEGIN
    IF most < 2147483647 AND all_words <> wanted THEN
        found := 'SELECT t.rowid, t.lexemes FROM (' || seen || ' WHERE t.lexemes @@ $5' || has_pairs || ' ORDER BY t.rowid DESC LIMIT '
            || CASE WHEN pairs IS NULL THEN 1000 ELSE 250 END || ') t WHERE t.lexemes @@ $1';
    END IF;
    RETURN QUERY EXECUTE 'SELECT n.rowid, ts_rank(''{0.1,0.35,0.5,1}'', n.lexemes, $1, 1) FROM (' || found
        || ' ORDER BY t.rowid DESC LIMIT $2) n'
        USING wanted, most, desks, me(), all_words, pairs;
END $$
