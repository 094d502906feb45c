// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sqlstore.h"

#include "core/store/sql/leases.h"
#include "core/store/sql/migrations.h"
#include "core/store/sql/postgresconnection.h"
#include "core/store/sql/replicachanges.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/schemacheck.h"
#include "core/store/sql/vaultrows.h"

namespace galley::store {

namespace {

/// The server's time, as it differed from this machine's when the newsroom was opened: of many machines some
/// have clocks that are hours wrong.
class ServerClock final : public base::Clock
{
public:
    explicit ServerClock(const Connection &connection)
    {
        if (const auto there = serverTime(connection))
            m_ahead = *there - m_here.now();
    }
    qint64 now() const override { return m_here.now() + m_ahead; }

private:
    base::SystemClock m_here;
    qint64 m_ahead = 0; ///< milliseconds
};

std::unique_ptr<base::Clock> clockOf(const Connection &connection)
{
    if (connection.dialect().engine == Engine::Postgres)
        return std::make_unique<ServerClock>(connection);
    return std::make_unique<base::SystemClock>();
}

class SqlStore final : public Store
{
public:
    explicit SqlStore(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
        , m_clock(clockOf(*m_connection))
        , m_leases(*m_connection, *m_clock)
        , m_articles(*m_connection, *m_clock, m_leases)
        , m_sources(*m_connection)
        , m_files(makeEvidenceFiles(*m_connection))
        , m_workflow(*m_connection, m_articles, *m_clock)
        , m_staff(*m_connection)
        , m_assets(*m_connection)
        , m_publications(*m_connection)
        , m_vault(*m_connection)
    { }

    /// Of somebody whose program fell.
    void settleLeft() { std::ignore = m_articles.settleLeft(); }

    ArticleRepository &articles() override { return m_articles; }
    SourceRepository &sources() override { return m_sources; }
    EvidenceFiles &evidenceFiles() override { return *m_files; }
    LeaseRepository &leases() override { return m_leases; }
    WorkflowRepository &workflow() override { return m_workflow; }
    StaffRepository &staff() override { return m_staff; }
    AssetRepository &assets() override { return m_assets; }
    PublicationRepository &publication() override { return m_publications; }
    vault::Rows &vault() override { return m_vault; }

    base::Result<> inTransaction(const std::function<base::Result<>()> &work) override
    {
        Transaction transaction(*m_connection, {});
        if (const auto begun = transaction.begun(); !begun)
            return begun;
        if (const auto done = work(); !done)
            return done;
        const auto committed = transaction.commit();
        return committed ? m_sources.forget() : committed;
    }

    base::Result<StoreReport> verify() override { return verifyDatabase(*m_connection); }

private:
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<base::Clock> m_clock;
    SqlLeases m_leases;
    SqlArticles m_articles;
    SqlSources m_sources;
    std::unique_ptr<EvidenceFiles> m_files;
    SqlWorkflow m_workflow;
    SqlStaff m_staff;
    SqlAssets m_assets;
    SqlPublications m_publications;
    SqlVault m_vault;
};

}

base::Result<std::unique_ptr<Store>> openStore(const QString &path)
{
    auto connection = Connection::open(path);
    if (!connection)
        return std::unexpected(connection.error());
    if ((*connection)->dialect().engine == Engine::Sqlite) {
        if (const auto isOwn = hasOwnTriggers(**connection); !isOwn)
            return std::unexpected(isOwn.error());
    }
    if (const auto migrated = migrate(**connection); !migrated)
        return std::unexpected(migrated.error());
    if ((*connection)->dialect().engine == Engine::Postgres) {
        if (const auto life = enterServer(**connection, {}); !life)
            return std::unexpected(life.error());
    }
    auto store = std::make_unique<SqlStore>(std::move(*connection));
    store->settleLeft();
    return store;
}

}
