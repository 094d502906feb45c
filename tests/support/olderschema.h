// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace galley::tests {

/// Takes away what the steps after the seventh made, so that a database is as an older Galley left it.
inline QStringList backToSeven()
{
    const char *const statements[]{
        "DROP TABLE note_draft",
        "DROP TABLE article_place",
        "DROP TABLE typing",
        "CREATE VIRTUAL TABLE article_text_before USING fts5 (slug, headline, deck,"
        " byline, body, tokenize = 'unicode61 remove_diacritics 2')",
        "INSERT INTO article_text_before (rowid, slug, headline, deck, byline, body)"
        " SELECT rowid, slug, headline, deck, byline, body FROM article_text",
        "DROP TABLE article_text",
        "ALTER TABLE article_text_before RENAME TO article_text",
        "DROP TABLE text_language",
        "DROP TABLE note_step",
        "DROP TABLE reader",
        "DROP TRIGGER done_count_insert",
        "DROP TRIGGER done_count_delete",
        "DROP TRIGGER done_count_before",
        "DROP TRIGGER done_count_after",
        "DROP TRIGGER story_name_insert",
        "DROP TRIGGER story_name_update",
        "DROP TRIGGER story_name_delete",
        "DROP TABLE done_count",
        "DROP TABLE due_count",
        "DROP TABLE story_name",
        "DROP TABLE note_text",
        "DROP TABLE note",
        "DROP INDEX article_due",
        "DROP INDEX article_board",
        "ALTER TABLE article DROP COLUMN due_order",
        "ALTER TABLE article DROP COLUMN holder",
        "ALTER TABLE article DROP COLUMN urgency",
        "ALTER TABLE article DROP COLUMN embargo_until",
        "ALTER TABLE article DROP COLUMN page_slot",
        "ALTER TABLE article DROP COLUMN edition",
        "ALTER TABLE article DROP COLUMN section",
        "ALTER TABLE article DROP COLUMN budget_line",
        "DROP TABLE lease",
        "DROP TABLE settings_hash",
        "DROP TABLE purge",
        "ALTER TABLE revision DROP COLUMN chain_hash",
        "ALTER TABLE article DROP COLUMN head_hash",
        "PRAGMA user_version = 7"};
    QStringList all;
    for (const char *statement : statements)
        all << QString::fromLatin1(statement);
    return all;
}

/// The same on a server, with the steps after the fifteenth.
inline QStringList serverBackToFifteen()
{
    const char *const statements[]{
        "DELETE FROM schema_step WHERE number > 15",
        "DROP TABLE note_draft",
        "DROP POLICY purge_added ON purge",
        "ALTER POLICY revision_added ON revision WITH CHECK (TRUE)",
        "ALTER POLICY revision_replaced ON revision USING (TRUE)",
        "ALTER POLICY move_added ON move WITH CHECK (TRUE)",
        "ALTER POLICY waiver_added ON waiver WITH CHECK (TRUE)",
        "ALTER POLICY answer_added ON answer WITH CHECK (TRUE)",
        "ALTER POLICY export_added ON export WITH CHECK (TRUE)",
        "ALTER POLICY correction_added ON correction WITH CHECK (TRUE)",
        "ALTER POLICY vault_access_added ON vault_access WITH CHECK (TRUE)",
        "ALTER POLICY note_step_added ON note_step WITH CHECK (TRUE)",
        "CREATE OR REPLACE FUNCTION tell(changed_part TEXT, changed_key TEXT) RETURNS void LANGUAGE sql "
        "SECURITY "
        "DEFINER AS 'SELECT'",
        "DROP FUNCTION is_returning, enter, begin_life, change_number, life_mark",
        "DROP TABLE life",
        "DROP TRIGGER article_begins ON article",
        "DROP FUNCTION require_first_move",
        "DROP POLICY lease_of_story ON lease",
        "DROP POLICY read_mark_of_story ON read_mark",
        "DROP POLICY attribution_evidence_of_story ON attribution_evidence",
        "DROP POLICY purge_seen ON purge",
        "ALTER POLICY article_of_my_desks ON article USING (is_seen(desk, holder, byline, (SELECT "
        "my_desks()),"
        " (SELECT me())))",
        "DROP TRIGGER article_notes_assets ON article",
        "DROP TRIGGER article_takes_assets ON article",
        "DROP POLICY asset_of_story ON asset",
        "DROP FUNCTION is_hidden_asset",
        "DROP TABLE asset_use",
        "DROP FUNCTION note_assets, tell_assets, tell_asset_use, assets_in",
        "ALTER TABLE asset DISABLE ROW LEVEL SECURITY, DROP COLUMN added_by",
        "DROP POLICY attribution_of_story ON attribution",
        "ALTER TABLE attribution DISABLE ROW LEVEL SECURITY",
        "ALTER POLICY move_seen ON move USING (TRUE)",
        "ALTER POLICY waiver_seen ON waiver USING (TRUE)",
        "ALTER POLICY answer_seen ON answer USING (TRUE)",
        "ALTER POLICY export_seen ON export USING (TRUE)",
        "ALTER POLICY correction_seen ON correction USING (TRUE)",
        "ALTER POLICY waiver_purged ON waiver USING (TRUE)",
        "DROP FUNCTION is_hidden, passed_on, pass_on",
        "DROP TABLE passing",
        "DROP TABLE typing",
        "DROP TABLE text_language",
        "DROP INDEX article_holder, article_byline",
        "DROP FUNCTION near_words, seen_stories",
        "DROP FUNCTION found_stories(tsquery, tsquery, TEXT, INTEGER)",
        "CREATE FUNCTION found_stories(tsquery, tsquery, INTEGER) RETURNS VOID LANGUAGE sql AS 'SELECT'",
        "ALTER TABLE article_text DROP COLUMN pairs",
        "DROP FUNCTION pairs_in, pairs_of",
        "DROP TRIGGER index_story ON article_text",
        "DROP TRIGGER index_note ON note_text",
        "DROP FUNCTION index_story, index_note, stems_of",
        "ALTER TABLE article_text DROP COLUMN stems, DROP COLUMN lexemes",
        "ALTER TABLE note_text DROP COLUMN stems, DROP COLUMN lexemes",
        "ALTER TABLE article_text ADD COLUMN lexemes tsvector GENERATED ALWAYS AS "
        "(setweight(words_of(headline), 'A')"
        " || setweight(words_of(slug), 'B') || setweight(words_of(deck), 'C') || setweight(words_of(byline), "
        "'C')"
        " || setweight(words_of(body), 'D')) STORED",
        "ALTER TABLE note_text ADD COLUMN lexemes tsvector GENERATED ALWAYS AS (words_of(words)) STORED",
        "CREATE INDEX article_text_words ON article_text USING gin (lexemes)",
        "CREATE INDEX note_text_words ON note_text USING gin (lexemes)"};
    QStringList all;
    for (const char *statement : statements)
        all << QString::fromLatin1(statement);
    return all;
}

}
