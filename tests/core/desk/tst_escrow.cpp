// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/escrow.h"
#include "core/desk/review.h"
#include "core/store/sql/sqlstore.h"
#include "core/text/anchor.h"
#include "core/vault/vault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

const QString reporter = u"Mara"_s;
const QString editor = u"Lind"_s;

vault::Secret phrase()
{
    return vault::Secret::ofText(u"seven grey herons wait at dawn"_s);
}

}

/// Who is to know who a source is, when a story goes to those who approve it.
class TestEscrow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoMayBeTold();
    void anApprovalSaysWhatWasNotVerified();

private:
    std::unique_ptr<desk::Desk> deskOf(const QString &person) const;
    vault::Vault vaultOf(const QString &person) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Store> m_store;
    story::Article m_article;
    QString m_reference;
    QString m_rootCode;
};

std::unique_ptr<desk::Desk> TestEscrow::deskOf(const QString &person) const
{
    return std::make_unique<desk::Desk>(store::openStore(m_folder->filePath(u"newsroom.sqlite"_s)).value(),
                                        person);
}

vault::Vault TestEscrow::vaultOf(const QString &person) const
{
    return {m_store->vault(), m_folder->filePath(u"keys-"_s + person), person};
}

/// A newsroom of two, a story that rests on a source whose identity the reporter keeps.
void TestEscrow::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = store::openStore(m_folder->filePath(u"newsroom.sqlite"_s)).value();
    const story::NewsDesk home{story::DeskId::create(), u"Harbour"_s, u"News"_s, {}, u"small"_s};
    QVERIFY(m_store->staff().save(home));
    QVERIFY(m_store->staff().save(
        story::Person{story::PersonId::create(), reporter, {{home.id, story::StaffRole::Reporter}}}));
    QVERIFY(m_store->staff().save(
        story::Person{story::PersonId::create(), editor, {{home.id, story::StaffRole::Approver}}}));
    QVERIFY(m_store->staff().save(
        story::Person{story::PersonId::create(), u"Okoro"_s, {{home.id, story::StaffRole::CopyEditor}}}));
    story::Source source{.id = story::SourceId::create()};
    source.readerDescription = u"a dock worker"_s;
    source.vaultReference = m_reference = story::SourceId::create().toString();
    QVERIFY(m_store->sources().save(source));
    m_article
        = {.id = story::ArticleId::create(),
           .fields = {.slug = u"quay"_s, .headline = u"Quay"_s, .byline = {reporter}, .desk = u"Harbour"_s},
           .body = u"It is shut, a dock worker said."_s};
    story::Attribution claim;
    claim.id = story::AttributionId::create();
    claim.sourceId = source.id;
    claim.content = {text::makeAnchor(m_article.body, {0, 10})};
    claim.standing = story::Standing::Confirmed;
    m_article.attributions = {claim};
    QVERIFY(m_store->articles().save(m_article, reporter, u"save"_s));
    vault::Vault mine = vaultOf(reporter);
    const auto codes = mine.create(phrase());
    QVERIFY(codes);
    m_rootCode = codes->root;
    QVERIFY(mine.unlock(phrase()));
    QVERIFY(mine.put(m_reference, {.realName = u"Zorblaxiana Quilveather"_s}, {}));
}

void TestEscrow::whoMayBeTold()
{
    const auto desk = deskOf(reporter);
    QVERIFY(desk::confidants(*desk, m_article)->empty()); // nobody else has keys
    vault::Vault theirs = vaultOf(editor);
    QVERIFY(theirs.create(phrase()));
    QVERIFY(vaultOf(u"Okoro"_s).create(phrase()));
    QVERIFY(desk::confidants(*desk, m_article)->empty()); // asked for, not admitted
    vault::Vault mine = vaultOf(reporter);
    QVERIFY(mine.unlock(phrase()));
    QVERIFY(mine.admit(editor, m_rootCode));
    QVERIFY(mine.admit(u"Okoro"_s, m_rootCode));
    const auto people = desk::confidants(*desk, m_article).value();
    QCOMPARE(people.size(), 1U); // a copy editor does not approve
    QCOMPARE(people.front().person, editor);
    QVERIFY(!people.front().fingerprint.isEmpty());
    QCOMPARE(desk::sealedSources(*desk, m_article)->front().readers, QStringList{reporter});
    QVERIFY(mine.grant(m_reference, editor, u"to approve quay"_s));
    QCOMPARE(desk::sealedSources(*desk, m_article)->front().readers.size(), 2);
    QVERIFY(theirs.unlock(phrase()));
    QCOMPARE(theirs.open(m_reference, u"to approve quay"_s)->realName, u"Zorblaxiana Quilveather"_s);
    story::Article without = m_article;
    without.attributions.front().standing = story::Standing::Dismissed;
    QVERIFY(desk::sealedSources(*desk, without)->empty());
}

void TestEscrow::anApprovalSaysWhatWasNotVerified()
{
    const auto theirs = deskOf(editor);
    QCOMPARE(desk::unverifiedIdentities(*theirs, m_article).value(),
             u"identity not verified: a dock worker"_s);
    QCOMPARE(desk::unverifiedIdentities(*deskOf(reporter), m_article).value(), QString());
    const auto mine = deskOf(reporter);
    const auto submitted = desk::takeStep(*mine, m_article.id, {.move = workflow::Move::Submit});
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().detail));
    const auto move = [&](workflow::Move step) {
        return desk::takeStep(*theirs, m_article.id, {.move = step, .reason = u"read twice"_s});
    };
    auto approved = move(workflow::Move::Approve);
    if (!approved && move(workflow::Move::Take))
        approved = move(workflow::Move::Approve);
    QVERIFY2(approved, approved ? "" : qPrintable(approved.error().detail));
    QCOMPARE(approved->reason, u"read twice; identity not verified: a dock worker"_s);
}

QTEST_GUILESS_MAIN(TestEscrow)
#include "tst_escrow.moc"
