// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/dialect.h"

namespace galley::store {

namespace {

using enum TextSearch::Bound;

/// FTS5. A hit in the headline counts ten times one in the body (the weights are in the order of the
/// columns). Of a word that is everywhere, the newest stories are ranked: those from the row on that ends
/// their number. The words around a hit are cut out of the hits that are shown alone, in one more pass, as a
/// prefix is put together anew for each question.
const Dialect &sqlite()
{
    static const Dialect dialect{
        .engine = Engine::Sqlite,
        .folder = "sqlite",
        .begin = "BEGIN IMMEDIATE",
        .beginReading = "BEGIN",
        .takeTurn = "",
        .dueDay = "CASE a.due_at WHEN 0 THEN '' ELSE date(a.due_at / 1000, 'unixepoch', 'localtime') END",
        .anyState
        = "a.state IN (SELECT value FROM json_each('[\"' || replace(trim(?, '|'), '|', '\",\"') || '\"]'))",
        .seesAll = "",
        .isSeen = "",
        .begins = "a.number IN (SELECT rowid FROM story_name WHERE story_name MATCH ?"
                  " ORDER BY rowid DESC LIMIT ?)",
        .stories
        = {"SELECT coalesce(min(rowid), 9223372036854775807) FROM (SELECT rowid FROM article_text"
           " WHERE article_text MATCH ? AND rowid >= coalesce((SELECT min(rowid) FROM (SELECT rowid FROM"
           " article_text WHERE article_text MATCH ? ORDER BY rowid DESC LIMIT ?)), 0)"
           " ORDER BY rowid DESC LIMIT ?)",
           {Words, AllWords, MostLookedAt, Most},
           ", text_around(article_text)"
           " FROM article_text CROSS JOIN (SELECT article_text.rowid AS number,"
           " text_rank(article_text, 5, 10, 4, 3, 1) AS score, a.changed_at AS at"
           " FROM article_text CROSS JOIN article a ON a.number = article_text.rowid"
           " WHERE article_text MATCH ? AND article_text.rowid >= ? AND ",
           {Words, Oldest},
           " ORDER BY score, at DESC LIMIT ? OFFSET ?) best ON best.number = article_text.rowid"
           " CROSS JOIN article a ON a.number = best.number"
           " WHERE article_text MATCH ? AND article_text.rowid >= ?"
           " ORDER BY best.score, best.at DESC",
           {Words, Oldest}},
        .notes = {"SELECT coalesce(min(rowid), 9223372036854775807) FROM (SELECT rowid FROM note_text"
                  " WHERE note_text MATCH ? ORDER BY rowid DESC LIMIT ?)",
                  {Words, Most},
                  ", text_around(note_text)"
                  " FROM note_text CROSS JOIN note n ON n.number = note_text.rowid"
                  " CROSS JOIN article a ON a.id = n.article"
                  " WHERE note_text MATCH ? AND note_text.rowid >= ? AND ",
                  {Words, Oldest},
                  " ORDER BY n.is_open DESC, text_rank(note_text, 1), n.at DESC LIMIT ? OFFSET ?",
                  {}},
        .nextTerm = "SELECT term FROM article_place WHERE term >= ? LIMIT 1",
        .storiesOfTerm
        = "SELECT count(*) FROM (SELECT DISTINCT doc FROM article_place WHERE term = ? LIMIT 1000)",
        .nearTerms = "",
        .olderText = "SELECT t.rowid, t.slug, t.headline, t.deck, t.byline, t.body FROM article a"
                     " JOIN article_text_before t ON t.rowid = a.number WHERE a.id = ?",
        .sweepStories = {"INSERT INTO article_text (article_text) VALUES ('optimize')",
                         "INSERT INTO story_name (story_name) VALUES ('optimize')",
                         "INSERT INTO note_text (note_text) VALUES ('optimize')"},
        .sweepVault = {},
    };
    return dialect;
}

/// tsvector, in the functions of the schema: weight A is the headline, B the slug, C deck and byline, D the
/// body; weights are given from D to A, and a long text counts for less (PostgreSQL manual, 12.3.3,
/// normalization 1). The words around a hit are cut out here, of the texts of the hits that are shown:
/// ts_headline() takes far longer for it, and knows nothing of stems. Of a word that is everywhere, the
/// newest stories are ranked here too.
const Dialect &postgres()
{
    static const Dialect dialect{
        .engine = Engine::Postgres,
        .folder = "postgresql",
        .begin = "BEGIN ISOLATION LEVEL READ COMMITTED",
        .beginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        .takeTurn = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        .dueDay = "CASE a.due_at WHEN 0 THEN '' ELSE"
                  " to_char(to_timestamp(a.due_at / 1000.0), 'YYYY-MM-DD') END",
        .anyState = "a.state = ANY (string_to_array(?, '|'))",
        .seesAll = "SELECT my_desks() IS NULL",
        .isSeen = "a.number IN (SELECT seen_stories())",
        .begins = "a.number IN (SELECT found_names(to_tsquery('plain', ?), ?))",
        .stories = {"",
                    {},
                    ", t.slug, t.headline, t.deck, t.byline, t.body,"
                    " CASE CAST(? AS BIGINT) WHEN 0 THEN '' ELSE t.stems END"
                    " FROM (SELECT a.number, found.rank, a.changed_at AS at"
                    " FROM (SELECT number, rank"
                    " FROM found_stories(to_tsquery('plain', ?), to_tsquery('plain', ?), ?, ?)"
                    " ORDER BY rank DESC FETCH FIRST (CAST(? AS BIGINT)) ROWS WITH TIES) found"
                    " JOIN article a ON a.number = found.number WHERE ",
                    {HasStems, Words, AllWords, Phrases, Most, Best},
                    " ORDER BY found.rank DESC, at DESC LIMIT ? OFFSET ?) best"
                    " JOIN article a ON a.number = best.number JOIN article_text t ON t.rowid = best.number"
                    " ORDER BY best.rank DESC, best.at DESC",
                    {}},
        .notes = {"",
                  {},
                  ", t.words, CASE CAST(? AS BIGINT) WHEN 0 THEN '' ELSE t.stems END"
                  " FROM to_tsquery('plain', ?) AS wanted (query), found_notes(wanted.query, ?) found"
                  " JOIN note n ON n.number = found.number JOIN note_text t ON t.rowid = n.number"
                  " JOIN article a ON a.id = n.article WHERE ",
                  {HasStems, Words, Most},
                  " ORDER BY n.is_open DESC, found.rank DESC, n.at DESC LIMIT ? OFFSET ?",
                  {}},
        .nextTerm = "",
        .storiesOfTerm = "",
        .nearTerms = "SELECT term, stories FROM near_words(?, ?, ?, ?)", // of the newest stories
        .olderText = "SELECT t.rowid, t.slug, t.headline, t.deck, t.byline, t.body FROM article a"
                     " JOIN article_text t ON t.rowid = a.number WHERE a.id = ?",
        .sweepStories = {"VACUUM article, article_text, note, note_text, revision, waiver"},
        .sweepVault = {"VACUUM vault_identity, vault_grant, evidence_file, evidence_piece"},
    };
    return dialect;
}

}

const Dialect &dialectOf(Engine engine)
{
    return engine == Engine::Sqlite ? sqlite() : postgres();
}

}
