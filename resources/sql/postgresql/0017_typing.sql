-- What is being typed into a long story: the edits since the row of its text was written, which has this hash. Whoever reads the story
-- applies them; the next save of the whole takes them away.
CREATE TABLE typing (
    article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    base TEXT NOT NULL,
    by_person TEXT NOT NULL,
    at BIGINT NOT NULL,
    edits TEXT NOT NULL,
    row_hash TEXT NOT NULL
)
-- statement
ALTER TABLE typing ENABLE ROW LEVEL SECURITY
-- statement
CREATE POLICY typing_of_story ON typing USING (EXISTS (SELECT FROM article a WHERE a.id = article))
-- statement
GRANT SELECT, INSERT, UPDATE, DELETE ON typing TO galley_staff
