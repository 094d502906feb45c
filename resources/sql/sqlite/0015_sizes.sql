-- What is done is counted by whether it is due at any time too, so that a board by day counts the days around today alone; and by when it is
-- due, in spans of 2^31 milliseconds (25 days), so that a page in the middle of many rows begins near it.
DROP TRIGGER done_count_insert;
-- statement
DROP TRIGGER done_count_delete;
-- statement
DROP TRIGGER done_count_before;
-- statement
DROP TRIGGER done_count_after;
-- statement
DROP TABLE done_count;
-- statement
CREATE TABLE done_count (
    state TEXT NOT NULL,
    desk TEXT NOT NULL,
    edition TEXT NOT NULL,
    byline TEXT NOT NULL,
    holder TEXT NOT NULL,
    due_order INTEGER NOT NULL, -- as of an article where it is due at no time, else 0
    stories INTEGER NOT NULL,
    words INTEGER NOT NULL,
    planned_length INTEGER NOT NULL,
    PRIMARY KEY (state, desk, edition, byline, holder, due_order)
) STRICT, WITHOUT ROWID;
-- statement
CREATE TABLE due_count (
    state TEXT NOT NULL,
    span INTEGER NOT NULL, -- due_order >> 31
    stories INTEGER NOT NULL,
    PRIMARY KEY (state, span)
) STRICT, WITHOUT ROWID;
-- statement
INSERT INTO done_count SELECT state, desk, edition, byline, holder, iif(due_at = 0, due_order, 0), count(*), sum(words), sum(planned_length)
    FROM article WHERE state IN ('published', 'corrected', 'withdrawn', 'spiked') GROUP BY 1, 2, 3, 4, 5, 6;
-- statement
INSERT INTO due_count SELECT state, due_order >> 31, count(*) FROM article
    WHERE state IN ('published', 'corrected', 'withdrawn', 'spiked') GROUP BY 1, 2;
-- statement
CREATE TRIGGER done_count_insert AFTER INSERT ON article WHEN NEW.state IN ('published', 'corrected', 'withdrawn', 'spiked') BEGIN
    INSERT INTO done_count VALUES (NEW.state, NEW.desk, NEW.edition, NEW.byline, NEW.holder, iif(NEW.due_at = 0, NEW.due_order, 0), 1,
        NEW.words, NEW.planned_length)
        ON CONFLICT DO UPDATE SET stories = stories + 1, words = words + excluded.words,
            planned_length = planned_length + excluded.planned_length;
    INSERT INTO due_count VALUES (NEW.state, NEW.due_order >> 31, 1) ON CONFLICT DO UPDATE SET stories = stories + 1;
END;
-- statement
CREATE TRIGGER done_count_delete AFTER DELETE ON article WHEN OLD.state IN ('published', 'corrected', 'withdrawn', 'spiked') BEGIN
    UPDATE done_count SET stories = stories - 1, words = words - OLD.words, planned_length = planned_length - OLD.planned_length
        WHERE (state, desk, edition, byline, holder, due_order)
            = (OLD.state, OLD.desk, OLD.edition, OLD.byline, OLD.holder, iif(OLD.due_at = 0, OLD.due_order, 0));
    UPDATE due_count SET stories = stories - 1 WHERE (state, span) = (OLD.state, OLD.due_order >> 31);
END;
-- statement
CREATE TRIGGER done_count_before AFTER UPDATE OF state, desk, edition, byline, holder, due_at, words, planned_length ON article
    WHEN OLD.state IN ('published', 'corrected', 'withdrawn', 'spiked') BEGIN
    UPDATE done_count SET stories = stories - 1, words = words - OLD.words, planned_length = planned_length - OLD.planned_length
        WHERE (state, desk, edition, byline, holder, due_order)
            = (OLD.state, OLD.desk, OLD.edition, OLD.byline, OLD.holder, iif(OLD.due_at = 0, OLD.due_order, 0));
    UPDATE due_count SET stories = stories - 1 WHERE (state, span) = (OLD.state, OLD.due_order >> 31);
END;
-- statement
CREATE TRIGGER done_count_after AFTER UPDATE OF state, desk, edition, byline, holder, due_at, words, planned_length ON article
    WHEN NEW.state IN ('published', 'corrected', 'withdrawn', 'spiked') BEGIN
    INSERT INTO done_count VALUES (NEW.state, NEW.desk, NEW.edition, NEW.byline, NEW.holder, iif(NEW.due_at = 0, NEW.due_order, 0), 1,
        NEW.words, NEW.planned_length)
        ON CONFLICT DO UPDATE SET stories = stories + 1, words = words + excluded.words,
            planned_length = planned_length + excluded.planned_length;
    INSERT INTO due_count VALUES (NEW.state, NEW.due_order >> 31, 1) ON CONFLICT DO UPDATE SET stories = stories + 1;
END;
