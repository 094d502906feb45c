// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentence
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural of the language
    bool isFinished = true;
    bool isPlural = false;
};

Sentence readSentence(QXmlStreamReader &xml, const QString &context)
{
    Sentence sentence{.context = context, .isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            sentence.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            sentence.isFinished = xml.attributes().value("type"_L1).isEmpty();
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement()) // a plural form
                    sentence.forms << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (sentence.forms.isEmpty())
                sentence.forms << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return sentence;
}

QList<Sentence> read(const QString &path)
{
    QFile file(path);
    QList<Sentence> sentences;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            sentences << readSentence(xml, context);
    }
    return xml.hasError() ? QList<Sentence>() : sentences;
}

/// As it is read: without the mark of the access key.
QString shown(QString text)
{
    return text.remove(u'&');
}

/// Whether anything but places to fill in and file patterns stands in it.
bool hasWords(QString text)
{
    static const QRegularExpression others(u"%L?[\\dn]|\\(\\*[^)]*\\)"_s);
    return std::ranges::any_of(text.remove(others), [](QChar c) { return c.isLetter(); });
}

/// Words that are the same in English and in the language, by file; "*" in all of them: names and formats.
/// What is not here and reads like its source has been forgotten.
bool isInternational(const QString &file, const QString &source)
{
    static const QHash<QString, QString> words{
        {u"*"_s, u"%1 – Galley|2 x 120 mm| mm|A4|AB→XY|Enter|Galley|Letter|NITF 3.6|NewsML-G2|Word (DOCX)|d "
                 u"MMM|d MMM yyyy"
                 "|ninjs 1.6|ninjs 2.2|ninjs 3.1|vCard (*.vcf)"_s},
        {u"galley_de.ts"_s,
         u"%1 in %2.|Desktop|Form|Format|Link|Name|Organisation|Passphrase|Person|Server|Slug|Tablet|Tabloid"_s},
        {u"galley_es.ts"_s, u"Embargo|Inspector|Off the record|off the record|Slug"_s},
        {u"galley_fr.ts"_s,
         u"%n attributions|%n notes|%n photos|Archives (*.galley)|Attribution|Attributions|Contact"
         "|Contacts|Contacts (*.vcf *.vcard *.csv *.tsv)|Dates|Description|Document|Embargo|Format"
         "|Menu|Note|Notes|Notes %1|Opinion|Organisation|Page|Page %1|Page (PDF)|Page – "
         "Galley|Pages|Photo|Photos"
         "|Photos (*.jpg *.jpeg *.png)|Slug|Source|Sources|Suggestion|Suggestions|Versions|message"_s},
    };
    return words.value(u"*"_s).split(u'|').contains(source) || words.value(file).split(u'|').contains(source);
}

/// Buttons, tabs and rows of forms have the room that the English word takes, and some.
bool isTooLong(const QString &source, const QString &form)
{
    const bool isLabel = source.size() < 25 && !source.contains(u'.');
    return isLabel && form.size() > 2 * source.size() + 12;
}

/// What is filled in: %1, %2 …; a number may be a word ("one more").
QStringList places(const QString &text)
{
    static const QRegularExpression pattern(u"%\\d"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

}

/// A window half of whose sentences are in another language is none.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsThere_data();
    void everySentenceIsThere();
    void noSentenceIsLeftInEnglish_data() { translated(); }
    void noSentenceIsLeftInEnglish();
    void labelsStayShort_data() { translated(); }
    void labelsStayShort();
    void everyLanguageSaysTheSame();
    void webPagesHaveTheirWords();

private:
    static QDir folder() { return QDir(qEnvironmentVariable("GALLEY_SOURCE_DIR") + u"/translations"_s); }
    static void translated();
};

void TestTranslations::everySentenceIsThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qsizetype>("plurals");
    const QHash<QString, qsizetype> plurals{
        {u"galley_ar.ts"_s, 6}, {u"galley_de.ts"_s, 2}, {u"galley_en.ts"_s, 2}, {u"galley_es.ts"_s, 2},
        {u"galley_fr.ts"_s, 2}, {u"galley_ru.ts"_s, 3}, {u"galley_uk.ts"_s, 3}};
    const QStringList names = folder().entryList({u"*.ts"_s});
    QCOMPARE(names.size(), plurals.size());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder().filePath(name) << plurals.value(name);
}

void TestTranslations::everySentenceIsThere()
{
    QFETCH(QString, path);
    QFETCH(qsizetype, plurals);
    const QList<Sentence> sentences = read(path);
    QVERIFY(sentences.size() > 50);
    QStringList faults;
    for (const Sentence &one : sentences) {
        const QString where = one.context + u": "_s + one.source;
        if (!one.isFinished)
            faults << u"not translated: "_s + where;
        if (one.forms.size() != (one.isPlural ? plurals : 1))
            faults << u"plural forms: "_s + where;
        for (const QString &form : one.forms) {
            if (places(form) != places(one.source))
                faults << u"other places to fill in: "_s + where;
            if (form.contains(u'&') != one.source.contains(u'&'))
                faults << u"access key: "_s + where;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// A row for each file but the English one.
void TestTranslations::translated()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : folder().entryList({u"*.ts"_s})) {
        if (name != "galley_en.ts"_L1)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestTranslations::noSentenceIsLeftInEnglish()
{
    QFETCH(QString, file);
    QStringList faults;
    for (const Sentence &one : read(folder().filePath(file))) {
        const QString source = shown(one.source);
        if (!hasWords(source) || isInternational(file, source))
            continue;
        for (const QString &form : one.forms) {
            if (shown(form) == source)
                faults << one.context + u": "_s + source;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::labelsStayShort()
{
    QFETCH(QString, file);
    QStringList faults;
    for (const Sentence &one : read(folder().filePath(file))) {
        for (const QString &form : one.forms) {
            if (isTooLong(shown(one.source), shown(form)))
                faults << one.context + u": "_s + shown(form);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The files are renewed together: none has a sentence that another lacks.
void TestTranslations::everyLanguageSaysTheSame()
{
    const auto sourcesOf = [](const QString &name) {
        QStringList sources;
        for (const Sentence &one : read(folder().filePath(name)))
            sources << one.context + u": "_s + one.source;
        return sources;
    };
    const QStringList expected = sourcesOf(u"galley_de.ts"_s);
    QVERIFY(expected.size() > 1000);
    for (const QString &name : folder().entryList({u"*.ts"_s})) {
        if (name != "galley_en.ts"_L1)
            QVERIFY2(sourcesOf(name) == expected, qPrintable(name));
    }
}

/// What a web page says of itself is in the language of its reader: a language has all of it, or none.
void TestTranslations::webPagesHaveTheirWords()
{
    QFile file(qEnvironmentVariable("GALLEY_SOURCE_DIR") + u"/core/exchange/html/labels.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object();
    const QStringList expected = languages.value("en"_L1).toObject().keys();
    QVERIFY(expected.size() > 30);
    for (const QString &language : languages.keys())
        QVERIFY2(languages.value(language).toObject().keys() == expected, qPrintable(language));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
