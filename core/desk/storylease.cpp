// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/storylease.h"

#include "core/desk/deskwork.h"

using namespace std::chrono_literals;

namespace galley::desk {

namespace {

constexpr auto betweenSigns = 20s; // a third of the time after which a window is taken for gone
constexpr auto betweenLooks = 2s;
constexpr auto afterHandingOver = 6s; // in which the other one can take it

}

StoryLease::StoryLease(Desk &desk, store::StoreFactory openStore, const story::ArticleId &id, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_openStore(std::move(openStore))
    , m_id(id)
{
    connect(&m_timer, &QTimer::timeout, this, &StoryLease::look);
    m_glances.callOnTimeout(this, &StoryLease::glance);
    m_glances.start(betweenLooks);
}

StoryLease::~StoryLease()
{
    if (m_isMine) {
        // Else others believe for a minute that somebody writes here.
        [[maybe_unused]] const auto given = m_desk.leases().give(m_id);
    } else {
        [[maybe_unused]] const auto left = m_desk.leases().leave(m_id);
    }
}

base::Result<> StoryLease::take(bool evenIfHeld)
{
    if (!evenIfHeld && !m_handedOver.hasExpired()) {
        m_timer.start(int(m_handedOver.remainingTime()) + 1);
        return {};
    }
    const auto lease = m_desk.leases().take(m_id, m_desk.person(), evenIfHeld);
    // A database that takes nothing takes no lease either: the one who writes is told by what is not saved.
    m_isMine = !lease || m_desk.leases().require(m_id).has_value();
    m_heldBy = m_isMine ? QString() : lease->person;
    m_askedBy.clear();
    tellWhoReads();
    m_timer.start(m_isMine ? betweenSigns : betweenLooks);
    return lease ? base::Result<>() : std::unexpected(lease.error());
}

/// A window that had the story does not take it again by itself: its text may be an old one.
base::Result<StoryLease::Sight> StoryLease::lookAt(Desk &desk, const story::ArticleId &id, bool wasMine)
{
    if (wasMine)
        return desk.leases().keep(id).and_then([&](bool isMine) {
            return desk.leases().askedBy(id).transform(
                [isMine](const QString &person) { return Sight{isMine, person, {}, {}, {}}; });
        });
    const auto lease = desk.leases().take(id, desk.person(), false);
    if (!lease)
        return std::unexpected(lease.error());
    const bool isMine = desk.leases().require(id).has_value();
    const auto article = desk.article(id);
    const auto steps = desk.noteSteps(id);
    const auto readers = desk.leases().readers(id);
    if (!article || !steps || !readers)
        return std::unexpected(!article ? article.error() : !steps ? steps.error() : readers.error());
    // Only for others to know.
    [[maybe_unused]] const auto there = isMine ? base::Result<>() : desk.leases().beThere(id, desk.person());
    return Sight{isMine, lease->person, *article, *steps, *readers};
}

base::Result<> StoryLease::ask()
{
    return m_desk.leases().ask(m_id, m_desk.person());
}

base::Result<> StoryLease::handOver()
{
    if (const auto given = m_desk.leases().give(m_id); !given)
        return given;
    m_isMine = false;
    m_heldBy = std::exchange(m_askedBy, {});
    m_handedOver.setRemainingTime(afterHandingOver);
    m_timer.start(afterHandingOver);
    Q_EMIT changed();
    return {};
}

/// Only for others to know: a failure changes nothing here.
void StoryLease::tellWhoReads()
{
    store::LeaseRepository &leases = m_desk.leases();
    [[maybe_unused]] const auto told = m_isMine ? leases.leave(m_id) : leases.beThere(m_id, m_desk.person());
}

void StoryLease::seeReaders(const QStringList &people)
{
    if (std::exchange(m_readers, people) != people)
        Q_EMIT readersChanged(people);
}

void StoryLease::hear(const QString &asks)
{
    if (std::exchange(m_askedBy, asks) != asks && !asks.isEmpty())
        Q_EMIT asked(asks);
}

/// Three questions that an index answers.
void StoryLease::glance()
{
    if (!m_isMine)
        return;
    if (const auto readers = m_desk.leases().readers(m_id))
        seeReaders(*readers);
    if (const auto steps = m_desk.noteSteps(m_id); steps && !steps->empty())
        Q_EMIT noted(*steps);
    if (const auto asks = m_desk.leases().askedBy(m_id))
        hear(*asks);
}

void StoryLease::look()
{
    glance();
    if (!m_isMine && !m_handedOver.hasExpired())
        return;
    const auto work = [id = m_id, wasMine = m_isMine](Desk &desk) { return lookAt(desk, id, wasMine); };
    const auto seen = [this, wasMine = m_isMine](const base::Result<Sight> &sight) {
        if (sight && wasMine == m_isMine) // else the next look tells
            see(*sight);
    };
    runOnDesk(m_openStore, m_desk.person(), this, work, seen);
}

void StoryLease::see(const Sight &sight)
{
    const bool isOther = sight.isMine != m_isMine || (!m_isMine && sight.article != m_shown);
    m_heldBy = sight.isMine ? QString() : sight.person;
    m_isMine = sight.isMine;
    m_timer.start(m_isMine ? betweenSigns : betweenLooks);
    if (!m_isMine)
        seeReaders(sight.readers);
    if (isOther)
        Q_EMIT changed();
    else if (!sight.steps.empty())
        Q_EMIT noted(sight.steps);
    else
        hear(m_isMine ? sight.person : QString());
}

}
