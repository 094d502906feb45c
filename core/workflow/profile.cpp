// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/profile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::workflow {

namespace {

/// What no profile may leave out: without these an approval is worth nothing.
constexpr GuardSet kept = setOf(Guard::HashApproved) | setOf(Guard::EmbargoPassed)
                          | setOf(Guard::NoPendingSuggestion) | setOf(Guard::NoBlockingFinding)
                          | setOf(Guard::CorrectionRecorded) | setOf(Guard::TextAsPublished);

std::unexpected<base::Error> wrong(const QString &file, const QString &key, const QString &what)
{
    return base::failure(base::ErrorCode::Invalid, u"%1: %2: %3"_s.arg(file, key, what));
}

std::optional<State> knownState(const QString &name)
{
    const State state = story::stateFromName(name);
    return story::stateName(state) == name ? std::optional(state) : std::nullopt;
}

std::optional<Who> knownWho(const QString &name)
{
    if (name == "author"_L1)
        return Who::Author;
    if (name == "holder"_L1)
        return Who::Holder;
    const StaffRole role = story::staffRoleFromName(name);
    return story::staffRoleName(role) == name ? std::optional(whoOf(role)) : std::nullopt;
}

base::Result<> readRow(const QJsonObject &json, const QString &file, const QString &key, Transition &row)
{
    for (const QString &name : json.keys()) {
        if (name != "from"_L1 && name != "roles"_L1 && name != "without"_L1)
            return wrong(file, key + u'.' + name, u"a move has only from, roles and without"_s);
        if (!json.value(name).isArray())
            return wrong(file, key + u'.' + name, u"must be a list of names"_s);
    }
    if (json.contains("from"_L1))
        row.from = 0;
    for (const QJsonValue value : json.value("from"_L1).toArray()) {
        const auto state = knownState(value.toString());
        if (!state)
            return wrong(file, key + u".from"_s, u"there is no state \"%1\""_s.arg(value.toString()));
        row.from |= setOf(*state);
    }
    if (json.contains("roles"_L1))
        row.who = {};
    for (const QJsonValue value : json.value("roles"_L1).toArray()) {
        const auto who = knownWho(value.toString());
        if (!who)
            return wrong(file, key + u".roles"_s, u"there is no role \"%1\""_s.arg(value.toString()));
        row.who |= *who;
    }
    for (const QJsonValue value : json.value("without"_L1).toArray()) {
        const auto guard = guardFromName(value.toString());
        if (!guard)
            return wrong(file, key + u".without"_s, u"there is no guard \"%1\""_s.arg(value.toString()));
        if (holds(kept, *guard))
            return wrong(file, key + u".without"_s,
                         u"\"%1\" cannot be left out on any desk"_s.arg(value.toString()));
        row.guards &= ~setOf(*guard);
    }
    return {};
}

/// States a story can come to from a stub or a draft.
StateSet reachable(const Profile &profile)
{
    StateSet seen = setOf(State::Planned) | setOf(State::Drafting);
    for (bool grew = true; grew;) {
        grew = false;
        for (const Transition &row : profile.moves) {
            if (row.to && (row.from & seen) != 0 && !holds(seen, *row.to)) {
                seen |= setOf(*row.to);
                grew = true;
            }
        }
    }
    return seen;
}

base::Result<> validate(const Profile &profile, const QString &file)
{
    const StateSet seen = reachable(profile);
    if (!holds(seen, State::Published))
        return wrong(file, u"moves"_s, u"no way leads from drafting to published"_s);
    if (!profile.find(Move::Approve))
        return wrong(file, u"moves"_s,
                     u"\"approve\" is missing: nothing is published that nobody approved"_s);
    for (int i = 0; i <= static_cast<int>(State::Spiked); ++i) {
        const auto state = static_cast<State>(i);
        if (!holds(seen, state) || state == State::Withdrawn)
            continue;
        const bool isEnd = state == State::Published || state == State::Corrected;
        if (!profile.leadsOn(state) && !isEnd)
            return wrong(file, u"moves"_s,
                         u"a story that is %1 could never leave that state"_s.arg(story::stateName(state)));
    }
    return {};
}

base::Result<> readLimits(const QJsonObject &json, const QString &file, Profile &profile)
{
    for (const QString &key : json.keys()) {
        static const QStringList known{
            u"name"_s, u"title"_s, u"moves"_s, u"fourEyes"_s, u"substantiveShare"_s, u"minimumSources"_s};
        if (!known.contains(key))
            return wrong(file, key, u"is not a key of a profile"_s);
    }
    profile.name = json.value("name"_L1).toString();
    profile.title = json.value("title"_L1).toString(profile.name);
    if (profile.name.isEmpty())
        return wrong(file, u"name"_s, u"must be a word that the desk calls this profile by"_s);
    const QJsonValue eyes = json.value("fourEyes"_L1);
    if (!eyes.isUndefined() && !eyes.isBool())
        return wrong(file, u"fourEyes"_s, u"must be true or false"_s);
    profile.fourEyes = eyes.toBool(true);
    const QJsonValue share = json.value("substantiveShare"_L1);
    profile.substantiveShare = share.toDouble(share.isUndefined() ? 10 : -1);
    if (profile.substantiveShare < 0 || profile.substantiveShare > 100)
        return wrong(file, u"substantiveShare"_s,
                     u"must be a number from 0 to 100 (per cent of the words)"_s);
    const QJsonValue sources = json.value("minimumSources"_L1);
    profile.minimumSources = sources.toInt(sources.isUndefined() ? 1 : -1);
    if (profile.minimumSources < 1 || profile.minimumSources > 9)
        return wrong(file, u"minimumSources"_s, u"must be a whole number from 1 to 9"_s);
    return {};
}

}

