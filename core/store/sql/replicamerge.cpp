// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/revision/merge.h"
#include "core/store/sql/replicaends.h"
#include "core/store/sql/statement.h"
#include "core/story/json.h"
#include "core/workflow/record.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

story::Article articleOf(const story::ArticleId &id, const RevisionText &text)
{
    story::Article article{.id = id, .fields = story::fieldsFromJson(parsed(text.fields)), .body = text.body};
    story::readAnnotations(parsed(text.annotations), article);
    return article;
}

/// A version by its row: its id, author, time, name, and whether it is pinned.
base::Result<KeptVersion> versionOf(const Connection &local, const story::ArticleId &story,
                                    const Statement &row)
{
    return revisionText(local, row.text(0)).transform([&](const RevisionText &text) {
        return KeptVersion{articleOf(story, text), row.text(1), row.integer(2), row.text(3),
                           row.integer(4) != 0};
    });
}

/// The versions that only this copy has, and are no passing autosaves; the oldest first.
base::Result<std::vector<KeptVersion>> ownVersions(const ReplicaEnds &ends, const PartRows &theirs,
                                                   QStringList &gone)
{
    Statement mine(ends.local, "SELECT id, author, at, name, pinned,"
                               " reason = 'autosave' AND name = '' AND pinned = 0 FROM revision"
                               " WHERE article = ? ORDER BY at, id"_L1);
    if (const auto ran = mine.run(theirs.key); !ran)
        return std::unexpected(ran.error());
    const auto story = story::ArticleId::fromString(theirs.key);
    std::vector<KeptVersion> all;
    while (mine.next()) {
        if (std::ranges::contains(theirs.revisions, mine.text(0), &RevisionMark::id))
            continue;
        gone << mine.text(0);
        const auto version = mine.integer(5) == 0 ? versionOf(ends.local, story, mine)
                                                  : base::failure(base::ErrorCode::NotFound);
        if (version)
            all.push_back(*version);
    }
    return all;
}

bool isMarked(const KeptVersion &version)
{
    return !version.name.isEmpty() || version.isPinned;
}

/// Of one's own versions those that say something else than the story as it was written here, and those that
/// somebody marked.
std::vector<KeptVersion> worthKeeping(std::vector<KeptVersion> versions, const RevisionText &mine)
{
    std::erase_if(versions,
                  [&mine](const KeptVersion &one) { return !isMarked(one) && textOf(one.article) == mine; });
    return versions;
}

base::Result<> takeTheirs(const ReplicaEnds &ends, const PartRows &theirs, const QStringList &gone)
{
    return ends.book.apply([&]() -> base::Result<> {
        if (const auto dropped = dropSteps(ends, theirs.key, theirs.story && !theirs.other.isEmpty());
            !dropped)
            return dropped;
        if (const auto dropped = theirs.story ? dropPurges(ends, theirs) : base::Result<>(); !dropped)
            return dropped;
        for (const QString &one : gone) {
            Statement remove(ends.local, "DELETE FROM revision WHERE id = ?"_L1);
            if (const auto ran = remove.run(one); !ran)
                return ran;
        }
        if (const auto noted = noteComingPurge(ends, theirs); !noted)
            return noted;
        if (const auto left = letWindowReadAnew(ends.local, theirs.key); !left)
            return left;
        if (const auto written = writePart(theirs, ends.local); !written)
            return written;
        // As the server has it: rows that only this copy has (who read it, an answer) are still to be sent.
        return ends.book.setSeen(theirs.key, theirs.story);
    });
}

/// Where the two texts parted: at what was sent last, where that got there and no answer came; else at what
/// both had.
base::Result<std::optional<RevisionText>> partingOf(const ReplicaEnds &ends, const PartRows &theirs)
{
    const auto headOf = [](const QString &mark) { return mark.section(u' ', 1, 1); };
    const auto base = ends.book.base(theirs.key);
    const auto sent = ends.book.lastSent(theirs.key);
    const auto seen = ends.book.seen(theirs.key);
    const auto text = ends.book.sentText(theirs.key);
    if (!base || !sent || !seen || !text)
        return std::unexpected(!base   ? base.error()
                               : !sent ? sent.error()
                               : !seen ? seen.error()
                                       : text.error());
    const QString head = headOf(*sent);
    const bool isThere = *base && *text && !head.isEmpty() && head != headOf(*seen)
                         && std::ranges::any_of(theirs.revisions, [&head](const RevisionMark &one) {
                                return one.hashes.endsWith(head);
                            });
    return isThere ? *text : *base;
}

