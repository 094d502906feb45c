// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

base::Result<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, path);
    return file.readAll();
}

story::Source source(story::SourceKind kind, const QString &name, const QString &role,
                     const QString &organisation)
{
    return {.id = story::SourceId::create(),
            .kind = kind,
            .publicName = name,
            .role = role,
            .organisation = organisation};
}

/// The people and papers the sample stories rest on.
base::Result<> addSampleSources(store::SourceRepository &sources)
{
    using story::SourceKind;
    using story::Terms;
    std::vector<std::pair<story::Source, Terms>> all{
        {source(SourceKind::Person, u"Ines Calloway"_s, u"harbour master"_s, u"Saltmere Harbour"_s),
         Terms::OnRecord},
        {source(SourceKind::Person, u"Piet Aldous"_s, u"operations director"_s, u"Northbank Marine"_s),
         Terms::OnRecord},
        {source(SourceKind::Person, u"Tomas Reed"_s, u"chair"_s, u"Saltmere Harbour Commission"_s),
         Terms::OnRecord},
        {source(SourceKind::Person, u"Aisha Verrin"_s, u"commissioner for the islands"_s,
                u"Saltmere Harbour Commission"_s),
         Terms::OnRecord},
        {source(SourceKind::Person, u"Dr Amir Shah"_s, u"island doctor"_s, {}), Terms::OnRecord},
        {source(SourceKind::Person, u"Harold Penn"_s, u"retired ferry skipper"_s, {}), Terms::OnRecord},
        {source(SourceKind::Person, u"Mara Quill"_s, u"runs the island shop"_s, {}), Terms::OnRecord},
        {source(SourceKind::Document, u"Survey of the bar, August 2026"_s, {}, u"Saltmere Harbour"_s),
         Terms::OnRecord},
        {source(SourceKind::Person, {}, {}, {}), Terms::OnBackground},
    };
    all[0].first.aliases = {u"the harbour master"_s};
    all[0].first.independenceGroup = u"Saltmere Harbour"_s;
    all[7].first.independenceGroup = u"Saltmere Harbour"_s;
    all.back().first.readerDescription = u"a person with direct knowledge of the tender"_s;
    all.back().first.vaultReference = story::SourceId::create().toString();
    for (const auto &[entry, terms] : all) {
        if (const auto saved = sources.save(entry); !saved)
            return saved;
        const story::Conversation conversation{.id = story::ConversationId::create(),
                                               .source = entry.id,
                                               .at = QDateTime::currentMSecsSinceEpoch(),
                                               .by = u"you"_s,
                                               .terms = terms,
                                               .medium = u"telephone"_s};
        if (const auto saved = sources.save(conversation); !saved)
            return saved;
    }
    return {};
}

/// The paper's desks and its people. Whoever looks at the sample may do everything, but not alone: what one
/// person wrote another approves.
base::Result<> addSampleStaff(store::StaffRepository &staff, const story::Publication &publication,
                              const QString &name)
{
    story::Person person{story::PersonId::create(), name, {}};
    story::Person marsh{story::PersonId::create(), u"Leona Marsh"_s, {}};
    story::Person lind{story::PersonId::create(), u"A. Lind"_s, {}};
    for (const QString &desk : publication.desks) {
        const story::NewsDesk entry{story::DeskId::create(), desk, u"News"_s, {}};
        if (const auto saved = staff.save(entry); !saved)
            return saved;
        for (int role = 0; role <= static_cast<int>(story::StaffRole::DeskHead); ++role)
            person.roles.push_back({entry.id, static_cast<story::StaffRole>(role)});
        marsh.roles.push_back({entry.id, story::StaffRole::Reporter});
        lind.roles.push_back({entry.id, story::StaffRole::DeskEditor});
        lind.roles.push_back({entry.id, story::StaffRole::Approver});
    }
    for (const story::Person &one : {person, marsh, lind}) {
        if (const auto saved = staff.save(one); !saved)
            return saved;
    }
    return {};
}

}

base::Result<story::ArticleId> Desk::loadSample()
{
    const auto json = resource(u":/galley/publications/saltmere.json"_s);
    if (!json)
        return std::unexpected(json.error());
    const auto publication = story::publicationFromJson(*json);
    if (!publication)
        return std::unexpected(publication.error());
    story::ArticleId first;
    const auto done = m_store->inTransaction([&]() -> base::Result<> {
        if (const auto saved = savePublication(*publication); !saved)
            return saved;
        if (const auto saved = addSampleStaff(m_store->staff(), *publication, m_person); !saved)
            return saved;
        if (const auto saved = addSampleSources(m_store->sources()); !saved)
            return saved;
        QDir folder(u":/galley/sample"_s);
        for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return base::failure(base::ErrorCode::Io, file.errorString());
            const auto imported = importFile(file, folder.filePath(name));
            if (!imported)
                return std::unexpected(imported.error());
            if (name == "sample.md"_L1)
                first = imported->id;
        }
        return {};
    });
    return done ? base::Result<story::ArticleId>(first) : std::unexpected(done.error());
}

}
