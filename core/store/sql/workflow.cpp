// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/workflow.h"
#include "core/store/sql/moverows.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"
#include "core/story/json.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr workflow::WhoSet everyRole{0xff};

/// What a person may do on a desk. Where nobody is on the staff, whoever works here is everything; a story of
/// no known desk is everybody's.
base::Result<workflow::WhoSet> rolesOf(const Connection &connection, const QString &person,
                                       const QString &desk)
{
    Statement query(connection,
                    "SELECT p.name, r.role, d.name FROM person p LEFT JOIN person_role r ON r.person = p.id"
                    " LEFT JOIN desk d ON d.id = r.desk"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    bool anybody = false;
    workflow::WhoSet here;
    workflow::WhoSet anywhere;
    bool known = false;
    while (query.next()) {
        anybody = true;
        known = known || query.text(2) == desk;
        if (query.text(0).simplified().compare(person.simplified(), Qt::CaseInsensitive) != 0
            || query.text(1).isEmpty())
            continue;
        const workflow::Who role = workflow::whoOf(story::staffRoleFromName(query.text(1)));
        anywhere |= role;
        if (query.text(2) == desk)
            here |= role;
    }
    if (!anybody)
        return everyRole;
    return known ? here : anywhere;
}

/// As many as the text had when it was counted last; a long one is not counted for each look at it.
base::Result<int> wordsOf(const Connection &connection, const QString &article)
{
    Statement query(connection, "SELECT words FROM article WHERE id = ?"_L1);
    return query.run(article).transform([&query] { return query.next() ? int(query.integer(0)) : 0; });
}

/// Words put in or taken out by each person, of the words there are, the first writer first. What came from a
/// file was written by those in its byline, not by who took it in.
base::Result<std::vector<workflow::Contribution>>
contributionsSince(const Connection &connection, const QString &article, qint64 since, int words)
{
    Statement query(connection,
                    "SELECT author, changed_words, reason FROM revision WHERE article = ? AND at > ?"
                    " ORDER BY at, id"_L1);
    if (const auto ran = query.run(article, since); !ran)
        return std::unexpected(ran.error());
    std::vector<workflow::Contribution> all;
    while (query.next()) {
        const QString author = query.text(0);
        if (query.text(2) == "import"_L1)
            continue;
        auto one = std::ranges::find(all, author, &workflow::Contribution::person);
        if (one == all.end())
            one = all.insert(all.end(), {author, 0});
        one->share += 100.0 * static_cast<double>(query.integer(1)) / qMax(words, 1);
    }
    return all;
}

}

SqlWorkflow::SqlWorkflow(const Connection &connection, ArticleRepository &articles, const base::Clock &clock)
    : m_connection(connection)
    , m_articles(articles)
    , m_clock(clock)
{ }

