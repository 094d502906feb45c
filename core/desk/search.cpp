// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/search.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::desk::Search)
};

using Kind = SearchQuery::Kind;

constexpr std::array kinds{std::pair{"stories"_L1, Kind::Stories}, std::pair{"notes"_L1, Kind::Notes},
                           std::pair{"sources"_L1, Kind::Sources}, std::pair{"commands"_L1, Kind::Commands},
                           std::pair{"help"_L1, Kind::Help}};
constexpr std::array dueWords{"today"_L1, "tomorrow"_L1, "week"_L1, "overdue"_L1, "none"_L1};

/// From the begin of one day to the begin of another, as a filter takes them.
void dueWithin(store::StoryFilter &filter, const QDate &from, const QDate &before)
{
    filter.dueFrom = from.startOfDay().toMSecsSinceEpoch();
    filter.dueBefore = before.startOfDay().toMSecsSinceEpoch();
}

bool takeDue(store::StoryFilter &filter, const QString &value, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    if (value == "today"_L1)
        dueWithin(filter, today, today.addDays(1));
    else if (value == "tomorrow"_L1)
        dueWithin(filter, today.addDays(1), today.addDays(2));
    else if (value == "week"_L1)
        dueWithin(filter, today, today.addDays(7));
    else if (value == "none"_L1)
        filter.isDueAtNoTime = true;
    else if (value == "overdue"_L1)
        filter.dueBefore = now.toMSecsSinceEpoch();
    else if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        dueWithin(filter, day, day.addDays(1));
    else
        return false;
    return true;
}

/// What is overdue, or active, is still to be done.
void addUnfinished(store::StoryFilter &filter)
{
    using enum story::State;
    if (filter.states.empty())
        filter.states = {Planned, Drafting, Submitted, Editing,   Returned,   Checking,
                         Checked, Legal,    Approved,  Scheduled, Correcting, Hold};
}

bool takeState(store::StoryFilter &filter, const QString &value)
{
    const story::State state = story::stateFromName(value);
    if (story::stateName(state) != value)
        return false;
    filter.states.push_back(state);
    return true;
}

bool takeKind(SearchQuery &query, const QString &value)
{
    const auto found = std::ranges::find(kinds, value, [](const auto &one) { return QString(one.first); });
    if (found == kinds.end())
        return false;
    query.kind = found->second;
    return true;
}

/// False where the name is no operator, so that it is a word with a colon.
bool take(SearchQuery &query, const QString &name, const QString &value, const QDateTime &now)
{
    bool isKnown = true;
    if (name == "desk"_L1)
        query.filter.desk = value;
    else if (name == "by"_L1)
        query.filter.person = value;
    else if (name == "edition"_L1)
        query.filter.edition = value;
    else if (name == "state"_L1)
        isKnown = takeState(query.filter, value.toLower());
    else if (name == "due"_L1)
        isKnown = takeDue(query.filter, value.toLower(), now);
    else if (name == "in"_L1)
        isKnown = takeKind(query, value.toLower());
    else if (name == "is"_L1 && value == "active"_L1)
        addUnfinished(query.filter);
    else if (name == "is"_L1 && value == "embargoed"_L1)
        query.filter.embargoAfter = now.toMSecsSinceEpoch();
    else if (name == "is"_L1)
        isKnown = false;
    else
        return false;
    if (!isKnown)
        query.faults << Words::tr("“%1” means nothing after “%2:”.").arg(value, name);
    else if (name == "due"_L1 && value == "overdue"_L1)
        addUnfinished(query.filter);
    return true;
}

bool isOperator(const QString &name)
{
    static const QStringList names{u"desk"_s, u"by"_s, u"edition"_s, u"state"_s, u"due"_s, u"in"_s, u"is"_s};
    return names.contains(name);
}

