// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/migrations.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/revisiontext.h"
#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

const QString annotations = u"{\"attributions\":[],\"notes\":[]}"_s;

QString fieldsOf(int number)
{
    return u"{\"headline\":\"Version %1\",\"slug\":\"quay\"}"_s.arg(number);
}

QString bodyOf(int number)
{
    return u"The quay, version %1."_s.arg(number);
}

/// A row as any release wrote it: later columns have their defaults, and the hashes of the schema are there.
base::Result<> addRevision(const store::Connection &connection, int version, const QString &article,
                           int number, const QString &parent, const QString &id)
{
    const store::RevisionText text{fieldsOf(number), bodyOf(number), annotations};
    store::Statement insert(
        connection, "INSERT INTO revision (id, article, parent, author, at, reason, content_hash, fields,"
                    " body, annotations, row_hash) VALUES (?, ?, ?, 'Lind', ?, 'save', 'x', ?, ?, ?, ?)"_L1);
    auto done = insert.run(id, article, store::notNull(parent), number, text.fields, text.body,
                           text.annotations, store::revisionHash(id, article, text));
    if (done && version >= 7)
        done = store::hashRevisionRecord(connection, id);
    if (done && version >= 8)
        done = store::chainRevisions(connection, article).transform([](const QString &) { });
    return done;
}

base::Result<> addStory(const store::Connection &connection, const QString &article)
{
    store::Statement insert(connection, "INSERT INTO article (id, slug, headline, desk, byline, state, "
                                        "due_at, changed_at, words, planned_length,"
                                        " fields, body, annotations, row_hash) VALUES (?, 'quay', 'Version "
                                        "3', '', '', 'drafting', 0, 1, 4, 0, ?, ?,"
                                        " ?, ?)"_L1);
    return insert.run(
        article, fieldsOf(3), bodyOf(3), annotations,
        store::rowHash(u"article"_s, {article, u"drafting"_s, fieldsOf(3), bodyOf(3), annotations}));
}

QStringList schemaOf(const store::Connection &connection)
{
    store::Statement query(
        connection,
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_L1);
    QStringList lines;
    if (query.run()) {
        while (query.next())
            lines << query.text(0);
    }
    return lines;
}

}

/// A newsroom that any release left behind opens in this one, with everything in it.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchemaUpgrades_data();
    void everySchemaUpgrades();
};

void TestMigrations::everySchemaUpgrades_data()
{
    QTest::addColumn<int>("version");
    for (const store::Migration &step : store::migrations())
        QTest::addRow("%04d", step.number) << step.number;
}

void TestMigrations::everySchemaUpgrades()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"newsroom.sqlite"_s);
    const story::ArticleId id = story::ArticleId::create();
    {
        const auto connection = store::Connection::open(path);
        std::vector<store::Migration> steps = store::migrations();
        steps.resize(size_t(version));
        QVERIFY(store::migrate(**connection, steps));
        QCOMPARE(store::schemaVersion(**connection).value(), version);
        QVERIFY(addStory(**connection, id.toString()));
        QString parent;
        for (int number = 1; number <= 3; ++number) {
            const QString revision = story::RevisionId::create().toString();
            QVERIFY(addRevision(**connection, version, id.toString(), number, parent, revision));
            parent = revision;
        }
    }
    const auto opened = store::openStore(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    store::Store &store = **opened;
    QCOMPARE(store.verify()->faults, QStringList());
    QCOMPARE(store.articles().load(id)->body, bodyOf(3));
    const auto revisions = store.articles().revisions(id).value();
    QCOMPARE(revisions.size(), 3U);
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(store.articles().revision(revisions[i].id)->body, bodyOf(3 - int(i)));
    story::Article article = store.articles().load(id).value();
    article.body += u" And on."_s; // it is worked on as any other
    QVERIFY(store.articles().save(article, u"Lind"_s, u"save"_s));
    QCOMPARE(store.verify()->faults, QStringList());
    const bool isOld = version < store::migrations().back().number;
    QCOMPARE(QFileInfo::exists(u"%1.before-%2"_s.arg(path).arg(version + 1, 4, 10, QChar(u'0'))), isOld);
    const auto fresh = store::Connection::open(u":memory:"_s);
    QVERIFY(store::migrate(**fresh));
    QCOMPARE(schemaOf(**store::Connection::open(path)), schemaOf(**fresh));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
