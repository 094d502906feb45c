// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes that are being written and were not sent.

#include "core/store/sql/purgedwords.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/revisiontext.h"
#include "core/store/sql/statement.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Result<> write(const Connection &connection, const QString &article, const QString &by, qint64 at,
                     const QString &change)
{
    Statement upsert(connection,
                     "INSERT INTO note_draft (article, by_person, at, change, row_hash)"
                     " VALUES (?, ?, ?, ?, ?) ON CONFLICT (article, by_person) DO UPDATE SET"
                     " at = excluded.at, change = excluded.change, row_hash = excluded.row_hash"_L1);
    return upsert.run(article, notNull(by), at, change,
                      rowHash(u"note_draft"_s, {article, by, QString::number(at), change}));
}

}

base::Result<> SqlArticles::keepDraft(const story::ArticleId &id, const QString &by,
                                      const std::optional<story::NoteStep> &draft)
{
    if (draft)
        return write(m_connection, id.toString(), by, m_clock.now(), compactJson(story::toJson(*draft)));
    Statement remove(m_connection, "DELETE FROM note_draft WHERE article = ? AND by_person = ?"_L1);
    return remove.run(id.toString(), notNull(by));
}

base::Result<std::optional<story::NoteStep>> SqlArticles::draft(const story::ArticleId &id, const QString &by)
{
    Statement query(m_connection, "SELECT at, change FROM note_draft WHERE article = ? AND by_person = ?"_L1);
    if (const auto ran = query.run(id.toString(), notNull(by)); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return std::nullopt;
    auto step = story::noteStepFromJson(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
    step.by = by;
    step.at = query.integer(0);
    return step;
}

base::Result<> purgeNoteDrafts(const Connection &connection, const QString &article, const PurgedWords &words)
{
    Statement query(connection, "SELECT by_person, at, change FROM note_draft WHERE article = ?"_L1);
    if (const auto ran = query.run(article); !ran)
        return ran;
    std::vector<QStringList> rows;
    while (query.next())
        rows.push_back({query.text(0), query.text(1), query.text(2)});
    for (const QStringList &row : rows) {
        const QString clean = words.withoutInJson(row[2]);
        if (clean == row[2])
            continue;
        if (const auto written = write(connection, article, row[0], row[1].toLongLong(), clean); !written)
            return written;
    }
    return {};
}

}
