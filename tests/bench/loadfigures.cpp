// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loadfigures.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::bench {

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields behind the name, which stands in brackets and may hold spaces: state, parent …
QList<QByteArray> statOf(const QString &process)
{
    const QByteArray stat = readAll(u"/proc/"_s + process + u"/stat"_s);
    return stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
}

/// MiB; of what is shared a part for each that shares it (Pss).
double memoryOf(const QString &process)
{
    const QList<QByteArray> lines = readAll(u"/proc/"_s + process + u"/smaps_rollup"_s).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.sliced(4).chopped(2).trimmed().toDouble() / 1'024;
    }
    return 0;
}

}

void Figures::add(const Figures &others)
{
    for (const auto &[what, times] : others.m_times)
        m_times[what].insert(m_times[what].end(), times.begin(), times.end());
    for (const auto &[why, count] : others.m_errors)
        m_errors[why] += count;
}

qsizetype Figures::count(const QString &what) const
{
    const auto found = m_times.find(what);
    return found == m_times.end() ? 0 : qsizetype(found->second.size());
}

int Figures::errors() const
{
    int all = 0;
    for (const auto &[why, count] : m_errors)
        all += count;
    return all;
}

void Figures::print() const
{
    QTextStream out(stdout);
    out << "  what                        number       p50       p95       p99      most   (ms)" << Qt::endl;
    for (const auto &[what, unsorted] : m_times) {
        std::vector<double> times = unsorted;
        std::ranges::sort(times);
        out << u"  "_s << what.leftJustified(24) << QString::number(times.size()).rightJustified(10);
        for (const double part : {0.5, 0.95, 0.99, 1.0}) {
            const auto place = std::min(times.size() - 1, size_t(double(times.size()) * part));
            out << QString::number(times[place], 'f', 1).rightJustified(10);
        }
        out << Qt::endl;
    }
    out << "  errors: " << errors() << Qt::endl;
    for (const auto &[why, count] : m_errors)
        out << "    " << count << " times " << why << Qt::endl;
}

Cost costOf(qint64 process)
{
    const double tick = double(sysconf(_SC_CLK_TCK));
    const QByteArray parent = QByteArray::number(process);
    Cost cost;
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &one : all) {
        if (!one.front().isDigit())
            continue;
        const QList<QByteArray> stat = statOf(one);
        const bool isItself = one.toLatin1() == parent;
        if (stat.size() < 15 || (!isItself && stat[1] != parent))
            continue;
        cost.cpu += (stat[11].toDouble() + stat[12].toDouble()) / tick;
        if (isItself) // with those of its children that ended
            cost.cpu += (stat[13].toDouble() + stat[14].toDouble()) / tick;
        cost.memory += memoryOf(one);
        ++cost.processes;
    }
    return cost;
}

double ownCpu()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
           + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

QString loadAverage()
{
    return QString::fromLatin1(readAll(u"/proc/loadavg"_s).split(' ').front());
}

}
