// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/dialect.h"

namespace galley::store {

namespace {

/// FTS5. A hit in the headline counts ten times one in the body (bm25's weights are in the order of the
/// columns).
const Dialect &sqlite()
{
    static const Dialect dialect{
        .engine = Engine::Sqlite,
        .folder = "sqlite",
        .begin = "BEGIN IMMEDIATE",
        .takeTurn = "",
        .dueDay = "CASE a.due_at WHEN 0 THEN '' ELSE date(a.due_at / 1000, 'unixepoch', 'localtime') END",
        .anyState = "instr(?, '|' || a.state || '|') > 0",
        .begins = "a.number IN (SELECT rowid FROM article_text WHERE article_text MATCH ?)",
        .stories = {", snippet(article_text, -1, char(8296), char(8297), char(8230), 16)"
                    " FROM article_text JOIN article a ON a.number = article_text.rowid"
                    " WHERE article_text MATCH ? AND ",
                    1,
                    " ORDER BY bm25(article_text, 5, 10, 4, 3, 1), a.changed_at DESC LIMIT ? OFFSET ?"},
        .notes = {", snippet(note_text, 0, char(8296), char(8297), char(8230), 16)"
                  " FROM note_text JOIN note n ON n.number = note_text.rowid"
                  " JOIN article a ON a.id = n.article WHERE note_text MATCH ? AND ",
                  1, " ORDER BY n.is_open DESC, rank, n.at DESC LIMIT ? OFFSET ?"},
        .nearTerms = "SELECT term, doc FROM article_word WHERE term >= ? AND term < ?",
        .sweepStories = {"INSERT INTO article_text (article_text) VALUES ('optimize')",
                         "INSERT INTO note_text (note_text) VALUES ('optimize')"},
        .sweepVault = {},
    };
    return dialect;
}

/// tsvector, in the functions of the schema: weight A is the headline, B the slug, C deck and byline, D the
/// body; weights are given from D to A, and a long text counts for less (PostgreSQL manual, 12.3.3,
/// normalization 1). The words around a hit are cut out of the hits that are shown alone: the server puts what
/// is expensive behind the limit. Of a word that is everywhere, the newest thousand stories are ranked.
const Dialect &postgres()
{
    static const Dialect dialect{
        .engine = Engine::Postgres,
        .folder = "postgresql",
        .begin = "BEGIN ISOLATION LEVEL READ COMMITTED",
        .takeTurn = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        .dueDay = "CASE a.due_at WHEN 0 THEN '' ELSE"
                  " to_char(to_timestamp(a.due_at / 1000.0), 'YYYY-MM-DD') END",
        .anyState = "a.state = ANY (string_to_array(?, '|'))",
        .begins = "a.number IN (SELECT f.number FROM found_stories(to_tsquery('plain', ?), 2147483647) f)",
        .stories = {", ts_headline('plain', concat_ws(chr(10), t.headline, t.deck, t.body, t.slug, t.byline),"
                    " wanted.query, E'StartSel=\\u2068,StopSel=\\u2069,MaxWords=16,MinWords=8')"
                    " FROM to_tsquery('plain', ?) AS wanted (query), found_stories(wanted.query, 1000) found"
                    " JOIN article a ON a.number = found.number JOIN article_text t ON t.rowid = a.number"
                    " WHERE ",
                    1, " ORDER BY found.rank DESC, a.changed_at DESC LIMIT ? OFFSET ?"},
        .notes = {", ts_headline('plain', t.words, wanted.query,"
                  " E'StartSel=\\u2068,StopSel=\\u2069,MaxWords=16,MinWords=8')"
                  " FROM to_tsquery('plain', ?) AS wanted (query), found_notes(wanted.query, 1000) found"
                  " JOIN note n ON n.number = found.number JOIN note_text t ON t.rowid = n.number"
                  " JOIN article a ON a.id = n.article WHERE ",
                  1, " ORDER BY n.is_open DESC, found.rank DESC, n.at DESC LIMIT ? OFFSET ?"},
        // The words of the newest stories: a list of all words would have to be kept, and would keep those
        // that were taken out of a story.
        .nearTerms = "SELECT word, ndoc FROM ts_stat('SELECT lexemes FROM article_text ORDER BY rowid DESC"
                     " LIMIT 2000') WHERE word >= ? AND word < ?",
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
