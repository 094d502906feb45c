// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/backups.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/sqlstore.h"
#include "core/vault/sealedfile.h"
#include "core/vault/vault.h"
#include "tests/support/testnewsroom.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::vault;

namespace {

const Identity heron{.realName = u"Zorblaxiana Quillfeather"_s, .aliases = {u"Old Heron"_s}, .contacts = {}};

Secret passphraseOf(const QString &person)
{
    return Secret::ofText(person + u" walks the wall"_s);
}

}

/// Two people of one newsroom, each with a machine of their own, and somebody who writes to the database.
class TestVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyAGrantOpens();
    void aPassphraseIsNeeded();
    void aRightIsTakenAway();
    void everyAccessIsOnRecord();
    void theDatabaseHoldsNoName();
    void whoWritesTheDatabaseIsFound_data();
    void whoWritesTheDatabaseIsFound();
    void anUnknownNameIsNoSearch_data();
    void anUnknownNameIsNoSearch();
    void anOlderCopyIsAccepted();
    void filesGoWithTheIdentity();
    void aSealedFileIsWholeOrRefused_data();
    void aSealedFileIsWholeOrRefused();
    void aRecoveryCodeOpens();
    void somebodyIsAdmittedByTheRootCodeAlone();

private:
    void admitOwen();
    void sql(const QString &statement);

    std::unique_ptr<tests::TestNewsroom> m_folder; ///< and the keys of both people
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Vault> m_mara; ///< made the newsroom's vault
    std::unique_ptr<Vault> m_owen;
    Codes m_codes;
    QString m_source;
};

void TestVault::init()
{
    m_owen.reset();
    m_mara.reset();
    m_store.reset();
    m_folder = std::make_unique<tests::TestNewsroom>();
    m_store = m_folder->open();
    m_source = story::SourceId::create().toString();
    m_mara = std::make_unique<Vault>(m_store->vault(), m_folder->filePath(u"mara"_s), u"Mara"_s);
    m_owen = std::make_unique<Vault>(m_store->vault(), m_folder->filePath(u"owen"_s), u"Owen"_s);
    m_codes = m_mara->create(passphraseOf(u"Mara"_s)).value();
    QVERIFY(!m_codes.root.isEmpty());
    QVERIFY(m_mara->put(m_source, heron, u"first talk"_s));
}

void TestVault::admitOwen()
{
    QVERIFY(m_owen->create(passphraseOf(u"Owen"_s)).value().root.isEmpty());
    QVERIFY(m_mara->admit(u"Owen"_s, m_codes.root));
}

void TestVault::sql(const QString &statement)
{
    m_folder->tamper(statement);
}

void TestVault::onlyAGrantOpens()
{
    admitOwen();
    QCOMPARE(m_mara->open(m_source, u"to call"_s).value(), heron);
    QCOMPARE(m_owen->open(m_source, u"curious"_s).error().code, base::ErrorCode::Denied);
    QVERIFY(m_owen->all()->isEmpty());
    QCOMPARE(m_owen->put(m_source, {.realName = u"Somebody Else"_s}, {}).error().code,
             base::ErrorCode::Denied);
    QCOMPARE(m_owen->grant(m_source, u"Owen"_s, {}).error().code, base::ErrorCode::Denied);
    QCOMPARE(m_owen->remove(m_source, {}).error().code, base::ErrorCode::Denied);
    QVERIFY(m_mara->grant(m_source, u"Owen"_s, u"approves"_s));
    QCOMPARE(m_owen->open(m_source, u"approval"_s).value(), heron);
    QCOMPARE(m_owen->all()->value(m_source), heron);
    QStringList readers = m_owen->readers(m_source).value();
    readers.sort();
    QCOMPARE(readers, (QStringList{u"Mara"_s, u"Owen"_s}));
    Identity more = heron;
    more.aliases << u"Grey Wing"_s;
    QVERIFY(m_owen->put(m_source, more, {})); // both can still read what one of them writes
    QCOMPARE(m_mara->open(m_source, {}).value(), more);
    QVERIFY(m_mara->remove(m_source, u"asked for it"_s));
    QCOMPARE(m_mara->open(m_source, {}).error().code, base::ErrorCode::NotFound);
}

