// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/history.h"

#include "core/revision/authorship.h"
#include "core/text/diff.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr size_t comparedRevisions = 100; // with a text from outside

/// The newest revision that a test holds for.
template <class Is>
base::Result<Version> newest(Desk &desk, const story::ArticleId &article, const QString &fault, Is is)
{
    const auto revisions = desk.revisions(article); // the newest first
    if (!revisions)
        return std::unexpected(revisions.error());
    const auto found = std::ranges::find_if(*revisions, is);
    if (found == revisions->end())
        return base::failure(base::ErrorCode::NotFound, fault);
    auto text = desk.revision(found->id);
    if (!text)
        return std::unexpected(text.error());
    return Version{*found, std::move(*text)};
}

base::Result<Version> withHash(Desk &desk, const story::ArticleId &article, const QString &hash,
                               const QString &fault)
{
    return newest(desk, article, fault, [&hash](const store::Revision &revision) {
        return !hash.isEmpty() && revision.contentHash == hash;
    });
}

}

base::Result<Version> version(Desk &desk, const story::ArticleId &article, const QString &name)
{
    if (name == "approved"_L1 || name == "published"_L1) {
        const auto records = desk.workflow().records(article);
        if (!records)
            return std::unexpected(records.error());
        const workflow::Progress progress = workflow::progressOf(*records);
        if (name == "published"_L1)
            return withHash(desk, article, progress.publishedHash, u"the story was never published"_s);
        return withHash(desk, article, progress.lastApproval ? progress.lastApproval->contentHash : QString(),
                        u"the story was never approved"_s);
    }
    if (name == "read"_L1) {
        const auto read = desk.lastRead(article);
        if (!read)
            return std::unexpected(read.error());
        return newest(desk, article, u"%1 has not read this story yet"_s.arg(desk.person()),
                      [&read](const store::Revision &revision) { return revision.id == *read; });
    }
    return newest(desk, article, u"the story has no revision \"%1\""_s.arg(name),
                  [&name](const store::Revision &revision) {
                      return name.size() >= 4 && revision.id.toString().startsWith(name.toLower());
                  });
}

base::Result<Version> commonVersion(Desk &ours, Desk &theirs, const story::ArticleId &article)
{
    const auto others = theirs.revisions(article);
    if (!others)
        return std::unexpected(others.error());
    QSet<QString> ids;
    for (const store::Revision &one : *others)
        ids.insert(one.id.toString());
    return newest(ours, article,
                  u"the two newsrooms have no revision of this story in common; name one: --base"_s,
                  [&ids](const store::Revision &one) { return ids.contains(one.id.toString()); });
}

base::Result<Version> nearestVersion(Desk &desk, const story::ArticleId &article, const QString &body)
{
    const auto revisions = desk.revisions(article); // the newest first
    if (!revisions)
        return std::unexpected(revisions.error());
    std::optional<Version> nearest;
    qsizetype least = 0;
    for (size_t i = 0; i < revisions->size(); ++i) {
        const store::Revision &one = (*revisions)[i];
        if (i >= comparedRevisions && one.name.isEmpty() && !one.isPinned && i + 1 < revisions->size())
            continue;
        auto text = desk.revision(one.id);
        if (!text)
            return std::unexpected(text.error());
        const qsizetype changed = text::differenceBetween(text->body, body);
        if (!nearest || changed < least) {
            nearest = Version{one, std::move(*text)};
            least = changed;
        }
    }
    return nearest ? base::Result<Version>(std::move(*nearest))
                   : base::failure(base::ErrorCode::NotFound, u"the story has no revisions"_s);
}

base::Result<Origin> originOf(Desk &desk, const story::ArticleId &article, const base::TextRange &words)
{
    const auto revisions = desk.revisions(article);
    if (!revisions)
        return std::unexpected(revisions.error());
    if (revisions->empty())
        return base::failure(base::ErrorCode::NotFound, u"the story has no versions yet"_s);
    const auto textOf = [&](size_t number) -> base::Result<QString> {
        auto version = desk.revision((*revisions)[number].id);
        return version ? base::Result<QString>(std::move(version->body)) : std::unexpected(version.error());
    };
    const auto found = revision::introducedBy(revisions->size(), textOf, words);
    if (!found)
        return std::unexpected(found.error());
    return Origin{(*revisions)[*found],
                  *found + 1 < revisions->size() ? (*revisions)[*found + 1].id : story::RevisionId()};
}

base::Result<story::Article> restore(Desk &desk, const story::ArticleId &article,
                                     const story::RevisionId &revision)
{
    auto text = desk.revision(revision);
    if (!text)
        return text;
    if (!(text->id == article))
        return base::failure(base::ErrorCode::NotFound, u"this version is another story's"_s);
    if (const auto saved = desk.save(*text, u"restore"_s); !saved)
        return std::unexpected(saved.error());
    return desk.article(article);
}

base::Result<revision::Merged> mergeInto(Desk &desk, const story::ArticleId &article, const Version &base,
                                         const revision::Version &theirs)
{
    const auto now = desk.article(article);
    if (!now)
        return std::unexpected(now.error());
    revision::Merged merged = revision::merge(base.article, {*now, desk.person()}, theirs);
    if (const auto saved = desk.save(merged.article, u"merge"_s); !saved)
        return std::unexpected(saved.error());
    return merged;
}

base::Result<revision::Merged> mergeUnsaved(Desk &desk, const story::Article &base,
                                            const story::Article &unsaved)
{
    const auto theirs = desk.article(unsaved.id);
    const auto revisions = desk.revisions(unsaved.id);
    if (!theirs || !revisions)
        return std::unexpected(!theirs ? theirs.error() : revisions.error());
    const QString author = revisions->empty() ? QString() : revisions->front().author;
    revision::Merged merged = revision::merge(base, {unsaved, desk.person()}, {*theirs, author});
    merged.article.state = theirs->state;
    if (const auto saved = desk.save(merged.article, u"merge"_s); !saved)
        return std::unexpected(saved.error());
    return merged;
}

base::Result<> markRead(Desk &desk, const story::ArticleId &article)
{
    const auto revisions = desk.revisions(article);
    if (!revisions)
        return std::unexpected(revisions.error());
    return revisions->empty() ? base::Result<>{} : desk.setRead(article, revisions->front().id);
}

}
