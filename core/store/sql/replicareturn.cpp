// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server that was brought back from a dump, or a base copy, is older than its copies: what was written
// since stands in these alone, and as far as they know it is there.

#include "core/store/sql/replicachanges.h"
#include "core/store/sql/replicaends.h"
#include "core/store/sql/replicavault.h"
#include "core/store/sql/revisioncopy.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/storycopy.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// Something that is here, and not there or there as it was before.
struct Lost
{
    Part part = Part::Story;
    QString key;
    std::optional<StoryMark> theirs;  ///< of a story
    QString mark;                     ///< of anything else, as it is there
    std::optional<RevisionText> base; ///< of a story: from where its text went on here
    bool isParted = false;            ///< somebody went on with it there too: what both had last still holds
};

/// Whether the version that somebody has as the newest is one of those that another has.
bool isAmong(const RevisionMark &newest, const std::vector<RevisionMark> &others)
{
    return std::ranges::contains(others, newest.id, &RevisionMark::id);
}

/// Or gave way to one, as an autosave does to its author's next.
bool gaveWay(const RevisionMark &newest, const std::vector<RevisionMark> &others)
{
    return newest.givesWay && std::ranges::any_of(others, [&newest](const RevisionMark &one) {
               return one.parent == newest.parent && one.author == newest.author;
           });
}

base::Result<RevisionText> textThere(const Connection &connection, const QString &story)
{
    Statement query(connection, "SELECT fields, body, annotations FROM article WHERE id = ?"_L1);
    if (const auto ran = query.run(story); !ran)
        return std::unexpected(ran.error());
    return query.next() ? RevisionText{query.text(0), query.text(1), query.text(2)} : RevisionText();
}

/// Compares all that was ever on the server with what it has.
class Comparison
{
public:
    explicit Comparison(const ReplicaEnds &ends) : m_ends(ends) { }

    base::Result<std::vector<Lost>> look(const QString &since, const QString &until)
    {
        const auto changed = changes(m_ends.remote, since, until);
        if (!changed)
            return std::unexpected(changed.error());
        for (const Change &one : *changed)
            m_changed.insert(nameOf(one.part, one.key), one.isOfThisLife);
        const auto headOnly = decidesForTheHouse(m_ends.remote);
        if (!headOnly)
            return std::unexpected(headOnly.error());
        for (const Part part :
             {Part::Settings, Part::Source, Part::Asset, Part::Vault, Part::Story, Part::File}) {
            if (part == Part::Settings && !*headOnly) // comes back by a head's copy
                continue;
            if (const auto looked = lookAtAll(part); !looked)
                return std::unexpected(looked.error());
        }
        return std::move(m_lost);
    }

private:
    static QString nameOf(Part part, const QString &key) { return partName(part) + u' ' + key; }
    bool isChanged(Part part, const QString &key) const { return m_changed.contains(nameOf(part, key)); }

    static base::Result<bool> decidesForTheHouse(const Connection &remote)
    {
        Statement query(remote, "SELECT has_table_privilege('desk', 'UPDATE')"_L1);
        const auto ran = query.run();
        return ran ? base::Result<bool>(query.next() && query.integer(0) != 0) : std::unexpected(ran.error());
    }

    base::Result<> lookAtAll(Part part)
    {
        const auto keys = keysOf(m_ends.local, part);
        if (!keys)
            return std::unexpected(keys.error());
        for (const QString &key : *keys) {
            m_ends.keepLeases();
            if (m_ends.isBrokenOff())
                return base::failure(base::ErrorCode::Cancelled, u"it was broken off"_s);
            if (const auto looked = part == Part::Story ? lookAtStory(key) : lookAtOther(part, key); !looked)
                return looked;
        }
        return {};
    }

    base::Result<> lookAtStory(const QString &id)
    {
        const auto mine = markOf(m_ends.local, id);
        const auto theirs = markOf(m_ends.remote, id);
        const auto seen = m_ends.book.seen(id);
        if (!mine || !theirs || !seen)
            return std::unexpected(!mine ? mine.error() : !theirs ? theirs.error() : seen.error());
        const QString known = *theirs ? textOf(**theirs) : QString();
        if (!*mine || seen->isEmpty() || known == *seen) // not there yet, or as it should
            return {};
        if (*theirs == *mine) // others brought it back
            return m_ends.book.setSeen(id, *theirs);
        const auto versions = revisionMarks(m_ends.local, id);
        if (!versions)
            return std::unexpected(versions.error());
        return *theirs ? compare(id, **theirs, *versions) : addMissing(id, *versions);
    }

    /// Removed, or with another desk, it would have its change, or be hidden.
    base::Result<> addMissing(const QString &id, const std::vector<RevisionMark> &mine)
    {
        const auto hidden = isHidden(m_ends.remote, id);
        if (!hidden || *hidden || isChanged(Part::Story, id) || mine.empty())
            return hidden.transform([](bool) { });
        // Where two bring it back, they have its first version in common.
        return revisionText(m_ends.local, mine.front().id).transform([&](const RevisionText &base) {
            m_lost.push_back({.key = id, .base = base});
        });
    }

