// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/identity.h"
#include "core/vault/keypair.h"
#include "core/vault/recoverycode.h"
#include "core/vault/rows.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <cstring>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::vault;

class TestKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecoveryCodeComesBackAsTyped_data();
    void aRecoveryCodeComesBackAsTyped();
    void typingMistakesAreFound();
    void keysAreWrappedTwice();
    void aKeyFileIsNotWeakened_data();
    void aKeyFileIsNotWeakened();
    void everyFlippedBitIsRefused();
    void anotherPlaceIsRefused_data();
    void anotherPlaceIsRefused();
    void lengthsTellLittle();
    void grantsAreSigned();
};

namespace {

bool isSame(const Secret &one, const Secret &other)
{
    return one.size() == other.size() && std::memcmp(one.data(), other.data(), one.size()) == 0;
}

const Identity heron{.realName = u"Zoë Quillfeather"_s,
                     .aliases = {u"Old Heron"_s},
                     .contacts = {u"+99 555 0142 7731"_s},
                     .howToReach = u"after eight"_s,
                     .reason = u"would lose her post"_s,
                     .known = {u"Mara"_s}};
const SealContext place{u"AAAA"_s, u"source-1"_s, 3};

}

void TestKeys::aRecoveryCodeComesBackAsTyped_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("as printed") << u""_s << u""_s;
    QTest::newRow("without hyphens") << u"-"_s << u""_s;
    QTest::newRow("spaces") << u"-"_s << u" "_s;
    QTest::newRow("dashes of an office program") << u"-"_s << u"–"_s;
    QTest::newRow("O for 0") << u"0"_s << u"O"_s;
    QTest::newRow("l for 1") << u"1"_s << u"l"_s;
    QTest::newRow("i for 1") << u"1"_s << u"i"_s;
}

void TestKeys::aRecoveryCodeComesBackAsTyped()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    for (int round = 0; round < 200; ++round) {
        const Secret secret = Secret::random(recoveryBytes);
        QString code = recoveryCode(secret);
        QCOMPARE(code.size(), 34);
        if (!from.isEmpty())
            code.replace(from, to);
        for (const QString &typed : {code, code.toLower()}) {
            const auto back = recoverySecret(typed);
            QVERIFY2(back, qPrintable(typed));
            QVERIFY(isSame(*back, secret));
        }
    }
}

void TestKeys::typingMistakesAreFound()
{
    QRandomGenerator random(7);
    const QString letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    int unnoticed = 0;
    constexpr int rounds = 4000;
    for (int round = 0; round < rounds; ++round) {
        const QString code = recoveryCode(Secret::random(recoveryBytes)).remove(u'-');
        QString wrong = code;
        const int at = random.bounded(27);
        if (round % 2 == 0)
            wrong[at] = letters[random.bounded(32)];
        else
            std::swap(wrong[at], wrong[at + 1]);
        if (wrong != code && recoverySecret(wrong))
            ++unnoticed;
    }
    QVERIFY2(unnoticed <= rounds / 500, qPrintable(QString::number(unnoticed))); // 12 bits: 1 of 4,096
    QVERIFY(recoverySecret(u"ABCD"_s).error().detail.contains(u"28"_s));
    QVERIFY(recoverySecret(u"ABCD-EF*H"_s).error().detail.contains(u"group 2"_s));
}

void TestKeys::keysAreWrappedTwice()
{
    const KeyPair pair = KeyPair::create();
    const Secret recovery = Secret::random(recoveryBytes);
    const auto file = wrapKeys(pair, Secret::ofText(u"seven grey herons"_s), recovery);
    QVERIFY(file);
    const auto read = KeyFile::fromJson(file->toJson());
    QVERIFY(read);
    const auto opened = unwrapKeys(*read, Secret::ofText(u"seven grey herons"_s));
    QVERIFY(opened);
    QVERIFY(isSame(opened->seed(), pair.seed()));
    QCOMPARE(unwrapKeys(*read, Secret::ofText(u"seven grey heron"_s)).error().code, base::ErrorCode::Denied);
    QVERIFY(isSame(recoverKeys(*read, recovery)->seed(), pair.seed()));
    QCOMPARE(recoverKeys(*read, Secret::random(recoveryBytes)).error().code, base::ErrorCode::Denied);
    const auto changed = changePassphrase(*read, *opened, Secret::ofText(u"a new one"_s));
    QVERIFY(unwrapKeys(*changed, Secret::ofText(u"a new one"_s)));
    QVERIFY(!unwrapKeys(*changed, Secret::ofText(u"seven grey herons"_s)));
    QCOMPARE(changed->byRecovery, read->byRecovery);
    KeyFile exchanged = *read;
    exchanged.keys = KeyPair::create().publicKeys(); // somebody else's public keys put in
    QVERIFY(!recoverKeys(exchanged, recovery));
}

