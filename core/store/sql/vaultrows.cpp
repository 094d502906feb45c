// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/vaultrows.h"

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

base::Result<> SqlVault::put(const vault::SealedIdentity &identity, const std::vector<vault::Grant> &grants)
{
    Transaction transaction(m_connection, u"vault"_s);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement clear(m_connection, "DELETE FROM vault_grant WHERE source = ?"_L1);
    if (const auto ran = clear.run(notNull(identity.source)); !ran)
        return ran;
    Statement upsert(
        m_connection,
        "INSERT INTO vault_identity (source, version, sealed) VALUES (?, ?, ?) ON CONFLICT (source)"
        " DO UPDATE SET version = excluded.version, sealed = excluded.sealed"
        " WHERE excluded.version > vault_identity.version"_L1);
    if (const auto ran = upsert.run(notNull(identity.source), identity.version, identity.sealed); !ran)
        return ran;
    if (upsert.changedRows() == 0)
        return base::failure(base::ErrorCode::Conflict,
                             u"somebody else changed this identity: open it again"_s);
    for (const vault::Grant &grant : grants) {
        if (const auto added = addGrant(grant); !added)
            return added;
    }
    const auto committed = transaction.commit();
    return committed ? forgetDeleted(m_connection, m_connection.dialect().sweepVault) : committed;
}

base::Result<> SqlVault::remove(const QString &source)
{
    Statement remove(m_connection, "DELETE FROM vault_identity WHERE source = ?"_L1);
    if (const auto ran = remove.run(source); !ran)
        return ran;
    if (remove.changedRows() == 0)
        return base::failure(base::ErrorCode::NotFound, source);
    return forgetDeleted(m_connection, m_connection.dialect().sweepVault);
}

base::Result<QString> SqlVault::addFile(QIODevice &sealed)
{
    return makeEvidenceFiles(m_connection)->add(sealed, {});
}

base::Result<QString> SqlVault::filePath(const QString &sha256)
{
    return makeEvidenceFiles(m_connection)->path(sha256);
}

base::Result<> SqlVault::removeFile(const QString &sha256)
{
    return makeEvidenceFiles(m_connection)->remove(sha256);
}

base::Result<std::vector<vault::SealedIdentity>> SqlVault::identities()
{
    Statement query(m_connection, "SELECT source, version, sealed FROM vault_identity ORDER BY source"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    std::vector<vault::SealedIdentity> result;
    while (query.next())
        result.push_back({query.text(0), query.integer(1), query.bytes(2)});
    return result;
}

base::Result<vault::SealedIdentity> SqlVault::identity(const QString &source)
{
    Statement query(m_connection, "SELECT source, version, sealed FROM vault_identity WHERE source = ?"_L1);
    if (const auto ran = query.run(source); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return base::failure(base::ErrorCode::NotFound, u"the vault holds no identity of this source"_s);
    return vault::SealedIdentity{query.text(0), query.integer(1), query.bytes(2)};
}

base::Result<> SqlVault::addGrant(const vault::Grant &grant)
{
    Statement insert(m_connection,
                     "INSERT INTO vault_grant (source, version, grantee, grantor, day, sealed_key, signature)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, grantee) DO UPDATE SET"
                     " version = excluded.version, grantor = excluded.grantor, day = excluded.day,"
                     " sealed_key = excluded.sealed_key, signature = excluded.signature"_L1);
    return insert.run(grant.source, grant.version, grant.grantee, grant.grantor, grant.day, grant.sealedKey,
                      grant.signature);
}

base::Result<std::vector<vault::Grant>> SqlVault::grants(const QString &source)
{
    Statement query(m_connection,
                    "SELECT source, version, grantee, grantor, day, sealed_key, signature FROM vault_grant"
                    " WHERE source = ? ORDER BY grantee"_L1);
    if (const auto ran = query.run(source); !ran)
        return std::unexpected(ran.error());
    std::vector<vault::Grant> result;
    while (query.next())
        result.push_back({query.text(0), query.integer(1), query.text(2), query.text(3), query.integer(4),
                          query.bytes(5), query.bytes(6)});
    return result;
}

base::Result<vault::PublicKeys> SqlVault::root()
{
    Statement query(m_connection, "SELECT box, sign FROM vault_root"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return base::failure(base::ErrorCode::NotFound, u"this newsroom has no vault yet"_s);
    return vault::PublicKeys{query.bytes(0), query.bytes(1)};
}

base::Result<> SqlVault::setRoot(const vault::PublicKeys &keys, const vault::Member &first)
{
    Transaction transaction(m_connection, u"vault"_s);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement insert(m_connection,
                     "INSERT INTO vault_root (one, box, sign) VALUES (1, ?, ?) ON CONFLICT DO NOTHING"_L1);
    if (const auto ran = insert.run(keys.box, keys.sign); !ran)
        return ran;
    if (insert.changedRows() == 0)
        return base::failure(base::ErrorCode::Conflict, u"this newsroom has a vault already"_s);
    if (const auto saved = save(first); !saved)
        return saved;
    return transaction.commit();
}

base::Result<> SqlVault::save(const vault::Member &member)
{
    Statement upsert(
        m_connection,
        "INSERT INTO vault_member (person, box, sign, signature) VALUES (?, ?, ?, ?) ON CONFLICT (person)"
        " DO UPDATE SET box = excluded.box, sign = excluded.sign, signature = excluded.signature"_L1);
    const QByteArray signature = member.signature.isNull() ? QByteArray("") : member.signature;
    return upsert.run(notNull(member.person), member.keys.box, member.keys.sign, signature);
}

base::Result<std::vector<vault::Member>> SqlVault::members()
{
    Statement query(m_connection, "SELECT person, box, sign, signature FROM vault_member ORDER BY person"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    std::vector<vault::Member> result;
    while (query.next())
        result.push_back({query.text(0), {query.bytes(1), query.bytes(2)}, query.bytes(3)});
    return result;
}

base::Result<> SqlVault::add(const vault::Access &access)
{
    Statement insert(
        m_connection,
        "INSERT INTO vault_access (source, person, kind, why, hour, signature) VALUES (?, ?, ?, ?, ?, ?)"_L1);
    return insert.run(notNull(access.source), notNull(access.person), vault::accessKindName(access.kind),
                      notNull(access.why), access.hour, access.signature);
}

base::Result<std::vector<vault::Access>> SqlVault::accesses(const QString &source)
{
    Statement query(m_connection, "SELECT source, person, kind, why, hour, signature FROM vault_access"
                                  " WHERE ? = '' OR source = ? ORDER BY id DESC"_L1);
    if (const auto ran = query.run(notNull(source), notNull(source)); !ran)
        return std::unexpected(ran.error());
    std::vector<vault::Access> result;
    while (query.next())
        result.push_back({query.text(0), query.text(1), vault::accessKindFromName(query.text(2)),
                          query.text(3), query.integer(4), query.bytes(5)});
    return result;
}

}
