// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

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
};

void TestTranslations::everySentenceIsThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qsizetype>("plurals");
    const QDir folder(qEnvironmentVariable("GALLEY_SOURCE_DIR") + u"/translations"_s);
    const QHash<QString, qsizetype> plurals{{u"galley_en.ts"_s, 2}, {u"galley_ru.ts"_s, 3}};
    const QStringList names = folder.entryList({u"*.ts"_s});
    QCOMPARE(names.size(), plurals.size());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name) << plurals.value(name);
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

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
