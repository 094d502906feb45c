// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/sourcebook.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr qsizetype shortestId = 4;

/// Case and accents away: what somebody types for a name they have in mind.
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += c;
    }
    return result;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate() || ((c == u'\'' || c == u'-') && !word.isEmpty())) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

/// The words that tell one from another: no titles and articles.
QStringList tellingWords(const QString &text)
{
    static const QSet<QString> little{u"mr"_s, u"mrs"_s, u"ms"_s,   u"miss"_s, u"dr"_s,  u"sir"_s, u"the"_s,
                                      u"a"_s,  u"an"_s,  u"prof"_s, u"of"_s,   u"for"_s, u"who"_s, u"s"_s};
    QStringList words = wordsOf(text);
    words.removeIf([](const QString &word) { return little.contains(word); });
    return words;
}

bool containsAll(const QStringList &all, const QStringList &words)
{
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

bool anyBegins(const QStringList &all, const QString &start)
{
    return std::ranges::any_of(all, [&start](const QString &word) { return word.startsWith(start); });
}

/// "m okafor" for "miriam okafor".
bool isInitialOf(const QStringList &words, const QStringList &name)
{
    return words.size() > 1 && name.size() > 1 && words.last() == name.last() && words.first().size() == 1
           && name.first().startsWith(words.first());
}

}

std::optional<story::Terms> SourceBook::Entry::terms() const
{
    return conversations.empty() ? std::nullopt : std::optional(conversations.front().terms);
}

SourceBook::SourceBook(std::vector<Entry> entries, const std::vector<story::Source> &merged)
    : m_entries(std::move(entries))
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_places.insert(m_entries[i].source.id, i);
        m_keys.push_back(keysOf(m_entries[i]));
        for (const QString &name : std::as_const(m_keys[i].wholeNames))
            m_named[name].push_back(i);
    }
    QHash<story::SourceId, story::SourceId> parents;
    for (const story::Source &source : merged)
        parents.insert(source.id, source.mergedInto);
    for (const story::Source &source : merged) {
        story::SourceId root = source.mergedInto;
        for (qsizetype steps = 0; parents.contains(root) && steps <= parents.size(); ++steps)
            root = parents.value(root);
        if (const auto place = m_places.constFind(root); place != m_places.constEnd()) {
            const size_t at = *place;
            m_places.insert(source.id, at);
            m_merged[m_entries[at].source.id].push_back(source);
            const qsizetype before = m_keys[at].wholeNames.size();
            addNames(m_keys[at], source);
            for (const QString &name : m_keys[at].wholeNames.sliced(before))
                m_named[name].push_back(at);
        }
    }
}

base::Result<SourceBook> SourceBook::read(store::SourceRepository &sources)
{
    auto list = sources.list();
    const auto merged = sources.merged();
    auto talks = sources.conversations();
    auto evidence = sources.evidence();
    if (!list || !merged)
        return std::unexpected(list ? merged.error() : list.error());
    if (!talks || !evidence)
        return std::unexpected(talks ? evidence.error() : talks.error());
    std::vector<Entry> entries;
    for (story::Source &source : *list)
        entries.push_back({std::move(source), {}, {}});
    SourceBook book(std::move(entries), *merged);
    for (story::Conversation &talk : *talks) {
        if (const auto place = book.m_places.constFind(talk.source); place != book.m_places.constEnd())
            book.m_entries[*place].conversations.push_back(std::move(talk));
    }
    for (story::Evidence &one : *evidence) {
        if (const auto place = book.m_places.constFind(one.source); place != book.m_places.constEnd())
            book.m_entries[*place].evidence.push_back(std::move(one));
    }
    return book;
}

void SourceBook::addNames(Keys &keys, const story::Source &source)
{
    for (const QString &name : QStringList{source.publicName} + source.aliases) {
        const QStringList words = tellingWords(name);
        if (words.isEmpty())
            continue;
        keys.names += wordsOf(name);
        keys.wholeNames << words.join(u' ');
    }
}

SourceBook::Keys SourceBook::keysOf(const Entry &entry)
{
    const story::Source &source = entry.source;
    Keys keys;
    addNames(keys, source);
    keys.others = wordsOf(source.organisation) + wordsOf(source.role);
    keys.description = tellingWords(source.readerDescription).join(u' ');
    return keys;
}

const SourceBook::Entry *SourceBook::entry(const story::SourceId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_entries[*place];
}

