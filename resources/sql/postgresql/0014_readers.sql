-- What somebody did to a note of a story that another was writing: it waits until whoever writes takes it in with a save. The row stays,
-- without its words, so that no copy of the newsroom brings it again.
CREATE TABLE note_step (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    by_person TEXT NOT NULL,
    at BIGINT NOT NULL,
    change TEXT NOT NULL,
    is_taken BIGINT NOT NULL DEFAULT 0,
    row_hash TEXT NOT NULL
)
-- statement
CREATE INDEX note_step_article ON note_step (article, is_taken)
-- statement
CREATE INDEX note_step_waiting ON note_step (by_person) WHERE is_taken = 0
-- statement
ALTER TABLE note_step ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY note_step_of_story ON note_step FOR SELECT USING (EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
-- Each in their own name; that one was taken in, and has no words any more, anybody says who writes there.
CREATE POLICY note_step_added ON note_step FOR INSERT WITH CHECK (
    ((SELECT me()) IS NULL OR by_person = (SELECT me()) OR (is_taken = 1 AND change = ''))
    AND EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
CREATE POLICY note_step_taken ON note_step FOR UPDATE USING (EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
CREATE TRIGGER note_step_tells AFTER INSERT OR UPDATE OR DELETE ON note_step FOR EACH ROW EXECUTE FUNCTION tell_change('story', 'article')
-- statement
GRANT SELECT, INSERT, UPDATE (change, is_taken, row_hash) ON note_step TO galley_staff
-- statement
-- In which windows a story is read while another writes in it; believed until its time is over, as a lease is. Only who comes and goes is
-- told to others, not that somebody is still there.
CREATE UNLOGGED TABLE reader (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    holder TEXT NOT NULL,
    person TEXT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (article, holder)
)
-- statement
ALTER TABLE reader ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY reader_of_story ON reader USING (EXISTS (SELECT FROM article a WHERE a.id = article))
    WITH CHECK ((SELECT me()) IS NULL OR person = (SELECT me()))
-- statement
CREATE TRIGGER reader_tells AFTER INSERT OR DELETE ON reader FOR EACH ROW EXECUTE FUNCTION tell_change('lease')
-- statement
GRANT SELECT, INSERT, UPDATE, DELETE ON reader TO galley_staff
