// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"
#include "core/vault/rows.h"

namespace galley::store {

class SqlVault final : public vault::Rows
{
public:
    explicit SqlVault(const Connection &connection) : m_connection(connection) { }
    base::Result<> put(const vault::SealedIdentity &identity,
                       const std::vector<vault::Grant> &grants) override;
    base::Result<> remove(const QString &source) override;
    base::Result<QString> addFile(QIODevice &sealed) override;
    base::Result<QString> filePath(const QString &sha256) override;
    base::Result<> removeFile(const QString &sha256) override;
    base::Result<std::vector<vault::SealedIdentity>> identities() override;
    base::Result<vault::SealedIdentity> identity(const QString &source) override;
    base::Result<> addGrant(const vault::Grant &grant) override;
    base::Result<std::vector<vault::Grant>> grants(const QString &source) override;
    base::Result<vault::PublicKeys> root() override;
    base::Result<> setRoot(const vault::PublicKeys &keys, const vault::Member &first) override;
    base::Result<> save(const vault::Member &member) override;
    base::Result<std::vector<vault::Member>> members() override;
    base::Result<> add(const vault::Access &access) override;
    base::Result<std::vector<vault::Access>> accesses(const QString &source) override;

private:
    const Connection &m_connection;
};

}
