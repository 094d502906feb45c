// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace tables {

const Table publication{
    .select = "SELECT id, document FROM publication",
    .upsert = "INSERT INTO publication (id, document) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET"
              " document = excluded.document",
    .remove = "DELETE FROM publication WHERE id = ?",
    .identity = 1,
};

const Table profile{
    .select = "SELECT name, document FROM profile",
    .upsert = "INSERT INTO profile (name, document) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET"
              " document = excluded.document",
    .remove = "DELETE FROM profile WHERE name = ?",
    .identity = 1,
};

const Table desk{
    .select = "SELECT id, name, section, style, profile FROM desk",
    .upsert = "INSERT INTO desk (id, name, section, style, profile) VALUES (?, ?, ?, ?, ?) ON CONFLICT"
              " (id) DO UPDATE SET name = excluded.name, section = excluded.section, style ="
              " excluded.style, profile = excluded.profile",
    .remove = "DELETE FROM desk WHERE id = ?",
    .identity = 1,
};

const Table person{
    .select = "SELECT id, name, passphrase FROM person",
    .upsert = "INSERT INTO person (id, name, passphrase) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE"
              " SET name = excluded.name, passphrase = excluded.passphrase",
    .remove = "DELETE FROM person WHERE id = ?",
    .identity = 1,
};

const Table personRole{
    .select = "SELECT person, desk, role FROM person_role",
    .upsert = "INSERT INTO person_role (person, desk, role) VALUES (?, ?, ?) ON CONFLICT (person, desk,"
              " role) DO NOTHING",
    .remove = "DELETE FROM person_role WHERE person = ? AND desk = ? AND role = ?",
    .identity = 3,
};

const Table settingsHash{
    .select = "SELECT name, row_hash FROM settings_hash",
    .upsert = "INSERT INTO settings_hash (name, row_hash) VALUES (?, ?) ON CONFLICT (name) DO UPDATE"
              " SET row_hash = excluded.row_hash",
    .remove = "DELETE FROM settings_hash WHERE name = ?",
    .identity = 1,
};

const Table source{
    .select = "SELECT id, kind, public_name, role, organisation, reader_description, vault_reference,"
              " independence_group, aliases, languages, contact, notes, merged_into, row_hash FROM"
              " source WHERE id = ?",
    .upsert = "INSERT INTO source (id, kind, public_name, role, organisation, reader_description,"
              " vault_reference, independence_group, aliases, languages, contact, notes, merged_into,"
              " row_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
              " SET kind = excluded.kind, public_name = excluded.public_name, role = excluded.role,"
              " organisation = excluded.organisation, reader_description = excluded.reader_description,"
              " vault_reference = excluded.vault_reference, independence_group ="
              " excluded.independence_group, aliases = excluded.aliases, languages = excluded.languages,"
              " contact = excluded.contact, notes = excluded.notes, merged_into = excluded.merged_into,"
              " row_hash = excluded.row_hash",
    .remove = "DELETE FROM source WHERE id = ?",
    .identity = 1,
};

const Table conversation{
    .select = "SELECT id, source, at, place, by_person, terms, agreed_before, conditions, medium,"
              " embargo_until, row_hash FROM conversation WHERE source = ?",
    .upsert = "INSERT INTO conversation (id, source, at, place, by_person, terms, agreed_before,"
              " conditions, medium, embargo_until, row_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON"
              " CONFLICT (id) DO UPDATE SET source = excluded.source, at = excluded.at, place ="
              " excluded.place, by_person = excluded.by_person, terms = excluded.terms, agreed_before ="
              " excluded.agreed_before, conditions = excluded.conditions, medium = excluded.medium,"
              " embargo_until = excluded.embargo_until, row_hash = excluded.row_hash",
    .remove = "DELETE FROM conversation WHERE id = ?",
    .identity = 1,
};

const Table evidence{
    .select = "SELECT id, source, conversation, kind, locator, place, sha256, description, at,"
              " sensitive, row_hash FROM evidence WHERE source = ? ORDER BY rowid",
    .upsert = "INSERT INTO evidence (id, source, conversation, kind, locator, place, sha256,"
              " description, at, sensitive, row_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON"
              " CONFLICT (id) DO UPDATE SET source = excluded.source, conversation ="
              " excluded.conversation, kind = excluded.kind, locator = excluded.locator, place ="
              " excluded.place, sha256 = excluded.sha256, description = excluded.description, at ="
              " excluded.at, sensitive = excluded.sensitive, row_hash = excluded.row_hash",
    .remove = "DELETE FROM evidence WHERE id = ?",
    .identity = 1,
};

