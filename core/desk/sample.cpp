// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
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

const QString approver = u"A. Lind"_s;

/// The paper's desks and its people. Whoever looks at the sample may do everything, but not alone: what one
/// person wrote another approves.
base::Result<> addSampleStaff(store::StaffRepository &staff, const story::Publication &publication,
                              const QString &name)
{
    story::Person person{story::PersonId::create(), name, {}};
    story::Person marsh{story::PersonId::create(), u"Leona Marsh"_s, {}};
    story::Person lind{story::PersonId::create(), approver, {}};
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

/// How far somebody other than the writer has to take a story: an approval or a publication that is on no
/// record would be none.
bool isApprovedOrLater(story::State state)
{
    return state == story::State::Approved || state == story::State::Published
           || state == story::State::Corrected;
}

/// Takes a checked story to the state that it is to have, step by step.
base::Result<> takeTo(store::Store &store, const story::ArticleId &id, story::State state,
                      const QString &person)
{
    const auto article = store.articles().load(id);
    if (!article)
        return std::unexpected(article.error());
    store::WorkflowRepository &workflow = store.workflow();
    const QString hash = story::contentHash(*article);
    const auto take = [&](workflow::Move move, const QString &by, const QString &reason = {}) {
        const auto taken = workflow.move(
            {.article = id, .move = move, .person = by, .reason = reason, .contentHash = hash});
        return taken ? base::Result<>() : std::unexpected(taken.error());
    };
    auto done = take(workflow::Move::Approve, approver);
    if (done && state != story::State::Approved)
        done = take(workflow::Move::Publish, person);
    if (done && state == story::State::Corrected) {
        done = take(workflow::Move::Correct, approver, u"the penalty was before half-time"_s);
        if (done)
            done = workflow.correct(
                {.article = id,
                 .text = u"An earlier version of this story said that Cross levelled after the interval. He "
                         "scored before half-time."_s,
                 .whatWasWrong = u"when the penalty was"_s,
                 .by = approver,
                 .at = base::SystemClock().now(),
                 .baseHash = hash});
        if (done)
            done = take(workflow::Move::PublishCorrection, person);
    }
    return done;
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
            story::State state = story::State::Drafting;
            const auto imported
                = importFile(file, folder.filePath(name), [&book, &state](story::Article &article) {
                      state = article.state;
                      if (isApprovedOrLater(state))
                          article.state = story::State::Checked;
                      return book->settle(article);
                  });
            if (!imported)
                return std::unexpected(imported.error());
            if (isApprovedOrLater(state) && m_person != approver) {
                if (const auto taken = takeTo(*m_store, imported->id, state, m_person); !taken)
                    return taken;
            }
            if (name == "sample.md"_L1)
                first = imported->id;
        }
        return {};
    });
    return done ? base::Result<story::ArticleId>(first) : std::unexpected(done.error());
}

}