std::vector<story::StorySource> SourceBook::sourcesOf(const story::Article &article) const
{
    std::vector<story::StorySource> sources;
    QSet<story::SourceId> known;
    for (const story::Attribution &attribution : article.attributions) {
        if (!attribution.sourceId || known.contains(*attribution.sourceId))
            continue;
        known.insert(*attribution.sourceId);
        const Entry *found = entry(*attribution.sourceId);
        if (!found)
            continue;
        sources.push_back({found->source, found->conversations, found->evidence});
        sources.back().source.id = *attribution.sourceId; // of a merged entry, as the attribution names it
    }
    return sources;
}

base::Result<const SourceBook::Entry *> SourceBook::entryNamed(const QString &words) const
{
    if (const Entry *one = named(words))
        return one;
    std::vector<const Entry *> fitting;
    if (words.size() >= shortestId) {
        for (const Entry &entry : m_entries) {
            if (entry.source.id.toString().startsWith(words, Qt::CaseInsensitive))
                fitting.push_back(&entry);
        }
    }
    if (fitting.empty())
        fitting = words.trimmed().isEmpty() ? std::vector<const Entry *>() : find(words, 2);
    if (fitting.size() > 1)
        return base::failure(base::ErrorCode::Invalid,
                             u"several sources fit \"%1\"; use the whole name or the id"_s.arg(words));
    if (fitting.empty())
        return base::failure(base::ErrorCode::NotFound, u"there is no source \"%1\""_s.arg(words));
    return fitting.front();
}

std::vector<story::Source> SourceBook::mergedInto(const story::SourceId &id) const
{
    return m_merged.value(id);
}

std::vector<const SourceBook::Entry *> SourceBook::find(const QString &typed, size_t limit) const
{
    QStringList words = tellingWords(typed);
    if (words.isEmpty())
        words = wordsOf(typed); // somebody begins to type
    std::vector<const Entry *> byName;
    std::vector<const Entry *> byOther;
    for (size_t i = 0; i < m_entries.size() && byName.size() < limit; ++i) {
        const Keys &keys = m_keys[i];
        const QStringList all = keys.names + keys.others + keys.description.split(u' ', Qt::SkipEmptyParts);
        const auto begins = [&words](const QStringList &list) {
            return std::ranges::all_of(words, [&](const QString &word) { return anyBegins(list, word); });
        };
        if (begins(keys.names))
            byName.push_back(&m_entries[i]);
        else if (begins(all))
            byOther.push_back(&m_entries[i]);
    }
    byName.insert(byName.end(), byOther.begin(), byOther.end());
    byName.resize(std::min(byName.size(), limit));
    return byName;
}

double SourceBook::likeness(const Keys &keys, const QStringList &words, const QString &whole) const
{
    if (keys.wholeNames.contains(whole) || (!keys.description.isEmpty() && keys.description == whole))
        return 1;
    double best = 0;
    for (const QString &name : keys.wholeNames) {
        const QStringList parts = name.split(u' ');
        if (parts.last() == words.last() && containsAll(parts, words)) // "Calloway", "Ines Calloway"
            best = std::max(best, 0.9);
        else if (isInitialOf(words, parts))
            best = std::max(best, 0.87);
        else if (parts.size() > 1 && containsAll(words, parts)) // "Ines Calloway the harbour master"
            best = std::max(best, 0.9);
    }
    if (best == 0 && containsAll(keys.others, words))
        best = words.size() > 1 ? 0.7 : 0.5; // a role may be anybody's
    return best;
}

std::vector<SourceBook::Match> SourceBook::matches(const QString &text) const
{
    const QStringList words = tellingWords(text);
    std::vector<Match> found;
    if (words.isEmpty())
        return found;
    const QString whole = words.join(u' ');
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (const double score = likeness(m_keys[i], words, whole); score > 0)
            found.push_back({&m_entries[i], score});
    }
    std::ranges::stable_sort(found, std::greater<>(), &Match::likeness);
    return found;
}

const SourceBook::Entry *SourceBook::named(const QString &name) const
{
    const auto found = m_named.constFind(tellingWords(name).join(u' '));
    if (found == m_named.constEnd())
        return nullptr;
    const bool isOne = std::ranges::all_of(*found, [&](size_t at) { return at == found->front(); });
    return isOne ? &m_entries[found->front()] : nullptr;
}

const SourceBook::Entry *SourceBook::sureMatch(const QString &words) const
{
    const std::vector<Match> found = matches(words);
    const bool isSure = !found.empty() && found.front().likeness >= sureLikeness
                        && (found.size() == 1 || found[1].likeness < found.front().likeness);
    return isSure ? found.front().entry : nullptr;
}

}
