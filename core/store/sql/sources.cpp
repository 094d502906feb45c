// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/sourcerows.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// The entry and everything merged into it, at any depth.
const QString family
    = u"WITH RECURSIVE family (id) AS (SELECT ? UNION SELECT s.id FROM source s JOIN family f"
      " ON s.merged_into = f.id) "_s;

bool tellsWho(const story::Source &source)
{
    return !source.publicName.isEmpty() || !source.aliases.isEmpty() || !source.contact.isEmpty()
           || !source.notes.isEmpty() || !source.role.isEmpty() || !source.organisation.isEmpty();
}

template <class Row, class Make>
base::Result<std::vector<Row>> rows(Statement &query, const base::Result<> &ran, Make make)
{
    if (!ran)
        return std::unexpected(ran.error());
    std::vector<Row> result;
    while (query.next())
        result.push_back(make(query));
    return result;
}

base::Result<> removeRow(const Connection &connection, QLatin1StringView sql, const QString &id)
{
    Statement query(connection, sql);
    if (const auto ran = query.run(id); !ran)
        return ran;
    return query.changedRows() == 0 ? base::failure(base::ErrorCode::NotFound, id) : base::Result<>{};
}

Use useFromRow(const Statement &row)
{
    return {summaryFromRow(row), story::AttributionId::fromString(row.text(summaryWidth)),
            row.text(summaryWidth + 1)};
}

}

SqlSources::SqlSources(const Connection &connection) : m_connection(connection) { }

base::Result<> SqlSources::save(const story::Source &source)
{
    if (source.isProtected() && tellsWho(source))
        return base::failure(base::ErrorCode::Invalid,
                             u"a protected source keeps only its description for the reader here"_s);
    Statement upsert(
        m_connection,
        "INSERT INTO source (id, kind, public_name, role, organisation, reader_description, vault_reference,"
        " independence_group, aliases, languages, contact, notes, merged_into, row_hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " kind = excluded.kind, public_name = excluded.public_name, role = excluded.role,"
        " organisation = excluded.organisation, reader_description = excluded.reader_description,"
        " vault_reference = excluded.vault_reference, independence_group = excluded.independence_group,"
        " aliases = excluded.aliases, languages = excluded.languages, contact = excluded.contact,"
        " notes = excluded.notes, merged_into = excluded.merged_into, row_hash = excluded.row_hash"_L1);
    const QStringList row = sourceRow(source);
    const auto written = upsert.run(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8],
                                    row[9], row[10], row[11], row[12], rowHash(u"source"_s, row));
    m_isToForget = m_isToForget || source.isProtected();
    return written ? forget() : written;
}

base::Result<> SqlSources::forget()
{
    if (!m_isToForget || m_connection.isInTransaction())
        return {};
    m_isToForget = false;
    return forgetDeleted(m_connection, m_connection.dialect().sweepVault);
}

base::Result<> SqlSources::refuseIdentity(const story::SourceId &source, bool tellsWho)
{
    if (!tellsWho)
        return {};
    Statement query(m_connection, "SELECT 1 FROM source WHERE id = ? AND vault_reference <> ''"_L1);
    if (const auto ran = query.run(source.toString()); !ran)
        return ran;
    return query.next()
               ? base::failure(
                     base::ErrorCode::Invalid,
                     u"of a protected source neither place, medium and conditions nor files and descriptions are kept here"_s)
               : base::Result<>{};
}

base::Result<> SqlSources::save(const story::Conversation &conversation)
{
    const bool tellsWho = !conversation.place.isEmpty() || !conversation.medium.isEmpty()
                          || !conversation.conditions.isEmpty();
    if (const auto kept = refuseIdentity(conversation.source, tellsWho); !kept)
        return kept;
    Statement upsert(
        m_connection,
        "INSERT INTO conversation (id, source, at, place, by_person, terms, agreed_before, conditions, "
        "medium,"
        " embargo_until, row_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " source = excluded.source, at = excluded.at, place = excluded.place, by_person = excluded.by_person,"
        " terms = excluded.terms, agreed_before = excluded.agreed_before, conditions = excluded.conditions,"
        " medium = excluded.medium, embargo_until = excluded.embargo_until, row_hash = excluded.row_hash"_L1);
    const QStringList row = conversationRow(conversation);
    return upsert.run(row[0], row[1], conversation.at, row[3], row[4], row[5],
                      conversation.termsAgreedBefore ? 1 : 0, row[7], row[8], conversation.embargoUntil,
                      rowHash(u"conversation"_s, row));
}

base::Result<> SqlSources::save(const story::Evidence &evidence)
{
    const bool tellsWho = !evidence.locator.isEmpty() || !evidence.place.isEmpty()
                          || !evidence.sha256.isEmpty() || !evidence.description.isEmpty();
    if (const auto kept = refuseIdentity(evidence.source, tellsWho); !kept)
        return kept;
    Statement upsert(
        m_connection,
        "INSERT INTO evidence (id, source, conversation, kind, locator, place, sha256, description, at,"
        " sensitive, row_hash) VALUES (?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO "
        "UPDATE"
        " SET source = excluded.source, conversation = excluded.conversation, kind = excluded.kind,"
        " locator = excluded.locator, place = excluded.place, sha256 = excluded.sha256,"
        " description = excluded.description, at = excluded.at, sensitive = excluded.sensitive,"
        " row_hash = excluded.row_hash"_L1);
    const QStringList row = evidenceRow(evidence);
    return upsert.run(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], evidence.at,
                      evidence.isSensitive ? 1 : 0, rowHash(u"evidence"_s, row));
}

