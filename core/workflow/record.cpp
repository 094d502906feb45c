// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/record.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::workflow {

QString recordHash(const Record &record)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    // Empty and null strings differ in a data stream, and a store gives back either: all are made empty ones.
    const auto add = [&out](const QString &text) { out << (text.isNull() ? u""_s : text); };
    add(u"galley/move/1"_s);
    add(record.article.toString());
    out << record.number;
    add(moveName(record.move));
    add(story::stateName(record.from));
    add(story::stateName(record.to));
    add(record.by);
    add(record.role);
    out << record.at;
    add(record.reason);
    add(record.contentHash);
    add(record.assignee);
    out << record.time;
    add(record.previous);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

void chain(Record &record, const std::vector<Record> &before)
{
    record.number = before.empty() ? 1 : before.back().number + 1;
    record.previous = before.empty() ? QString() : before.back().hash;
    record.hash = recordHash(record);
}

QStringList chainFaults(const std::vector<Record> &records)
{
    QStringList faults;
    QString previous;
    qint64 number = 1;
    for (const Record &record : records) {
        const QString name = u"Record %1 (%2) of story %3"_s.arg(record.number)
                                 .arg(moveName(record.move), record.article.toString());
        if (record.number != number)
            faults << u"%1 stands where record %2 should."_s.arg(name).arg(number);
        else if (record.previous != previous)
            faults << u"%1 does not follow the record before it."_s.arg(name);
        if (recordHash(record) != record.hash)
            faults << u"%1 is not what was written."_s.arg(name);
        previous = record.hash;
        number = record.number + 1;
    }
    return faults;
}

namespace {

void followState(const Record &record, Progress &progress)
{
    switch (record.move) {
    case Move::Approve:
        progress.approval = Approval{record.contentHash, record.by, record.role, record.at};
        progress.lastApproval = progress.approval;
        break;
    case Move::Reopen:
    case Move::Void:
        progress.approval.reset();
        progress.scheduledFor = 0;
        break;
    case Move::Schedule:
        progress.scheduledFor = record.time;
        break;
    case Move::Unschedule:
        progress.scheduledFor = 0;
        break;
    case Move::Publish:
    case Move::PublishCorrection:
        progress.publishedHash = record.contentHash;
        progress.fixedBy.clear();
        break;
    case Move::Correct:
        progress.fixedBy = record.by;
        progress.before = record.from;
        break;
    case Move::Hold:
    case Move::Spike:
        progress.before = record.from;
        break;
    case Move::LiftEmbargo:
        progress.embargoLifted = std::max(progress.embargoLifted, record.time);
        break;
    default:
        break;
    }
}

}

QString holderAfter(const Record &record, const QString &before)
{
    if (record.move == Move::Take)
        return record.by;
    if (!record.assignee.isEmpty())
        return record.assignee;
    return record.from == record.to ? before : QString();
}

bool isNoticeShown(const story::Correction &notice, const std::vector<Record> &records, State now)
{
    bool wasPublished = now == State::Correcting;
    qint64 began = 0;
    for (const Record &record : records) {
        if (record.move == Move::Correct)
            began = record.at;
        if (record.move == Move::DropCorrection && notice.at >= began && notice.at <= record.at)
            return false;
        wasPublished
            = wasPublished || record.move == Move::PublishCorrection || record.move == Move::Withdraw;
    }
    return wasPublished;
}

Progress progressOf(const std::vector<Record> &records)
{
    Progress progress;
    for (const Record &record : records) {
        followState(record, progress);
        progress.holder = holderAfter(record, progress.holder);
    }
    return progress;
}

}
