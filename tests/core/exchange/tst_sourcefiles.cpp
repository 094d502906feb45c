// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv/csvtable.h"
#include "core/exchange/sources.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using exchange::SourceFormat;

/// Contacts in and out of files: vCard and CSV.
class TestSourceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cards_data();
    void cards();
    void cardsComeBack();
    void cardLinesAreFolded();
    void tables_data();
    void tables();
    void tableComesBack();
    void formulasAreNeutral_data();
    void formulasAreNeutral();
    void protectedStaysHere_data();
    void protectedStaysHere();
    void refusedFiles_data();
    void refusedFiles();
    void hostileFiles_data();
    void hostileFiles();
    void largeTableTellsAndStops();

private:
    static base::Result<exchange::ImportedSources> read(const QByteArray &bytes, const QString &name,
                                                        const exchange::Watch &watch = {});
    static QByteArray write(const std::vector<story::Source> &sources, SourceFormat format);
    static std::vector<story::Source> people();
};

base::Result<exchange::ImportedSources> TestSourceFiles::read(const QByteArray &bytes, const QString &name,
                                                              const exchange::Watch &watch)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return exchange::readSources(buffer, name, watch);
}

QByteArray TestSourceFiles::write(const std::vector<story::Source> &sources, SourceFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeSources(buffer, sources, format) ? buffer.data() : QByteArray();
}

std::vector<story::Source> TestSourceFiles::people()
{
    return {{.id = story::SourceId::create(),
             .kind = story::SourceKind::Spokesperson,
             .publicName = u"Inês, “Nessa” Calloway; harbour \\ master"_s,
             .role = u"harbour master, acting"_s,
             .organisation = u"Saltmere Harbour"_s,
             .readerDescription = u"a port official"_s,
             .independenceGroup = u"port"_s,
             .aliases = {u"Nessa"_s, u"the harbour master"_s},
             .languages = {u"en"_s, u"pt"_s},
             .contact
             = u"+44 1555 0100\nnessa@port.example.org\nhttps://port.example.org\nask at the ice works"_s},
            {.id = story::SourceId::create(),
             .kind = story::SourceKind::Document,
             .publicName = u"Обзор отмели, август 2026 года: подробный отчёт о промерах глубин у входа"_s}};
}

void TestSourceFiles::cards_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("contact");
    const QString none;
    QTest::newRow("4.0") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ines Calloway\r\nTITLE:harbour master\r\n"
        "ORG:Saltmere Harbour;Pilots\r\nTEL;VALUE=uri;TYPE=\"work,voice\":tel:+44-1555\r\n"
        "END:VCARD\r\n") << u"Ines Calloway"_s
                         << u"harbour master"_s << u"Saltmere Harbour, Pilots"_s << u"+44-1555"_s;
    QTest::newRow("3.0, grouped and folded")
        << QByteArray("BEGIN:VCARD\nVERSION:3.0\nN:Calloway;Ines;;Dr;\nitem1.EMAIL;TYPE=INTERNET:ines@port\n"
                      " .example.org\nitem1.X-ABLabel:office\nEND:VCARD\n")
        << u"Dr Ines Calloway"_s << none << none << u"ines@port.example.org"_s;
    QTest::newRow("2.1, quoted-printable with soft breaks") << QByteArray(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:In=C3=AAs=\r\n"
        " Calloway\r\nTITLE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:ma=EEtre=20de port\r\n"
        "TEL;WORK;VOICE:01555\r\nEND:VCARD\r\n") << u"Inês Calloway"_s
                                                            << u"maître de port"_s << none << u"01555"_s;
    QTest::newRow("escapes") << QByteArray(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Calloway\\, Ines\\; Dr\\\\\nEND:VCARD\n")
                             << u"Calloway, Ines; Dr\\"_s << none << none << none;
    QTest::newRow("only an organisation")
        << QByteArray("BEGIN:VCARD\nVERSION:3.0\nORG:Northbank Marine\nEND:VCARD\n") << u"Northbank Marine"_s
        << none << u"Northbank Marine"_s << none;
    QTest::newRow("no end") << QByteArray("BEGIN:VCARD\nVERSION:4.0\nFN:Ines\n") << u"Ines"_s << none << none
                            << none;
    QTest::newRow("picture is passed over") << QByteArray(
        "BEGIN:VCARD\nVERSION:2.1\nFN:Ines\nPHOTO;ENCODING=BASE64;JPEG:\n /9j/4AAQSkZJRgABAQ\n\nEND:VCARD\n")
                                            << u"Ines"_s << none << none << none;
    QTest::newRow("card within a card") << QByteArray(
        "BEGIN:VCARD\nVERSION:2.1\nFN:Ines\nAGENT:\nBEGIN:VCARD\nFN:Other\nEND:VCARD\nEND:VCARD\n")
                                        << u"Ines"_s << none << none << none;
}

