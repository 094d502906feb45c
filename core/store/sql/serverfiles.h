// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"
#include "core/store/store.h"

#include <functional>

namespace galley::store {

/// The files of evidence of a newsroom on a server: there in pieces, and here, for programs that open them,
/// in a folder of the user's cache that is its owner's alone.
class ServerEvidenceFiles final : public EvidenceFiles
{
public:
    /// Asked between the pieces of a file: true breaks off, which is Cancelled when sending, and Io when
    /// fetching.
    using BetweenPieces = std::function<bool()>;
    explicit ServerEvidenceFiles(const Connection &connection, BetweenPieces isBrokenOff = {});
    base::Result<QString> add(QIODevice &device, const QString &name) override;
    base::Result<QString> path(const QString &sha256) const override;
    base::Result<> check(const QString &sha256) const override;
    base::Result<> remove(const QString &sha256) override;

private:
    base::Result<> send(const QString &sha256) const;
    base::Result<> fetch(const QString &sha256) const;

    const Connection &m_connection;
    BetweenPieces m_isBrokenOff;
    QString m_place; ///< as of a database whose files lie beside it
};

}
