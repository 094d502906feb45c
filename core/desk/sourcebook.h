// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "core/story/story.h"

#include <QHash>

namespace galley::desk {

/// The source book as it stood when it was read: every entry with its conversations and evidence, quick to
/// look up while somebody types. A value; shared between threads as const.
class SourceBook
{
public:
    struct Entry
    {
        story::Source source;
        std::vector<story::Conversation> conversations; ///< the latest first
        std::vector<story::Evidence> evidence;

        /// Of the latest conversation; nothing where nobody spoke to them yet.
        std::optional<story::Terms> terms() const;
    };

    /// An entry that may be who a text means.
    struct Match
    {
        const Entry *entry = nullptr;
        double likeness = 0; ///< 0 to 1; from sureLikeness on nobody needs to be asked, if it is the only one
    };
    static constexpr double sureLikeness = 0.85;

    SourceBook() = default;
    explicit SourceBook(std::vector<Entry> entries, const std::vector<story::Source> &merged = {});
    static base::Result<SourceBook> read(store::SourceRepository &sources);

    const std::vector<Entry> &entries() const { return m_entries; }
    /// The entry of that id, or the one it was merged into; null where there is none.
    const Entry *entry(const story::SourceId &id) const;
    /// The entries that the article's attributions name, once each.
    std::vector<story::StorySource> sourcesOf(const story::Article &article) const;
    /// The entries that were merged into this one, at any depth.
    std::vector<story::Source> mergedInto(const story::SourceId &id) const;
    /// By a name or alias, the beginning of the id (4 characters at least), or words that only one entry has;
    /// Invalid where several fit, NotFound where none does.
    base::Result<const Entry *> entryNamed(const QString &words) const;
    /// Entries with a name, alias, organisation or role where every typed word begins a word; names first.
    /// Letter case and accents do not matter. All where nothing is typed.
    std::vector<const Entry *> find(const QString &typed, size_t limit = 50) const;
    /// Who "Ms Calloway", "the harbour master" or an agreed description may be, the likeliest first.
    std::vector<Match> matches(const QString &words) const;
    /// The one entry of exactly this name or alias (titles and letter case apart), or null; quick.
    const Entry *named(const QString &name) const;
    /// The one entry that it must be, or null.
    const Entry *sureMatch(const QString &words) const;

private:
    struct Keys
    {
        QStringList names;      ///< words of name and aliases, of merged entries too
        QStringList others;     ///< words of organisation and role
        QStringList wholeNames; ///< each name as one list of words
        QString description;
    };
    static Keys keysOf(const Entry &entry);
    static void addNames(Keys &keys, const story::Source &source);
    double likeness(const Keys &keys, const QStringList &words, const QString &whole) const;

    std::vector<Entry> m_entries;
    std::vector<Keys> m_keys;                    ///< of each entry
    QHash<QString, std::vector<size_t>> m_named; ///< entries by each whole name
    QHash<story::SourceId, size_t> m_places;
    QHash<story::SourceId, std::vector<story::Source>> m_merged;
};

}