void TestVault::aPassphraseIsNeeded()
{
    m_mara->lock();
    QCOMPARE(m_mara->open(m_source, {}).error().code, base::ErrorCode::Denied);
    QCOMPARE(m_mara->unlock(passphraseOf(u"Owen"_s)).error().code, base::ErrorCode::Denied);
    QVERIFY(!m_mara->isOpen());
    QVERIFY(m_mara->unlock(passphraseOf(u"Mara"_s)));
    QVERIFY(m_mara->changePassphrase(Secret::ofText(u"another"_s)));
    m_mara->lock();
    QVERIFY(!m_mara->unlock(passphraseOf(u"Mara"_s)));
    QVERIFY(m_mara->unlock(Secret::ofText(u"another"_s)));
    QCOMPARE(m_mara->open(m_source, {}).value(), heron);
    QCOMPARE(m_mara->create(Secret::ofText(u"again"_s)).error().code, base::ErrorCode::Conflict);
    for (const QFileInfo &file : QDir(m_folder->filePath(u"mara"_s)).entryInfoList(QDir::Files))
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestVault::aRightIsTakenAway()
{
    admitOwen();
    QVERIFY(m_mara->grant(m_source, u"Owen"_s, {}));
    QVERIFY(m_owen->open(m_source, {}));
    const auto before = m_store->vault().identity(m_source).value();
    QVERIFY(m_mara->revoke(m_source, u"Owen"_s, u"left the desk"_s));
    QCOMPARE(m_owen->open(m_source, {}).error().code, base::ErrorCode::Denied);
    QCOMPARE(m_mara->open(m_source, {}).value(), heron);
    QCOMPARE(m_mara->revoke(m_source, u"Owen"_s, {}).error().code, base::ErrorCode::NotFound);
    QVERIFY(m_store->vault().identity(m_source)->version > before.version);
    QVERIFY(m_store->vault().identity(m_source)->sealed != before.sealed);
}

void TestVault::everyAccessIsOnRecord()
{
    admitOwen();
    (void)m_mara->open(m_source, u"to call"_s);
    (void)m_owen->open(m_source, u"curious"_s);
    QVERIFY(m_mara->grant(m_source, u"Owen"_s, u"approves"_s));
    QStringList seen;
    const auto accesses = m_store->vault().accesses(m_source).value();
    for (const Access &access : accesses)
        seen << access.person + u' ' + accessKindName(access.kind) + u' ' + access.why;
    QCOMPARE(seen, (QStringList{u"Mara granted Owen: approves"_s, u"Owen refused curious"_s,
                                u"Mara read to call"_s, u"Mara wrote first talk"_s}));
    const Access last = m_store->vault().accesses({}).value().front();
    const auto members = m_mara->directory().value();
    QVERIFY(isSignedBy(members.front().keys, last.toBytes(), last.signature));
    // Records are only added to.
    const auto database = store::Connection::open(m_folder->place()).value();
    QVERIFY(!database->execute(u"DELETE FROM vault_access"_s));
    QVERIFY(!database->execute(u"UPDATE vault_access SET person = 'Nobody'"_s));
}

void TestVault::theDatabaseHoldsNoName()
{
    admitOwen();
    QVERIFY(m_mara->grant(m_source, u"Owen"_s, {}));
    (void)m_mara->all();
    QDir folder(m_folder->filePath({}));
    int files = 0;
    for (const QString &sub : {u"."_s, u"mara"_s, u"owen"_s}) {
        for (const QFileInfo &info : QDir(folder.filePath(sub)).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &name : {QByteArray("Zorblaxiana"), QByteArray("Quillfeather"),
                                           QByteArray("Old Heron"), QByteArray("Z\0o\0r\0b", 7)})
                QVERIFY2(!bytes.contains(name), qPrintable(info.fileName()));
            ++files;
        }
    }
    const bool isOnServer = tests::TestNewsroom::isOnServer();
    QVERIFY(files >= (isOnServer ? 3 : 5)); // the database, its log, two key files, pins
    const QByteArray records = m_folder->serverRecords();
    QVERIFY(!isOnServer || records.contains("INSERT INTO vault_identity")); // it does record what goes on
    for (const QByteArray &name :
         {QByteArray("Zorblaxiana"), QByteArray("Quillfeather"), QByteArray("Old Heron")}) {
        QVERIFY(!records.contains(name) && !records.contains(name.toHex()));
        QVERIFY(!m_folder->everything().contains(name));
    }
}

void TestVault::whoWritesTheDatabaseIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    const QString other = u"CAST('%1' AS %2)"_s.arg(
        u"x"_s.repeated(64), tests::TestNewsroom::isOnServer() ? u"BYTEA"_s : u"BLOB"_s);
    QTest::addColumn<QString>("complaint");
    QTest::newRow("a member's keys exchanged")
        << QStringList{u"UPDATE vault_member SET box = %1 WHERE person = 'Mara'"_s.arg(other)}
        << u"the keys of Mara are not signed by the newsroom"_s;
    QTest::newRow("a stranger added")
        << QStringList{u"INSERT INTO vault_member SELECT 'Eve', box, sign, signature FROM vault_member "
                       "WHERE person = 'Mara'"_s}
        << u"the keys of Eve are not signed by the newsroom"_s;
    QTest::newRow("a whole directory of the intruder's")
        << QStringList{u"UPDATE vault_root SET sign = %1"_s.arg(other)}
        << u"the keys of the newsroom are others than before"_s;
    QTest::newRow("the sealed words changed")
        << QStringList{u"UPDATE vault_identity SET sealed = %1"_s.arg(other)}
        << u"the sealed identity is not what was written"_s;
    QTest::newRow("another source's words") << QStringList{
        u"UPDATE vault_identity SET sealed = (SELECT sealed FROM vault_identity o WHERE o.source "
        "<> vault_identity.source)"_s} << u"the sealed identity is not what was written"_s;
    QTest::newRow("the key of another source") << QStringList{
        u"UPDATE vault_grant SET sealed_key = (SELECT sealed_key FROM vault_grant o WHERE o.source "
        "<> vault_grant.source)"_s} << u"forged or changed"_s;
    QTest::newRow("a signature made up")
        << QStringList{u"UPDATE vault_grant SET signature = %1"_s.arg(other)} << u"forged or changed"_s;
    QTest::newRow("from whom it came")
        << QStringList{u"UPDATE vault_grant SET grantor = 'ABCD EF00 1234 5678 9ABC'"_s}
        << u"forged or changed"_s;
    QTest::newRow("the right taken out")
        << QStringList{u"DELETE FROM vault_grant"_s} << u"nobody has given you the right"_s;
    QTest::newRow("an older state put back")
        << QStringList{u"UPDATE vault_identity SET version = 1"_s, u"UPDATE vault_grant SET version = 1"_s}
        << u"older version"_s;
}

void TestVault::whoWritesTheDatabaseIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, complaint);
    const QString other = story::SourceId::create().toString();
    QVERIFY(m_mara->put(other, {.realName = u"Ansgar Ploverdale"_s}, {}));
    QVERIFY(m_mara->put(m_source, heron, u"again"_s)); // the second version
    QVERIFY(m_mara->open(m_source, {}));
    for (const QString &statement : statements)
        sql(statement);
    const auto opened = m_mara->open(m_source, {});
    QVERIFY(!opened);
    QVERIFY2(opened.error().detail.contains(complaint), qPrintable(opened.error().detail));
}

