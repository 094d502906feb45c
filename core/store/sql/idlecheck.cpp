// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/idlecheck.h"

#include "core/store/sql/moverows.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Result<qint64> number(Statement &query, base::Result<> ran)
{
    if (!ran)
        return std::unexpected(ran.error());
    return query.next() ? query.integer(0) : 0;
}

/// Anywhere: a program that is closed each evening reaches everything all the same.
base::Result<qint64> someStory(const Connection &connection)
{
    Statement query(connection, "SELECT max(number) FROM article"_L1);
    return number(query, query.run()).transform([](qint64 last) {
        return last > 0 ? QRandomGenerator::global()->bounded(last) : 0;
    });
}

}

IdleCheck::IdleCheck(QString databasePath, std::optional<qint64> after)
    : m_path(std::move(databasePath))
    , m_after(after)
{ }

base::Result<QStringList> IdleCheck::run(int milliseconds)
{
    const auto connection = Connection::open(m_path);
    if (!connection)
        return std::unexpected(connection.error());
    if (!m_after)
        m_after = someStory(**connection).value_or(0);
    const QDeadlineTimer deadline(milliseconds);
    const int round = m_rounds;
    QStringList faults;
    do {
        if (const auto done = piece(**connection, faults); !done)
            return std::unexpected(done.error());
    } while (!deadline.hasExpired() && m_rounds == round);
    return faults;
}

base::Result<> IdleCheck::piece(const Connection &connection, QStringList &faults)
{
    switch (m_step) {
    case Step::Stories:
        return stories(connection, faults);
    case Step::Photos:
        return photo(connection, faults);
    case Step::Rest: {
        StoreReport report;
        const auto done = shortTableFaults(connection, report);
        faults += report.faults;
        go(Step::Files);
        return done;
    }
    case Step::Files:
        return file(connection, faults);
    }
    return {};
}

void IdleCheck::go(Step step)
{
    m_step = step;
    m_after = 0;
    m_hash.clear();
}

base::Result<> IdleCheck::stories(const Connection &connection, QStringList &faults)
{
    Statement query(connection, "SELECT max(number) FROM"
                                " (SELECT number FROM article WHERE number > ? ORDER BY number LIMIT 4)"_L1);
    const auto last = number(query, query.run(*m_after));
    if (!last)
        return std::unexpected(last.error());
    if (*last == 0) {
        go(Step::Photos);
        return {};
    }
    StoreReport report;
    const auto done = storyFaults(connection, report, {*m_after, *last});
    faults += report.faults;
    m_after = *last;
    return done;
}

base::Result<> IdleCheck::photo(const Connection &connection, QStringList &faults)
{
    Statement query(connection, "SELECT min(rowid) FROM asset WHERE rowid > ?"_L1);
    const auto row = number(query, query.run(*m_after));
    if (!row)
        return std::unexpected(row.error());
    if (*row == 0) {
        go(Step::Rest);
        return {};
    }
    StoreReport report;
    const auto done = assetFaults(connection, report, {*m_after, *row});
    faults += report.faults;
    m_after = *row;
    return done;
}

base::Result<> IdleCheck::file(const Connection &connection, QStringList &faults)
{
    Statement query(connection,
                    "SELECT sha256 FROM evidence_file WHERE sha256 > ? ORDER BY sha256 LIMIT 1"_L1);
    if (const auto ran = query.run(notNull(m_hash)); !ran)
        return ran;
    if (!query.next()) {
        go(Step::Stories);
        ++m_rounds;
        return {};
    }
    m_hash = query.text(0);
    if (const auto sound = FolderEvidenceFiles(connection).check(m_hash); !sound)
        faults << u"Evidence: %1."_s.arg(sound.error().detail);
    return {};
}

}
