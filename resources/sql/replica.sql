-- What a copy of a newsroom on a server keeps beside it: what changed here and is not there yet, what was equal last, and from what a text
-- went on here. While "applying" stands in the state, what is written comes from the server.
CREATE TABLE IF NOT EXISTS sync_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
-- statement
CREATE TABLE IF NOT EXISTS sync_outbox (
    part TEXT NOT NULL,
    key TEXT NOT NULL,
    changes INTEGER NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (part, key)
) STRICT, WITHOUT ROWID
-- statement
-- The story as both had it last, and as it was sent when no answer came.
CREATE TABLE IF NOT EXISTS sync_seen (
    article TEXT PRIMARY KEY,
    seen TEXT NOT NULL,
    sent TEXT NOT NULL DEFAULT '',
    moves INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE IF NOT EXISTS sync_base (
    article TEXT PRIMARY KEY,
    fields TEXT NOT NULL,
    body TEXT NOT NULL,
    annotations TEXT NOT NULL
) STRICT
-- statement
-- The text that was sent last, until an answer comes.
CREATE TABLE IF NOT EXISTS sync_sent (
    article TEXT PRIMARY KEY,
    fields TEXT NOT NULL,
    body TEXT NOT NULL,
    annotations TEXT NOT NULL
) STRICT
-- statement
-- What happened on the way that people should know: conflicts, steps that were not taken over.
CREATE TABLE IF NOT EXISTS sync_news (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    article TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT
-- statement
CREATE TRIGGER IF NOT EXISTS sync_article_base BEFORE UPDATE OF state, fields, body, annotations, head_hash ON article
    WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying') AND EXISTS (SELECT 1 FROM sync_seen WHERE article = OLD.id)
BEGIN
    INSERT INTO sync_base (article, fields, body, annotations) VALUES (OLD.id, OLD.fields, OLD.body, OLD.annotations) ON CONFLICT DO NOTHING;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_article_insert AFTER INSERT ON article WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.id, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_article_update AFTER UPDATE OF state, fields, body, annotations, head_hash ON article WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.id, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_article_delete AFTER DELETE ON article WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', OLD.id, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_revision_update AFTER UPDATE OF name, pinned ON revision WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_move_insert AFTER INSERT ON move WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_waiver_insert AFTER INSERT ON waiver WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_waiver_update AFTER UPDATE ON waiver WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_answer_insert AFTER INSERT ON answer WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_correction_insert AFTER INSERT ON correction WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_export_insert AFTER INSERT ON export WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_purge_insert AFTER INSERT ON purge WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_read_mark_insert AFTER INSERT ON read_mark WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_read_mark_update AFTER UPDATE ON read_mark WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_note_step_insert AFTER INSERT ON note_step WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_note_step_update AFTER UPDATE ON note_step WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('story', NEW.article, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_source_insert AFTER INSERT ON source WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('source', NEW.id, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_source_update AFTER UPDATE ON source WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('source', NEW.id, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_source_delete AFTER DELETE ON source WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('source', OLD.id, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_conversation_insert AFTER INSERT ON conversation WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('source', NEW.source, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_conversation_update AFTER UPDATE ON conversation WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('source', NEW.source, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_conversation_delete AFTER DELETE ON conversation WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('source', OLD.source, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_evidence_insert AFTER INSERT ON evidence WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('source', NEW.source, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_evidence_update AFTER UPDATE ON evidence WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('source', NEW.source, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_evidence_delete AFTER DELETE ON evidence WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('source', OLD.source, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_asset_insert AFTER INSERT ON asset WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('asset', NEW.sha256, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_evidence_file_insert AFTER INSERT ON evidence_file WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('file', NEW.sha256, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_evidence_file_delete AFTER DELETE ON evidence_file WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('file', OLD.sha256, 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_publication_insert AFTER INSERT ON publication WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_publication_update AFTER UPDATE ON publication WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_publication_delete AFTER DELETE ON publication WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_desk_insert AFTER INSERT ON desk WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_desk_update AFTER UPDATE ON desk WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_desk_delete AFTER DELETE ON desk WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_person_insert AFTER INSERT ON person WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_person_update AFTER UPDATE ON person WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_person_delete AFTER DELETE ON person WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_person_role_insert AFTER INSERT ON person_role WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_person_role_update AFTER UPDATE ON person_role WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_person_role_delete AFTER DELETE ON person_role WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_profile_insert AFTER INSERT ON profile WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_profile_update AFTER UPDATE ON profile WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_profile_delete AFTER DELETE ON profile WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('settings', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_identity_insert AFTER INSERT ON vault_identity WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_identity_update AFTER UPDATE ON vault_identity WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_identity_delete AFTER DELETE ON vault_identity WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_grant_insert AFTER INSERT ON vault_grant WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_grant_update AFTER UPDATE ON vault_grant WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_grant_delete AFTER DELETE ON vault_grant WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_root_insert AFTER INSERT ON vault_root WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_root_update AFTER UPDATE ON vault_root WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_root_delete AFTER DELETE ON vault_root WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_member_insert AFTER INSERT ON vault_member WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_member_update AFTER UPDATE ON vault_member WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_member_delete AFTER DELETE ON vault_member WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
CREATE TRIGGER IF NOT EXISTS sync_vault_access_insert AFTER INSERT ON vault_access WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying')
BEGIN
    INSERT INTO sync_outbox VALUES ('vault', '', 1, unixepoch('subsec') * 1000) ON CONFLICT (part, key) DO UPDATE SET changes = changes + 1;
END
-- statement
-- Taken over here from somebody on another machine ("@" before the holder): that is meant, and goes to the server.
CREATE TRIGGER IF NOT EXISTS sync_lease_over AFTER UPDATE OF holder ON lease
    WHEN NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'applying') AND substr(OLD.holder, 1, 1) = '@'
        AND OLD.until > unixepoch('subsec') * 1000 AND substr(NEW.holder, 1, 1) <> '@'
BEGIN
    INSERT INTO sync_state VALUES ('over ' || NEW.article, '1') ON CONFLICT (name) DO UPDATE SET value = '1';
END
-- statement
-- What was here before goes to the server too, once: a copy that has its name has sent it.
INSERT INTO sync_outbox SELECT 'story', id, 1, unixepoch('subsec') * 1000 FROM article
    WHERE NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'replica') ON CONFLICT DO NOTHING
-- statement
INSERT INTO sync_outbox SELECT 'source', id, 1, unixepoch('subsec') * 1000 FROM source
    WHERE NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'replica') ON CONFLICT DO NOTHING
-- statement
INSERT INTO sync_outbox SELECT 'asset', sha256, 1, unixepoch('subsec') * 1000 FROM asset
    WHERE NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'replica') ON CONFLICT DO NOTHING
-- statement
INSERT INTO sync_outbox SELECT 'file', sha256, 1, unixepoch('subsec') * 1000 FROM evidence_file
    WHERE NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'replica') ON CONFLICT DO NOTHING
-- statement
INSERT INTO sync_outbox SELECT 'settings', '', 1, unixepoch('subsec') * 1000
    WHERE NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'replica')
        AND (EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM desk) OR EXISTS (SELECT 1 FROM profile)
            OR EXISTS (SELECT 1 FROM publication)) ON CONFLICT DO NOTHING
-- statement
INSERT INTO sync_outbox SELECT 'vault', '', 1, unixepoch('subsec') * 1000
    WHERE NOT EXISTS (SELECT 1 FROM sync_state WHERE name = 'replica') AND EXISTS (SELECT 1 FROM vault_member)
    ON CONFLICT DO NOTHING
