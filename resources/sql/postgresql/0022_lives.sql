-- Copies ask for what changed above a number that they know. A server that is brought back from a dump or a base copy counts its transactions
-- anew, or once more: each life of it, from one such day to the next, begins a span of numbers above all those before. Copies see by the number of
-- the life that something may be lost, and bring back what they have.
CREATE TABLE life (
    is_one BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (is_one),
    number BIGINT NOT NULL, -- minutes since 2026 began, when it did: no two lives have the same, whatever was brought back
    mark TEXT NOT NULL, -- of the server as it was then
    first_xid xid8 NOT NULL,
    returns_until TIMESTAMPTZ NOT NULL DEFAULT '-infinity' -- until then heads bring back what others wrote
)
-- statement
-- By what a server is known that is another, or an older one, than before: cluster, timeline, database, tables.
CREATE FUNCTION life_mark() RETURNS TEXT LANGUAGE plpgsql STABLE SET search_path = galley, pg_temp AS $$
BEGIN
    RETURN concat_ws(' ', (SELECT system_identifier FROM pg_control_system()), left(pg_walfile_name(pg_current_wal_lsn()), 8),
        (SELECT oid FROM pg_database WHERE datname = current_database()), 'galley.change'::regclass::oid);
END $$
-- statement
-- The number of a transaction among all changes there ever were: 2^38 transactions have room in a life.
CREATE FUNCTION change_number(xid xid8) RETURNS xid8 LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley, pg_temp AS $$
BEGIN
    RETURN (SELECT ((l.number << 38) + greatest(xid::text::bigint - l.first_xid::text::bigint, 0))::text::xid8 FROM life l);
END $$
-- statement
-- For the newsroom's owner, behind any way of bringing it back that does not show by itself.
CREATE FUNCTION begin_life(returning_for INTERVAL DEFAULT '14 days', known xid8 DEFAULT '0') RETURNS void LANGUAGE plpgsql SET search_path = galley, pg_temp AS $$
DECLARE
    minutes CONSTANT BIGINT := extract(epoch FROM clock_timestamp() - '2026-01-01 00:00Z'::timestamptz)::bigint / 60;
    before CONSTANT BIGINT := greatest((SELECT l.number FROM life l), (SELECT max(c.xid)::text::bigint >> 38 FROM change c),
        known::text::bigint >> 38);
BEGIN
    DELETE FROM life;
    INSERT INTO life VALUES (TRUE, greatest(minutes, before + 1, 1), life_mark(), pg_snapshot_xmin(pg_current_snapshot()),
        clock_timestamp() + returning_for);
END $$
-- statement
REVOKE EXECUTE ON FUNCTION begin_life FROM PUBLIC
-- statement
-- Who comes says up to which number they know the changes, '' for none, and hears in which life the server is.
CREATE FUNCTION enter(known TEXT) RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_temp AS $$
DECLARE
    is_other BOOLEAN;
BEGIN
    FOR turn IN 1..2 LOOP
        SELECT l.mark <> life_mark() INTO is_other FROM life l;
        -- A machine that was put back as a whole is marked as it was then: its numbers are behind those that are known. One that
        -- only fell is too, by what ran and was not written: copies look that far back by themselves.
        IF NOT is_other AND (known = '' OR known::text::bigint - 2000
                <= change_number(pg_snapshot_xmax(pg_current_snapshot()))::text::bigint) THEN
            RETURN (SELECT l.number FROM life l);
        END IF;
        LOCK TABLE life IN EXCLUSIVE MODE; -- whoever else sees it waits, and looks once more
    END LOOP;
    PERFORM begin_life(CASE WHEN is_other THEN INTERVAL '14 days' ELSE INTERVAL '0' END, coalesce(nullif(known, ''), '0')::xid8);
    RETURN (SELECT l.number FROM life l);
END $$
-- statement
-- What is on record of a person is recorded by that person; what the server lost of it comes back by a head, for as long as that takes.
CREATE FUNCTION is_returning() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = galley, pg_temp AS $$
BEGIN
    RETURN pg_has_role(session_user, 'galley_head', 'MEMBER') AND EXISTS (SELECT FROM life l WHERE l.returns_until > clock_timestamp());
END $$
-- statement
ALTER POLICY revision_added ON revision WITH CHECK (((SELECT me()) IS NULL OR author = (SELECT me()) OR (SELECT is_returning()))
    AND EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
ALTER POLICY revision_replaced ON revision USING (
    reason = 'autosave' AND ((SELECT me()) IS NULL OR author = (SELECT me()) OR (SELECT is_returning())))
-- statement
ALTER POLICY move_added ON move WITH CHECK ((SELECT me()) IS NULL OR by_person = (SELECT me()) OR (SELECT is_returning()))
-- statement
ALTER POLICY waiver_added ON waiver WITH CHECK ((SELECT me()) IS NULL OR by_person = (SELECT me()) OR (SELECT is_returning()))
-- statement
ALTER POLICY answer_added ON answer WITH CHECK ((SELECT me()) IS NULL OR by_person = (SELECT me()) OR (SELECT is_returning()))
-- statement
ALTER POLICY export_added ON export WITH CHECK ((SELECT me()) IS NULL OR by_person = (SELECT me()) OR (SELECT is_returning()))
-- statement
ALTER POLICY correction_added ON correction WITH CHECK ((SELECT me()) IS NULL OR by_person = (SELECT me()) OR (SELECT is_returning()))
-- statement
ALTER POLICY vault_access_added ON vault_access WITH CHECK ((SELECT me()) IS NULL OR person = (SELECT me()) OR (SELECT is_returning()))
-- statement
ALTER POLICY note_step_added ON note_step WITH CHECK (
    ((SELECT me()) IS NULL OR by_person = (SELECT me()) OR (is_taken = 1 AND change = '') OR (SELECT is_returning()))
    AND EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
ALTER POLICY purge_added ON purge WITH CHECK (((SELECT me()) IS NULL OR by_person = (SELECT me()) OR (SELECT is_returning()))
    AND EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
CREATE OR REPLACE FUNCTION tell(changed_part TEXT, changed_key TEXT) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = galley, pg_temp AS $$
DECLARE
    now_at CONSTANT xid8 := change_number(pg_current_xact_id());
BEGIN
    INSERT INTO change (part, key, xid) VALUES (changed_part, changed_key, now_at)
        ON CONFLICT (part, key) DO UPDATE SET xid = excluded.xid WHERE change.xid <> excluded.xid;
END $$
-- statement
ALTER TABLE change ALTER COLUMN xid DROP DEFAULT
-- statement
SELECT begin_life('0')
