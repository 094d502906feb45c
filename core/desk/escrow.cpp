// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/escrow.h"

#include "core/check/secrets.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

/// By the fingerprint of their keys.
base::Result<QHash<QString, QString>> peopleByKey(Desk &desk)
{
    const auto members = desk.vault().members();
    if (!members)
        return std::unexpected(members.error());
    QHash<QString, QString> people;
    for (const vault::Member &one : *members) {
        if (!one.signature.isEmpty()) // the others wait to be admitted
            people[one.keys.fingerprint()] = one.person;
    }
    return people;
}

base::Result<QStringList> readersOf(Desk &desk, const vault::SealedIdentity &sealed,
                                    const QHash<QString, QString> &people)
{
    const auto grants = desk.vault().grants(sealed.source);
    if (!grants)
        return std::unexpected(grants.error());
    QStringList readers;
    for (const vault::Grant &grant : *grants) {
        if (grant.version == sealed.version && people.contains(grant.grantee))
            readers << people[grant.grantee];
    }
    readers.removeDuplicates();
    return readers;
}

bool mayApprove(const story::Person &person, const story::DeskId &desk)
{
    return std::ranges::any_of(person.roles, [&desk](const story::Person::Role &one) {
        return one.desk == desk
               && (one.role == story::StaffRole::Approver || one.role == story::StaffRole::DeskHead);
    });
}

bool rests(const story::Article &article, const story::SourceId &source)
{
    return std::ranges::any_of(article.attributions, [&source](const story::Attribution &one) {
        return one.sourceId == source && one.standing != story::Standing::Dismissed;
    });
}

}

base::Result<std::vector<SealedSource>> sealedSources(Desk &desk, const story::Article &article)
{
    const auto sources = desk.sources().list();
    const auto sealed = desk.vault().identities();
    const auto people = peopleByKey(desk);
    if (!sources || !sealed || !people)
        return std::unexpected(!sources ? sources.error() : !sealed ? sealed.error() : people.error());
    std::vector<SealedSource> found;
    for (const story::Source &source : *sources) {
        const auto row = std::ranges::find(*sealed, source.vaultReference, &vault::SealedIdentity::source);
        if (!source.isProtected() || row == sealed->end() || !rests(article, source.id))
            continue;
        const auto readers = readersOf(desk, *row, *people);
        if (!readers)
            return std::unexpected(readers.error());
        found.push_back({source.vaultReference, source.readerDescription, *readers});
    }
    return found;
}

bool isSensitive(Desk &desk, const story::Article &article)
{
    QSet<story::SourceId> sources; // each is looked up once, however often it speaks
    for (const story::Attribution &one : article.attributions) {
        if (one.sourceId && one.standing != story::Standing::Dismissed)
            sources << *one.sourceId;
    }
    return std::ranges::any_of(sources, [&desk](const story::SourceId &id) {
        const auto source = desk.sources().load(id);
        return !source || source->isProtected(); // what cannot be looked up may be
    });
}

bool mayNameSomebody(const QString &words)
{
    const check::Secrets *secrets = check::openSecrets();
    return secrets && secrets->mayBeIn(words);
}

base::Result<std::vector<Confidant>> confidants(Desk &desk, const story::Article &article)
{
    const auto staff = desk.staff().people();
    const auto desks = desk.staff().desks();
    const auto people = peopleByKey(desk);
    if (!staff || !desks || !people)
        return std::unexpected(!staff ? staff.error() : !desks ? desks.error() : people.error());
    const auto home = std::ranges::find(*desks, article.fields.desk, &story::NewsDesk::name);
    std::vector<Confidant> found;
    for (auto one = people->begin(); one != people->end(); ++one) {
        const auto person = std::ranges::find(*staff, one.value(), &story::Person::name);
        const bool isWanted = person != staff->end() && one.value() != desk.person() && home != desks->end()
                              && mayApprove(*person, home->id);
        if (isWanted)
            found.push_back({one.value(), one.key()});
    }
    std::ranges::sort(found, {}, &Confidant::person);
    return found;
}

base::Result<QString> unverifiedIdentities(Desk &desk, const story::Article &article)
{
    const auto sources = sealedSources(desk, article);
    if (!sources)
        return std::unexpected(sources.error());
    QStringList unread;
    for (const SealedSource &one : *sources) {
        if (!one.readers.contains(desk.person()))
            unread << one.description;
    }
    return unread.isEmpty() ? QString() : u"identity not verified: "_s + unread.join(u", "_s);
}

}
