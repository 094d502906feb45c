// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vault.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

namespace {

constexpr qint64 hourMs = 3'600'000;

}

base::Result<> Vault::needOpen() const
{
    if (m_keys)
        return {};
    return base::failure(base::ErrorCode::Denied, u"the vault is locked: unlock it first"_s);
}

base::Result<Grant> Vault::makeGrant(const QString &source, qint64 version, const Secret &dataKey,
                                     const PublicKeys &grantee) const
{
    Grant grant{.source = source,
                .version = version,
                .grantee = grantee.fingerprint(),
                .grantor = m_keys->publicKeys().fingerprint(),
                .day = QDateTime::currentMSecsSinceEpoch() / (24 * hourMs),
                .sealedKey = sealTo(grantee, dataKey),
                .signature = {}};
    grant.signature = m_keys->sign(grant.toBytes());
    return grant;
}

base::Result<> Vault::record(const QString &source, AccessKind kind, const QString &why)
{
    Access access{.source = source,
                  .person = m_person,
                  .kind = kind,
                  .why = why,
                  .hour = QDateTime::currentMSecsSinceEpoch() / hourMs};
    access.signature = m_keys->sign(access.toBytes());
    return m_rows.add(access);
}

base::Result<std::optional<Grant>> Vault::grantOf(const SealedIdentity &row)
{
    const auto grants = m_rows.grants(row.source);
    if (!grants)
        return std::unexpected(grants.error());
    const QString mine = m_keys->publicKeys().fingerprint();
    for (const Grant &one : *grants) {
        if (one.grantee == mine && one.version == row.version && one.source == row.source)
            return one;
    }
    return std::nullopt;
}

base::Result<Vault::Opened> Vault::unseal(const SealedIdentity &row, const Grant &grant)
{
    const auto root = newsroom();
    const auto people = directory();
    if (!root || !people)
        return std::unexpected(!root ? root.error() : people.error());
    const auto grantor = std::ranges::find_if(
        *people, [&](const Member &one) { return one.keys.fingerprint() == grant.grantor; });
    if (grantor == people->end() || !isSignedBy(grantor->keys, grant.toBytes(), grant.signature))
        return base::failure(base::ErrorCode::Denied,
                             u"the right to read this identity was forged or changed"_s);
    auto key = m_keys->openSealed(grant.sealedKey);
    if (!key)
        return std::unexpected(key.error());
    auto identity = openIdentity(row.sealed, *key, {*root, row.source, row.version});
    if (!identity)
        return std::unexpected(identity.error());
    return Opened{std::move(*identity), std::move(*key), row.version};
}

bool Vault::isOlder(const SealedIdentity &row) const
{
    return row.version < pinned(u"version"_s, row.source).toLongLong();
}

base::Result<Vault::Opened> Vault::openRow(const SealedIdentity &row)
{
    const auto grant = grantOf(row);
    if (!grant)
        return std::unexpected(grant.error());
    if (!*grant)
        return base::failure(base::ErrorCode::Denied,
                             u"nobody has given you the right to read this identity"_s);
    if (isOlder(row))
        return base::failure(
            olderVersion,
            u"the database holds an older version of this identity than was here before: if a copy of the "
            "newsroom was restored, \"galley vault accept\" takes it"_s);
    auto opened = unseal(row, **grant);
    if (!opened)
        return opened;
    const auto kept = pin(u"version"_s, row.source, QString::number(row.version), true);
    return kept ? std::move(opened) : std::unexpected(kept.error());
}

base::Result<Identity> Vault::open(const QString &source, const QString &why)
{
    if (const auto open = needOpen(); !open)
        return std::unexpected(open.error());
    const auto row = m_rows.identity(source);
    if (!row)
        return std::unexpected(row.error());
    auto opened = openRow(*row);
    // The record comes first: nothing is shown that is not on record.
    const auto kept = record(source, opened ? AccessKind::Read : AccessKind::Refused, why);
    if (!opened || !kept)
        return std::unexpected(!opened ? opened.error() : kept.error());
    return std::move(opened->identity);
}

base::Result<> Vault::reseal(const QString &source, const Identity &identity, const QStringList &readers)
{
    const auto root = newsroom();
    const auto before = m_rows.identity(source);
    if (!root || (!before && before.error().code != base::ErrorCode::NotFound))
        return std::unexpected(!root ? root.error() : before.error());
    const qint64 version
        = std::max(before ? before->version : 0, pinned(u"version"_s, source).toLongLong()) + 1;
    const Secret dataKey = Secret::random(dataKeySize);
    std::vector<Grant> grants;
    for (const QString &reader : readers) {
        const auto entry = member(reader);
        if (!entry)
            return std::unexpected(entry.error());
        grants.push_back(*makeGrant(source, version, dataKey, entry->keys));
    }
    const auto put
        = m_rows.put({source, version, sealIdentity(identity, dataKey, {*root, source, version})}, grants);
    return put ? pin(u"version"_s, source, QString::number(version), true) : put;
}

