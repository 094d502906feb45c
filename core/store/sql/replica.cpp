// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replica.h"

#include "core/store/sql/migrations.h"
#include "core/store/sql/postgresconnection.h"
#include "core/store/sql/replicaends.h"
#include "core/store/sql/statement.h"

#include <QElapsedTimer>
#include <QFile>
#include <QUrl>
#include <QUuid>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

void ReplicaEnds::tell(ReplicaNews::Kind kind, const QString &story, const QString &detail, int count) const
{
    Statement query(local, "SELECT slug FROM article WHERE id = ?"_L1);
    const bool isKnown = !story.isEmpty() && query.run(story) && query.next();
    exchange.news.push_back({kind, story, isKnown ? query.text(0) : QString(), detail, count});
}

namespace {

constexpr int patience
    = 4'000; // milliseconds that the server may be silent: what is written here waits so long

constexpr qint64 leasesEvery = 20'000; // milliseconds, while an exchange lasts

// The log of the copy is written before the disk has it, and only then can it be read: another look, and one
// more.
constexpr int echoMs = 100;
constexpr int mostEchoes = 2;

/// A descriptor that is closed with this object.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }
    void empty() const
    {
        char bytes[4096];
        while (::read(m_number, bytes, sizeof bytes) > 0) { }
    }

private:
    int m_number;
};

class SqlReplica final : public Replica
{
public:
    SqlReplica(std::unique_ptr<Connection> local, ReplicaBook book, QString uri, QString person)
        : m_local(std::move(local))
        , m_book(book)
        , m_uri(std::move(uri))
        , m_person(std::move(person))
        , m_waker(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
        , m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        m_leasesTold.start();
        // Everything that is written in the copy goes through its log, which is there from the first write
        // on.
        std::ignore = m_book.setValue(u"opened"_s, QString::number(m_clock.now()));
        const QByteArray log = QFile::encodeName(m_local->path() + u"-wal"_s);
        ::inotify_add_watch(m_watch.number(), log.constData(), IN_MODIFY);
    }

    Exchange exchange() override
    {
        Exchange result;
        m_watch.empty(); // what is written from here on wakes again, what this exchange writes too: once
        if (const auto done = goThrough(result); !done) {
            result.state.trouble = done.error().detail;
            result.state.wantsPassword = !m_remote && done.error().code == base::ErrorCode::Denied;
            m_remote.reset();
        }
        result.state.isConnected = m_remote != nullptr;
        if (const auto waiting = m_book.waiting(); waiting && !waiting->empty()) {
            result.state.waiting = static_cast<int>(waiting->size());
            result.state.waitingSince = std::ranges::min(*waiting, {}, &Waiting::since).since;
        }
        return result;
    }

    void wait(int longest) override
    {
        if (m_remote && !m_remote->notifications().isEmpty())
            return; // told while something else was asked: the socket is silent about it
        pollfd watched[]{{m_waker.number(), POLLIN, 0},
                         {m_watch.number(), POLLIN, 0},
                         {m_remote ? m_remote->socket() : -1, POLLIN, 0}};
        ::poll(watched, std::size(watched), m_echoes > 0 ? qMin(longest, echoMs) : longest);
        m_echoes = watched[1].revents != 0 ? mostEchoes : qMax(0, m_echoes - 1);
        m_waker.empty();
        if (m_remote)
            std::ignore = m_remote->notifications();
    }

    void wake() override
    {
        const quint64 one = 1;
        std::ignore = ::write(m_waker.number(), &one, sizeof one);
    }

    void breakOff() override { m_isBrokenOff = true; }

    void setPassword(const QString &password) override
    {
        QUrl url(m_uri);
        url.setPassword(password);
        m_uri = url.toString(QUrl::FullyEncoded);
    }

    void allowMassChange() override { m_isMassAllowed = true; }

private:
    base::Result<> goThrough(Exchange &result)
    {
        if (const auto connected = connect(); !connected)
            return connected;
        const ReplicaEnds ends{*m_local,
                               *m_remote,
                               m_book,
                               m_clock,
                               m_person,
                               result,
                               [&] { keepLeases(result); },
                               [this] { return m_isBrokenOff.load(); }};
        const auto moved = sendAndFetch(ends);
        if (!moved && moved.error().code != base::ErrorCode::Cancelled)
            return moved;
        // Whoever works here under another name than their login's does not show there; all else goes on.
        for (const auto &told : {tellLeases(ends, GivingBack::Yes), exchangeReaders(ends)}) {
            if (!told && told.error().code != base::ErrorCode::Denied)
                return told;
        }
        return {};
    }

