-- Who is writing in which story: the window that holds it, until when unless it says so again. A row outlives its time, so that a window
-- that slept sees that another had the story since.
CREATE TABLE lease (
    article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    holder TEXT NOT NULL,
    person TEXT NOT NULL,
    until INTEGER NOT NULL
) STRICT;