base::Result<> Vault::put(const QString &source, Identity identity, const QString &why)
{
    const auto before = identityOf(source); // only who can read it may replace it
    if (!before && before.error().code != base::ErrorCode::NotFound)
        return std::unexpected(before.error());
    identity.files = before ? before->files : std::vector<KeptFile>();
    return write(source, identity, why);
}

base::Result<> Vault::write(const QString &source, const Identity &identity, const QString &why)
{
    const auto before = readers(source);
    if (!before && before.error().code != base::ErrorCode::NotFound)
        return std::unexpected(before.error());
    if (const auto sealed = reseal(source, identity, before.value_or(QStringList{m_person})); !sealed)
        return sealed;
    return record(source, AccessKind::Wrote, why);
}

base::Result<> Vault::grant(const QString &source, const QString &person, const QString &why)
{
    if (const auto open = needOpen(); !open)
        return open;
    const auto row = m_rows.identity(source);
    if (!row)
        return std::unexpected(row.error());
    const auto opened = openRow(*row);
    const auto grantee = member(person);
    if (!opened || !grantee)
        return std::unexpected(!opened ? opened.error() : grantee.error());
    const auto made = makeGrant(source, opened->version, opened->dataKey, grantee->keys);
    if (const auto added = m_rows.addGrant(*made); !added)
        return added;
    return record(source, AccessKind::Granted, person + (why.isEmpty() ? u""_s : u": "_s + why));
}

base::Result<> Vault::revoke(const QString &source, const QString &person, const QString &why)
{
    if (const auto open = needOpen(); !open)
        return open;
    const auto row = m_rows.identity(source);
    if (!row)
        return std::unexpected(row.error());
    const auto opened = openRow(*row);
    auto people = readers(source);
    if (!opened || !people)
        return std::unexpected(!opened ? opened.error() : people.error());
    if (person == m_person)
        return base::failure(base::ErrorCode::Invalid, u"somebody else has to take your own right away"_s);
    if (people->removeAll(person) == 0)
        return base::failure(base::ErrorCode::NotFound,
                             u"%1 has no right to read this identity"_s.arg(person));
    if (const auto sealed = reseal(source, opened->identity, *people); !sealed)
        return sealed;
    return record(source, AccessKind::Revoked, person + (why.isEmpty() ? u""_s : u": "_s + why));
}

base::Result<> Vault::remove(const QString &source, const QString &why)
{
    if (const auto open = needOpen(); !open)
        return open;
    const auto row = m_rows.identity(source);
    if (!row)
        return std::unexpected(row.error());
    const auto opened = openRow(*row);
    if (!opened)
        return std::unexpected(opened.error());
    if (const auto removed = m_rows.remove(source); !removed)
        return removed;
    for (const KeptFile &one : opened->identity.files) {
        if (const auto gone = m_rows.removeFile(one.sha256); !gone)
            return gone;
    }
    return record(source, AccessKind::Removed, why);
}

base::Result<QStringList> Vault::readers(const QString &source)
{
    const auto people = directory();
    const auto row = m_rows.identity(source);
    const auto grants = m_rows.grants(source);
    if (!people || !row || !grants)
        return std::unexpected(!people ? people.error() : !row ? row.error() : grants.error());
    QStringList names;
    for (const Grant &grant : *grants) {
        for (const Member &one : *people) {
            if (grant.version == row->version && one.keys.fingerprint() == grant.grantee
                && !names.contains(one.person))
                names << one.person;
        }
    }
    return names;
}

base::Result<QHash<QString, Identity>> Vault::all()
{
    if (const auto open = needOpen(); !open)
        return std::unexpected(open.error());
    const auto rows = m_rows.identities();
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QString, Identity> identities;
    for (const SealedIdentity &row : *rows) {
        const auto grant = grantOf(row);
        if (grant && !*grant) // those of others are not ours to know
            continue;
        // Every other fault counts: who looks for names must know all of them, or say that they do not.
        auto opened = grant ? openRow(row) : std::unexpected(grant.error());
        if (!opened)
            return std::unexpected(opened.error());
        identities.insert(row.source, opened->identity);
    }
    return identities;
}

base::Result<QStringList> Vault::acceptOlder(const QString &source, const QString &why)
{
    if (const auto open = needOpen(); !open)
        return std::unexpected(open.error());
    const auto rows = m_rows.identities();
    if (!rows)
        return std::unexpected(rows.error());
    QStringList accepted;
    for (const SealedIdentity &row : *rows) {
        if ((!source.isEmpty() && row.source != source) || !isOlder(row))
            continue;
        const auto grant = grantOf(row);
        if (grant && !*grant)
            continue;
        const auto opened = grant ? unseal(row, **grant) : std::unexpected(grant.error());
        if (!opened)
            return std::unexpected(opened.error());
        // As the newest: what other machines have seen is not newer than that.
        if (const auto written = write(row.source, opened->identity, why); !written)
            return std::unexpected(written.error());
        accepted << row.source;
    }
    return accepted;
}

}