    base::Result<> sendAndFetch(const ReplicaEnds &ends)
    {
        auto waiting = m_book.waiting();
        if (!waiting)
            return std::unexpected(waiting.error());
        if (m_isNew || !waiting->empty()) { // a server may be brought back under whoever is connected
            const auto goesOn = checkLife(ends);
            if (!goesOn || !*goesOn)
                return goesOn.transform([](bool) { });
        }
        waiting = m_book.waiting();
        if (!waiting)
            return std::unexpected(waiting.error());
        if (m_isNew || !waiting->empty()) // it may take long; what is wrong with it is told at the end
            std::ignore = tellLeases(ends, GivingBack::No);
        if (const auto pushed = pushAll(ends); !pushed)
            return pushed;
        if (const auto pulled = pullAll(ends, m_isMassAllowed, m_isNew); !pulled)
            return pulled;
        if (const auto swept = sweepPurged(ends); !swept)
            return swept;
        m_isNew = m_isNew && ends.exchange.state.massChange > 0;
        m_isMassAllowed = m_isMassAllowed && ends.exchange.state.massChange > 0;
        return {};
    }

    /// False while it is asked whether what the server lost is to go there.
    base::Result<bool> checkLife(const ReplicaEnds &ends)
    {
        ReplicaState &state = ends.exchange.state;
        if (m_lost == 0 || m_isMassAllowed) {
            const auto goesOn = bringBack(ends, m_isMassAllowed);
            m_lost = state.lost;
            m_stories = state.stories;
            return goesOn;
        }
        state.lost = m_lost;
        state.stories = m_stories;
        return false;
    }

    base::Result<> tellLeases(const ReplicaEnds &ends, GivingBack givingBack)
    {
        m_leasesTold.start();
        return exchangeLeases(ends, givingBack);
    }

    /// While something is on its way that takes long, perhaps within a transaction: by a connection of its
    /// own. One that cannot be made is tried again in a while.
    void keepLeases(Exchange &result)
    {
        if (!m_leasesTold.hasExpired(leasesEvery))
            return;
        m_leasesTold.start();
        if (const auto beside = PostgresConnection::open(m_uri)) {
            const ReplicaEnds ends{*m_local, **beside, m_book, m_clock, m_person, result};
            std::ignore = tellLeases(ends, GivingBack::No);
        }
    }

    base::Result<> connect()
    {
        if (m_remote && !m_remote->isLost())
            return {};
        m_remote.reset();
        auto opened = PostgresConnection::open(m_uri);
        if (!opened)
            return std::unexpected(opened.error());
        std::unique_ptr<PostgresConnection> remote(static_cast<PostgresConnection *>(opened->release()));
        if (const auto fits = migrate(*remote); !fits)
            return fits;
        if (const auto same = checkNewsroom(*remote); !same)
            return same;
        if (const auto listening = remote->execute(u"LISTEN galley"_s); !listening)
            return listening;
        remote->setPatience(patience);
        m_remote = std::move(remote);
        m_isNew = true;
        m_lost = 0;
        return {};
    }

    /// A copy belongs to one newsroom.
    base::Result<> checkNewsroom(const Connection &remote)
    {
        Statement query(remote, "SELECT id FROM newsroom"_L1);
        if (const auto ran = query.run(); !ran || !query.next())
            return ran;
        const auto known = m_book.value(u"newsroom"_s);
        if (!known)
            return std::unexpected(known.error());
        if (known->isEmpty())
            return m_book.setValue(u"newsroom"_s, query.text(0));
        return *known == query.text(0)
                   ? base::Result<>()
                   : base::failure(
                         base::ErrorCode::Conflict,
                         u"at this address there is another newsroom now; nothing was exchanged with "
                         "it"_s);
    }

    std::unique_ptr<Connection> m_local;
    ReplicaBook m_book;
    QString m_uri;
    QString m_person;
    base::SystemClock m_clock;
    std::unique_ptr<PostgresConnection> m_remote;
    bool m_isMassAllowed = false;
    int m_lost = 0;    ///< stories that the server lacks, of which it is asked
    int m_stories = 0; ///< that were here then
    std::atomic_bool m_isBrokenOff = false;
    QElapsedTimer m_leasesTold;
    bool m_isNew = true; ///< the connection: nothing was fetched by it yet
    int m_echoes = 0;    ///< looks that are to follow soon
    Descriptor m_waker;
    Descriptor m_watch;
};

}

base::Result<std::unique_ptr<Replica>> openReplica(const QString &path, const QString &uri,
                                                   const QString &person)
{
    auto local = Connection::open(path);
    if (!local)
        return std::unexpected(local.error());
    if (const auto migrated = migrate(**local); !migrated)
        return std::unexpected(migrated.error());
    const auto book = ReplicaBook::open(**local);
    if (!book)
        return std::unexpected(book.error());
    const auto name = book->value(u"replica"_s);
    if (!name)
        return std::unexpected(name.error());
    if (name->isEmpty()) {
        const QString made = QUuid::createUuid().toString(QUuid::Id128);
        if (const auto set = book->setValue(u"replica"_s, made); !set)
            return std::unexpected(set.error());
    }
    return std::make_unique<SqlReplica>(std::move(*local), *book, uri, person);
}

}
