// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

story::Source sourceFromRow(const Statement &row)
{
    return {story::SourceId::fromString(row.text(0)),
            story::sourceKindFromName(row.text(1)),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7)};
}

}

SqlSources::SqlSources(const Connection &connection) : m_connection(connection) { }

base::Result<> SqlSources::save(const story::Source &source)
{
    Statement upsert(
        m_connection,
        "INSERT INTO source (id, kind, public_name, role, organisation, reader_description, vault_reference,"
        " independence_group) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = "
        "excluded.kind,"
        " public_name = excluded.public_name, role = excluded.role, organisation = excluded.organisation,"
        " reader_description = excluded.reader_description, vault_reference = excluded.vault_reference,"
        " independence_group = excluded.independence_group"_L1);
    return upsert.run(source.id.toString(), story::sourceKindName(source.kind), notNull(source.publicName),
                      notNull(source.role), notNull(source.organisation), notNull(source.readerDescription),
                      notNull(source.vaultReference), notNull(source.independenceGroup));
}

base::Result<> SqlSources::save(const story::Conversation &conversation)
{
    Statement upsert(
        m_connection,
        "INSERT INTO conversation (id, source, at, place, by_person, terms, agreed_before, conditions)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at, place = "
        "excluded.place,"
        " by_person = excluded.by_person, terms = excluded.terms, agreed_before = excluded.agreed_before,"
        " conditions = excluded.conditions"_L1);
    return upsert.run(conversation.id.toString(), conversation.source.toString(), conversation.at,
                      notNull(conversation.place), notNull(conversation.by),
                      story::termsName(conversation.terms), conversation.termsAgreedBefore ? 1 : 0,
                      notNull(conversation.conditions));
}

base::Result<> SqlSources::save(const story::Evidence &evidence)
{
    Statement upsert(m_connection, "INSERT INTO evidence (id, conversation, kind, locator, sha256, "
                                   "description) VALUES (?, ?, ?, ?, ?, ?)"
                                   " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, locator = "
                                   "excluded.locator, sha256 = excluded.sha256,"
                                   " description = excluded.description"_L1);
    return upsert.run(evidence.id.toString(), evidence.conversation.toString(),
                      story::evidenceKindName(evidence.kind), notNull(evidence.locator),
                      notNull(evidence.sha256), notNull(evidence.description));
}

base::Result<story::Source> SqlSources::load(const story::SourceId &id)
{
    Statement query(m_connection, "SELECT id, kind, public_name, role, organisation, reader_description, "
                                  "vault_reference, independence_group"
                                  " FROM source WHERE id = ?"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return base::failure(base::ErrorCode::NotFound, id.toString());
    return sourceFromRow(query);
}

base::Result<std::vector<story::Source>> SqlSources::list()
{
    Statement query(
        m_connection,
        "SELECT id, kind, public_name, role, organisation, reader_description, vault_reference, "
        "independence_group"
        " FROM source ORDER BY public_name = '', lower(public_name || reader_description), id"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    std::vector<story::Source> result;
    while (query.next())
        result.push_back(sourceFromRow(query));
    return result;
}

base::Result<std::vector<story::Conversation>> SqlSources::conversations(const story::SourceId &source)
{
    Statement query(
        m_connection,
        "SELECT id, source, at, place, by_person, terms, agreed_before, conditions FROM conversation"
        " WHERE source = ? ORDER BY at DESC, id"_L1);
    if (const auto ran = query.run(source.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<story::Conversation> result;
    while (query.next()) {
        result.push_back({story::ConversationId::fromString(query.text(0)), source, query.integer(2),
                          query.text(3), query.text(4), story::termsFromName(query.text(5)),
                          query.integer(6) != 0, query.text(7)});
    }
    return result;
}

base::Result<std::vector<story::Evidence>> SqlSources::evidence(const story::ConversationId &conversation)
{
    Statement query(
        m_connection,
        "SELECT id, kind, locator, sha256, description FROM evidence WHERE conversation = ? ORDER BY id"_L1);
    if (const auto ran = query.run(conversation.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<story::Evidence> result;
    while (query.next()) {
        result.push_back({story::EvidenceId::fromString(query.text(0)), conversation,
                          story::evidenceKindFromName(query.text(1)), query.text(2), query.text(3),
                          query.text(4)});
    }
    return result;
}

base::Result<> SqlSources::remove(const story::SourceId &id)
{
    Statement query(m_connection, "DELETE FROM source WHERE id = ?"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return ran;
    return query.changedRows() == 0 ? base::failure(base::ErrorCode::NotFound, id.toString())
                                    : base::Result<>{};
}

}