/// Whoever has the story open, on this machine or another, does not keep a merge out.
base::Result<QString> holderOf(const Connection &local, const QString &id)
{
    Statement query(local, "SELECT holder FROM lease WHERE article = ?"_L1);
    const auto ran = query.run(id);
    return ran ? base::Result<QString>(query.next() ? query.text(0) : QString())
               : std::unexpected(ran.error());
}

base::Result<QString> lastAuthor(const Connection &local, const QString &id)
{
    Statement query(local,
                    "SELECT author FROM revision WHERE article = ? ORDER BY at DESC, id DESC LIMIT 1"_L1);
    const auto ran = query.run(id);
    return ran ? base::Result<QString>(query.next() ? query.text(0) : QString())
               : std::unexpected(ran.error());
}

}

base::Result<> dropSteps(const ReplicaEnds &ends, const QString &story, bool isTold)
{
    const auto seen = ends.book.seenMoves(story);
    if (!seen)
        return std::unexpected(seen.error());
    Statement query(ends.local, "SELECT move FROM move WHERE article = ? AND number > ? ORDER BY number"_L1);
    if (const auto ran = query.run(story, *seen); !ran)
        return ran;
    bool any = false;
    while (query.next()) {
        any = true;
        if (isTold && query.text(0) != workflow::moveName(workflow::Move::Void))
            ends.tell(ReplicaNews::Kind::Step, story, query.text(0));
    }
    if (!any)
        return {};
    // In a copy the server's record is the record; what keeps others from removing rows sleeps for this one.
    for (const auto sql :
         {"DROP TRIGGER move_stays"_L1, "DELETE FROM move WHERE article = ? AND number > ?"_L1,
          "CREATE TRIGGER move_stays BEFORE DELETE ON move BEGIN SELECT RAISE(ABORT,"
          " 'moves are never removed'); END"_L1}) {
        Statement statement(ends.local, sql);
        const bool isDelete = sql.startsWith("DELETE"_L1);
        if (const auto ran = isDelete ? statement.run(story, *seen) : statement.run(); !ran)
            return ran;
    }
    return {};
}

namespace {

/// Whose versions the server takes from this login; empty: everybody's.
base::Result<QString> writerOf(const Connection &remote)
{
    Statement query(remote, "SELECT coalesce(me(), '')"_L1);
    const auto ran = query.run();
    return ran ? base::Result<QString>(query.next() ? query.text(0) : QString())
               : std::unexpected(ran.error());
}

/// What was written here and stands in the story no more: versions, and the story as it was.
std::vector<KeptVersion> keptOf(const std::vector<KeptVersion> &own, const story::Article &mine,
                                const story::Article &theirs, const QString &writer, const ReplicaEnds &ends)
{
    const RevisionText text = textOf(mine);
    std::vector<KeptVersion> all = worthKeeping(own, text);
    for (KeptVersion &one : all) // a colleague's, that the server lost, comes back by whoever has it
        one.author = writer.isEmpty() || one.author == writer ? one.author : ends.person;
    const bool isOtherText = mine.body != theirs.body || mine.fields != theirs.fields;
    const auto isMine = [&text](const KeptVersion &one) { return textOf(one.article) == text; };
    if (isOtherText && std::ranges::none_of(all, isMine))
        all.push_back({mine, ends.person, ends.clock.now()});
    return all;
}

}

base::Result<> resolveStory(const ReplicaEnds &ends, const QString &id)
{
    const auto rows = readPart(ends.remote, ends.local, Part::Story, id);
    const auto writer = writerOf(ends.remote);
    if (!rows || !writer)
        return std::unexpected(!rows ? rows.error() : writer.error());
    const auto articleId = story::ArticleId::fromString(id);
    SqlLeases leases(ends.local, ends.clock);
    SqlArticles articles(ends.local, ends.clock, leases);
    Transaction transaction(ends.local, id);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto isSo = isStillSo(*rows, ends.local);
    if (!isSo || !*isSo) // the window wrote meanwhile: the next exchange sees to it
        return isSo.transform([](bool) { });
    const auto mine = articles.load(articleId);
    const auto base = partingOf(ends, *rows);
    QStringList gone;
    const auto versions = ownVersions(ends, *rows, gone);
    if (!base || !versions)
        return std::unexpected(!base ? base.error() : versions.error());
    if (const auto taken = takeTheirs(ends, *rows, gone); !taken)
        return taken;
    const auto theirs = articles.load(articleId);
    const auto author = lastAuthor(ends.local, id);
    const auto holder = holderOf(ends.local, id);
    if (!theirs || !author || !holder)
        return std::unexpected(!theirs ? theirs.error() : !author ? author.error() : holder.error());
    leases.setHolder(*holder);
    ends.exchange.hasChanged = true;
    // Removed here, or only what stands beside the text was changed here: then the text is theirs.
    if (!mine || !*base)
        return transaction.commit();
    const auto kept = articles.keepAside(keptOf(*versions, *mine, *theirs, *writer, ends), ends.person);
    if (!kept)
        return kept;
    if (*mine == *theirs)
        return transaction.commit();
    const auto merged
        = revision::merge(articleOf(articleId, **base), {*mine, ends.person}, {*theirs, *author});
    story::Article both = merged.article;
    both.state = theirs->state;
    const auto saved = articles.save(both, ends.person, u"merge"_s);
    if (!saved && saved.error().code != base::ErrorCode::Denied)
        return std::unexpected(saved.error());
    ends.tell(saved ? ReplicaNews::Kind::Merged : ReplicaNews::Kind::KeptAside, id, *author,
              merged.conflicts);
    return transaction.commit();
}

