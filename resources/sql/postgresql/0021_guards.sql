-- A name without a schema is looked for among a session's own temporary tables first, unless they are named last: somebody's table "login" would
-- say who they are.
DO $$
DECLARE
    one regprocedure;
BEGIN
    FOR one IN SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'galley' AND (p.prosecdef OR p.prorettype = 'trigger'::regtype) LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = galley, pg_temp', one);
    END LOOP;
    -- What triggers alone call, nobody puts behind a table of their own.
    FOR one IN SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'galley' AND (p.prorettype = 'trigger'::regtype OR p.proname = 'tell') LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
    END LOOP;
END $$
-- statement
-- The desks whose stories that person sees; null for all: a login that several share, or a newsroom in which nobody has a role. Whoever lost
-- the last of their roles has left: they see what is of no desk, and what has their name on it.
CREATE OR REPLACE FUNCTION my_desks() RETURNS TEXT[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley, pg_temp AS $$
DECLARE
    who CONSTANT TEXT := me();
    desks CONSTANT TEXT[] := (SELECT array_agg(DISTINCT d.name) FROM person p JOIN person_role r ON r.person = p.id JOIN desk d ON d.id = r.desk
        WHERE p.name = who);
BEGIN
    IF desks IS NULL AND who IS NOT NULL AND EXISTS (SELECT FROM person_role) THEN
        RETURN '{}';
    END IF;
    RETURN desks;
END $$
-- statement
-- Who was a head, and is admitted anew without that, is none.
CREATE OR REPLACE FUNCTION admit(login_name TEXT, person_name TEXT, is_head BOOLEAN) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login_name) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', login_name);
    END IF;
    IF is_head THEN
        EXECUTE format('GRANT galley_head TO %I', login_name);
    ELSE
        EXECUTE format('GRANT galley_staff TO %I', login_name);
        IF EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member
            WHERE r.rolname = login_name AND m.roleid = 'galley_head'::regrole) THEN
            EXECUTE format('REVOKE galley_head FROM %I', login_name);
        END IF;
    END IF;
    INSERT INTO login VALUES (login_name, person_name) ON CONFLICT (role) DO UPDATE SET person = excluded.person;
END $$
-- statement
-- A story that begins in a state further on has the move that led there: written ahead of it, as for one that changes. Whoever makes the
-- newsroom, or looks after its staff, brings in what was elsewhere.
CREATE FUNCTION require_first_move() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_temp AS $$
BEGIN
    IF me() IS NOT NULL AND NOT pg_has_role(session_user, 'galley_head', 'MEMBER') AND NEW.state IS DISTINCT FROM
        (SELECT m.to_state FROM move m WHERE m.article = NEW.id ORDER BY m.number DESC LIMIT 1) THEN
        RAISE EXCEPTION 'a story comes to its state by a move alone';
    END IF;
    RETURN NULL;
END $$
-- statement
REVOKE EXECUTE ON FUNCTION require_first_move FROM PUBLIC
-- statement
CREATE TRIGGER article_begins AFTER INSERT ON article FOR EACH ROW WHEN (NEW.state NOT IN ('planned', 'drafting'))
    EXECUTE FUNCTION require_first_move()
-- statement
-- What stands beside a story is for whoever sees the story: who writes in it, who read it, what supports it, what was purged from it, and
-- by whom.
ALTER TABLE lease ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY lease_of_story ON lease USING (EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
ALTER TABLE read_mark ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY read_mark_of_story ON read_mark USING (EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
ALTER TABLE attribution_evidence ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY attribution_evidence_of_story ON attribution_evidence USING (EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
ALTER TABLE purge ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY purge_seen ON purge FOR SELECT USING (EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
CREATE POLICY purge_added ON purge FOR INSERT WITH CHECK (
    ((SELECT me()) IS NULL OR by_person = (SELECT me())) AND EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
-- Longer than a page of an index takes, a headline or a slug is one all the same.
DROP INDEX article_headline
-- statement
CREATE INDEX article_headline ON article (substr(lower(headline), 1, 200), number)
-- statement
DROP INDEX article_slug
-- statement
CREATE INDEX article_slug ON article USING hash (slug)
