// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replicaends.h"
#include "core/store/sql/revisioncopy.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/storycopy.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Result<RevisionText> textOf(const Connection &local, const QString &story)
{
    Statement query(local, "SELECT fields, body, annotations FROM article WHERE id = ?"_L1);
    if (const auto ran = query.run(story); !ran)
        return std::unexpected(ran.error());
    return query.next() ? RevisionText{query.text(0), query.text(1), query.text(2)} : RevisionText();
}

/// Of a mark as a text: what stands beside the story is its last word.
QString withoutBeside(const QString &mark)
{
    return mark.section(u' ', 0, 2);
}

/// Others only added something beside the story (a note, that they read it) while it is written here: that
/// comes here, and nobody's text is touched.
base::Result<> takeBeside(const ReplicaEnds &ends, const QString &story, const StoryMark &theirs)
{
    const auto rows = readBeside(ends.remote, story);
    if (!rows)
        return std::unexpected(rows.error());
    ends.exchange.hasChanged = true;
    return ends.book.apply([&]() -> base::Result<> {
        for (const auto &write : {writeBeside, writeNames}) {
            if (const auto written = write(*rows, ends.local); !written)
                return written;
        }
        return ends.book.setSeen(story, theirs);
    });
}

/// Others removed what only has more beside it here (who read it, a record): nobody's words keep it.
base::Result<> takeRemoval(const ReplicaEnds &ends, const QString &story, const StoryMark &mine)
{
    ends.exchange.hasChanged = true;
    return ends.book.apply([&]() -> base::Result<> {
        const auto now = markOf(ends.local, story);
        if (!now || *now != mine) // the window wrote meanwhile
            return now.transform([](const auto &) { });
        const auto removed = removeStory(ends.local, story);
        return removed ? ends.book.setSeen(story, std::nullopt) : std::unexpected(removed.error());
    });
}

/// NotFound where somebody gave the story to a desk whose stories are not seen here.
base::Result<> checkSight(const Connection &remote, const QString &story)
{
    const auto hidden = isHidden(remote, story);
    if (!hidden)
        return std::unexpected(hidden.error());
    return *hidden ? base::failure(base::ErrorCode::NotFound) : base::Result<>();
}

/// What is written may take the story out of sight: until it is, the server takes it all the same.
base::Result<> passOn(const ReplicaEnds &ends, const QString &story)
{
    Statement query(ends.local, "SELECT desk, byline, holder FROM article WHERE id = ?"_L1);
    if (const auto ran = query.run(story); !ran || !query.next())
        return ran;
    Statement pass(ends.remote, "SELECT pass_on(?, ?, ?, ?)"_L1);
    return pass.run(story, query.text(0), query.text(1), query.text(2));
}

enum class Sending {
    Done,
    OtherText,  ///< the server has another
    OtherBeside ///< what was done there is here now: once more
};

/// A story as it is here goes to the server where that has it as it was seen last, or as it was sent when no
/// answer came. NotFound where it is there, but not seen.
base::Result<Sending> trySending(const ReplicaEnds &ends, const Waiting &one)
{
    Snapshot snapshot(ends.local);
    const auto mine = markOf(ends.local, one.key);
    const auto seen = ends.book.seen(one.key);
    const auto sent = ends.book.lastSent(one.key);
    const auto text = textOf(ends.local, one.key);
    if (!mine || !seen || !sent || !text)
        return std::unexpected(!mine   ? mine.error()
                               : !seen ? seen.error()
                               : !sent ? sent.error()
                                       : text.error());
    Transaction there(ends.remote, one.key);
    if (const auto begun = there.begun(); !begun)
        return std::unexpected(begun.error());
    const auto theirs = markOf(ends.remote, one.key);
    if (!theirs)
        return std::unexpected(theirs.error());
    const bool isEqual = *theirs == *mine;
    const QString known = *theirs ? textOf(**theirs) : QString();
    const bool isSameText = withoutBeside(known) == withoutBeside(*seen)
                            || (!sent->isEmpty() && withoutBeside(known) == withoutBeside(*sent));
    const bool isRemovedThere = *mine && !*theirs && !seen->isEmpty();
    if (isRemovedThere && withoutBeside(textOf(**mine)) == withoutBeside(*seen)) {
        snapshot.end();
        return takeRemoval(ends, one.key, **mine).transform([] { return Sending::OtherBeside; });
    }
    if (const auto seenThere = *mine && !*theirs ? checkSight(ends.remote, one.key) : base::Result<>();
        !seenThere)
        return std::unexpected(seenThere.error());
    // What was removed there and went on here comes back.
    const bool isNews = !isEqual && *theirs && known != *seen && known != *sent;
    if (isNews && !isSameText)
        return Sending::OtherText;
    if (isNews && *mine) { // else it was removed here, and what others added beside it goes too
        snapshot.end();
        return takeBeside(ends, one.key, **theirs).transform([] { return Sending::OtherBeside; });
    }
    if (!isEqual || !*mine) { // what left the house stays on record without its story
        if (const auto noted = noteGoingPurge(ends, one.key); !noted)
            return std::unexpected(noted.error());
        if (const auto passed = *mine ? passOn(ends, one.key) : base::Result<>(); !passed)
            return std::unexpected(passed.error());
        if (const auto copied = copyPart(ends.local, ends.remote, Part::Story, one.key); !copied)
            return std::unexpected(copied.error());
    }
    snapshot.end();
    if (*mine) {
        if (const auto set = ends.book.setSent(one.key, **mine, *text); !set)
            return std::unexpected(set.error());
    }
    if (const auto done = there.commit(); !done)
        return std::unexpected(done.error());
    return ends.book
        .apply([&]() -> base::Result<> {
            const auto wasLast = ends.book.sent(one);
            if (!wasLast)
                return std::unexpected(wasLast.error());
            const auto set = *wasLast ? base::Result<>() : ends.book.setBase(one.key, *text);
            return set ? ends.book.setSeen(one.key, *mine) : set;
        })
        .transform([] { return Sending::Done; });
}

