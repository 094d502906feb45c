// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/sourceimport.h"
#include "core/store/sql/sqlstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using desk::ImportAction;

/// Contacts of a file, compared with the source book and stored.
class TestSourceImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void planSaysWhatBecomesOfEach();
    void protectedEntryIsNobodysLike();
    void mergesCanBeTakenApart();
    void faultStoresNothing();
    void largeImportInTheBackground();

private:
    desk::SourceBook book() const { return desk::SourceBook::read(m_store->sources()).value(); }
    desk::ImportPlan plan(std::vector<story::Source> sources) const
    {
        return desk::planImport({std::move(sources), {}, 0}, book()).value();
    }
    static story::Source person(const QString &name, const QString &role = {})
    {
        return {.id = story::SourceId::create(), .publicName = name, .role = role};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    store::StoreFactory m_openStore;
    std::unique_ptr<store::Store> m_store;
};

void TestSourceImport::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_openStore = [path = m_folder->filePath(u"newsroom.sqlite"_s)] { return store::openStore(path); };
    m_store = std::move(*m_openStore());
}

void TestSourceImport::planSaysWhatBecomesOfEach()
{
    const story::Source known = person(u"Ines Calloway"_s, u"harbour master"_s);
    QVERIFY(m_store->sources().save(known));
    story::Source back = known; // exported once and changed elsewhere
    back.contact = u"01555"_s;
    const desk::ImportPlan made = plan({person(u"Ms INES Calloway"_s, u"pilot"_s), person(u"Ines Calloway"_s),
                                        person(u"Tomas Reed"_s), person(u"Tomas Reed"_s, u"chair"_s), back});
    const std::vector<ImportAction> actions{ImportAction::Merge, ImportAction::Known, ImportAction::Add,
                                            ImportAction::Merge, ImportAction::Merge};
    for (size_t i = 0; i < actions.size(); ++i)
        QCOMPARE(made.items[i].action, actions[i]);
    QCOMPARE(made.items[0].same, known.id);
    QCOMPARE(made.items[0].sameName, u"Ines Calloway"_s);
    QCOMPARE(made.items[3].same, made.items[2].source.id);
    QVERIFY(made.items[4].source.id != known.id); // nothing is overwritten
    QCOMPARE(made.count(ImportAction::Merge), 3);
}

void TestSourceImport::protectedEntryIsNobodysLike()
{
    const story::Source shielded{.id = story::SourceId::create(),
                                 .readerDescription = u"a port official"_s,
                                 .vaultReference = u"v1"_s};
    QVERIFY(m_store->sources().save(shielded));
    story::Source guess = person(u"a port official"_s);
    guess.id = shielded.id;
    const desk::ImportPlan made = plan({guess});
    QCOMPARE(made.items[0].action, ImportAction::Add);
    QVERIFY(made.items[0].source.id != shielded.id);
    QVERIFY(desk::applyImport(*m_store, made));
    QCOMPARE(m_store->sources().load(shielded.id).value(), shielded);
}

void TestSourceImport::mergesCanBeTakenApart()
{
    const story::Source known = person(u"Ines Calloway"_s, u"harbour master"_s);
    QVERIFY(m_store->sources().save(known));
    const desk::ImportPlan made = plan({person(u"Ines Calloway"_s, u"pilot"_s), person(u"Tomas Reed"_s)});
    QCOMPARE(desk::applyImport(*m_store, made).value(), 2);
    QCOMPARE(book().entries().size(), 2u);
    QCOMPARE(book().mergedInto(known.id).size(), 1u);
    QVERIFY(m_store->sources().unmerge(made.items[0].source.id));
    QCOMPARE(book().entries().size(), 3u);
    QCOMPARE(m_store->sources().load(known.id).value(), known);
}

void TestSourceImport::faultStoresNothing()
{
    desk::ImportPlan made = plan({person(u"Ines Calloway"_s), person(u"Tomas Reed"_s)});
    made.items[1].source.vaultReference = u"v1"_s; // a name with it: the store refuses
    QVERIFY(!desk::applyImport(*m_store, made));
    QVERIFY(book().entries().empty());
    exchange::Watch watch;
    watch.token.cancel();
    QCOMPARE(desk::applyImport(*m_store, plan({person(u"Ines"_s)}), watch).error().code,
             base::ErrorCode::Cancelled);
    QVERIFY(book().entries().empty());
}

void TestSourceImport::largeImportInTheBackground()
{
    QFile file(m_folder->filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,role\n");
    for (int i = 0; i < 100'000; ++i)
        file.write("Person " + QByteArray::number(i) + ",clerk\n");
    file.close();
    desk::SourceImporter importer(m_openStore);
    QSignalSpy planned(&importer, &desk::SourceImporter::planned);
    QSignalSpy written(&importer, &desk::SourceImporter::written);
    const QSignalSpy progressed(&importer, &desk::SourceImporter::progressed);
    QElapsedTimer timer;
    timer.start();
    importer.read(file.fileName());
    QVERIFY(timer.elapsed() < 100); // the caller goes on
    QVERIFY(planned.wait(30'000));
    const auto made = planned.front().front().value<base::Result<desk::ImportPlan>>();
    QVERIFY(made && made->items.size() == 100'000);
    QVERIFY(progressed.size() > 50);
    importer.write(*made);
    importer.cancel();
    QVERIFY(written.wait(30'000));
    QCOMPARE(written.front().front().value<base::Result<int>>().error().code, base::ErrorCode::Cancelled);
    QVERIFY(m_store->sources().list()->empty());
    desk::ImportPlan part = *made;
    part.items.resize(10'000);
    timer.restart();
    importer.write(part);
    QVERIFY(written.wait(50'000));
    QCOMPARE(written.back().front().value<base::Result<int>>().value(), 10'000);
    qInfo("10,000 entries written in %lld ms", static_cast<long long>(timer.restart()));
    QCOMPARE(book().entries().size(), 10'000u);
    qInfo("10,000 entries read in %lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestSourceImport)
#include "tst_sourceimport.moc"
