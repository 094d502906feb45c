-- Each statement asks who is there: in this language the server keeps the plan of the answer, in SQL it makes it anew each time.
CREATE OR REPLACE FUNCTION me() RETURNS TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    RETURN (SELECT person FROM login WHERE role = session_user);
END $$
-- statement
CREATE OR REPLACE FUNCTION my_desks() RETURNS TEXT[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    RETURN (SELECT array_agg(DISTINCT d.name) FROM person p JOIN person_role r ON r.person = p.id JOIN desk d ON d.id = r.desk
        WHERE p.name = me());
END $$
-- statement
CREATE OR REPLACE FUNCTION passed_on() RETURNS TEXT[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    RETURN (SELECT array_agg(article) FROM passing WHERE xid = pg_current_xact_id_if_assigned());
END $$
-- statement
CREATE OR REPLACE FUNCTION is_hidden(story TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    RETURN EXISTS (SELECT FROM article a WHERE a.id = story AND NOT is_seen(a.desk, a.holder, a.byline, my_desks(), me()));
END $$
-- statement
-- A photo is seen by whoever sees a story that has, or had, it in its text or its fields.
CREATE TABLE asset_use (
    sha256 TEXT NOT NULL,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (sha256, article)
)
-- statement
CREATE INDEX asset_use_article ON asset_use (article)
-- statement
-- Until a story has it: by whoever brought it; "*", by everybody, what no story had before this step.
ALTER TABLE asset ADD COLUMN added_by TEXT NOT NULL DEFAULT '*'
-- statement
ALTER TABLE asset ALTER COLUMN added_by SET DEFAULT coalesce(me(), '')
-- statement
CREATE FUNCTION assets_in(text TEXT) RETURNS SETOF TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT DISTINCT found[1] FROM regexp_matches(text, 'asset:([0-9a-f]{64})', 'g') AS found $$
-- statement
INSERT INTO asset_use SELECT assets_in(concat_ws(' ', fields, body, annotations)), id FROM article
    WHERE strpos(concat_ws(' ', fields, body, annotations), 'asset:') > 0
-- statement
UPDATE asset a SET added_by = '' WHERE EXISTS (SELECT FROM asset_use u WHERE u.sha256 = a.sha256)
-- statement
-- Who sees a photo changes with the stories that have it, and with their desks: copies of the newsroom look at it anew.
CREATE FUNCTION tell_asset_use() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        UPDATE asset SET added_by = '' WHERE sha256 = NEW.sha256 AND added_by <> '';
    END IF;
    PERFORM tell('asset', CASE TG_OP WHEN 'DELETE' THEN OLD.sha256 ELSE NEW.sha256 END);
    RETURN NULL;
END $$
-- statement
CREATE TRIGGER asset_use_tells AFTER INSERT OR DELETE ON asset_use FOR EACH ROW EXECUTE FUNCTION tell_asset_use()
-- statement
CREATE FUNCTION note_assets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    IF strpos(NEW.body, 'asset:') > 0 OR strpos(NEW.fields, 'asset:') > 0 OR strpos(NEW.annotations, 'asset:') > 0 THEN
        INSERT INTO asset_use SELECT assets_in(concat_ws(' ', NEW.fields, NEW.body, NEW.annotations)), NEW.id ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$
-- statement
CREATE TRIGGER article_notes_assets AFTER INSERT OR UPDATE OF fields, body, annotations ON article FOR EACH ROW EXECUTE FUNCTION note_assets()
-- statement
CREATE FUNCTION tell_assets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    PERFORM tell('asset', u.sha256) FROM asset_use u WHERE u.article = NEW.id;
    RETURN NULL;
END $$
-- statement
CREATE TRIGGER article_takes_assets AFTER UPDATE OF desk, holder, byline ON article FOR EACH ROW
    WHEN ((OLD.desk, OLD.holder, OLD.byline) IS DISTINCT FROM (NEW.desk, NEW.holder, NEW.byline)) EXECUTE FUNCTION tell_assets()
-- statement
ALTER TABLE asset_use ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY asset_use_of_story ON asset_use FOR SELECT USING (EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
GRANT SELECT ON asset_use TO galley_staff
-- statement
ALTER TABLE asset ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY asset_of_story ON asset USING ((SELECT my_desks()) IS NULL OR added_by IN ('*', (SELECT me()))
    OR EXISTS (SELECT FROM asset_use u JOIN article a ON a.id = u.article WHERE u.sha256 = asset.sha256)) WITH CHECK (TRUE)
-- statement
-- Whether a photo is there that this person does not see: of one whose hash they know.
CREATE FUNCTION is_hidden_asset(hash TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    RETURN my_desks() IS NOT NULL
        AND EXISTS (SELECT FROM asset WHERE sha256 = hash AND added_by NOT IN ('*', me()))
        AND NOT EXISTS (SELECT FROM asset_use u JOIN article a ON a.id = u.article
            WHERE u.sha256 = hash AND is_seen(a.desk, a.holder, a.byline, my_desks(), me()));
END $$
-- statement
-- What is on record of a story is for whoever sees the story: a reason tells of it. A record may be written ahead of its story, and stays
-- behind it; that is asked last, for it costs a call.
ALTER POLICY move_seen ON move USING ((SELECT my_desks()) IS NULL OR EXISTS (SELECT FROM article a WHERE a.id = article) OR NOT is_hidden(article))
-- statement
ALTER POLICY waiver_seen ON waiver USING ((SELECT my_desks()) IS NULL OR EXISTS (SELECT FROM article a WHERE a.id = article) OR NOT is_hidden(article))
-- statement
ALTER POLICY waiver_purged ON waiver USING ((SELECT my_desks()) IS NULL OR EXISTS (SELECT FROM article a WHERE a.id = article) OR NOT is_hidden(article))
-- statement
ALTER POLICY answer_seen ON answer USING ((SELECT my_desks()) IS NULL OR EXISTS (SELECT FROM article a WHERE a.id = article) OR NOT is_hidden(article))
-- statement
ALTER POLICY export_seen ON export USING ((SELECT my_desks()) IS NULL OR EXISTS (SELECT FROM article a WHERE a.id = article) OR NOT is_hidden(article))
-- statement
ALTER POLICY correction_seen ON correction USING ((SELECT my_desks()) IS NULL OR EXISTS (SELECT FROM article a WHERE a.id = article) OR NOT is_hidden(article))
-- statement
-- The words that somebody is quoted with are words of the story.
ALTER TABLE attribution ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY attribution_of_story ON attribution USING (EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
-- A story that is new may go to such a desk at once.
CREATE OR REPLACE FUNCTION pass_on(story TEXT, new_desk TEXT, new_byline TEXT, new_holder TEXT) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    IF is_seen(new_desk, new_holder, new_byline, my_desks(), me()) OR is_hidden(story) THEN
        RETURN;
    END IF;
    DELETE FROM passing WHERE xid < pg_snapshot_xmin(pg_current_snapshot());
    INSERT INTO passing VALUES (story, pg_current_xact_id()) ON CONFLICT (article) DO UPDATE SET xid = excluded.xid;
END $$
