-- A note, or an answer to one, that somebody is writing and has not sent: the step it would be, as in note_step. Nobody else sees it.
CREATE TABLE note_draft (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    by_person TEXT NOT NULL,
    at BIGINT NOT NULL,
    change TEXT NOT NULL,
    row_hash TEXT NOT NULL,
    PRIMARY KEY (article, by_person)
)
-- statement
ALTER TABLE note_draft ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY note_draft_of_mine ON note_draft USING (((SELECT me()) IS NULL OR by_person = (SELECT me()))
    AND EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
GRANT SELECT, INSERT, UPDATE, DELETE ON note_draft TO galley_staff
