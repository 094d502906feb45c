// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/store/sql/connection.h"
#include "core/store/store.h"

namespace galley::store {

/// Before the holder of a story whose text was exchanged under the window that writes it: for that window, and
/// nobody else, to take it again.
inline constexpr QLatin1StringView rewrittenUnder("rewritten under ");

class SqlLeases final : public LeaseRepository
{
public:
    SqlLeases(const Connection &connection, const base::Clock &clock);
    void setHolder(const QString &holder) override { m_holder = holder; }
    base::Result<Lease> take(const story::ArticleId &article, const QString &person,
                             bool evenIfHeld) override;
    base::Result<bool> keep(const story::ArticleId &article) override;
    base::Result<> give(const story::ArticleId &article) override;
    base::Result<> ask(const story::ArticleId &article, const QString &person) override;
    base::Result<QString> askedBy(const story::ArticleId &article) override;
    base::Result<> beThere(const story::ArticleId &article, const QString &person) override;
    base::Result<> leave(const story::ArticleId &article) override;
    base::Result<QStringList> readers(const story::ArticleId &article) override;
    base::Result<> require(const story::ArticleId &article) override;

    /// For whoever writes a story once, within the transaction that does: Conflict while another window holds
    /// it. A window whose time is over does not write it any more afterwards.
    base::Result<> guard(const story::ArticleId &article);

private:
    base::Result<std::optional<Lease>> read(const story::ArticleId &article) const;
    base::Result<> write(const Lease &lease);

    const Connection &m_connection;
    const base::Clock &m_clock;
    QString m_holder;
};

}
