// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/idlecheck.h"
#include "core/store/sql/sqlstore.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

using Damage = std::function<void(QByteArray &, QRandomGenerator &)>;

void overwrite(QByteArray &bytes, QRandomGenerator &random, int count)
{
    const qsizetype at = random.bounded(int(bytes.size()) - count);
    for (int i = 0; i < count; ++i)
        bytes[at + i] = static_cast<char>(random.bounded(256));
}

/// What the check for idle time finds, a piece at a time, in a round of its own.
bool isFoundInPieces(const QString &path)
{
    store::IdleCheck check(path, 0);
    while (check.rounds() == 0) {
        const auto faults = check.run(0);
        if (!faults || !faults->isEmpty())
            return true;
    }
    return false;
}

}

/// A file that something scribbled on: every change of what it holds must be found. The method of the damage
/// is that of security.md: bits, bytes, blocks, pages.
class TestDamaged final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChangeIsFound_data();
    void everyChangeIsFound();

private:
    /// Everything people wrote, as one text; nothing where it cannot be read.
    static std::optional<QString> content(const QString &path);

    QTemporaryDir m_folder;
    QByteArray m_good;
    QString m_content;
};

void TestDamaged::initTestCase()
{
    const QString path = m_folder.filePath(u"good.sqlite"_s);
    {
        const auto store = store::openStore(path).value();
        for (int i = 0; i < 12; ++i) {
            story::Article article;
            article.id = story::ArticleId::create();
            article.fields.slug = u"story-%1"_s.arg(i);
            article.fields.headline = u"The wall, part %1"_s.arg(i);
            for (int revision = 0; revision < 3; ++revision) {
                article.body
                    += u"The council of the harbour met on day %1 and spoke of stone. "_s.arg(revision)
                           .repeated(20);
                QVERIFY(store->articles().save(article, u"Mara"_s, u"save"_s));
            }
            story::Source source;
            source.id = story::SourceId::create();
            source.publicName = u"Person %1"_s.arg(i);
            source.role = u"mason"_s;
            QVERIFY(store->sources().save(source));
            QVERIFY(store->sources().save(story::Conversation{.id = story::ConversationId::create(),
                                                              .source = source.id,
                                                              .place = u"quay %1"_s.arg(i),
                                                              .conditions = u"not before the vote"_s}));
            const story::NewsDesk desk{.id = story::DeskId::create(), .name = u"Desk %1"_s.arg(i)};
            QVERIFY(store->staff().save(desk));
            QVERIFY(store->staff().save(
                {story::PersonId::create(), u"Editor %1"_s.arg(i), {{desk.id, story::StaffRole::Approver}}}));
        }
        story::Publication publication = store->publication().load().value();
        publication.name = u"The Saltmere Courier"_s;
        publication.support.appeal = u"Every story costs us a day. "_s.repeated(20);
        QVERIFY(store->publication().save(publication));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_good = file.readAll();
    m_content = content(path).value();
    QVERIFY(m_content.size() > 10'000);
}

std::optional<QString> TestDamaged::content(const QString &path)
{
    QString all;
    bool isReadable = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"content"_s);
        database.setDatabaseName(path);
        isReadable = database.open();
        for (const QString &sql :
             {u"SELECT id, slug, state, fields, body, annotations FROM article ORDER BY id"_s,
              u"SELECT * FROM source ORDER BY id"_s, u"SELECT * FROM revision ORDER BY id"_s,
              u"SELECT * FROM conversation ORDER BY id"_s, u"SELECT * FROM publication"_s,
              u"SELECT * FROM desk ORDER BY id"_s, u"SELECT * FROM person ORDER BY id"_s,
              u"SELECT * FROM person_role ORDER BY person, desk, role"_s}) {
            QSqlQuery query(database);
            isReadable = isReadable && query.exec(sql);
            while (isReadable && query.next()) {
                for (int i = 0; i < query.record().count(); ++i) {
                    const QVariant value = query.value(i);
                    all += value.typeId() == QMetaType::QByteArray
                               ? QString::fromLatin1(value.toByteArray().toHex())
                               : value.toString();
                    all += u'|';
                }
            }
            isReadable = isReadable && !query.lastError().isValid();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"content"_s);
    return isReadable ? std::optional(all) : std::nullopt;
}

void TestDamaged::everyChangeIsFound_data()
{
    QTest::addColumn<int>("kind");
    const QStringList names{
        u"one bit"_s,  u"one byte"_s, u"64 random bytes"_s, u"4 KiB zeroed"_s, u"two pages exchanged"_s,
        u"truncated"_s};
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(qPrintable(names[i])) << i;
}

void TestDamaged::everyChangeIsFound()
{
    QFETCH(int, kind);
    static const std::vector<Damage> damages{
        [](QByteArray &bytes, QRandomGenerator &random) {
            const qsizetype bit = random.bounded(int(bytes.size()) * 8);
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
        },
        [](QByteArray &bytes, QRandomGenerator &random) { overwrite(bytes, random, 1); },
        [](QByteArray &bytes, QRandomGenerator &random) { overwrite(bytes, random, 64); },
        [](QByteArray &bytes, QRandomGenerator &random) {
            const qsizetype page = random.bounded(int(bytes.size() / 4096));
            bytes.replace(page * 4096, 4096, QByteArray(4096, 0));
        },
        [](QByteArray &bytes, QRandomGenerator &random) {
            const qsizetype one = random.bounded(int(bytes.size() / 4096)) * 4096;
            const qsizetype other = random.bounded(int(bytes.size() / 4096)) * 4096;
            const QByteArray first = bytes.mid(one, 4096);
            bytes.replace(one, 4096, bytes.mid(other, 4096));
            bytes.replace(other, 4096, first);
        },
        [](QByteArray &bytes, QRandomGenerator &random) {
            bytes.truncate(random.bounded(int(bytes.size())));
        },
    };
    const int rounds = std::max(40, qEnvironmentVariableIntValue("GALLEY_ROUNDS"));
    QRandomGenerator random(quint32(100 + kind));
    int changed = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = m_good;
        damages[size_t(kind)](bytes, random);
        const QString path = m_folder.filePath(u"damaged-%1-%2.sqlite"_s.arg(kind).arg(round));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto now = content(path);
        const bool isChanged = !now || *now != m_content;
        const auto store = store::openStore(path);
        const auto report = store ? (*store)->verify() : std::unexpected(store.error());
        const bool isFound = !report || !report->faults.isEmpty();
        QVERIFY2(isFoundInPieces(path) || !isChanged, qPrintable(u"round %1, in pieces"_s.arg(round)));
        changed += isChanged ? 1 : 0;
        qsizetype at = 0; // of the first difference, for whoever reads this
        while (now && at < std::min(now->size(), m_content.size()) && now->at(at) == m_content[at])
            ++at;
        const qsizetype from = std::max<qsizetype>(0, at - 120);
        QVERIFY2(isFound || !isChanged, qPrintable(u"round %1 was not noticed: %2 became %3"_s.arg(
                                            QString::number(round), m_content.mid(from, 160),
                                            now ? now->mid(from, 160) : u"something that cannot be read"_s)));
        QFile::remove(path);
    }
    qInfo("%d rounds, %d changed what is kept, all found", rounds, changed);
    QVERIFY(changed > 0);
}

QTEST_GUILESS_MAIN(TestDamaged)
#include "tst_damaged.moc"