    base::Result<> compare(const QString &id, const StoryMark &theirs, const std::vector<RevisionMark> &mine)
    {
        const auto versions = revisionMarks(m_ends.remote, id);
        if (!versions)
            return std::unexpected(versions.error());
        if (versions->empty() || mine.empty())
            return {};
        const bool isUntouched = !isChanged(Part::Story, id);
        if (isAmong(versions->back(), mine) || (isUntouched && gaveWay(versions->back(), mine))) {
            return textThere(m_ends.remote, id).transform([&](const RevisionText &base) {
                m_lost.push_back({.key = id, .theirs = theirs, .base = base});
            });
        }
        if (isAmong(mine.back(), *versions)) // it comes with the other changes
            return {};
        const auto common = std::ranges::find_if(mine.rbegin(), mine.rend(), [&](const RevisionMark &one) {
            return std::ranges::contains(*versions, one.id, &RevisionMark::id);
        });
        if (common == mine.rend())
            return {};
        return revisionText(m_ends.local, common->id).transform([&](const RevisionText &base) {
            m_lost.push_back({.key = id, .theirs = theirs, .base = base, .isParted = true});
        });
    }

    base::Result<> lookAtOther(Part part, const QString &key)
    {
        const auto mine = markOf(m_ends.local, part, key);
        const auto theirs = markOf(m_ends.remote, part, key);
        const auto seen = m_ends.book.value(seenName(part, key));
        if (!mine || !theirs || !seen)
            return std::unexpected(!mine ? mine.error() : !theirs ? theirs.error() : seen.error());
        const bool wasThere = part == Part::File || !seen->isEmpty();
        if (mine->isEmpty() || !wasThere || *theirs == *seen)
            return {};
        if (*theirs == *mine)
            return m_ends.book.setValue(seenName(part, key), *theirs);
        if (isChanged(
                part,
                key)) { // removed; or changed, and an entry of the source book has no versions to compare
            if (part == Part::Source && !theirs->isEmpty() && m_changed.value(nameOf(part, key)))
                m_lost.push_back({.part = part, .key = key, .isParted = true});
            return {};
        }
        const auto hidden
            = part == Part::Asset ? isHiddenAsset(m_ends.remote, key) : base::Result<bool>(false);
        if (hidden && !*hidden)
            m_lost.push_back({.part = part, .key = key, .mark = *theirs});
        return hidden.transform([](bool) { });
    }

    const ReplicaEnds &m_ends;
    QHash<QString, bool> m_changed; ///< on the server, and not taken over yet; whether in this life of it
    std::vector<Lost> m_lost;
};

/// As the server has it now is how both had it last; it waits to be sent.
base::Result<> expect(const ReplicaEnds &ends, const Lost &one)
{
    if (one.part == Part::Story) {
        if (const auto set = one.isParted ? base::Result<>() : ends.book.setSeen(one.key, one.theirs); !set)
            return set;
        if (const auto set = ends.book.setBase(one.key, *one.base); !set)
            return set;
    } else if (!one.isParted) {
        if (const auto set = ends.book.setValue(seenName(one.part, one.key), one.mark); !set)
            return set;
        if (const auto set
            = one.part == Part::Vault ? setVaultBase(ends.book, ends.remote) : base::Result<>();
            !set)
            return set;
    }
    return ends.book.addWaiting(one.part, one.key, ends.clock.now());
}

base::Result<> expectAll(const ReplicaEnds &ends, const std::vector<Lost> &all, const QString &life)
{
    const auto noted = ends.book.apply([&]() -> base::Result<> {
        for (const Lost &one : all) {
            if (const auto set = expect(ends, one); !set)
                return set;
        }
        // What was removed since is there again, and comes as if it had been out of sight.
        const auto set = ends.book.setValue(sightName, {});
        return set ? ends.book.setValue(lifeName, life) : set;
    });
    if (noted && !all.empty())
        ends.tell(ReplicaNews::Kind::BroughtBack, {}, {},
                  static_cast<int>(std::ranges::count(all, Part::Story, &Lost::part)));
    return noted;
}

}

base::Result<bool> bringBack(const ReplicaEnds &ends, bool isAllowed)
{
    const auto since = ends.book.value(horizonName);
    const auto known = ends.book.value(lifeName);
    if (!since || !known)
        return std::unexpected(!since ? since.error() : known.error());
    const auto life = enterServer(ends.remote, *since);
    if (!life || *life == *known)
        return life.transform([](const QString &) { return true; });
    if (since->isEmpty()) // nothing was ever exchanged
        return ends.book.setValue(lifeName, *life).transform([] { return true; });
    const auto until = serverHorizon(ends.remote);
    const auto stories = countStories(ends.local);
    const auto lost = until ? Comparison(ends).look(*since, *until) : std::unexpected(until.error());
    if (!lost || !stories)
        return std::unexpected(!lost ? lost.error() : stories.error());
    const int count = static_cast<int>(std::ranges::count(*lost, Part::Story, &Lost::part));
    if (!isAllowed && isMany(count, *stories)) {
        ends.exchange.state.lost = count;
        ends.exchange.state.stories = *stories;
        return false;
    }
    return expectAll(ends, *lost, *life).transform([] { return true; });
}

}
