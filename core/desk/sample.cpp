// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"
#include "core/desk/samplebook.h"

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

/// The paper's desks and its people. Whoever looks at the sample may do everything, but not alone: what one
/// person wrote another approves.
base::Result<> addSampleStaff(store::StaffRepository &staff, const story::Publication &publication,
                              const QString &name)
{
    story::Person person{story::PersonId::create(), name, {}};
    story::Person marsh{story::PersonId::create(), u"Leona Marsh"_s, {}};
    story::Person lind{story::PersonId::create(), u"A. Lind"_s, {}};
    for (const QString &desk : publication.desks) {
        const story::NewsDesk entry{story::DeskId::create(), desk, u"News"_s, {}, u"desk"_s};
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
    const auto bookJson = resource(u":/galley/sample/newsroom.json"_s);
    auto book = bookJson ? SampleBook::read(*bookJson) : std::unexpected(bookJson.error());
    if (!book)
        return std::unexpected(book.error());
    story::ArticleId first;
    const auto done = m_store->inTransaction([&]() -> base::Result<> {
        if (const auto saved = savePublication(*publication); !saved)
            return saved;
        if (const auto saved = addSampleStaff(m_store->staff(), *publication, m_person); !saved)
            return saved;
        if (const auto stored = book->store(*m_store, u":/galley/sample/evidence"_s); !stored)
            return stored;
        QDir folder(u":/galley/sample"_s);
        for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return base::failure(base::ErrorCode::Io, file.errorString());
            const auto imported = importFile(file, folder.filePath(name), [&book](story::Article &article) {
                return book->settle(article);
            });
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