const Table evidenceFile{
    .select = "SELECT sha256, name, size FROM evidence_file WHERE sha256 = ?",
    .upsert = "INSERT INTO evidence_file (sha256, name, size) VALUES (?, ?, ?) ON CONFLICT (sha256) DO"
              " UPDATE SET name = excluded.name, size = excluded.size",
    .remove = "DELETE FROM evidence_file WHERE sha256 = ?",
    .identity = 1,
};

const Table asset{
    .select = "SELECT sha256, mime_type, bytes FROM asset WHERE sha256 = ? ORDER BY rowid",
    .upsert = "INSERT INTO asset (sha256, mime_type, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    .remove = "DELETE FROM asset WHERE sha256 = ?",
    .identity = 1,
    .bytes = 2,
    .lastBytes = 2,
};

const Table vaultIdentity{
    .select = "SELECT source, version, sealed FROM vault_identity",
    .upsert = "INSERT INTO vault_identity (source, version, sealed) VALUES (?, ?, ?) ON CONFLICT"
              " (source) DO UPDATE SET version = excluded.version, sealed = excluded.sealed",
    .remove = "DELETE FROM vault_identity WHERE source = ?",
    .identity = 1,
    .bytes = 2,
    .lastBytes = 2,
};

const Table vaultGrant{
    .select = "SELECT source, grantee, version, grantor, day, sealed_key, signature FROM vault_grant",
    .upsert = "INSERT INTO vault_grant (source, grantee, version, grantor, day, sealed_key, signature)"
              " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, grantee) DO UPDATE SET version ="
              " excluded.version, grantor = excluded.grantor, day = excluded.day, sealed_key ="
              " excluded.sealed_key, signature = excluded.signature",
    .remove = "DELETE FROM vault_grant WHERE source = ? AND grantee = ?",
    .identity = 2,
    .bytes = 5,
    .lastBytes = 6,
};

const Table vaultRoot{
    .select = "SELECT one, box, sign FROM vault_root",
    .upsert = "INSERT INTO vault_root (one, box, sign) VALUES (?, ?, ?) ON CONFLICT (one) DO NOTHING",
    .remove = "DELETE FROM vault_root WHERE one = ?",
    .identity = 1,
    .bytes = 1,
    .lastBytes = 2,
};

const Table vaultMember{
    .select = "SELECT person, box, sign, signature FROM vault_member",
    .upsert = "INSERT INTO vault_member (person, box, sign, signature) VALUES (?, ?, ?, ?) ON CONFLICT"
              " (person) DO UPDATE SET box = excluded.box, sign = excluded.sign, signature ="
              " excluded.signature",
    .remove = "DELETE FROM vault_member WHERE person = ?",
    .identity = 1,
    .bytes = 1,
    .lastBytes = 3,
};

const Table vaultAccess{
    .select = "SELECT source, person, kind, why, hour, signature FROM vault_access ORDER BY id",
    .upsert = "INSERT INTO vault_access (source, person, kind, why, hour, signature) VALUES (?, ?, ?,"
              " ?, ?, ?)",
    .remove = "",
    .identity = 6,
    .bytes = 5,
    .lastBytes = 5,
};

const Table article{
    .select = "SELECT id, slug, headline, desk, byline, state, due_at, changed_at, words,"
              " planned_length, budget_line, section, edition, page_slot, embargo_until, urgency,"
              " holder, fields, body, annotations, row_hash, head_hash FROM article WHERE id = ?",
    .upsert = "INSERT INTO article (id, slug, headline, desk, byline, state, due_at, changed_at, words,"
              " planned_length, budget_line, section, edition, page_slot, embargo_until, urgency,"
              " holder, fields, body, annotations, row_hash, head_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
              " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET slug ="
              " excluded.slug, headline = excluded.headline, desk = excluded.desk, byline ="
              " excluded.byline, state = excluded.state, due_at = excluded.due_at, changed_at ="
              " excluded.changed_at, words = excluded.words, planned_length = excluded.planned_length,"
              " budget_line = excluded.budget_line, section = excluded.section, edition ="
              " excluded.edition, page_slot = excluded.page_slot, embargo_until ="
              " excluded.embargo_until, urgency = excluded.urgency, holder = excluded.holder, fields ="
              " excluded.fields, body = excluded.body, annotations = excluded.annotations, row_hash ="
              " excluded.row_hash, head_hash = excluded.head_hash",
    .remove = "DELETE FROM article WHERE id = ?",
    .identity = 1,
};

