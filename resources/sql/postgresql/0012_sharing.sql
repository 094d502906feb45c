-- Who asks whoever writes in a story to hand it over.
ALTER TABLE lease ADD COLUMN wanted_by TEXT NOT NULL DEFAULT ''
-- statement
-- Which newsroom this is, wherever it is copied to.
CREATE TABLE newsroom (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL
)
-- statement
INSERT INTO newsroom VALUES (1, gen_random_uuid()::text)
-- statement
-- What changed last in which transaction: one row for each thing that is copied as one (rowcopy.h). Whoever keeps a copy asks for what
-- changed in transactions since, of those that are over; a row says nothing but that there is something to fetch.
CREATE TABLE change (
    part TEXT NOT NULL,
    key TEXT NOT NULL,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (part, key)
)
-- statement
CREATE INDEX change_since ON change (xid)
-- statement
CREATE FUNCTION tell(changed_part TEXT, changed_key TEXT) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    INSERT INTO change (part, key) VALUES (changed_part, changed_key)
        ON CONFLICT (part, key) DO UPDATE SET xid = pg_current_xact_id() WHERE change.xid <> pg_current_xact_id();
    PERFORM pg_notify('galley', changed_part);
END $$
-- statement
-- The part and the column of the key are given with the trigger; no column, no key.
CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    IF TG_NARGS = 1 THEN
        PERFORM tell(TG_ARGV[0], '');
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM tell(TG_ARGV[0], to_jsonb(OLD) ->> TG_ARGV[1]);
    ELSE
        PERFORM tell(TG_ARGV[0], to_jsonb(NEW) ->> TG_ARGV[1]);
    END IF;
    RETURN NULL;
END $$
-- statement
-- A story is large: its row is not taken apart to find its key.
CREATE FUNCTION tell_story() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    PERFORM tell('story', CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END);
    RETURN NULL;
END $$
-- statement
CREATE TRIGGER article_tells AFTER INSERT OR DELETE OR UPDATE OF state, fields, body, annotations, head_hash ON article FOR EACH ROW EXECUTE FUNCTION tell_story()
-- statement
CREATE TRIGGER revision_tells AFTER UPDATE OF name, pinned ON revision FOR EACH ROW EXECUTE FUNCTION tell_change('story', 'article')
-- statement
CREATE TRIGGER move_tells AFTER INSERT OR UPDATE OR DELETE ON move FOR EACH ROW EXECUTE FUNCTION tell_change('story', 'article')
-- statement
CREATE TRIGGER waiver_tells AFTER INSERT OR UPDATE OR DELETE ON waiver FOR EACH ROW EXECUTE FUNCTION tell_change('story', 'article')
-- statement
CREATE TRIGGER answer_tells AFTER INSERT OR UPDATE OR DELETE ON answer FOR EACH ROW EXECUTE FUNCTION tell_change('story', 'article')
-- statement
CREATE TRIGGER correction_tells AFTER INSERT OR UPDATE OR DELETE ON correction FOR EACH ROW EXECUTE FUNCTION tell_change('story', 'article')
-- statement
CREATE TRIGGER export_tells AFTER INSERT OR UPDATE OR DELETE ON export FOR EACH ROW EXECUTE FUNCTION tell_change('story', 'article')
-- statement
CREATE TRIGGER purge_tells AFTER INSERT OR UPDATE OR DELETE ON purge FOR EACH ROW EXECUTE FUNCTION tell_change('story', 'article')
-- statement
CREATE TRIGGER read_mark_tells AFTER INSERT OR UPDATE OR DELETE ON read_mark FOR EACH ROW EXECUTE FUNCTION tell_change('story', 'article')
-- statement
CREATE TRIGGER lease_tells AFTER INSERT OR UPDATE OR DELETE ON lease FOR EACH ROW EXECUTE FUNCTION tell_change('lease')
-- statement
CREATE TRIGGER source_tells AFTER INSERT OR UPDATE OR DELETE ON source FOR EACH ROW EXECUTE FUNCTION tell_change('source', 'id')
-- statement
CREATE TRIGGER conversation_tells AFTER INSERT OR UPDATE OR DELETE ON conversation FOR EACH ROW EXECUTE FUNCTION tell_change('source', 'source')
-- statement
CREATE TRIGGER evidence_tells AFTER INSERT OR UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION tell_change('source', 'source')
-- statement
CREATE FUNCTION tell_asset() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    PERFORM tell('asset', CASE TG_OP WHEN 'DELETE' THEN OLD.sha256 ELSE NEW.sha256 END);
    RETURN NULL;
