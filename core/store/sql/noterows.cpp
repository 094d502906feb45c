// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of what stands in a story's document, for lists and for the full text index of the notes.

#include "core/store/sql/moverows.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/searchstems.h"
#include "core/store/sql/statement.h"
#include "core/story/json.h"
#include "core/workflow/record.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

QString wordsOf(const story::Note &note)
{
    QStringList words{note.text};
    for (const story::NoteReply &reply : note.replies)
        words << reply.text;
    return words.join(u'\n');
}

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// Does something with each story, of which the fields and what is anchored in it are read.
base::Result<> eachStory(const Connection &connection,
                         base::Result<> (*work)(const Connection &, const story::Article &))
{
    Statement ids(connection, "SELECT id FROM article ORDER BY number"_L1);
    if (const auto ran = ids.run(); !ran)
        return ran;
    QStringList all;
    while (ids.next())
        all << ids.text(0);
    Statement document(connection, "SELECT fields, annotations FROM article WHERE id = ?"_L1);
    for (const QString &id : all) {
        if (const auto ran = document.run(id); !ran)
            return ran;
        document.next();
        story::Article article;
        article.id = story::ArticleId::fromString(id);
        article.fields = story::fieldsFromJson(parsed(document.text(0)));
        story::readAnnotations(parsed(document.text(1)), article);
        if (const auto done = work(connection, article); !done)
            return done;
    }
    return {};
}

base::Result<> fillText(const Connection &connection, const story::Article &article)
{
    Statement text(connection, connection.dialect().olderText.text());
    if (const auto ran = text.run(article.id.toString()); !ran)
        return ran;
    if (text.next()) {
        const auto written = writeStoryText(
            connection, text.integer(0),
            {text.text(1), text.text(2), text.text(3), text.text(4), text.text(5)}, article.fields.language);
        if (!written)
            return written;
    }
    return article.notes.empty() ? base::Result<>() : writeNotes(connection, article);
}

base::Result<> fillRow(const Connection &connection, const story::Article &article)
{
    const auto records = readMoves(connection, article.id);
    if (!records)
        return std::unexpected(records.error());
    const story::Fields &fields = article.fields;
    const qint64 embargo = fields.embargoUntil.isValid() ? fields.embargoUntil.toMSecsSinceEpoch() : 0;
    Statement update(connection,
                     "UPDATE article SET budget_line = ?, section = ?, edition = ?, page_slot = ?,"
                     " embargo_until = ?, urgency = ?, holder = ? WHERE id = ?"_L1);
    return update.run(notNull(fields.budgetLine), notNull(fields.section), notNull(fields.edition),
                      notNull(fields.pageSlot), embargo, fields.urgency,
                      notNull(workflow::progressOf(*records).holder), article.id.toString());
}

}

base::Result<> clearNotes(const Connection &connection, const QString &article)
{
    for (const auto sql :
         {"DELETE FROM note_text WHERE rowid IN (SELECT number FROM note WHERE article = ?)"_L1,
          "DELETE FROM note WHERE article = ?"_L1}) {
        Statement remove(connection, sql);
        if (const auto ran = remove.run(article); !ran)
            return ran;
    }
    return {};
}

base::Result<> writeNotes(const Connection &connection, const story::Article &article)
{
    const QString id = article.id.toString();
    if (const auto cleared = clearNotes(connection, id); !cleared)
        return cleared;
    Statement row(connection, "INSERT INTO note (article, id, by_person, at, assignee, is_open)"
                              " VALUES (?, ?, ?, ?, ?, ?) RETURNING number"_L1);
    Statement words(connection, "INSERT INTO note_text (rowid, words, stems) VALUES (?, ?, ?)"_L1);
    for (const story::Note &note : article.notes) {
        if (const auto ran = row.run(id, note.id.toString(), notNull(note.by), note.at,
                                     notNull(note.assignee), int(note.isOpen()));
            !ran)
            return ran;
        row.next();
        const QString text = withoutMarks(wordsOf(note));
        const QString stems = stemsOf({text}, article.fields.language);
        if (const auto ran = words.run(row.integer(0), notNull(text), notNull(stems)); !ran)
            return ran;
    }
    return {};
}

base::Result<> fillBoard(const Connection &connection)
{
    return eachStory(connection, fillRow);
}

base::Result<> fillStems(const Connection &connection)
{
    if (const auto filled = eachStory(connection, fillText); !filled)
        return filled;
    return connection.dialect().engine == Engine::Sqlite
               ? connection.execute(u"DROP TABLE article_text_before"_s)
               : base::Result<>();
}

}