void TestVault::anUnknownNameIsNoSearch_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("isKnownWhole");
    const QString other = u"CAST('%1' AS %2)"_s.arg(
        u"x"_s.repeated(64), tests::TestNewsroom::isOnServer() ? u"BYTEA"_s : u"BLOB"_s);
    QTest::newRow("as it was") << QString() << true;
    QTest::newRow("nobody gave the right") << u"DELETE FROM vault_grant WHERE version = 2"_s << true;
    QTest::newRow("an older copy was restored")
        << u"UPDATE vault_identity SET version = 1 WHERE version = 2"_s << true; // no right to that one
    QTest::newRow("an older copy with its right")
        << u"UPDATE vault_identity SET version = 1 WHERE version = 2;"
           "UPDATE vault_grant SET version = 1 WHERE version = 2"_s
        << false;
    QTest::newRow("one that was changed")
        << u"UPDATE vault_identity SET sealed = %1 WHERE version = 2"_s.arg(other) << false;
    QTest::newRow("a right made up") << u"UPDATE vault_grant SET signature = %1 WHERE version = 2"_s.arg(
        other) << false;
    QTest::newRow("the newsroom's key exchanged") << u"UPDATE vault_root SET sign = %1"_s.arg(other) << false;
    QTest::newRow("a stranger among the members")
        << u"INSERT INTO vault_member SELECT 'Eve', box, sign, signature FROM vault_member"_s << false;
}

/// Who looks for names knows every name they may know, or hears that they do not.
void TestVault::anUnknownNameIsNoSearch()
{
    QFETCH(QString, statement);
    QFETCH(bool, isKnownWhole);
    const QString other = story::SourceId::create().toString();
    QVERIFY(m_mara->put(other, {.realName = u"Ansgar Ploverdale"_s}, {}));
    QVERIFY(m_mara->put(m_source, heron, u"again"_s)); // the second version
    QVERIFY(m_mara->all());
    for (const QString &one : statement.split(u';', Qt::SkipEmptyParts))
        sql(one);
    const auto all = m_mara->all();
    QVERIFY2(all.has_value() == isKnownWhole, all ? "" : qPrintable(all.error().detail));
    QVERIFY(!all || all->contains(other));
}

/// The newsroom is brought back from a copy of before the last change: nobody is locked out for ever.
void TestVault::anOlderCopyIsAccepted()
{
    if (tests::TestNewsroom::isOnServer())
        QSKIP("a copy of a server is restored by its administrator");
    admitOwen();
    QVERIFY(m_mara->grant(m_source, u"Owen"_s, {}));
    QVERIFY(m_owen->open(m_source, {}));
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(store::makeBackupAt(m_folder->place(), copy));
    Identity more = heron;
    more.aliases << u"Grey Wing"_s;
    QVERIFY(m_mara->put(m_source, more, {}));
    QVERIFY(m_owen->open(m_source, {}));
    m_store.reset();
    for (const auto &beside : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_folder->filePath(u"newsroom.sqlite"_s + beside));
    QVERIFY(QFile::copy(copy, m_folder->filePath(u"newsroom.sqlite"_s)));
    m_store = m_folder->open();
    Vault mara(m_store->vault(), m_folder->filePath(u"mara"_s), u"Mara"_s);
    Vault owen(m_store->vault(), m_folder->filePath(u"owen"_s), u"Owen"_s);
    QVERIFY(mara.unlock(passphraseOf(u"Mara"_s)) && owen.unlock(passphraseOf(u"Owen"_s)));
    const auto refused = mara.open(m_source, {});
    QCOMPARE(refused.error().code, olderVersion);
    QVERIFY(refused.error().detail.contains(u"galley vault accept"_s));
    for (const auto &shut :
         {mara.put(m_source, more, {}), mara.remove(m_source, {}), mara.revoke(m_source, u"Owen"_s, {})})
        QCOMPARE(shut.error().code, olderVersion);
    QVERIFY(!mara.all());

    QVERIFY(mara.acceptOlder(story::SourceId::create().toString(), {})->isEmpty());
    QCOMPARE(mara.acceptOlder({}, u"restored"_s).value(), QStringList{m_source});
    QCOMPARE(m_store->vault().accesses(m_source)->front().why, u"restored"_s);
    QCOMPARE(mara.open(m_source, {}).value(), heron);
    QCOMPARE(mara.all()->value(m_source), heron);
    QVERIFY(mara.acceptOlder({}, {})->isEmpty());     // once is enough
    QCOMPARE(owen.open(m_source, {}).value(), heron); // and for everybody
    QVERIFY(mara.put(m_source, more, {}));
    QCOMPARE(owen.open(m_source, {}).value(), more);
}