/// False where the server has another text.
base::Result<bool> sendStory(const ReplicaEnds &ends, const Waiting &one)
{
    constexpr int most = 3; // then the next exchange goes on
    for (int i = 0; i < most; ++i) {
        const auto sent = trySending(ends, one);
        if (!sent)
            return std::unexpected(sent.error());
        if (*sent != Sending::OtherBeside)
            return *sent == Sending::Done;
    }
    return true;
}

base::Result<> send(const ReplicaEnds &ends, const Waiting &one)
{
    if (one.part != Part::Story) {
        const auto sent = sendOther(ends, one);
        if (!sent || !*sent)
            return sent.transform([](bool) { });
        return ends.book.sent(one).transform([](bool) { });
    }
    const auto sent = sendStory(ends, one);
    if (!sent)
        return std::unexpected(sent.error());
    if (*sent)
        return {};
    if (const auto resolved = resolveStory(ends, one.key); !resolved)
        return resolved;
    const auto again = ends.book.waiting();
    if (!again)
        return std::unexpected(again.error());
    const auto now = std::ranges::find_if(
        *again, [&one](const Waiting &other) { return other.part == one.part && other.key == one.key; });
    return now == again->end() ? base::Result<>() : sendStory(ends, *now).transform([](bool) { });
}

/// One that cannot be sent holds nothing else up: it waits on, and is told once.
base::Result<> tellStuck(const ReplicaEnds &ends, const Waiting &one, const base::Error &error)
{
    const QString name = u"stuck "_s + partName(one.part) + u' ' + one.key;
    const QString now = QString::number(one.changes);
    const auto told = ends.book.value(name);
    if (!told || *told == now)
        return told.transform([](const QString &) { });
    ends.tell(ReplicaNews::Kind::Refused, one.part == Part::Story ? one.key : QString(), error.detail);
    return ends.book.setValue(name, now);
}

bool isRefused(base::ErrorCode code)
{
    using enum base::ErrorCode;
    return code == Denied || code == Invalid || code == Conflict;
}

/// A story that is refused, whyever, and the vault where a key was exchanged: what is fetched would stand in
/// its place else. A file as long as there is a server.
bool waitsOn(const ReplicaEnds &ends, Part part, base::ErrorCode code)
{
    using enum base::ErrorCode;
    return code == Database || (part == Part::Story && isRefused(code))
           || (part == Part::Vault && (code == Denied || code == Conflict))
           || (part == Part::File && !ends.isOver());
}

}

base::Result<bool> isHidden(const Connection &remote, const QString &story)
{
    Statement query(remote, "SELECT 1 WHERE is_hidden(?)"_L1);
    const auto ran = query.run(story);
    return ran ? base::Result<bool>(query.next()) : std::unexpected(ran.error());
}

base::Result<bool> isHiddenAsset(const Connection &remote, const QString &sha256)
{
    Statement query(remote, "SELECT 1 WHERE is_hidden_asset(?)"_L1);
    const auto ran = query.run(sha256);
    return ran ? base::Result<bool>(query.next()) : std::unexpected(ran.error());
}

base::Result<> pushAll(const ReplicaEnds &ends)
{
    const auto waiting = ends.book.waiting();
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const Waiting &one : *waiting) {
        ends.keepLeases();
        auto sent = send(ends, one);
        if (one.part == Part::Story && !sent && sent.error().code == base::ErrorCode::NotFound)
            sent = keepHidden(ends, one);
        if (sent)
            continue;
        if (waitsOn(ends, one.part, sent.error().code)) {
            if (const auto told = tellStuck(ends, one, sent.error()); !told)
                return told;
            continue;
        }
        if (!isRefused(sent.error().code))
            return sent;
        ends.tell(ReplicaNews::Kind::Refused, {}, sent.error().detail);
        if (const auto back = one.part == Part::Settings ? takeBack(ends, one) : base::Result<>(); !back)
            return back;
        if (const auto dropped = ends.book.sent(one); !dropped)
            return std::unexpected(dropped.error());
    }
    return {};
}

}