base::Result<workflow::Profile> SqlWorkflow::profileOf(const QString &deskName)
{
    Statement query(m_connection,
                    "SELECT d.profile, p.document FROM desk d LEFT JOIN profile p ON p.name = d.profile"
                    " WHERE d.name = ?"_L1);
    if (const auto ran = query.run(notNull(deskName)); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return workflow::builtInProfile(u"small"_s);
    if (query.text(1).isEmpty())
        return workflow::builtInProfile(query.text(0));
    return workflow::readProfile(query.text(1).toUtf8(), query.text(0));
}

base::Result<workflow::Facts> SqlWorkflow::facts(const story::ArticleId &id, const QString &person)
{
    workflow::Facts facts;
    auto article = m_articles.load(id);
    if (!article)
        return std::unexpected(article.error());
    facts.article = std::move(*article);
    auto profile = profileOf(facts.article.fields.desk);
    auto records = readMoves(m_connection, id);
    const auto roles = rolesOf(m_connection, person, facts.article.fields.desk);
    if (!profile || !records || !roles)
        return std::unexpected(!profile ? profile.error() : !records ? records.error() : roles.error());
    // A story may come in a state that its desk does not use (from a file, or before the desk changed its
    // way).
    const bool isStuck = !profile->leadsOn(facts.article.state);
    if (isStuck)
        facts.profile = workflow::builtInProfile(u"desk"_s);
    else
        facts.profile = std::move(*profile);
    facts.records = std::move(*records);
    facts.roles = *roles;
    facts.person = person;
    facts.contentHash = story::contentHash(facts.article);
    facts.now = m_clock.now();
    if (const auto added = addHistory(facts); !added)
        return std::unexpected(added.error());
    return facts;
}

/// Who changed how much, what was let pass, and whether the correction that runs is on record.
base::Result<> SqlWorkflow::addHistory(workflow::Facts &facts)
{
    const QString id = facts.article.id.toString();
    const auto counted = wordsOf(m_connection, id);
    if (!counted)
        return std::unexpected(counted.error());
    const int words = *counted;
    auto whole = contributionsSince(m_connection, id, -1, words);
    if (!whole)
        return std::unexpected(whole.error());
    facts.contributions = std::move(*whole);
    const auto began = std::ranges::find(facts.records.rbegin(), facts.records.rend(),
                                         workflow::Move::Correct, &workflow::Record::move);
    if (began != facts.records.rend()) {
        auto fixes = contributionsSince(m_connection, id, began->at, words);
        const auto notices = corrections(facts.article.id);
        if (!fixes || !notices)
            return std::unexpected(!fixes ? fixes.error() : notices.error());
        facts.fixes = std::move(*fixes);
        for (const story::Correction &notice : *notices) {
            if (notice.at >= began->at)
                facts.noticesBy << notice.by;
        }
    }
    return addWaivers(facts);
}

base::Result<workflow::Record> SqlWorkflow::move(const MoveRequest &request)
{
    Transaction transaction(m_connection, request.article.toString());
    if (const auto begun = transaction.begun(); !begun)
        return std::unexpected(begun.error());
    if (const auto settled = m_articles.settle(request.article); !settled)
        return std::unexpected(settled.error());
    auto facts = this->facts(request.article, request.person);
    if (!facts)
        return std::unexpected(facts.error());
    if (!request.contentHash.isEmpty() && request.contentHash != facts->contentHash)
        return base::failure(base::ErrorCode::Conflict,
                             u"the story was changed meanwhile: look at it again"_s);
    facts->findings = request.findings;
    facts->openQuestions = request.openQuestions;
    facts->pendingSuggestions = request.pendingSuggestions;
    facts->assignee = request.assignee;
    facts->time = request.time;
    auto record = workflow::makeMove(request.move, *facts, request.reason);
    if (!record)
        return record;
    if (const auto written = writeMove(m_connection, *record); !written)
        return std::unexpected(written.error());
    facts->article.state = record->to;
    if (record->move == workflow::Move::Publish && !facts->article.fields.publishedAt.isValid())
        facts->article.fields.publishedAt = QDateTime::fromMSecsSinceEpoch(record->at, QTimeZone::UTC);
    if (const auto written = writeState(facts->article); !written)
        return std::unexpected(written.error());
    if (const auto done = transaction.commit(); !done)
        return std::unexpected(done.error());
    return record;
}

base::Result<> SqlWorkflow::writeState(const story::Article &article)
{
    Statement row(m_connection, "SELECT body, annotations FROM article WHERE id = ?"_L1);
    const QString id = article.id.toString();
    if (const auto ran = row.run(id); !ran)
        return ran;
    row.next();
    const QString state = story::stateName(article.state);
    const QString fields = compactJson(story::toJson(article.fields));
    Statement update(
        m_connection,
        "UPDATE article SET state = ?, fields = ?, changed_at = ?, row_hash = ? WHERE id = ?"_L1);
    return update.run(state, fields, m_clock.now(),
                      rowHash(u"article"_s, {id, state, fields, row.text(0), row.text(1)}), id);
}

base::Result<std::vector<workflow::Record>> SqlWorkflow::records(const story::ArticleId &article)
{
    return readMoves(m_connection, article);
}

}
