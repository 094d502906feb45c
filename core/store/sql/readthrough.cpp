// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/readthrough.h"

#include "core/markup/parser.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/migrations.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/schemacheck.h"
#include "core/store/sql/statement.h"
#include "core/story/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Result<> filesHaveHashes(const Connection &connection)
{
    Statement files(connection, "SELECT sha256 FROM evidence_file"_L1);
    if (const auto ran = files.run(); !ran)
        return ran;
    while (files.next()) {
        if (!isFileHash(files.text(0)))
            return base::failure(
                base::ErrorCode::Unsupported,
                u"%1 names a file of evidence as no Galley does; take a copy from somebody you "
                "trust"_s.arg(connection.path()));
    }
    return {};
}

/// Where the pages are damaged, the reading itself fails.
base::Result<QStringList> faultsOf(const Connection &connection)
{
    const auto report = verifyDatabase(connection, VerifyFiles::No);
    if (report)
        return report->faults;
    if (report.error().code != base::ErrorCode::Database)
        return std::unexpected(report.error());
    return QStringList{u"The database file is damaged: %1."_s.arg(report.error().detail)};
}

/// Makes the indexes anew: of stories from what they are, of notes from the words beside the index.
base::Result<> remakeIndexes(const Connection &connection)
{
    for (const auto sql :
         {"INSERT INTO article_text (article_text) VALUES ('rebuild')"_L1,
          "INSERT INTO note_text (note_text) VALUES ('rebuild')"_L1,
          "INSERT INTO story_name (story_name) VALUES ('rebuild')"_L1, "DELETE FROM article_text"_L1,
          "DELETE FROM story_name"_L1,
          "INSERT INTO story_name (rowid, slug, headline, deck, byline)"
          " SELECT number, slug, headline,"
          " coalesce(iif(json_valid(fields), fields ->> 'deck', ''), ''), byline FROM article"_L1}) {
        if (const auto ran = Statement(connection, sql).run(); !ran)
            return ran;
    }
    Statement stories(connection, "SELECT number, fields, body FROM article"_L1);
    if (const auto ran = stories.run(); !ran)
        return ran;
    while (stories.next()) {
        const story::Fields fields
            = story::fieldsFromJson(QJsonDocument::fromJson(stories.text(1).toUtf8()).object());
        const QString plain = markup::plainText(markup::parse(stories.text(2)));
        const auto written = writeStoryText(
            connection, stories.integer(0),
            {fields.slug, fields.headline, fields.deck, fields.byline.join(u", "), plain}, fields.language);
        if (!written)
            return written;
    }
    return {};
}

/// Whether the indexes of what is searched were all that was damaged; they are made anew then.
bool mendIndexes(const Connection &connection)
{
    Transaction transaction(connection, {});
    if (!transaction.begun() || !remakeIndexes(connection))
        return false;
    const auto left = faultsOf(connection);
    return left && left->isEmpty() && transaction.commit();
}

}

base::Result<QStringList> readThrough(const QString &path)
{
    const auto connection = Connection::open(path);
    if (!connection)
        return std::unexpected(connection.error());
    const auto isOwn = hasOwnTriggers(**connection) // before any of them acts
                           .and_then([&] { return migrate(**connection); })
                           .and_then([&] { return hasOwnSchema(**connection); })
                           .and_then([&] { return filesHaveHashes(**connection); });
    if (!isOwn)
        return std::unexpected(isOwn.error());
    const auto faults = faultsOf(**connection);
    return faults && !faults->isEmpty() && mendIndexes(**connection) ? QStringList() : faults;
}

}