const Transition *Profile::find(Move move) const
{
    const auto found = std::ranges::find(moves, move, &Transition::move);
    return found == moves.end() ? nullptr : &*found;
}

bool Profile::leadsOn(State state) const
{
    return std::ranges::any_of(moves, [state](const Transition &row) {
        return holds(row.from, state) && row.move != Move::Hold && row.move != Move::Spike
               && row.move != Move::HandOver && row.move != Move::LiftEmbargo && row.move != Move::Void;
    });
}

base::Result<Profile> readProfile(const QByteArray &json, const QString &fileName)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        const auto line = json.first(qMin<qsizetype>(fault.offset, json.size())).count('\n') + 1;
        return wrong(fileName, u"line %1"_s.arg(line), u"is not JSON: %1"_s.arg(fault.errorString()));
    }
    Profile profile;
    if (const auto read = readLimits(document.object(), fileName, profile); !read)
        return std::unexpected(read.error());
    const QJsonObject moves = document.object().value("moves"_L1).toObject();
    for (const QString &name : moves.keys()) {
        if (!moveFromName(name))
            return wrong(fileName, u"moves."_s + name, u"there is no such move"_s);
    }
    for (const Transition &whole : transitions()) {
        const QString name = moveName(whole.move);
        if (!moves.contains(name) && whole.move != Move::Void)
            continue;
        Transition row = whole;
        if (const auto read = readRow(moves.value(name).toObject(), fileName, u"moves."_s + name, row); !read)
            return std::unexpected(read.error());
        if (!profile.fourEyes)
            row.guards &= ~(setOf(Guard::NotAuthor) | setOf(Guard::NotSubstantive) | setOf(Guard::NotFixer));
        profile.moves.push_back(row);
    }
    if (const auto valid = validate(profile, fileName); !valid)
        return std::unexpected(valid.error());
    return profile;
}

const std::vector<Profile> &builtInProfiles()
{
    static const std::vector<Profile> all = [] {
        std::vector<Profile> profiles;
        for (const QString &name : {u"desk"_s, u"small"_s}) {
            QFile file(u":/galley/workflow/%1.json"_s.arg(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto profile = readProfile(file.readAll(), file.fileName()))
                profiles.push_back(std::move(*profile));
        }
        return profiles;
    }();
    return all;
}

const Profile &builtInProfile(const QString &name)
{
    const auto &all = builtInProfiles();
    const auto found = std::ranges::find(all, name, &Profile::name);
    return found == all.end() ? all.front() : *found;
}

}
