// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bringover.h"

#include "core/desk/desk.h"
#include "core/desk/openstory.h"
#include "core/store/sql/sqlstore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

constexpr int mostLookedAt = 200; // of those changed last: nobody writes in more while a file is read

bool wroteIn(const desk::Desk &desk, const story::ArticleId &id, qint64 start)
{
    const auto revisions = desk.revisions(id);
    return revisions && std::ranges::any_of(*revisions, [&](const store::Revision &one) {
               return one.at >= start && one.author == desk.person();
           });
}

}

std::vector<story::Article> writtenSince(qint64 start, const desk::Desk &desk, const desk::OpenStory *open)
{
    std::vector<story::Article> written;
    if (open && !open->isHeld() && (!open->isSaved() || wroteIn(desk, open->article().id, start)))
        written.push_back(open->article());
    const auto changed = desk.stories({.limit = mostLookedAt});
    for (const store::StorySummary &story : changed.value_or(std::vector<store::StorySummary>())) {
        const bool isOpen = open && open->article().id == story.id;
        if (isOpen || story.changedAt < start || !wroteIn(desk, story.id, start))
            continue;
        if (auto article = desk.article(story.id))
            written.push_back(std::move(*article));
    }
    return written;
}

base::Result<> bringOver(const std::vector<story::Article> &written, const QString &databasePath,
                         const QString &person)
{
    if (written.empty())
        return {};
    const auto store = store::openStore(databasePath);
    if (!store)
        return std::unexpected(store.error());
    store::ArticleRepository &articles = (*store)->articles();
    for (const story::Article &article : written) {
        if (articles.save(article, person, u"save"_s) || articles.keepAside(article, person))
            continue;
        story::Article own = article;
        own.id = story::ArticleId::create();
        if (const auto saved = articles.save(own, person, u"save"_s); !saved)
            return std::unexpected(saved.error());
    }
    return {};
}

}
