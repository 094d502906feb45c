// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/history.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

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

base::Result<> markRead(Desk &desk, const story::ArticleId &article)
{
    const auto revisions = desk.revisions(article);
    if (!revisions)
        return std::unexpected(revisions.error());
    return revisions->empty() ? base::Result<>{} : desk.setRead(article, revisions->front().id);
}

}