void TestVault::filesGoWithTheIdentity()
{
    admitOwen();
    QByteArray words = "Zorblaxiana's payroll, page after page. ";
    words = words.repeated(5'000);
    QBuffer file(&words);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(m_mara->keepFile(m_source, file, u"Quillfeather.pdf"_s, u"given on the wall"_s));
    const KeptFile kept = m_mara->open(m_source, {})->files.front();
    QVERIFY(file.seek(0)); // given again, after one behind it failed
    QVERIFY(m_mara->keepFile(m_source, file, u"Quillfeather.pdf"_s, {}));
    QCOMPARE(m_mara->open(m_source, {})->files.size(), 1UZ);
    const QString copy = m_folder->filePath(u"copy.pdf"_s);
    const auto read = [](const QString &path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };

    QCOMPARE(m_owen->copyFile(m_source, kept.sha256, copy, {}).error().code, base::ErrorCode::Denied);
    QVERIFY(!QFile::exists(copy));
    QVERIFY(m_mara->copyFile(m_source, kept.sha256, copy, u"to read"_s));
    QCOMPARE(read(copy), words);
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(QFile::remove(copy));
    QDirIterator files(m_folder->filePath({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = read(files.next());
        QVERIFY2(!bytes.contains("payroll") && !bytes.contains("Quillfeather"), qPrintable(files.filePath()));
    }

    QVERIFY(m_mara->grant(m_source, u"Owen"_s, u"approves"_s));
    QVERIFY(m_owen->put(m_source, heron, {})); // who writes down who it is need not know of files
    QVERIFY(m_owen->copyFile(m_source, kept.sha256, copy, {}));
    QVERIFY(m_mara->revoke(m_source, u"Owen"_s, {}));
    QVERIFY(m_mara->copyFile(m_source, kept.sha256, copy, {}));
    QVERIFY(m_store->verify()->faults.isEmpty());
    const QString place = m_store->evidenceFiles().path(kept.sha256).value();
    QVERIFY(m_mara->dropFile(m_source, kept.sha256, u"read"_s));
    QVERIFY(!QFile::exists(place));
    QVERIFY(m_mara->open(m_source, {})->files.empty());
    QCOMPARE(m_mara->dropFile(m_source, kept.sha256, {}).error().code, base::ErrorCode::NotFound);

    const QString other = story::SourceId::create().toString(); // nobody wrote down who it is yet
    QVERIFY(file.seek(0));
    QVERIFY(m_mara->keepFile(other, file, u"note.txt"_s, {}));
    QVERIFY(m_mara->remove(other, u"asked for it"_s));
    QDirIterator left(m_folder->filePath(u"newsroom.sqlite.files"_s), QDir::Files,
                      QDirIterator::Subdirectories);
    QVERIFY(!left.hasNext());
    QVERIFY(m_store->verify()->faults.isEmpty());
}

void TestVault::aSealedFileIsWholeOrRefused_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65'535, 65'536, 65'537, 200'000})
        QTest::addRow("%d", size) << size;
}

