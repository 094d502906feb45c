-- What the newsroom decided for all its stories (staff and roles, desks, workflows, the publication) has a hash too, one for each table;
-- the program writes those of the rows that are there after this step.
CREATE TABLE settings_hash (
    name TEXT PRIMARY KEY,
    row_hash TEXT NOT NULL
) STRICT;
