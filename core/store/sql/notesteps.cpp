// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes beside a story that another writes.

#include "core/store/sql/purgedwords.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/revisiontext.h"
#include "core/store/sql/statement.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// The columns of a row but its hash, in the order in which they are hashed.
QString hashOf(const QStringList &row)
{
    return rowHash(u"note_step"_s, row);
}

/// Gives rows another text; their columns as hashOf() takes them.
base::Result<> rewrite(const Connection &connection, const std::vector<QStringList> &rows)
{
    for (const QStringList &row : rows) {
        Statement update(connection,
                         "UPDATE note_step SET change = ?, is_taken = ?, row_hash = ? WHERE id = ?"_L1);
        if (const auto ran = update.run(notNull(row[4]), row[5].toLongLong(), hashOf(row), row[1]); !ran)
            return ran;
    }
    return {};
}

}

base::Result<> SqlArticles::addNoteStep(const story::ArticleId &id, const story::NoteStep &step)
{
    const QString change = compactJson(story::toJson(step));
    Statement insert(m_connection, "INSERT INTO note_step (id, article, by_person, at, change, is_taken,"
                                   " row_hash) VALUES (?, ?, ?, ?, ?, 0, ?)"_L1);
    return insert.run(
        step.id.toString(), id.toString(), notNull(step.by), step.at, change,
        hashOf({id.toString(), step.id.toString(), step.by, QString::number(step.at), change, u"0"_s}));
}

base::Result<std::vector<story::NoteStep>> SqlArticles::noteSteps(const story::ArticleId &id)
{
    Statement query(m_connection, "SELECT id, by_person, at, change FROM note_step"
                                  " WHERE article = ? AND is_taken = 0 ORDER BY at, id"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<story::NoteStep> steps;
    while (query.next()) {
        auto step = story::noteStepFromJson(QJsonDocument::fromJson(query.text(3).toUtf8()).object());
        step.id = story::NoteStepId::fromString(query.text(0));
        step.by = query.text(1);
        step.at = query.integer(2);
        steps.push_back(std::move(step));
    }
    return steps;
}

base::Result<> SqlArticles::takeNoteSteps(const std::vector<story::NoteStepId> &steps)
{
    std::vector<QStringList> rows;
    for (const story::NoteStepId &step : steps) {
        Statement query(m_connection, "SELECT article, id, by_person, at FROM note_step WHERE id = ?"_L1);
        if (const auto ran = query.run(step.toString()); !ran)
            return ran;
        if (query.next())
            rows.push_back({query.text(0), query.text(1), query.text(2), query.text(3), {}, u"1"_s});
    }
    return rewrite(m_connection, rows);
}

base::Result<std::vector<story::ArticleId>> SqlArticles::withNoteStepsOf(const QString &person)
{
    Statement query(m_connection,
                    "SELECT DISTINCT article FROM note_step WHERE by_person = ? AND is_taken = 0"_L1);
    if (const auto ran = query.run(notNull(person)); !ran)
        return std::unexpected(ran.error());
    std::vector<story::ArticleId> ids;
    while (query.next())
        ids.push_back(story::ArticleId::fromString(query.text(0)));
    return ids;
}

base::Result<> purgeNoteSteps(const Connection &connection, const QString &article, const PurgedWords &words)
{
    Statement query(connection, "SELECT article, id, by_person, at, change, is_taken FROM note_step"
                                " WHERE article = ? AND is_taken = 0"_L1);
    if (const auto ran = query.run(article); !ran)
        return ran;
    std::vector<QStringList> rows;
    while (query.next()) {
        const QString clean = words.withoutInJson(query.text(4));
        if (clean != query.text(4))
            rows.push_back(
                {query.text(0), query.text(1), query.text(2), query.text(3), clean, query.text(5)});
    }
    return rewrite(connection, rows);
}

}
