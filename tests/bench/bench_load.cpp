// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many people at work on one server: bench_load 10:60 50:120 200:600 is ten people for a minute, then fifty
// for two, then two hundred for ten. Each has a thread, a login and a connection; afterwards everything that
// was acknowledged is looked for, and the newsroom is compared with its hashes. Server and people share this
// machine: what the people cost is said apart.

#include "core/store/sql/sqlstore.h"
#include "tests/bench/loadnewsroom.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr int storiesBefore = 10'000;
constexpr unsigned betweenArrivals = 200; // milliseconds

struct Crowd
{
    bench::Figures figures;
    std::vector<bench::Written> written;
    int refusals = 0; ///< of people who came and had to come again
};

/// As a window does: a server that has no time for somebody new is asked again.
std::unique_ptr<store::Store> comeIn(const QString &place, const QDeadlineTimer &end,
                                     std::atomic<int> &refusals)
{
    while (!end.hasExpired()) {
        if (auto store = store::openStore(place))
            return std::move(*store);
        ++refusals;
        QThread::sleep(1);
    }
    return nullptr;
}

Crowd work(const QString &database, int people, int seconds)
{
    std::vector<std::unique_ptr<QThread>> threads;
    bench::Tray tray;
    QMutex lock;
    Crowd crowd;
    std::atomic<int> refusals = 0;
    const QDeadlineTimer end(seconds * 1'000);
    for (int i = 0; i < people; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            QThread::msleep(unsigned(i) * betweenArrivals); // a server lets one in after the other
            auto store = comeIn(bench::server().uri(database, u"person%1"_s.arg(i)), end, refusals);
            if (!store)
                return;
            bench::LoadPerson person(std::make_unique<desk::Desk>(std::move(store), bench::nameOf(i)),
                                     bench::deskOf(i), quint32(i), tray);
            person.workUntil(end);
            const QMutexLocker locked(&lock);
            crowd.figures.add(person.figures());
            crowd.written.insert(crowd.written.end(), person.written().begin(), person.written().end());
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    crowd.refusals = refusals;
    return crowd;
}

void run(int people, int seconds)
{
    QTextStream out(stdout);
    const QString database = bench::newsroom(storiesBefore);
    bench::hire(database, people);
    const double sizeBefore = bench::megabytes(database);
    const bench::Cost before = bench::costOf(bench::server().processId());
    const double ownBefore = bench::ownCpu();
    out << people << " people for " << seconds << " s, load average before " << bench::loadAverage()
        << Qt::endl;
    bench::Cost middle;
    const std::unique_ptr<QThread> look(QThread::create([&] {
        QThread::sleep(static_cast<unsigned long>(seconds / 2));
        middle = bench::costOf(bench::server().processId());
    }));
    look->start();
    const Crowd crowd = work(database, people, seconds);
    look->wait();
    const bench::Cost after = bench::costOf(bench::server().processId());
    crowd.figures.print();
    out << "  came in only at another try: " << crowd.refusals << Qt::endl;
    const double cpu = after.cpu - before.cpu;
    out << "  saves a second: " << double(crowd.figures.count(u"save"_s)) / seconds << Qt::endl
        << "  server: " << 100 * cpu / seconds << " % of a core, " << 1'000 * cpu / seconds / people
        << " ms of it a second and person; memory " << middle.memory << " MiB in " << middle.processes
        << " processes, " << (middle.memory - before.memory) / people << " MiB a person" << Qt::endl
        << "  the people themselves: " << 100 * (bench::ownCpu() - ownBefore) / seconds << " % of a core"
        << Qt::endl
        << "  database: from " << sizeBefore << " to " << bench::megabytes(database) << " MiB" << Qt::endl
        << "  load average after: " << bench::loadAverage() << Qt::endl;
    bench::printStatements(database);
    bench::printMissing(database, crowd.written);
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList crowds = QCoreApplication::arguments().sliced(1);
    if (crowds.isEmpty())
        crowds << u"10:20"_s;
    for (const QString &crowd : crowds)
        run(crowd.section(u':', 0, 0).toInt(), crowd.section(u':', 1).toInt());
    return 0;
}
