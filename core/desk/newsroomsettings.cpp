// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/newsroomsettings.h"

#include "core/base/wholefile.h"
#include "core/exchange/csv/csvstyle.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

bool isHead(const story::Person &person)
{
    return std::ranges::contains(person.roles, story::StaffRole::DeskHead, &story::Person::Role::role);
}

template <class Named>
base::Result<> oneNameEach(const std::vector<Named> &all, const QString &what)
{
    QSet<QString> names;
    for (const Named &one : all) {
        const QString name = one.name.trimmed();
        if (name.isEmpty())
            return base::failure(base::ErrorCode::Invalid, u"a %1 has no name"_s.arg(what));
        if (names.contains(name.toCaseFolded()))
            return base::failure(base::ErrorCode::Invalid, u"two of one name: %1"_s.arg(name));
        names << name.toCaseFolded();
    }
    return {};
}

base::Result<> fits(const NewsroomSettings &settings, const std::vector<story::Person> &before)
{
    if (const auto people = oneNameEach(settings.people, u"person"_s); !people)
        return people;
    if (const auto desks = oneNameEach(settings.desks, u"desk"_s); !desks)
        return desks;
    for (const story::NewsDesk &one : settings.desks) {
        if (!std::ranges::contains(settings.profiles, one.profile, &workflow::Profile::name))
            return base::failure(base::ErrorCode::Invalid,
                                 u"%1: there is no workflow \"%2\""_s.arg(one.name, one.profile));
    }
    if (std::ranges::any_of(before, isHead) && std::ranges::none_of(settings.people, isHead))
        return base::failure(base::ErrorCode::Invalid, u"somebody must stay desk head"_s);
    return {};
}

}

base::Result<NewsroomSettings> newsroomSettings(Desk &desk)
{
    auto people = desk.staff().people();
    auto desks = desk.staff().desks();
    auto profiles = desk.workflow().profiles();
    auto publication = desk.publication();
    if (!people || !desks || !profiles || !publication)
        return std::unexpected(!people     ? people.error()
                               : !desks    ? desks.error()
                               : !profiles ? profiles.error()
                                           : publication.error());
    return NewsroomSettings{.people = std::move(*people),
                            .desks = std::move(*desks),
                            .profiles = std::move(*profiles),
                            .words = std::move(publication->houseStyle),
                            .usesBuiltInWords = publication->usesBuiltInStyle,
                            .passphrases = {},
                            .newProfiles = {}};
}

base::Result<> mayChangeNewsroom(Desk &desk)
{
    const auto people = desk.staff().people();
    if (!people)
        return std::unexpected(people.error());
    const auto self = std::ranges::find(*people, desk.person(), &story::Person::name);
    if (std::ranges::none_of(*people, isHead) || (self != people->end() && isHead(*self)))
        return {};
    return base::failure(base::ErrorCode::Denied,
                         u"only a desk head decides who may do what, and %1 is none"_s.arg(desk.person()));
}

base::Result<> saveNewsroomSettings(Desk &desk, const NewsroomSettings &settings)
{
    const auto before = desk.staff().people();
    if (!before)
        return std::unexpected(before.error());
    if (const auto may = mayChangeNewsroom(desk); !may)
        return may;
    if (const auto right = fits(settings, *before); !right)
        return right;
    auto publication = desk.publication();
    if (!publication)
        return std::unexpected(publication.error());
    publication->houseStyle = settings.words;
    publication->usesBuiltInStyle = settings.usesBuiltInWords;
    for (const story::NewsDesk &one : settings.desks) {
        if (!publication->desks.contains(one.name))
            publication->desks << one.name;
    }
    return desk.inTransaction([&]() -> base::Result<> {
        for (const QString &json : settings.newProfiles) {
            if (const auto kept = desk.workflow().saveProfile(json.toUtf8(), u"workflow"_s); !kept)
                return kept;
        }
        for (const story::NewsDesk &one : settings.desks) {
            if (const auto kept = desk.staff().save(one); !kept)
                return kept;
        }
        for (const story::Person &one : settings.people) {
            if (const auto kept = desk.staff().save(one); !kept)
                return kept;
        }
        for (const auto &[person, passphrase] : settings.passphrases.asKeyValueRange()) {
            if (const auto kept = desk.staff().setPassphrase(person, passphrase); !kept)
                return kept;
        }
        return desk.savePublication(*publication);
    });
}

base::Result<std::vector<story::HouseWord>> readHouseWords(const QString &path)
{
    const auto bytes = base::readWhole(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto words = exchange::readCsvStyle(QString::fromUtf8(*bytes));
    if (!words)
        return base::failure(words.error().code, u"%1: %2"_s.arg(path, words.error().detail));
    return words;
}

base::Result<> writeHouseWords(const QString &path, const std::vector<story::HouseWord> &words)
{
    return base::writeWhole(path, exchange::writeCsvStyle(words));
}

base::Result<workflow::Profile> readWorkflow(const QString &path, QString *json)
{
    const auto bytes = base::readWhole(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto profile = workflow::readProfile(*bytes, path);
    if (profile)
        *json = QString::fromUtf8(*bytes);
    return profile;
}

}
