// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/keypair.h"

#include <vector>

class QIODevice;

namespace galley::vault {

/// An identity as the database holds it.
struct SealedIdentity
{
    QString source; ///< id of the source
    qint64 version = 0;
    QByteArray sealed;
};

/// The right to read one version of an identity: its data key, sealed to one person and signed by another.
struct Grant
{
    QString source;
    qint64 version = 0;
    QString grantee; ///< fingerprint of their keys
    QString grantor;
    qint64 day = 0; ///< days since 1970; nothing finer, lest it tells which story it was for
    QByteArray sealedKey;
    QByteArray signature;

    /// What is signed.
    QByteArray toBytes() const;
};

/// Somebody's public keys, signed by the newsroom's root key.
struct Member
{
    QString person;
    PublicKeys keys;
    QByteArray signature; ///< empty: asked for, not admitted yet

    QByteArray toBytes() const;
};

enum class AccessKind { Wrote, Read, Granted, Revoked, Removed, Refused };

/// Somebody did something with an identity. Holds no name but that of the person.
struct Access
{
    QString source;
    QString person;
    AccessKind kind = AccessKind::Read;
    QString why;               ///< of the person's own words, searched for protected names before it is kept
    qint64 hour = 0;           ///< hours since 1970
    QByteArray signature = {}; ///< by the person's keys

    QByteArray toBytes() const;
};

QString accessKindName(AccessKind kind);
AccessKind accessKindFromName(QStringView name);

/// Where the vault keeps what it sealed. Whoever writes these rows can hide or destroy, but neither read nor
/// make up.
class Rows
{
public:
    virtual ~Rows() = default;
    /// Puts an identity with all its grants in the place of the version before, in one transaction, and
    /// wipes what was there from the file and its log.
    virtual base::Result<> put(const SealedIdentity &identity, const std::vector<Grant> &grants) = 0;
    virtual base::Result<> remove(const QString &source) = 0;
    /// Keeps a sealed file under its SHA-256, in hex, which is returned.
    virtual base::Result<QString> addFile(QIODevice &sealed) = 0;
    virtual base::Result<QString> filePath(const QString &sha256) = 0;
    virtual base::Result<> removeFile(const QString &sha256) = 0;
    virtual base::Result<std::vector<SealedIdentity>> identities() = 0;
    virtual base::Result<SealedIdentity> identity(const QString &source) = 0;
    virtual base::Result<> addGrant(const Grant &grant) = 0;
    virtual base::Result<std::vector<Grant>> grants(const QString &source) = 0;
    /// The newsroom's public root key; NotFound before there is a vault.
    virtual base::Result<PublicKeys> root() = 0;
    /// Makes the newsroom's root key with the first member, both or neither. Conflict where there is one
    /// already.
    virtual base::Result<> setRoot(const PublicKeys &keys, const Member &first) = 0;
    virtual base::Result<> save(const Member &member) = 0;
    virtual base::Result<std::vector<Member>> members() = 0;
    virtual base::Result<> add(const Access &access) = 0;
    /// The latest first; an empty id: of all sources.
    virtual base::Result<std::vector<Access>> accesses(const QString &source) = 0;
};

}
