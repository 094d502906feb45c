// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/store/laptop.h"
#include "tests/support/postgresserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using store::ReplicaNews;
using tests::Laptop;

/// The vault in copies of a shared newsroom, where one works without the server: what was sealed, granted,
/// withdrawn or removed meanwhile. The rows alone; nothing here can open them.
class TestVaultCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatBothDidHoldsForBoth_data();
    void whatBothDidHoldsForBoth();
    void whoWasAdmittedStaysSo();
    void anExchangedKeyHoldsTheVaultBack();

private:
    static QString contents(vault::Rows &vault);
    static void act(vault::Rows &vault, const QString &deeds);

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_template;
    QString m_database;
    std::unique_ptr<Laptop> m_mara;
    std::unique_ptr<Laptop> m_lind;
};

void TestVaultCopies::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
    m_template = m_server->createDatabase();
    QVERIFY(store::openStore(m_server->uri(m_template)));
}

/// Both have one source, in its first version, which Ines may read.
void TestVaultCopies::init()
{
    m_database = m_server->createDatabase(m_template);
    m_mara = std::make_unique<Laptop>(m_server->uri(m_database), u"Mara"_s);
    m_lind = std::make_unique<Laptop>(m_server->uri(m_database), u"Lind"_s);
    vault::Rows &vault = m_mara->store().vault();
    QVERIFY(vault.setRoot({"box", "sign"}, {u"Mara"_s, {"box1", "sign1"}, "signed"}));
    act(vault, u"put one 1 mara ines"_s);
    m_mara->exchange();
    m_lind->exchange();
    QCOMPARE(contents(m_lind->store().vault()), u"one 1: ines mara"_s);
}

void TestVaultCopies::cleanup()
{
    m_mara.reset();
    m_lind.reset();
}

/// "put SOURCE VERSION WHO…", "grant SOURCE VERSION WHO", "remove SOURCE" or "read SOURCE WHO", parted by
/// semicolons.
void TestVaultCopies::act(vault::Rows &vault, const QString &deeds)
{
    for (const QString &deed : deeds.split(u"; "_s)) {
        const QStringList words = deed.split(u' ');
        const qint64 version = words.value(2).toLongLong();
        std::vector<vault::Grant> grants;
        for (const QString &who : words.mid(3))
            grants.push_back({words[1], version, who, u"mara"_s, 1, "key", "signed"});
        if (words[0] == "put"_L1)
            QVERIFY(vault.put({words[1], version, "sealed by " + grants.front().grantee.toUtf8()}, grants));
        else if (words[0] == "grant"_L1)
            QVERIFY(vault.addGrant(grants.front()));
        else if (words[0] == "remove"_L1)
            QVERIFY(vault.remove(words[1]));
        else
            QVERIFY(vault.add({words[1], words[2], vault::AccessKind::Read, u"asked"_s, 1, "signed"}));
    }
}

QString TestVaultCopies::contents(vault::Rows &vault)
{
    QStringList all;
    const auto identities = vault.identities().value();
    for (const vault::SealedIdentity &one : identities) {
        QStringList who;
        const auto grants = vault.grants(one.source).value();
        for (const vault::Grant &grant : grants)
            who << (grant.version == one.version ? grant.grantee
                                                 : u"%1 of another version"_s.arg(grant.grantee));
        all << u"%1 %2: %3"_s.arg(one.source).arg(one.version).arg(who.join(u' '));
    }
    for (size_t i = 0; i < vault.accesses({})->size(); ++i)
        all << u"read"_s;
    return all.join(u"; "_s);
}

