-- Who asks whoever writes in a story to hand it over.
ALTER TABLE lease ADD COLUMN wanted_by TEXT NOT NULL DEFAULT '';