void TestVault::aSealedFileIsWholeOrRefused()
{
    QFETCH(int, size);
    const Secret key = Secret::random(dataKeySize);
    QByteArray words(size, 'z');
    QBuffer in(&words);
    QBuffer out;
    QVERIFY(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
    QVERIFY(sealFile(in, out, key));
    const QByteArray sealed = out.data();
    QCOMPARE((sealed.size() - 24) % (65'536 + 17), 0); // whole chunks: the length tells no more
    const auto opened = [](QByteArray bytes, const Secret &by) {
        QBuffer from(&bytes);
        QBuffer to;
        from.open(QIODevice::ReadOnly);
        to.open(QIODevice::WriteOnly);
        const auto done = openFile(from, to, by);
        return done ? base::Result<QByteArray>(to.data()) : std::unexpected(done.error());
    };
    QCOMPARE(opened(sealed, key).value(), words);
    QVERIFY(!opened(sealed, Secret::random(dataKeySize)));
    QVERIFY(!opened(sealed + 'z', key));
    for (qsizetype at = 0; at < sealed.size(); at += 4'099) {
        QByteArray changed = sealed;
        changed[at] = char(changed[at] ^ 4);
        QCOMPARE(opened(changed, key).error().code, base::ErrorCode::Denied);
        QCOMPARE(opened(sealed.first(at), key).error().code, base::ErrorCode::Denied);
    }
    constexpr qsizetype chunk = 65'536 + 17;
    if (sealed.size() > 24 + 2 * chunk) // two chunks in each other's place
        QVERIFY(!opened(sealed.first(24) + sealed.sliced(24 + chunk, chunk) + sealed.sliced(24, chunk)
                            + sealed.sliced(24 + 2 * chunk),
                        key));
}

void TestVault::aRecoveryCodeOpens()
{
    m_mara->lock();
    QCOMPARE(m_mara->recover(m_codes.root, Secret::ofText(u"new"_s)).error().code, base::ErrorCode::Denied);
    QVERIFY(m_mara->recover(m_codes.recovery.toLower(), Secret::ofText(u"new"_s)));
    m_mara->lock();
    QVERIFY(m_mara->unlock(Secret::ofText(u"new"_s)));
    QCOMPARE(m_mara->open(m_source, {}).value(), heron);
}

void TestVault::somebodyIsAdmittedByTheRootCodeAlone()
{
    Vault ida(m_store->vault(), m_folder->filePath(u"ida"_s), u"Ida"_s);
    QCOMPARE(m_mara->admit(u"Ida"_s, m_codes.root).error().code, base::ErrorCode::NotFound);
    QVERIFY(ida.create(passphraseOf(u"Ida"_s)));
    QCOMPARE(m_mara->grant(m_source, u"Ida"_s, {}).error().code, base::ErrorCode::NotFound);
    QCOMPARE(m_mara->admit(u"Ida"_s, m_codes.recovery).error().code, base::ErrorCode::Denied);
    QVERIFY(m_mara->admit(u"Ida"_s, m_codes.root));
    QVERIFY(m_mara->grant(m_source, u"Ida"_s, {}));
    QCOMPARE(ida.open(m_source, {}).value(), heron);
    // New keys of a person block until somebody compared them.
    QVERIFY(QFile::remove(QDir(m_folder->filePath(u"ida"_s)).entryInfoList({u"*.key"_s}).front().filePath()));
    QVERIFY(ida.create(passphraseOf(u"Ida"_s)));
    QVERIFY(m_mara->admit(u"Ida"_s, m_codes.root));
    const auto refused = m_mara->grant(m_source, u"Ida"_s, {});
    QVERIFY(refused.error().detail.contains(u"the keys of Ida are others than before"_s));
    QString now;
    const auto members = m_store->vault().members().value();
    for (const Member &one : members) {
        if (one.person == u"Ida"_s)
            now = one.keys.fingerprint();
    }
    QVERIFY(refused.error().detail.contains(now));
    QVERIFY(m_mara->trust(u"Ida"_s, now));
    QVERIFY(m_mara->grant(m_source, u"Ida"_s, {}));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
