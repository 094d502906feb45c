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
-- statement
-- The same, with what is looked up once for a statement (desks, person) in one place each: only so does the planner put the expression itself
-- into the statement, rather than a call for each row.
CREATE OR REPLACE FUNCTION is_seen(desk TEXT, holder TEXT, byline TEXT, desks TEXT[], person TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE
    RETURN desk = '' OR (desk = ANY (desks)) IS NOT FALSE
        OR strpos(E'\n' || byline || E'\n' || holder || E'\n', E'\n' || person || E'\n') > 0