namespace {

/// Whether a story was written here, and not only something done beside its text.
base::Result<bool> isWrittenHere(const ReplicaEnds &ends, const story::Article &mine)
{
    const auto base = ends.book.base(mine.id.toString());
    const auto seen = ends.book.seen(mine.id.toString());
    if (!base || !seen)
        return std::unexpected(!base ? base.error() : seen.error());
    if (!*base) // a window that had not heard of it wrote it once more
        return seen->isEmpty();
    const story::Article before = articleOf(mine.id, **base);
    return before.body != mine.body || before.fields != mine.fields;
}

/// The same words as a story of whoever wrote them.
story::Article ownStory(story::Article article, const story::ArticleId &id, const QString &person)
{
    article.id = id;
    article.state = story::State::Drafting;
    article.fields.slug += u"-2"_s;
    article.fields.publishedAt = {};
    if (!article.fields.byline.contains(person))
        article.fields.byline << person;
    for (story::Note &note : article.notes)
        note.id = story::NoteId::create();
    return article;
}

base::Result<> saveOwn(SqlArticles &articles, const story::Article &own, const KeptVersion &version,
                       const QString &person)
{
    const auto saved = articles.save(own, person, u"save"_s);
    if (!saved || !isMarked(version))
        return saved.transform([](story::State) { });
    const auto all = articles.revisions(own.id);
    return all ? articles.setMark(all->front().id, version.name, version.isPinned)
               : std::unexpected(all.error());
}

}

base::Result<> keepHidden(const ReplicaEnds &ends, const Waiting &one)
{
    const auto rows = readPart(ends.remote, ends.local, Part::Story, one.key);
    if (!rows)
        return std::unexpected(rows.error());
    SqlLeases leases(ends.local, ends.clock);
    SqlArticles articles(ends.local, ends.clock, leases);
    Transaction transaction(ends.local, one.key);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto isSo = isStillSo(*rows, ends.local);
    if (!isSo || !*isSo || rows->story) // the window wrote, or it came back: the next exchange sees to it
        return isSo.transform([](bool) { });
    const auto mine = articles.load(story::ArticleId::fromString(one.key));
    const auto isWritten = mine ? isWrittenHere(ends, *mine) : base::Result<bool>(false);
    QStringList gone;
    const auto versions = ownVersions(ends, *rows, gone);
    if (!isWritten || !versions)
        return std::unexpected(!isWritten ? isWritten.error() : versions.error());
    if (const auto taken = takeTheirs(ends, *rows, gone); !taken)
        return taken;
    ReplicaNews news{
        .kind = ReplicaNews::Kind::Hidden, .story = one.key, .slug = mine ? mine->fields.slug : QString()};
    const auto ownId = story::ArticleId::create();
    std::vector<KeptVersion> all; // the last is how it stands
    if (mine && *isWritten) {
        all = worthKeeping(*versions, textOf(*mine));
        all.push_back({*mine, ends.person});
    }
    for (const KeptVersion &version : all) {
        const story::Article own = ownStory(version.article, ownId, ends.person);
        if (const auto saved = saveOwn(articles, own, version, ends.person); !saved)
            return saved;
        news.kept = own.fields.slug;
    }
    if (const auto dropped = ends.book.sent(one); !dropped)
        return std::unexpected(dropped.error());
    ends.exchange.hasChanged = true;
    ends.exchange.news.push_back(std::move(news));
    return transaction.commit();
}

}