void TestSourceFiles::cards()
{
    QFETCH(QByteArray, card);
    const auto imported = read(card, u"people.vcf"_s);
    QVERIFY(imported.has_value());
    QCOMPARE(imported->sources.size(), 1u);
    const story::Source &source = imported->sources.front();
    QTEST(source.publicName, "name");
    QTEST(source.role, "role");
    QTEST(source.organisation, "organisation");
    QTEST(source.contact, "contact");
    QVERIFY(!source.id.isNull() && !source.isProtected());
}

void TestSourceFiles::cardsComeBack()
{
    const std::vector<story::Source> sources = people();
    const auto imported = read(write(sources, SourceFormat::VCard), u"noname"_s); // told by its first line
    QVERIFY(imported.has_value());
    QCOMPARE(imported->sources, sources);
    QVERIFY(imported->warnings.isEmpty());
}

void TestSourceFiles::cardLinesAreFolded()
{
    const QList<QByteArray> lines = write(people(), SourceFormat::VCard).split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 and the carriage return
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character is cut
    }
}

void TestSourceFiles::tables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("refused");
    QTest::newRow("own headings") << QByteArray("name,role\nInes Calloway,harbour master\nTomas Reed,\n")
                                  << QStringList{u"Ines Calloway"_s, u"Tomas Reed"_s} << 0;
    QTest::newRow("semicolons, other order")
        << QByteArray("Title;Last Name;First Name\r\nchair;Reed;Tomas\r\n") << QStringList{u"Tomas Reed"_s}
        << 0;
    QTest::newRow("tabs") << QByteArray("Full Name\tCompany\nInes\tPort\n") << QStringList{u"Ines"_s} << 0;
    QTest::newRow("quoted line break and mark")
        << QByteArray("name,contact\n\"Ines \"\"Nessa\"\" Calloway\",\"one\ntwo\"\n")
        << QStringList{u"Ines \"Nessa\" Calloway"_s} << 0;
    QTest::newRow("too few and too many cells")
        << QByteArray("name,role\nInes\nTomas,chair,extra,more\n,chair\n\n")
        << QStringList{u"Ines"_s, u"Tomas"_s} << 1;
    QTest::newRow("organisation alone") << QByteArray("Name,Organization Name\n,Northbank Marine\n")
                                        << QStringList{u"Northbank Marine"_s} << 0;
    QTest::newRow("open quotation mark")
        << QByteArray("name,role\nInes,\"harbour\nTomas,chair\n") << QStringList{u"Ines"_s} << 0;
    QTest::newRow("Windows-1252") << QByteArray("name\nIn\xEAs Calloway\n") << QStringList{u"Inês Calloway"_s}
                                  << 0;
    QTest::newRow("UTF-16") << QByteArray::fromHex("fffe6e0061006d0065000a0049006e00650073000a00")
                            << QStringList{u"Ines"_s} << 0;
    QTest::newRow("NUL") << QByteArray("name\nIn\0es\n", 11) << QStringList{u"In\uFFFDes"_s} << 0;
}

void TestSourceFiles::tables()
{
    QFETCH(QByteArray, table);
    const auto imported = read(table, u"people.csv"_s);
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().detail));
    QStringList names;
    for (const story::Source &source : imported->sources)
        names << source.publicName;
    QTEST(names, "names");
    QTEST(imported->refused, "refused");
}

void TestSourceFiles::tableComesBack()
{
    std::vector<story::Source> sources = people();
    sources[0].aliases << u"=nessa"_s;
    const auto imported = read(write(sources, SourceFormat::Csv), u"people.csv"_s);
    QVERIFY(imported.has_value());
    QCOMPARE(imported->sources, sources);
}

void TestSourceFiles::formulasAreNeutral_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell :
         {u"=1+1"_s, u"+44 1555"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s,
          u"=cmd|' /C calc'!A0"_s, u"=HYPERLINK(\"http://x\",\"y\")"_s, u"=\"a\"\"b\""_s})
        QTest::newRow(qPrintable(cell.simplified())) << cell;
}

void TestSourceFiles::formulasAreNeutral()
{
    QFETCH(QString, cell);
    const QByteArray row = exchange::csvRow({cell, u"plain"_s});
    QVERIFY(row.startsWith("\"'"));
    const QString text = QString::fromUtf8(row);
    exchange::CsvTable table(text);
    QCOMPARE(exchange::withoutApostrophe(table.next().front()), cell);
}

