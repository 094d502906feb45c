-- Whoever sees a story may give it to a desk whose stories they do not see. It leaves their sight with the transaction that says so: until
-- then the server would take what is written for a story that they may not write in.
CREATE TABLE passing (
    article TEXT PRIMARY KEY,
    xid xid8 NOT NULL
)
-- statement
-- To be called ahead of what is written: with the desk, the byline and the holder that the story is to have.
CREATE FUNCTION pass_on(story TEXT, new_desk TEXT, new_byline TEXT, new_holder TEXT) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    IF is_seen(new_desk, new_holder, new_byline, my_desks(), me()) OR NOT EXISTS (
        SELECT FROM article a WHERE a.id = story AND is_seen(a.desk, a.holder, a.byline, my_desks(), me())) THEN
        RETURN;
    END IF;
    DELETE FROM passing WHERE xid < pg_snapshot_xmin(pg_current_snapshot());
    INSERT INTO passing VALUES (story, pg_current_xact_id()) ON CONFLICT (article) DO UPDATE SET xid = excluded.xid;
END $$
-- statement
CREATE FUNCTION passed_on() RETURNS TEXT[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley
    RETURN (SELECT array_agg(article) FROM passing WHERE xid = pg_current_xact_id_if_assigned())
-- statement
ALTER POLICY article_of_my_desks ON article USING (is_seen(desk, holder, byline, (SELECT my_desks()), (SELECT me()))
    OR id = ANY ((SELECT passed_on())::TEXT[]))
-- statement
-- Whether a story is there that this person does not see: of one whose id they know. It says no word of it.
CREATE FUNCTION is_hidden(story TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER SET search_path = galley
    RETURN EXISTS (SELECT FROM article a WHERE a.id = story AND NOT is_seen(a.desk, a.holder, a.byline, my_desks(), me()))
