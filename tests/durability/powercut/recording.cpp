// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/powercut/recording.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <array>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace galley::test {

namespace {

constexpr qsizetype blockSize = 4096;
constexpr qsizetype sectorSize = 512;

using Step = Recording::Step;
using Kind = Step::Kind;

qint64 takeNumber(const QByteArray &bytes, qsizetype &at)
{
    qint64 number = 0;
    std::memcpy(&number, bytes.constData() + at, sizeof number);
    at += sizeof number;
    return number;
}

Kind kindOf(char letter)
{
    switch (letter) {
    case 'C':
        return Kind::Create;
    case 'T':
        return Kind::Truncate;
    case 'S':
        return Kind::Sync;
    case 'U':
        return Kind::Unlink;
    case 'R':
        return Kind::Rename;
    default:
        return Kind::Write;
    }
}

void put(QByteArray &file, qint64 offset, QByteArrayView data)
{
    if (file.size() < offset + data.size())
        file.resize(offset + data.size(), '\0');
    std::memcpy(file.data() + offset, data.data(), static_cast<size_t>(data.size()));
}

/// A file whatever it is called, with what is on the disk for certain and what is on its way there.
struct Node
{
    QByteArray certain;
    std::vector<std::pair<size_t, const Step *>> pending; ///< the number of a step, and the step
};

/// Some blocks of a write arrive, in any order, and some of those are torn.
void arrive(QByteArray &file, const Step &step, double chance, QRandomGenerator &random)
{
    for (qsizetype at = 0; at < step.data.size();) {
        const qsizetype inBlock = blockSize - (step.offset + at) % blockSize;
        qsizetype length = std::min(inBlock, step.data.size() - at);
        const qsizetype next = at + length;
        if (random.generateDouble() < chance) {
            if (random.bounded(20) == 0)
                length = std::min(length, sectorSize * random.bounded(int(length / sectorSize) + 1));
            put(file, step.offset + at, QByteArrayView(step.data).sliced(at, length));
        }
        at = next;
    }
}

/// The disk while it is written to.
class Disk
{
public:
    explicit Disk(const Files &before)
    {
        for (auto file = before.begin(); file != before.end(); ++file)
            m_now[file.key()] = make({file.value(), {}});
        m_certain = m_now;
    }

    void take(size_t number, const Step &step)
    {
        switch (step.kind) {
        case Kind::Create:
        case Kind::Unlink:
        case Kind::Rename:
            changeNames(step, m_now, number);
            m_names.emplace_back(number, &step);
            break;
        case Kind::Truncate:
            m_names.emplace_back(number, &step);
            [[fallthrough]];
        case Kind::Write:
            if (m_now.contains(step.path))
                m_nodes[m_now[step.path]].pending.emplace_back(number, &step);
            break;
        case Kind::Sync:
            settle(step.path);
            break;
        case Kind::Promise:
            break;
        }
    }

    Files cut(QRandomGenerator &random)
    {
        const auto kept = static_cast<size_t>(random.bounded(static_cast<int>(m_names.size()) + 1));
        size_t last = 0;
        for (size_t i = 0; i < kept; ++i) {
            changeNames(*m_names[i].second, m_certain, m_names[i].first);
            last = m_names[i].first;
        }
        const std::array chances{1.0, 0.0, 0.5, 0.5, 0.5, 0.5};
        Files files;
        for (auto name = m_certain.begin(); name != m_certain.end(); ++name) {
            const Node &node = m_nodes[name.value()];
            const double chance = chances[static_cast<size_t>(random.bounded(int(chances.size())))];
            QByteArray bytes = node.certain;
            for (const auto &[number, step] : node.pending) {
                if (step->kind == Kind::Write)
                    arrive(bytes, *step, chance, random);
                else if (kept > 0 && number <= last)
                    bytes.resize(step->offset, '\0');
            }
            files[name.key()] = bytes;
        }
        return files;
    }

private:
    size_t make(Node node)
    {
        m_nodes.push_back(std::move(node));
        return m_nodes.size() - 1;
    }

    void changeNames(const Step &step, QHash<QString, size_t> &names, size_t number)
    {
        if (step.kind == Kind::Create) {
            if (!m_made.contains(number))
                m_made[number] = make({});
            names[step.path] = m_made[number];
        } else if (step.kind == Kind::Unlink) {
            names.remove(step.path);
        } else if (step.kind == Kind::Rename && names.contains(step.path)) {
            names[QString::fromUtf8(step.data)] = names.take(step.path);
        }
    }

    /// A sync brings its file to the disk, and with it every change of names and sizes so far.
    void settle(const QString &path)
    {
        for (const auto &[number, step] : m_names)
            changeNames(*step, m_certain, number);
        m_names.clear();
        if (!m_now.contains(path))
            return; // a folder
        Node &node = m_nodes[m_now[path]];
        for (const auto &[number, step] : node.pending) {
            if (step->kind == Kind::Write)
                put(node.certain, step->offset, step->data);
            else
                node.certain.resize(step->offset, '\0');
        }
        node.pending.clear();
    }

    std::vector<Node> m_nodes;
    QHash<size_t, size_t> m_made; ///< by the number of the step that made it
    QHash<QString, size_t> m_now;
    QHash<QString, size_t> m_certain;
    std::vector<std::pair<size_t, const Step *>> m_names; ///< changes of names and sizes since the last sync
};

}

Files readFiles(const QString &folder)
{
    Files files;
    const QDir top(folder);
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files[top.relativeFilePath(file.fileName())] = file.readAll();
    }
    return files;
}

bool writeFiles(const QString &folder, const Files &files)
{
    QDir top(folder);
    if (top.exists() && !top.removeRecursively())
        return false;
    bool isDone = QDir().mkpath(folder);
    for (auto file = files.begin(); file != files.end(); ++file) {
        isDone = isDone && top.mkpath(QFileInfo(file.key()).path());
        QFile out(top.filePath(file.key()));
        isDone = isDone && out.open(QIODevice::WriteOnly) && out.write(file.value()) == file.value().size();
    }
    return isDone;
}

Recording Recording::read(const QString &log, const QString &folder)
{
    Recording recording;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return recording;
    const QByteArray bytes = file.readAll();
    const auto below = [&folder](const QString &path) {
        return path.size() > folder.size() ? path.sliced(folder.size() + 1) : QString(); // the folder itself
    };
    for (qsizetype at = 0; at < bytes.size();) {
        Step step;
        step.kind = kindOf(bytes[at++]);
        const qint64 pathLength = takeNumber(bytes, at);
        step.path = below(QString::fromUtf8(bytes.sliced(at, pathLength)));
        at += pathLength;
        step.offset = takeNumber(bytes, at);
        const qint64 size = takeNumber(bytes, at);
        step.data = bytes.sliced(at, size);
        at += size;
        if (step.kind == Kind::Rename)
            step.data = below(QString::fromUtf8(step.data)).toUtf8();
        if (step.path.endsWith(".ack"_L1)) {
            if (step.kind != Kind::Write)
                continue;
            step.kind = Kind::Promise;
        }
        recording.m_steps.push_back(std::move(step));
    }
    return recording;
}

Files Recording::afterCut(const Files &before, size_t cut, QRandomGenerator &random) const
{
    Disk disk(before);
    for (size_t i = 0; i < cut; ++i)
        disk.take(i, m_steps[i]);
    return disk.cut(random);
}

}