void TestKeys::aKeyFileIsNotWeakened_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("less memory") << QByteArray("268435456") << QByteArray("8192");
    QTest::newRow("fewer passes") << QByteArray("\"operations\": 3") << QByteArray("\"operations\": 1");
    QTest::newRow("all memory") << QByteArray("268435456") << QByteArray("1099511627776");
    QTest::newRow("other function") << QByteArray("argon2id13") << QByteArray("md5");
    QTest::newRow("newer") << QByteArray("\"galley-key\": 1") << QByteArray("\"galley-key\": 2");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("(");
}

void TestKeys::aKeyFileIsNotWeakened()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    KeyFile file{.keys = KeyPair::create().publicKeys(),
                 .cost = {},
                 .salt = QByteArray(16, 's'),
                 .byPassphrase = "p",
                 .byRecovery = "r"};
    QByteArray json = file.toJson();
    QVERIFY(KeyFile::fromJson(json));
    QVERIFY(json.contains(from));
    json.replace(from, to);
    QCOMPARE(KeyFile::fromJson(json).error().code, base::ErrorCode::Invalid);
}

void TestKeys::everyFlippedBitIsRefused()
{
    const Secret key = Secret::random(dataKeySize);
    const QByteArray sealed = sealIdentity(heron, key, place);
    QCOMPARE(openIdentity(sealed, key, place).value(), heron);
    QVERIFY(!sealed.contains("Quill"));
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(!openIdentity(changed, key, place), qPrintable(QString::number(bit)));
    }
    for (const qsizetype size : {0, 1, 40, 1063, 1064})
        QVERIFY(!openIdentity(sealed.first(std::min(size, sealed.size() - 1)), key, place));
}

void TestKeys::anotherPlaceIsRefused_data()
{
    QTest::addColumn<QString>("newsroom");
    QTest::addColumn<QString>("source");
    QTest::addColumn<qint64>("version");
    QTest::newRow("newsroom") << u"AAAB"_s << u"source-1"_s << qint64(3);
    QTest::newRow("source") << u"AAAA"_s << u"source-2"_s << qint64(3);
    QTest::newRow("older") << u"AAAA"_s << u"source-1"_s << qint64(2);
    QTest::newRow("newer") << u"AAAA"_s << u"source-1"_s << qint64(4);
}

void TestKeys::anotherPlaceIsRefused()
{
    QFETCH(QString, newsroom);
    QFETCH(QString, source);
    QFETCH(qint64, version);
    const Secret key = Secret::random(dataKeySize);
    const QByteArray sealed = sealIdentity(heron, key, place);
    QVERIFY(!openIdentity(sealed, key, {newsroom, source, version}));
    QVERIFY(!openIdentity(sealed, Secret::random(dataKeySize), place));
}

void TestKeys::lengthsTellLittle()
{
    const Secret key = Secret::random(dataKeySize);
    QSet<qsizetype> sizes;
    for (int letters = 0; letters < 2500; letters += 7) {
        const Identity identity{.realName = QString(letters, u'x')};
        const QByteArray sealed = sealIdentity(identity, key, place);
        sizes << sealed.size();
        QCOMPARE(openIdentity(sealed, key, place).value(), identity);
    }
    QVERIFY2(sizes.size() <= 3, qPrintable(QString::number(sizes.size())));
}

void TestKeys::grantsAreSigned()
{
    const KeyPair editor = KeyPair::create();
    const KeyPair reporter = KeyPair::create();
    const Secret key = Secret::random(dataKeySize);
    Grant grant{.source = u"s"_s,
                .version = 1,
                .grantee = editor.publicKeys().fingerprint(),
                .grantor = reporter.publicKeys().fingerprint(),
                .day = 20'000,
                .sealedKey = sealTo(editor.publicKeys(), key),
                .signature = {}};
    grant.signature = reporter.sign(grant.toBytes());
    QVERIFY(isSignedBy(reporter.publicKeys(), grant.toBytes(), grant.signature));
    QVERIFY(!isSignedBy(editor.publicKeys(), grant.toBytes(), grant.signature));
    QVERIFY(isSame(editor.openSealed(grant.sealedKey).value(), key));
    QVERIFY(!reporter.openSealed(grant.sealedKey)); // who gave it need not be able to open it
    const QByteArray bytes = grant.toBytes();
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray changed = bytes;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!isSignedBy(reporter.publicKeys(), changed, grant.signature));
    }
    QCOMPARE(editor.publicKeys().fingerprint().size(), 24);
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
