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

/// The versions that only this copy has, and are no passing autosaves; the oldest first.
base::Result<std::vector<RevisionText>> ownVersions(const ReplicaEnds &ends, const PartRows &theirs,
                                                    QStringList &gone)
{
    Statement mine(ends.local, "SELECT id, reason = 'autosave' AND name = '' AND pinned = 0 FROM revision"
                               " WHERE article = ? ORDER BY at, id"_L1);
    if (const auto ran = mine.run(theirs.key); !ran)
        return std::unexpected(ran.error());
    std::vector<RevisionText> all;
    while (mine.next()) {
        if (std::ranges::contains(theirs.revisions, mine.text(0), &RevisionMark::id))
            continue;
        gone << mine.text(0);
        const auto text = mine.integer(1) == 0 ? revisionText(ends.local, mine.text(0))
                                               : base::failure(base::ErrorCode::NotFound);
        if (text)
            all.push_back(*text);
    }
    return all;
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

base::Result<> resolveStory(const ReplicaEnds &ends, const QString &id)
{
    const auto rows = readPart(ends.remote, ends.local, Part::Story, id);
    if (!rows)
        return std::unexpected(rows.error());
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
    if (!mine || !*base || *mine == *theirs)
        return transaction.commit();
    for (const RevisionText &version : *versions) {
        if (version.body == mine->body)
            continue;
        if (const auto kept = articles.keepAside(articleOf(articleId, version), ends.person); !kept)
            return kept;
    }
    const bool isOtherText = mine->body != theirs->body || mine->fields != theirs->fields;
    const auto kept = isOtherText ? articles.keepAside(*mine, ends.person) : base::Result<>();
    if (!kept)
        return kept;
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
    std::vector<story::Article> all; // its versions, the last is how it stands
    for (const RevisionText &version : *versions) {
        if (mine && version.body != mine->body)
            all.push_back(articleOf(ownId, version));
    }
    if (mine)
        all.push_back(*mine);
    for (const story::Article &version : *isWritten ? all : std::vector<story::Article>()) {
        const story::Article own = ownStory(version, ownId, ends.person);
        if (const auto saved = articles.save(own, ends.person, u"save"_s); !saved)
            return std::unexpected(saved.error());
        news.kept = own.fields.slug;
    }
    if (const auto dropped = ends.book.sent(one); !dropped)
        return std::unexpected(dropped.error());
    ends.exchange.hasChanged = true;
    ends.exchange.news.push_back(std::move(news));
    return transaction.commit();
}

}