bool hasEvery(const QStringList &words, const story::Source &source)
{
    const QString all
        = QStringList{source.publicName, source.role, source.organisation, source.readerDescription}.join(
            u'\n');
    return std::ranges::all_of(words,
                               [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

base::Result<std::vector<story::Source>> sourcesWith(Desk &desk, const QString &typed, int limit)
{
    QString plain = typed;
    const QStringList words = plain.remove(u'"').remove(u'*').simplified().split(u' ', Qt::SkipEmptyParts);
    auto all = desk.sources().list();
    if (!all)
        return all;
    std::vector<story::Source> found;
    for (const story::Source &source : *all) {
        if (!words.isEmpty() && int(found.size()) < limit && hasEvery(words, source))
            found.push_back(source);
    }
    return found;
}

base::Result<> addNearWords(Desk &desk, const QString &typed, QStringList &near)
{
    static const QRegularExpression word(uR"(\p{L}{3,})"_s);
    for (const auto &match : word.globalMatch(typed)) {
        const auto found = desk.nearWords(match.captured(), 3);
        if (!found)
            return std::unexpected(found.error());
        near << *found;
    }
    return {};
}

base::Result<> addStories(Desk &desk, const SearchQuery &query, int limit, SearchResult &result)
{
    store::StoryFilter filter = query.filter;
    filter.limit = limit;
    if (!query.words.isEmpty()) {
        auto hits = desk.search(query.words, filter);
        if (!hits)
            return std::unexpected(hits.error());
        result.stories = std::move(*hits);
    } else if (query.isNarrowed()) {
        const auto stories = desk.stories(filter);
        if (!stories)
            return std::unexpected(stories.error());
        for (const store::StorySummary &story : *stories)
            result.stories.push_back({story, story.budgetLine});
    }
    return {};
}

}

SearchQuery parseSearch(const QString &typed, const QDateTime &now)
{
    static const QRegularExpression part(uR"re((?:(\p{L}+):(?:"([^"]*)"?|(\S+)))|(-?"[^"]*"?\*?)|(\S+))re"_s);
    SearchQuery query;
    QStringList words;
    for (const auto &match : part.globalMatch(typed)) {
        const QString value = match.captured(2) + match.captured(3);
        const bool isTaken = match.hasCaptured(1) && !value.isEmpty()
                             && take(query, match.captured(1).toLower(), value, now);
        const QString word = match.captured();
        const bool isHalfTyped = word.endsWith(u':') && isOperator(word.chopped(1).toLower());
        if (!isTaken && !isHalfTyped)
            words << word;
    }
    query.words = words.join(u' ');
    return query;
}

QStringList searchOperators()
{
    QStringList all{u"desk:"_s, u"by:"_s, u"edition:"_s, u"is:active"_s, u"is:embargoed"_s};
    for (const auto &word : dueWords)
        all << u"due:"_s + word;
    for (const auto &[name, kind] : kinds)
        all << u"in:"_s + name;
    for (int state = 0; state <= int(story::State::Spiked); ++state)
        all << u"state:"_s + story::stateName(story::State(state));
    return all;
}

base::Result<SearchResult> searchNewsroom(Desk &desk, const SearchQuery &query, int limitOfEach)
{
    const auto isMeant = [&](Kind kind) { return query.kind == Kind::Anything || query.kind == kind; };
    SearchResult result;
    if (isMeant(Kind::Stories)) {
        if (const auto added = addStories(desk, query, limitOfEach, result); !added)
            return std::unexpected(added.error());
    }
    if (isMeant(Kind::Notes) && !query.words.isEmpty()) {
        store::StoryFilter filter = query.filter;
        filter.limit = limitOfEach;
        auto notes = desk.searchNotes(query.words, filter);
        if (!notes)
            return std::unexpected(notes.error());
        result.notes = std::move(*notes);
    }
    if (isMeant(Kind::Sources) && !query.isNarrowed()) {
        auto sources = sourcesWith(desk, query.words, limitOfEach);
        if (!sources)
            return std::unexpected(sources.error());
        result.sources = std::move(*sources);
    }
    if (result.stories.empty() && result.notes.empty() && result.sources.empty()) {
        if (const auto added = addNearWords(desk, query.words, result.nearWords); !added)
            return std::unexpected(added.error());
    }
    return result;
}

}