const Table revision{
    .select = "SELECT id, article, parent, author, at, reason, content_hash, fields, body, annotations,"
              " row_hash, changed_words, base, depth, name, pinned, record_hash, chain_hash, packed"
              " FROM revision WHERE id = ?",
    // Words of a version change by a purge alone, which is a step of its own.
    .upsert = "INSERT INTO revision (id, article, parent, author, at, reason, content_hash, fields, body,"
              " annotations, row_hash, changed_words, base, depth, name, pinned, record_hash, chain_hash,"
              " packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
              " ON CONFLICT (id) DO UPDATE SET name = excluded.name, pinned = excluded.pinned,"
              " record_hash = excluded.record_hash, chain_hash = excluded.chain_hash",
    .remove = "DELETE FROM revision WHERE id = ?",
    .identity = 1,
    .bytes = 18,
    .lastBytes = 18,
};

const Table attribution{
    .select = "SELECT article, id, source, words FROM attribution WHERE article = ? ORDER BY rowid",
    .upsert = "INSERT INTO attribution (article, id, source, words) VALUES (?, ?, ?, ?) ON CONFLICT"
              " (article, id) DO UPDATE SET source = excluded.source, words = excluded.words",
    .remove = "DELETE FROM attribution WHERE article = ? AND id = ?",
    .identity = 2,
};

const Table attributionEvidence{
    .select = "SELECT article, attribution, evidence FROM attribution_evidence WHERE article = ?",
    .upsert = "INSERT INTO attribution_evidence (article, attribution, evidence) VALUES (?, ?, ?) ON"
              " CONFLICT (article, attribution, evidence) DO NOTHING",
    .remove = "DELETE FROM attribution_evidence WHERE article = ? AND attribution = ? AND evidence = ?",
    .identity = 3,
};

const Table move{
    .select = "SELECT article, number, move, from_state, to_state, by_person, role, at, reason,"
              " content_hash, assignee, time, previous, hash FROM move WHERE article = ? ORDER BY number",
    .upsert = "INSERT INTO move (article, number, move, from_state, to_state, by_person, role, at,"
              " reason, content_hash, assignee, time, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
              " ?, ?, ?, ?, ?) ON CONFLICT (article, number) DO NOTHING",
    .remove = "",
    .identity = 2,
};

const Table waiver{
    .select = "SELECT article, rule, words, by_person, role, reason, at, row_hash FROM waiver WHERE"
              " article = ?",
    .upsert = "INSERT INTO waiver (article, rule, words, by_person, role, reason, at, row_hash) VALUES"
              " (?, ?, ?, ?, ?, ?, ?, ?)",
    .remove = "",
    .identity = 8,
};

const Table answer{
    .select = "SELECT article, rule, content_hash, by_person, at, row_hash FROM answer WHERE article ="
              " ?",
    .upsert = "INSERT INTO answer (article, rule, content_hash, by_person, at, row_hash) VALUES (?, ?,"
              " ?, ?, ?, ?)",
    .remove = "",
    .identity = 6,
};

const Table correction{
    .select = "SELECT article, kind, text, what_was_wrong, by_person, at, base_hash, row_hash FROM"
              " correction WHERE article = ?",
    .upsert = "INSERT INTO correction (article, kind, text, what_was_wrong, by_person, at, base_hash,"
              " row_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    .remove = "",
    .identity = 8,
};

const Table readMark{
    .select = "SELECT article, person, revision, at FROM read_mark WHERE article = ?",
    .upsert = "INSERT INTO read_mark (article, person, revision, at) VALUES (?, ?, ?, ?) ON CONFLICT"
              " (article, person) DO UPDATE SET revision = excluded.revision, at = excluded.at",
    .remove = "DELETE FROM read_mark WHERE article = ? AND person = ?",
    .identity = 2,
};

const Table noteStep{
    .select = "SELECT id, article, by_person, at, change, is_taken, row_hash FROM note_step WHERE"
              " article = ?",
    // What was taken in stays so, whatever an older copy says.
    .upsert = "INSERT INTO note_step (id, article, by_person, at, change, is_taken, row_hash) VALUES"
              " (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET change = excluded.change, is_taken ="
              " excluded.is_taken, row_hash = excluded.row_hash WHERE note_step.is_taken = 0",
    .remove = "",
    .identity = 1,
};

const Table exported{
    .select = "SELECT article, format, by_person, at, content_hash, row_hash FROM export WHERE article"
              " = ?",
    .upsert = "INSERT INTO export (article, format, by_person, at, content_hash, row_hash) VALUES (?,"
              " ?, ?, ?, ?, ?)",
    .remove = "",
    .identity = 6,
};

const Table purge{
    .select = "SELECT article, at, by_person, revisions, before_hash, after_hash, row_hash FROM purge"
              " WHERE article = ?",
    .upsert = "INSERT INTO purge (article, at, by_person, revisions, before_hash, after_hash, row_hash)"
              " VALUES (?, ?, ?, ?, ?, ?, ?)",
    .remove = "",
    .identity = 7,
};

}

}
