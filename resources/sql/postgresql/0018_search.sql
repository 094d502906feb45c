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
-- What was saved last waits in a list until it is put in its places, by whoever saves then: a short list, for which nobody waits long.
CREATE INDEX article_text_words ON article_text USING gin (lexemes, pairs) WITH (gin_pending_list_limit = 512)
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
            || CASE WHEN pairs IS NULL THEN 1000 ELSE 200 END || ') t WHERE t.lexemes @@ $1';
    END IF;
    RETURN QUERY EXECUTE 'SELECT n.rowid, ts_rank(''{0.1,0.35,0.5,1}'', n.lexemes, $1, 1) FROM (' || found
        || ' ORDER BY t.rowid DESC LIMIT $2) n'
        USING wanted, most, desks, me(), all_words, pairs;
END $$
-- statement
-- By which the stories with somebody's name on them, or in their hands, are found among all.
CREATE INDEX article_holder ON article (holder)
-- statement
CREATE INDEX article_byline ON article USING gin (string_to_array(byline, E'\n'))
-- statement
-- As is_seen() says, for somebody who sees some desks: a policy asks it of each story, and an index answers none of it.
CREATE FUNCTION seen_stories() RETURNS SETOF BIGINT LANGUAGE plpgsql STABLE ROWS 100 SECURITY DEFINER SET search_path = galley AS $$
DECLARE
    desks CONSTANT TEXT[] := my_desks();
    person CONSTANT TEXT := me();
BEGIN
    RETURN QUERY SELECT a.number FROM article a WHERE a.desk = ANY (array_append(desks, ''))
        UNION SELECT a.number FROM article a WHERE a.holder = person
        UNION SELECT a.number FROM article a WHERE string_to_array(a.byline, E'\n') @> ARRAY[person];
END $$
-- statement
-- The words from one on up to another, of so many letters, with the number of stories that have them: of the newest stories that somebody sees.
-- A list of all words would keep those that were taken out of a story. Words stand in order in each, so that those are cut out.
CREATE FUNCTION near_words(first_word TEXT, behind TEXT, shortest BIGINT, longest BIGINT) RETURNS TABLE (term TEXT, stories BIGINT)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley AS $$
DECLARE
    newest CONSTANT TEXT := 'SELECT tsvector_to_array(t.lexemes) AS words FROM article_text t'
        || CASE WHEN my_desks() IS NULL THEN '' ELSE ' JOIN seen_stories() AS number ON number = t.rowid' END
        || ' ORDER BY t.rowid DESC LIMIT 1000';
BEGIN
    RETURN QUERY EXECUTE 'SELECT word, count(*) FROM (' || newest || ') story,'
        ' unnest(words[width_bucket($1, words) : width_bucket($2, words)]) AS word'
        ' WHERE word >= $1 AND word < $2 AND length(word) BETWEEN $3 AND $4 GROUP BY word'
        USING first_word, behind, shortest, longest;
END $$