base::Result<story::Source> SqlSources::load(const story::SourceId &id)
{
    Statement query(m_connection, selectSources + " WHERE id = ?"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return base::failure(base::ErrorCode::NotFound, id.toString());
    return sourceFromRow(query);
}

base::Result<std::vector<story::Source>> SqlSources::list()
{
    Statement query(m_connection,
                    selectSources
                        + " WHERE merged_into = ''"
                          " ORDER BY public_name = '', lower(public_name || reader_description), id"_L1);
    return rows<story::Source>(query, query.run(), sourceFromRow);
}

base::Result<std::vector<story::Source>> SqlSources::merged()
{
    Statement query(m_connection, selectSources + " WHERE merged_into <> '' ORDER BY id"_L1);
    return rows<story::Source>(query, query.run(), sourceFromRow);
}

base::Result<std::vector<story::Conversation>> SqlSources::conversations(const story::SourceId &source)
{
    Statement query(m_connection,
                    family + selectConversations
                        + " WHERE source IN (SELECT id FROM family) ORDER BY at DESC, id DESC"_L1);
    return rows<story::Conversation>(query, query.run(source.toString()), conversationFromRow);
}

base::Result<std::vector<story::Conversation>> SqlSources::conversations()
{
    Statement query(m_connection, selectConversations + " ORDER BY at DESC, id DESC"_L1);
    return rows<story::Conversation>(query, query.run(), conversationFromRow);
}

base::Result<std::vector<story::Evidence>> SqlSources::evidence()
{
    Statement query(m_connection, selectEvidence + " ORDER BY rowid"_L1);
    return rows<story::Evidence>(query, query.run(), evidenceFromRow);
}

base::Result<std::vector<story::Evidence>> SqlSources::evidence(const story::SourceId &source)
{
    Statement query(m_connection,
                    family + selectEvidence + " WHERE source IN (SELECT id FROM family) ORDER BY rowid"_L1);
    return rows<story::Evidence>(query, query.run(source.toString()), evidenceFromRow);
}

base::Result<std::vector<story::Evidence>> SqlSources::evidence(const story::ConversationId &conversation)
{
    Statement query(m_connection, selectEvidence + " WHERE conversation = ? ORDER BY rowid"_L1);
    return rows<story::Evidence>(query, query.run(conversation.toString()), evidenceFromRow);
}

base::Result<> SqlSources::remove(const story::SourceId &id)
{
    Transaction transaction(m_connection, u"sources"_s);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    // Entries that were merged into it come back rather than point at nothing.
    const auto children = merged();
    if (!children)
        return std::unexpected(children.error());
    for (const story::Source &child : *children) {
        if (child.mergedInto != id)
            continue;
        if (const auto freed = unmerge(child.id); !freed)
            return freed;
    }
    if (const auto removed = removeRow(m_connection, "DELETE FROM source WHERE id = ?"_L1, id.toString());
        !removed)
        return removed;
    m_isToForget = true;
    const auto committed = transaction.commit();
    return committed ? forget() : committed;
}

base::Result<> SqlSources::remove(const story::ConversationId &id)
{
    Transaction transaction(m_connection, u"sources"_s);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto supports = evidence(id);
    if (!supports)
        return std::unexpected(supports.error());
    for (story::Evidence one : *supports) { // kept with the source, and its row hash with it
        one.conversation = {};
        if (const auto saved = save(one); !saved)
            return saved;
    }
    const auto removed = removeRow(m_connection, "DELETE FROM conversation WHERE id = ?"_L1, id.toString());
    return removed ? transaction.commit() : removed;
}

base::Result<> SqlSources::remove(const story::EvidenceId &id)
{
    return removeRow(m_connection, "DELETE FROM evidence WHERE id = ?"_L1, id.toString());
}

base::Result<> SqlSources::merge(const story::SourceId &duplicate, const story::SourceId &into)
{
    Transaction transaction(m_connection, u"sources"_s);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    auto source = load(duplicate);
    const auto target = load(into);
    if (!source || !target)
        return std::unexpected(source ? target.error() : source.error());
    Statement inside(m_connection, family + "SELECT 1 FROM family WHERE id = ?"_L1);
    if (const auto ran = inside.run(duplicate.toString(), into.toString()); !ran)
        return ran;
    if (inside.next() || !source->mergedInto.isNull())
        return base::failure(base::ErrorCode::Invalid, u"these two are one already"_s);
    if (source->isProtected() != target->isProtected())
        return base::failure(base::ErrorCode::Invalid,
                             u"a protected source cannot be merged with one that is named"_s);
    source->mergedInto = into;
    if (const auto saved = save(*source); !saved)
        return saved;
    return transaction.commit();
}

base::Result<> SqlSources::unmerge(const story::SourceId &duplicate)
{
    auto source = load(duplicate);
    if (!source)
        return std::unexpected(source.error());
    source->mergedInto = {};
    return save(*source);
}

base::Result<std::vector<Use>> SqlSources::uses(const story::SourceId &source)
{
    Statement query(m_connection,
                    family + u"SELECT "_s + summaryColumns
                        + u", t.id, t.words FROM attribution t JOIN article a ON a.id = t.article"
                          " WHERE t.source IN (SELECT id FROM family)"
                          " ORDER BY a.changed_at DESC, a.number, t.rowid"_s);
    return rows<Use>(query, query.run(source.toString()), useFromRow);
}

base::Result<std::vector<Use>> SqlSources::uses(const story::EvidenceId &evidence)
{
    Statement query(m_connection,
                    u"SELECT "_s + summaryColumns
                        + u", t.id, t.words FROM attribution_evidence e"
                          " JOIN attribution t ON t.article = e.article AND t.id = e.attribution"
                          " JOIN article a ON a.id = t.article WHERE e.evidence = ?"
                          " ORDER BY a.changed_at DESC, a.number, t.rowid"_s);
    return rows<Use>(query, query.run(evidence.toString()), useFromRow);
}

}