END $$
-- statement
CREATE TRIGGER asset_tells AFTER INSERT OR DELETE ON asset FOR EACH ROW EXECUTE FUNCTION tell_asset()
-- statement
CREATE FUNCTION tell_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley AS $$
BEGIN
    PERFORM tell('file', CASE TG_OP WHEN 'DELETE' THEN OLD.sha256 ELSE NEW.sha256 END);
    RETURN NULL;
END $$
-- statement
CREATE TRIGGER evidence_file_tells AFTER INSERT OR DELETE ON evidence_file FOR EACH ROW EXECUTE FUNCTION tell_file()
-- statement
CREATE TRIGGER publication_tells AFTER INSERT OR UPDATE OR DELETE ON publication FOR EACH STATEMENT EXECUTE FUNCTION tell_change('settings')
-- statement
CREATE TRIGGER desk_tells AFTER INSERT OR UPDATE OR DELETE ON desk FOR EACH STATEMENT EXECUTE FUNCTION tell_change('settings')
-- statement
CREATE TRIGGER person_tells AFTER INSERT OR UPDATE OR DELETE ON person FOR EACH STATEMENT EXECUTE FUNCTION tell_change('settings')
-- statement
CREATE TRIGGER person_role_tells AFTER INSERT OR UPDATE OR DELETE ON person_role FOR EACH STATEMENT EXECUTE FUNCTION tell_change('settings')
-- statement
CREATE TRIGGER profile_tells AFTER INSERT OR UPDATE OR DELETE ON profile FOR EACH STATEMENT EXECUTE FUNCTION tell_change('settings')
-- statement
CREATE TRIGGER vault_identity_tells AFTER INSERT OR UPDATE OR DELETE ON vault_identity FOR EACH STATEMENT EXECUTE FUNCTION tell_change('vault')
-- statement
CREATE TRIGGER vault_grant_tells AFTER INSERT OR UPDATE OR DELETE ON vault_grant FOR EACH STATEMENT EXECUTE FUNCTION tell_change('vault')
-- statement
CREATE TRIGGER vault_root_tells AFTER INSERT OR UPDATE OR DELETE ON vault_root FOR EACH STATEMENT EXECUTE FUNCTION tell_change('vault')
-- statement
CREATE TRIGGER vault_member_tells AFTER INSERT OR UPDATE OR DELETE ON vault_member FOR EACH STATEMENT EXECUTE FUNCTION tell_change('vault')
-- statement
CREATE TRIGGER vault_access_tells AFTER INSERT OR UPDATE OR DELETE ON vault_access FOR EACH STATEMENT EXECUTE FUNCTION tell_change('vault')
-- statement
GRANT SELECT ON newsroom, change TO galley_staff
-- statement
-- Lets a login in, as a person of the staff, by whoever may make roles. The password is given by \password or by the server's own ways.
CREATE FUNCTION admit(login_name TEXT, person_name TEXT, is_head BOOLEAN) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login_name) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', login_name);
    END IF;
    EXECUTE format('GRANT %I TO %I', CASE WHEN is_head THEN 'galley_head' ELSE 'galley_staff' END, login_name);
    INSERT INTO login VALUES (login_name, person_name) ON CONFLICT (role) DO UPDATE SET person = excluded.person;
END $$
