// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Result<> write(const Connection &connection, const QString &id, const QString &hash)
{
    Statement update(connection, "UPDATE revision SET chain_hash = ? WHERE id = ?"_L1);
    return update.run(hash, id);
}

/// A revision as the chain sees it.
struct Link
{
    QString id;
    QString parent;
    QString wordsHash;
    QString chainHash;
};

/// Those of one story; what stands upon another comes after it, whatever the clock said.
class Chain
{
public:
    static base::Result<Chain> read(const Connection &connection, const QString &article)
    {
        Statement query(connection, "SELECT id, parent, row_hash, chain_hash FROM revision WHERE article = ?"
                                    " ORDER BY at, id"_L1);
        if (const auto ran = query.run(article); !ran)
            return std::unexpected(ran.error());
        std::vector<Link> links;
        while (query.next())
            links.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
        return Chain(std::move(links));
    }

    const std::vector<Link> &links() const { return m_links; }
    bool isWhole() const { return m_isWhole; }
    const Link *parentOf(const Link &one) const
    {
        const auto found = m_places.find(one.parent);
        return found == m_places.end() ? nullptr : &m_links[found.value()];
    }
    /// The newest revisions: nothing stands upon them.
    bool isEnd(const Link &one) const
    {
        return std::ranges::none_of(m_links, [&one](const Link &other) { return other.parent == one.id; });
    }

private:
    explicit Chain(std::vector<Link> rows)
    {
        QHash<QString, bool> isThere;
        for (const Link &one : rows)
            isThere[one.id] = true;
        const auto isReady = [&](const Link &one) {
            return one.parent.isEmpty() || m_places.contains(one.parent) || !isThere.contains(one.parent);
        };
        while (!rows.empty()) {
            std::vector<Link> waiting;
            for (Link &one : rows) {
                if (isReady(one))
                    place(std::move(one));
                else
                    waiting.push_back(std::move(one));
            }
            if (waiting.size() == rows.size()) { // a ring, which only damage makes
                std::ranges::for_each(waiting, [this](Link &one) { place(std::move(one)); });
                waiting.clear();
                m_isWhole = false;
            }
            rows = std::move(waiting);
        }
    }

    void place(Link one)
    {
        m_isWhole = m_isWhole && (one.parent.isEmpty() || m_places.contains(one.parent));
        m_places[one.id] = m_links.size();
        m_links.push_back(std::move(one));
    }

    std::vector<Link> m_links;
    QHash<QString, size_t> m_places;
    bool m_isWhole = true; ///< each stands upon one that is there, or is the first
};

/// Whether the history of a story is the one that was written.
base::Result<bool> isIntact(const Connection &connection, const QString &article, const QString &head)
{
    const auto chain = Chain::read(connection, article);
    if (!chain)
        return std::unexpected(chain.error());
    bool hasHead = chain->links().empty() && head.isEmpty();
    for (const Link &one : chain->links()) {
        const Link *parent = chain->parentOf(one);
        if (one.chainHash != store::chainHash(parent ? parent->chainHash : QString(), one.id, one.wordsHash))
            return false;
        hasHead = hasHead || (one.chainHash == head && chain->isEnd(one));
    }
    return hasHead && chain->isWhole();
}

}

QString chainHash(const QString &previous, const QString &id, const QString &wordsHash)
{
    return rowHash(u"chain"_s, {previous, id, wordsHash});
}

base::Result<> writeHead(const Connection &connection, const QString &article, const QString &hash)
{
    Statement update(connection, "UPDATE article SET head_hash = ? WHERE id = ?"_L1);
    return update.run(notNull(hash), article);
}

base::Result<QString> chainRevisions(const Connection &connection, const QString &article)
{
    const auto chain = Chain::read(connection, article);
    if (!chain)
        return std::unexpected(chain.error());
    QHash<QString, QString> hashes;
    QString head;
    for (const Link &one : chain->links()) {
        head = chainHash(hashes.value(one.parent), one.id, one.wordsHash);
        hashes[one.id] = head;
        if (const auto written = write(connection, one.id, head); !written)
            return std::unexpected(written.error());
    }
    if (const auto written = writeHead(connection, article, head); !written)
        return std::unexpected(written.error());
    return head;
}

base::Result<> chainEveryStory(const Connection &connection)
{
    Statement stories(connection, "SELECT id FROM article"_L1);
    if (const auto ran = stories.run(); !ran)
        return ran;
    QStringList ids;
    while (stories.next())
        ids << stories.text(0);
    for (const QString &id : ids) {
        if (const auto chained = chainRevisions(connection, id); !chained)
            return std::unexpected(chained.error());
    }
    return {};
}

base::Result<> chainFaults(const Connection &connection, StoreReport &report, const RowRange &stories)
{
    Statement query(connection,
                    "SELECT id, slug, head_hash FROM article WHERE number > ? AND number <= ?"_L1);
    if (const auto ran = query.run(stories.after, stories.upTo); !ran)
        return ran;
    while (query.next()) {
        const auto intact = isIntact(connection, query.text(0), query.text(2));
        if (!intact)
            return std::unexpected(intact.error());
        if (!*intact)
            report.faults << u"The history of story %1 (%2) is not whole: a version is missing or was put "
                             "in the place of another."_s.arg(query.text(1), query.text(0));
    }
    return {};
}

}
