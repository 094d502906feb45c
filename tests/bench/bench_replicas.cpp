// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many people at work on copies of one newsroom: bench_replicas 10:60 50:60 is ten people for a minute, then
// fifty. Each has a copy, a window that works on it and a thread that exchanges it with the server. One more
// writes a line a second: how long until it stands in everybody's copy is the figure. All of it runs on this
// machine.

#include "core/store/sql/replica.h"
#include "core/store/sql/sqlstore.h"
#include "tests/bench/loadnewsroom.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr int storiesBefore = 300;
constexpr int quietMs = 10'000; // as in desk::NewsroomLink
constexpr unsigned long gatherMs = 30;

/// Each copy watches its log; on a desktop there is one.
int mostWatched()
{
    QFile most(u"/proc/sys/fs/inotify/max_user_instances"_s);
    return most.open(QIODevice::ReadOnly) ? most.readAll().trimmed().toInt() : 0;
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// The story that everybody waits for: its text is the moment at which it was saved.
struct Signal
{
    story::ArticleId id = story::ArticleId::create();
    std::atomic<bool> isOver = false;
};

/// One person's machine.
class Laptop
{
public:
    Laptop(const QString &uri, const QString &person)
        : m_replica(store::openReplica(path(), uri, person).value())
        , m_store(bench::mustOpen(path()))
    { }

    QString path() const { return m_folder.filePath(u"newsroom.sqlite"_s); }

    void exchangeUntilDone()
    {
        for (int quiet = 0; quiet < 2;) {
            const store::Exchange done = exchange();
            const bool isQuiet = done.state.waiting == 0 && done.state.coming == 0 && !done.hasChanged;
            quiet = isQuiet ? quiet + 1 : 0;
        }
    }

    void exchangeUntil(const Signal &signal)
    {
        while (!signal.isOver) {
            if (exchange().hasChanged)
                look(signal);
            m_replica->wait(quietMs);
            QThread::msleep(gatherMs);
        }
    }

    void wake() { m_replica->wake(); }
    const bench::Figures &figures() const { return m_figures; }

private:
    store::Exchange exchange()
    {
        QElapsedTimer timer;
        timer.start();
        store::Exchange done = m_replica->exchange();
        m_figures.add(u"an exchange"_s, double(timer.nsecsElapsed()) / 1e6);
        if (!done.state.isConnected)
            m_figures.fail(u"an exchange"_s, done.state.trouble);
        for (const store::ReplicaNews &news : done.news)
            m_figures.fail(u"news"_s, QString::number(int(news.kind)) + u' ' + news.detail);
        return done;
    }

    void look(const Signal &signal)
    {
        const auto article = m_store->articles().load(signal.id);
        const qint64 sent = article ? article->body.section(u' ', -1).toLongLong() : 0;
        if (sent > m_seen)
            m_figures.add(u"until it is here"_s, double(now() - sent));
        m_seen = std::max(m_seen, sent);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Replica> m_replica;
    std::unique_ptr<store::Store> m_store;
    bench::Figures m_figures;
    qint64 m_seen = 0;
};

/// Whoever writes the story: a second person of the first desk whose exchange is on another thread.
void signalUntil(const QString &path, const QString &person, const Signal &signal, const QDeadlineTimer &end)
{
    const auto store = bench::mustOpen(path);
    story::Article article{.id = signal.id,
                           .fields = {.slug = u"signal"_s, .headline = u"Signal"_s, .byline = {person}}};
    while (!end.hasExpired()) {
        article.body = u"Saved at %1"_s.arg(now());
        if (const auto saved = store->articles().save(article, person, u"autosave"_s); !saved)
            qWarning("%s", qPrintable(saved.error().detail));
        QThread::msleep(1'000);
    }
}

struct Crowd
{
    std::vector<std::unique_ptr<Laptop>> laptops;
    std::vector<std::unique_ptr<QThread>> threads;
    bench::Figures figures;
    std::vector<bench::Written> written;
    QMutex lock;

    void start(const std::function<void()> &work)
    {
        threads.emplace_back(QThread::create(work));
        threads.back()->start();
    }
    void wait()
    {
        for (const auto &thread : threads)
            thread->wait();
        threads.clear();
    }
};

void makeCopies(Crowd &crowd, const QString &database, int people)
{
    crowd.laptops.resize(size_t(people));
    for (int i = 0; i < people; ++i)
        crowd.start([&crowd, &database, i] {
            crowd.laptops[size_t(i)] = std::make_unique<Laptop>(
                bench::server().uri(database, u"person%1"_s.arg(i)), bench::nameOf(i));
            crowd.laptops[size_t(i)]->exchangeUntilDone();
        });
    crowd.wait();
}

/// The first writes the signal; everybody else does what people do.
void work(Crowd &crowd, int seconds)
{
    Signal signal;
    bench::Tray tray;
    const QDeadlineTimer end(seconds * 1'000);
    std::vector<std::unique_ptr<QThread>> exchanges;
    for (const auto &laptop : crowd.laptops) {
        exchanges.emplace_back(QThread::create([&] { laptop->exchangeUntil(signal); }));
        exchanges.back()->start();
    }
    crowd.start([&] { signalUntil(crowd.laptops.front()->path(), bench::nameOf(0), signal, end); });
    for (size_t i = 1; i < crowd.laptops.size(); ++i)
        crowd.start([&, i] {
            const int number = int(i);
            auto desk = std::make_unique<desk::Desk>(bench::mustOpen(crowd.laptops[i]->path()),
                                                     bench::nameOf(number));
            bench::LoadPerson person(std::move(desk), bench::deskOf(number), quint32(i), tray);
            person.workUntil(end);
            const QMutexLocker locked(&crowd.lock);
            crowd.figures.add(person.figures());
            crowd.written.insert(crowd.written.end(), person.written().begin(), person.written().end());
        });
    crowd.wait();
    signal.isOver = true;
    for (const auto &laptop : crowd.laptops)
        laptop->wake();
    for (const auto &thread : exchanges)
        thread->wait();
}

void run(int people, int seconds)
{
    QTextStream out(stdout);
    const QString database = bench::newsroom(storiesBefore);
    bench::hire(database, people);
    if (people > mostWatched())
        out << "only " << mostWatched()
            << " copies are told of what is written in them (fs.inotify.max_user_instances); the others look "
               "each "
            << quietMs / 1'000 << " s" << Qt::endl;
    out << people << " copies for " << seconds << " s, load average before " << bench::loadAverage()
        << Qt::endl;
    Crowd crowd;
    QElapsedTimer timer;
    timer.start();
    makeCopies(crowd, database, people);
    out << "  all copies made in " << timer.elapsed() << " ms" << Qt::endl;
    const bench::Cost before = bench::costOf(bench::server().processId());
    const double ownBefore = bench::ownCpu();
    work(crowd, seconds);
    const bench::Cost after = bench::costOf(bench::server().processId());
    for (const auto &laptop : crowd.laptops)
        crowd.figures.add(laptop->figures());
    crowd.figures.print();
    out << "  saves a second: " << double(crowd.figures.count(u"save"_s)) / seconds << Qt::endl
        << "  server: " << 1'000 * (after.cpu - before.cpu) / seconds / people
        << " ms of a core a second and person, " << after.memory << " MiB in " << after.processes
        << " processes" << Qt::endl
        << "  windows and exchanges: " << 1'000 * (bench::ownCpu() - ownBefore) / seconds / people
        << " ms of a core a second and person" << Qt::endl
        << "  load average after: " << bench::loadAverage() << Qt::endl;
    for (const auto &laptop : crowd.laptops)
        laptop->exchangeUntilDone();
    bench::printMissing(database, crowd.written);
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList crowds = QCoreApplication::arguments().sliced(1);
    if (crowds.isEmpty())
        crowds << u"5:20"_s;
    for (const QString &crowd : crowds)
        run(crowd.section(u':', 0, 0).toInt(), crowd.section(u':', 1).toInt());
    return 0;
}