void TestSourceFiles::protectedStaysHere_data()
{
    QTest::addColumn<SourceFormat>("format");
    QTest::newRow("vCard") << SourceFormat::VCard;
    QTest::newRow("CSV") << SourceFormat::Csv;
}

void TestSourceFiles::protectedStaysHere()
{
    QFETCH(SourceFormat, format);
    std::vector<story::Source> sources = people();
    sources[0].notes = u"Quorvex: prefers mornings"_s;
    sources.push_back({.id = story::SourceId::create(),
                       .readerDescription = u"Zorblax, a senior port official"_s,
                       .vaultReference = u"v1"_s});
    sources.push_back(
        {.id = story::SourceId::create(), .readerDescription = u"Zorblax"_s, .contact = u"Zorblax"_s});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QCOMPARE(exchange::writeSources(buffer, sources, format).value(), 2);
    QVERIFY(!buffer.data().contains("Zorblax"));
    QVERIFY(!buffer.data().contains("Quorvex"));
}

void TestSourceFiles::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QByteArray() << u"people.csv"_s;
    QTest::newRow("empty cards") << QByteArray() << u"people.vcf"_s;
    QTest::newRow("no name column") << QByteArray("a,b,c\n1,2,3\n") << u"people.csv"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"people.csv"_s;
    QTest::newRow("an archive") << QByteArray("PK\x03\x04") << u"people.vcf"_s;
    QTest::newRow("no card at all") << QByteArray("Dear all,\n") << u"people.vcf"_s;
}

void TestSourceFiles::refusedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto imported = read(bytes, name);
    QVERIFY(!imported);
    QVERIFY(!imported.error().detail.isEmpty());
}

void TestSourceFiles::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("a line of 4 MB") << "BEGIN:VCARD\nFN:Ines\nNOTE:" + QByteArray(4'000'000, 'x')
                                           + "\nEND:VCARD\n"
                                    << u"x.vcf"_s;
    QTest::newRow("half a million folds")
        << "BEGIN:VCARD\nFN:Ines\nNOTE:" + QByteArray("\n x").repeated(500'000) << u"x.vcf"_s;
    QTest::newRow("deep cards") << QByteArray("BEGIN:VCARD\n").repeated(200'000) << u"x.vcf"_s;
    QTest::newRow("ends alone") << QByteArray("END:VCARD\n").repeated(500'000) + "BEGIN:VCARD\nFN:I\n"
                                << u"x.vcf"_s;
    QTest::newRow("open soft breaks")
        << "BEGIN:VCARD\nFN:Ines\nNOTE;ENCODING=QUOTED-PRINTABLE:" + QByteArray("x=\n").repeated(500'000)
        << u"x.vcf"_s;
    QTest::newRow("broken hex") << QByteArray(
        "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=klingon:I=ZZ=F=\nEND:VCARD\n")
                                << u"x.vcf"_s;
    QTest::newRow("half a million columns") << "name" + QByteArray(",x").repeated(500'000) + "\nInes\n"
                                            << u"x.csv"_s;
    QTest::newRow("a cell of 4 MB") << "name\n\"" + QByteArray(4'000'000, 'x') << u"x.csv"_s;
    QTest::newRow("quotation marks") << "name\n" + QByteArray("\"").repeated(200'001) << u"x.csv"_s;
    QTest::newRow("half a million empty lines")
        << "name\nInes\n" + QByteArray("\n").repeated(500'000) << u"x.csv"_s;
}

void TestSourceFiles::hostileFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QElapsedTimer timer;
    timer.start();
    const auto imported = read(bytes, name);
    QVERIFY(timer.elapsed() < 5000);
    if (imported) {
        for (const story::Source &source : imported->sources)
            QVERIFY(source.publicName.size() <= 100'001 && source.notes.size() <= (1 << 20));
    }
}

void TestSourceFiles::largeTableTellsAndStops()
{
    QByteArray table("name,role,organisation\n");
    for (int i = 0; i < 100'000; ++i)
        table += "Person " + QByteArray::number(i) + ",clerk,Office " + QByteArray::number(i % 97) + '\n';
    int told = 0;
    exchange::Watch watch;
    watch.told = [&told](qint64 done, qint64 all) { told += done <= all ? 1 : 0; };
    const auto imported = read(table, u"people.csv"_s, watch);
    QVERIFY(imported.has_value());
    QCOMPARE(imported->sources.size(), 100'000u);
    QVERIFY(told >= 100);
    watch.told = [&watch](qint64 done, qint64) {
        if (done > 1'000'000)
            watch.token.cancel();
    };
    const auto stopped = read(table, u"people.csv"_s, watch);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSourceFiles)
#include "tst_sourcefiles.moc"
