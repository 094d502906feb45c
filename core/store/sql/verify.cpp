// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/moverows.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/revisiontext.h"
#include "core/store/sql/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// What SQLite finds in its file; a server's files are looked through by its own means.
base::Result<> integrityFaults(const Connection &connection, StoreReport &report)
{
    if (connection.dialect().engine != Engine::Sqlite)
        return {};
    const Snapshot moment(connection);
    // FTS5 (of SQLite 3.46) compares with what it remembers of an index until something is read from it, and
    // takes what another connection wrote meanwhile for damage.
    for (const auto sql :
         {"SELECT rowid FROM article_text LIMIT 1"_L1, "SELECT rowid FROM story_name LIMIT 1"_L1,
          "SELECT rowid FROM note_text LIMIT 1"_L1}) {
        Statement look(connection, sql);
        if (const auto ran = look.run(); !ran)
            return ran;
        look.next();
    }
    Statement check(connection, "PRAGMA integrity_check"_L1);
    if (const auto ran = check.run(); !ran)
        return ran;
    while (check.next()) {
        if (check.text(0) != "ok"_L1)
            report.faults << u"The database file is damaged: %1."_s.arg(check.text(0));
    }
    Statement references(connection, "PRAGMA foreign_key_check"_L1);
    if (const auto ran = references.run(); !ran)
        return ran;
    while (references.next())
        report.faults << u"A row of %1 belongs to a row that is not there."_s.arg(references.text(0));
    return {};
}

base::Result<> articleFaults(const Connection &connection, StoreReport &report, const RowRange &stories)
{
    Statement articles(connection,
                       "SELECT id, slug, state, fields, body, annotations, row_hash, headline, desk"
                       " FROM article WHERE number > ? AND number <= ?"_L1);
    if (const auto ran = articles.run(stories.after, stories.upTo); !ran)
        return ran;
    for (; articles.next(); ++report.articles) {
        const QStringList values{articles.text(0), articles.text(2), articles.text(3), articles.text(4),
                                 articles.text(5)};
        // The columns that lists are made of repeat what the fields say.
        const QJsonObject fields = QJsonDocument::fromJson(articles.text(3).toUtf8()).object();
        const bool isRepeated = fields[u"slug"_s].toString() == articles.text(1)
                                && fields[u"headline"_s].toString() == articles.text(7)
                                && fields[u"desk"_s].toString() == articles.text(8);
        if (!isRepeated || rowHash(u"article"_s, values) != articles.text(6))
            report.faults << u"Story %1 (%2) is not what was written."_s.arg(articles.text(1),
                                                                             articles.text(0));
    }
    return {};
}

base::Result<> revisionFaults(const Connection &connection, StoreReport &report, const RowRange &stories)
{
    Statement revisions(connection, "SELECT id, article, row_hash FROM revision WHERE article IN"
                                    " (SELECT id FROM article WHERE number > ? AND number <= ?)"
                                    " ORDER BY article, at, id"_L1);
    if (const auto ran = revisions.run(stories.after, stories.upTo); !ran)
        return ran;
    KnownRevision last; // mostly what the next one is based on
    for (; revisions.next(); ++report.revisions) {
        const auto text = revisionText(connection, revisions.text(0), last);
        if (!text || revisionHash(revisions.text(0), revisions.text(1), *text) != revisions.text(2))
            report.faults << u"Revision %1 of story %2 is not what was written."_s.arg(revisions.text(0),
                                                                                       revisions.text(1));
        if (text)
            last = {revisions.text(0), *text};
    }
    return {};
}

}

base::Result<> storyFaults(const Connection &connection, StoreReport &report, const RowRange &stories)
{
    for (const auto &part : {articleFaults, revisionFaults, revisionRecordFaults, chainFaults}) {
        if (const auto checked = part(connection, report, stories); !checked)
            return checked;
    }
    return {};
}

base::Result<> assetFaults(const Connection &connection, StoreReport &report, const RowRange &rows)
{
    Statement assets(connection, "SELECT sha256, bytes FROM asset WHERE rowid > ? AND rowid <= ?"_L1);
    if (const auto ran = assets.run(rows.after, rows.upTo); !ran)
        return ran;
    for (; assets.next(); ++report.assets) {
        const QByteArray hash = QCryptographicHash::hash(assets.bytes(1), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != assets.text(0))
            report.faults << u"Photo %1 is not what was stored."_s.arg(assets.text(0));
    }
    return {};
}

base::Result<> shortTableFaults(const Connection &connection, StoreReport &report)
{
    for (const auto &part : {integrityFaults, sourceFaults, workflowFaults, settingsFaults}) {
        if (const auto checked = part(connection, report); !checked)
            return checked;
    }
    return {};
}

QString rowHash(const QString &table, const QStringList &values)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto add = [&hash](QString value) {
        // A file keeps these two as U+FFFD.
        value.replace(QChar(0xfffe), QChar::ReplacementCharacter)
            .replace(QChar(0xffff), QChar::ReplacementCharacter);
        const QByteArray bytes = value.toUtf8();
        const QByteArray size = QByteArray::number(bytes.size()) + ':';
        hash.addData(size);
        hash.addData(bytes);
    };
    add(table);
    for (const QString &value : values)
        add(value);
    return QString::fromLatin1(hash.result().toHex());
}

base::Result<StoreReport> verifyDatabase(const Connection &connection, VerifyFiles files)
{
    StoreReport report;
    base::Result<> checked = shortTableFaults(connection, report);
    if (checked)
        checked = storyFaults(connection, report, {});
    if (checked)
        checked = assetFaults(connection, report, {});
    if (checked && files == VerifyFiles::Yes)
        checked = evidenceFileFaults(connection, report);
    return checked ? base::Result<StoreReport>(report) : std::unexpected(checked.error());
}

}
