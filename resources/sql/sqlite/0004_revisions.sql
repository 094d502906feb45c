-- Revisions as differences: what a revision holds is packed against the one it is based on (none: by itself). Rows written before this
-- step keep their text in the columns they have.
ALTER TABLE revision ADD COLUMN base TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE revision ADD COLUMN depth INTEGER NOT NULL DEFAULT 0;
-- statement
ALTER TABLE revision ADD COLUMN packed BLOB;
-- statement
-- What a person calls it, and whether it is to stand above the others.
ALTER TABLE revision ADD COLUMN name TEXT NOT NULL DEFAULT '';
-- statement
ALTER TABLE revision ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
