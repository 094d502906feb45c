-- How many stories are done, by all that a board counts them by but the day: most stories of a newsroom are, and their number would be
-- counted anew each time. Those on their way are few and are counted as they stand.
CREATE TABLE done_count (
    state TEXT NOT NULL,
    desk TEXT NOT NULL,
    edition TEXT NOT NULL,
    byline TEXT NOT NULL,
    holder TEXT NOT NULL,
    stories INTEGER NOT NULL,
    words INTEGER NOT NULL,
    planned_length INTEGER NOT NULL,
    PRIMARY KEY (state, desk, edition, byline, holder)
) STRICT, WITHOUT ROWID;
-- statement
INSERT INTO done_count SELECT state, desk, edition, byline, holder, count(*), sum(words), sum(planned_length) FROM article
    WHERE state IN ('published', 'corrected', 'withdrawn', 'spiked') GROUP BY 1, 2, 3, 4, 5;
-- statement
CREATE TRIGGER done_count_insert AFTER INSERT ON article WHEN NEW.state IN ('published', 'corrected', 'withdrawn', 'spiked') BEGIN
    INSERT INTO done_count VALUES (NEW.state, NEW.desk, NEW.edition, NEW.byline, NEW.holder, 1, NEW.words, NEW.planned_length)
        ON CONFLICT DO UPDATE SET stories = stories + 1, words = words + excluded.words,
            planned_length = planned_length + excluded.planned_length;
END;
-- statement
CREATE TRIGGER done_count_delete AFTER DELETE ON article WHEN OLD.state IN ('published', 'corrected', 'withdrawn', 'spiked') BEGIN
    UPDATE done_count SET stories = stories - 1, words = words - OLD.words, planned_length = planned_length - OLD.planned_length
        WHERE (state, desk, edition, byline, holder) = (OLD.state, OLD.desk, OLD.edition, OLD.byline, OLD.holder);
END;
-- statement
CREATE TRIGGER done_count_before AFTER UPDATE OF state, desk, edition, byline, holder, words, planned_length ON article
    WHEN OLD.state IN ('published', 'corrected', 'withdrawn', 'spiked') BEGIN
    UPDATE done_count SET stories = stories - 1, words = words - OLD.words, planned_length = planned_length - OLD.planned_length
        WHERE (state, desk, edition, byline, holder) = (OLD.state, OLD.desk, OLD.edition, OLD.byline, OLD.holder);
END;
-- statement
CREATE TRIGGER done_count_after AFTER UPDATE OF state, desk, edition, byline, holder, words, planned_length ON article
    WHEN NEW.state IN ('published', 'corrected', 'withdrawn', 'spiked') BEGIN
    INSERT INTO done_count VALUES (NEW.state, NEW.desk, NEW.edition, NEW.byline, NEW.holder, 1, NEW.words, NEW.planned_length)
        ON CONFLICT DO UPDATE SET stories = stories + 1, words = words + excluded.words,
            planned_length = planned_length + excluded.planned_length;
END;
-- statement
-- What names a story, for the filter that is typed: the beginnings of words are in an index of their own, and the words of the texts are
-- not in the way. Fields that are damaged stop nobody.
CREATE VIRTUAL TABLE story_name USING fts5 (slug, headline, deck, byline, prefix = '1 2 3 4', tokenize = 'unicode61 remove_diacritics 2');
-- statement
INSERT INTO story_name (rowid, slug, headline, deck, byline)
    SELECT number, slug, headline, coalesce(iif(json_valid(fields), fields ->> 'deck', ''), ''), byline FROM article;
-- statement
CREATE TRIGGER story_name_insert AFTER INSERT ON article BEGIN
    INSERT INTO story_name (rowid, slug, headline, deck, byline) VALUES (NEW.number, NEW.slug, NEW.headline,
        coalesce(iif(json_valid(NEW.fields), NEW.fields ->> 'deck', ''), ''), NEW.byline);
END;
-- statement
CREATE TRIGGER story_name_update AFTER UPDATE OF fields ON article WHEN NEW.fields <> OLD.fields BEGIN
    UPDATE story_name SET slug = NEW.slug, headline = NEW.headline, byline = NEW.byline,
        deck = coalesce(iif(json_valid(NEW.fields), NEW.fields ->> 'deck', ''), '') WHERE rowid = NEW.number;
END;
-- statement
CREATE TRIGGER story_name_delete AFTER DELETE ON article BEGIN
    DELETE FROM story_name WHERE rowid = OLD.number;
END;
