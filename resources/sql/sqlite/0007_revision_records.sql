-- What is kept beside the words of a revision has a hash too: who, when, why, its name and its place in the chain. The hashes of the rows that
-- are there are written by the program after this step.
ALTER TABLE revision ADD COLUMN record_hash TEXT NOT NULL DEFAULT '';
