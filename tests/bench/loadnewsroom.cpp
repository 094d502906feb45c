// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loadnewsroom.h"

#include "core/store/sql/sqlstore.h"
#include "tests/support/makenewsroom.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::bench {

namespace {

const QStringList deskNames{u"News"_s, u"Harbour"_s, u"Culture"_s, u"Sport"_s, u"Court"_s, u"City Hall"_s};

void must(const base::Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

QStringList missing(store::Store &store, const Written &one)
{
    QStringList faults;
    const auto article = store.articles().load(one.id);
    if (!article || article->body != one.body)
        faults << one.id.toString() + u": the text is not that of the last save"_s;
    const auto versions = store.articles().revisions(one.id);
    const auto saves = versions ? std::ranges::count(*versions, u"save"_s, &store::Revision::reason) : 0;
    if (saves != one.versions)
        faults << one.id.toString() + u": %1 versions of %2"_s.arg(saves).arg(one.versions);
    return faults;
}

}

tests::PostgresServer &server()
{
    static tests::PostgresServer one({u"fsync=on"_s, u"shared_buffers=256MB"_s, u"work_mem=8MB"_s,
                                      u"effective_cache_size=1GB"_s, u"random_page_cost=1.1"_s,
                                      u"shared_preload_libraries=pg_stat_statements"_s,
                                      u"pg_stat_statements.track_planning=on"_s});
    return one;
}

std::unique_ptr<store::Store> mustOpen(const QString &place)
{
    auto store = store::openStore(place);
    if (!store)
        qFatal("%s\nIts log ends:\n%s", qPrintable(store.error().detail),
               server().log().last(std::min<qsizetype>(server().log().size(), 2'000)).constData());
    return std::move(*store);
}

QString newsroom(int stories)
{
    static const QString first = [stories] {
        QString name = server().createDatabase();
        server().sql(name, u"CREATE EXTENSION pg_stat_statements SCHEMA public"_s);
        must(tests::makeNewsroom(*mustOpen(server().uri(name)), stories));
        server().sql(name, u"VACUUM ANALYZE"_s);
        return name;
    }();
    return server().createDatabase(first);
}

void printStatements(const QString &database)
{
    QTextStream out(stdout);
    out << "  what the server did longest: all (ms), times, planning and doing once (ms), statement"
        << Qt::endl;
    const QStringList rows = server().sql(
        database,
        u"SELECT concat_ws(' ', sum(total_plan_time + total_exec_time)::int, sum(calls),"
        " round((sum(total_plan_time) / sum(calls))::numeric, 2),"
        " round((sum(total_exec_time) / sum(calls))::numeric, 2),"
        " left(regexp_replace(regexp_replace(query, '\\s+', ' ', 'g'), 'a.id, .*a.holder', '…'), 120))"
        " FROM public.pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid"
        " WHERE d.datname = current_database() AND query NOT LIKE 'CREATE%'"
        " GROUP BY query ORDER BY sum(total_plan_time + total_exec_time) DESC LIMIT 25"_s);
    for (const QString &row : rows)
        out << "    " << row << Qt::endl;
}

double megabytes(const QString &database)
{
    return server().sql(database, u"SELECT pg_database_size(current_database())"_s).front().toDouble()
           / 1'048'576;
}

void hire(const QString &database, int people)
{
    const auto store = mustOpen(server().uri(database));
    QList<story::NewsDesk> desks;
    for (const QString &name : deskNames) {
        desks << story::NewsDesk{.id = story::DeskId::create(), .name = name, .section = name, .style = {}};
        must(store->staff().save(desks.last()));
    }
    const QStringList logins = server().sql(database, u"SELECT rolname FROM pg_roles"_s);
    for (int i = 0; i < people; ++i) {
        story::Person person{.id = story::PersonId::create(), .name = nameOf(i), .roles = {}};
        using enum story::StaffRole;
        for (const story::StaffRole role : {Reporter, DeskEditor, Approver, Publisher})
            person.roles.push_back({desks[i % desks.size()].id, role});
        must(store->staff().save(person));
        const QString login = u"person%1"_s.arg(i);
        if (!logins.contains(login))
            server().sql(database, u"CREATE ROLE %1 LOGIN IN ROLE galley_staff"_s.arg(login));
        server().sql(database, u"INSERT INTO login VALUES ('%1', '%2')"_s.arg(login, nameOf(i)));
    }
}

QString nameOf(int person)
{
    return u"Person %1"_s.arg(person);
}

QString deskOf(int person)
{
    return deskNames[person % deskNames.size()];
}

void printMissing(const QString &database, const std::vector<Written> &all)
{
    QTextStream out(stdout);
    const auto store = mustOpen(server().uri(database));
    QStringList faults;
    for (const Written &one : all)
        faults << missing(*store, one);
    const auto report = store->verify();
    faults << (report ? report->faults : QStringList{report.error().detail});
    out << "  stories written: " << all.size() << "; not as acknowledged: " << faults.size() << Qt::endl;
    for (const QString &fault : faults.first(std::min<qsizetype>(faults.size(), 10)))
        out << "    " << fault << Qt::endl;
}

}