void TestVaultCopies::whatBothDidHoldsForBoth_data()
{
    QTest::addColumn<QString>("here"); // without the server
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("overwritten");
    const auto row
        = [](const char *name, const QString &here, const QString &there, const QString &after,
             int overwritten = 0) { QTest::newRow(name) << here << there << after << overwritten; };
    row("another source, while one went on", u"put two 1 lind"_s, u"put one 2 mara ines"_s,
        u"one 2: ines mara; two 1: lind"_s);
    row("a source each", u"put two 1 lind"_s, u"put three 1 mara"_s,
        u"one 1: ines mara; three 1: mara; two 1: lind"_s);
    row("removed there", u"put two 1 lind"_s, u"remove one"_s, u"two 1: lind"_s);
    row("removed here", u"remove one"_s, u"put two 1 mara"_s, u"two 1: mara"_s);
    row("removed by both", u"remove one"_s, u"remove one; put two 1 mara"_s, u"two 1: mara"_s);
    row("removed there, gone on with here", u"put one 2 lind"_s, u"remove one"_s, u"one 2: lind"_s);
    row("removed here, gone on with there", u"remove one"_s, u"put one 2 mara"_s, u"one 2: mara"_s);
    row("withdrawn there", u"put two 1 lind"_s, u"put one 2 mara"_s, u"one 2: mara; two 1: lind"_s);
    row("withdrawn here", u"put one 2 mara"_s, u"put two 1 mara"_s, u"one 2: mara; two 1: mara"_s);
    row("granted by both", u"grant one 1 lind"_s, u"grant one 1 owen"_s, u"one 1: ines lind mara owen"_s);
    row("granted what was sealed anew", u"grant one 1 lind"_s, u"put one 2 mara"_s, u"one 2: mara"_s);
    row("read, while one went on", u"read one Lind"_s, u"put one 2 mara; read one Mara"_s,
        u"one 2: mara; read; read"_s);
    row("sealed anew by both", u"put one 2 lind"_s, u"put one 2 mara ines"_s, u"one 2: ines mara"_s, 1);
    row("once more here", u"put one 2 lind; put one 3 lind"_s, u"put one 2 mara"_s, u"one 3: lind"_s);
}

void TestVaultCopies::whatBothDidHoldsForBoth()
{
    QFETCH(QString, here);
    QFETCH(QString, there);
    QFETCH(QString, after);
    QFETCH(int, overwritten);
    act(m_mara->store().vault(), there);
    act(m_lind->store().vault(), here);
    m_mara->exchange();
    const store::Exchange met = m_lind->exchange();
    QCOMPARE(std::ranges::count(met.news, ReplicaNews::Kind::Identity, &ReplicaNews::kind), overwritten);
    QCOMPARE(int(met.news.size()), overwritten);
    QCOMPARE(met.state.waiting, 0);
    QVERIFY(m_mara->exchange().news.empty());
    for (Laptop *one : {m_mara.get(), m_lind.get()}) {
        QCOMPARE(contents(one->store().vault()), after);
        QCOMPARE(one->faults(), QStringList());
    }
    QCOMPARE(contents(store::openStore(m_server->uri(m_database)).value()->vault()), after);
}

void TestVaultCopies::whoWasAdmittedStaysSo()
{
    QVERIFY(m_lind->store().vault().save({u"Ines"_s, {"box2", "sign2"}, {}}));
    m_lind->exchange();
    m_mara->exchange();
    QVERIFY(m_mara->store().vault().save({u"Ines"_s, {"box2", "sign2"}, "signed"}));
    act(m_lind->store().vault(), u"read one Lind"_s);
    m_mara->exchange();
    m_lind->exchange();
    m_mara->exchange();
    for (Laptop *one : {m_mara.get(), m_lind.get()}) {
        const auto members = one->store().vault().members().value();
        QCOMPARE(members.size(), 2u);
        QCOMPARE(members[0].signature, QByteArray("signed"));
    }
}

/// Nothing of what was sealed here meanwhile goes, and nothing of the stranger's comes.
void TestVaultCopies::anExchangedKeyHoldsTheVaultBack()
{
    act(m_lind->store().vault(), u"put two 1 lind"_s);
    m_server->sql(m_database, u"UPDATE galley.vault_member SET box = 'other'"_s);
    const store::Exchange met = m_lind->replica().exchange();
    QVERIFY(!met.news.empty());
    QCOMPARE(met.state.waiting, 1);
    m_lind->replica().exchange();
    QCOMPARE(contents(m_lind->store().vault()), u"one 1: ines mara; two 1: lind"_s);
    QCOMPARE(m_lind->store().vault().members()->front().keys.box, QByteArray("box1"));
}

QTEST_GUILESS_MAIN(TestVaultCopies)
#include "tst_vaultcopies.moc"
