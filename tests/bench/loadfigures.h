// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <vector>

namespace galley::bench {

/// How long things took, by what they are, and what went wrong. One for each thread, put together at the end.
class Figures
{
public:
    void add(const QString &what, double milliseconds) { m_times[what].push_back(milliseconds); }
    void fail(const QString &what, const QString &why) { ++m_errors[what + QStringLiteral(": ") + why]; }
    void add(const Figures &others);

    qsizetype count(const QString &what) const;
    int errors() const;
    /// A line for each: number, p50, p95, p99 and the longest, milliseconds; then the errors.
    void print() const;

private:
    std::map<QString, std::vector<double>> m_times;
    std::map<QString, int> m_errors;
};

/// What a process and its children have cost so far.
struct Cost
{
    double cpu = 0;    ///< seconds
    double memory = 0; ///< MiB at this moment; what several share is counted once
    int processes = 0;
};

/// By what the system tells of processes (proc(5)); children that have ended count with their parent.
Cost costOf(qint64 process);
/// Of this process.
double ownCpu();

/// Of the whole machine in the last minute.
QString loadAverage();

}
