// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/golden.h"
#include "ui/commands/registry.h"
#include "ui/help/helpbook.h"
#include "ui/help/helphtml.h"
#include "ui/help/helpview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

constexpr auto indexPath = "resources/help/translated.txt"_L1;

/// A name as it stands on a page: of a command or a setting where it links to one, else of a button, a field
/// or a state.
struct Name
{
    QString text;
    QString target; ///< "command:story.open"; empty: it is only set off
};

/// Without what labels and pages have in different ways: access keys, dots, formats in brackets, spaces,
/// vowel signs.
QString plain(QString label)
{
    static const QRegularExpression others(u"&|\\p{Mn}|…|\\s*\\([^)]*\\)$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return label.remove(others).simplified().toCaseFolded();
}

/// What the window says in a language, by what it says in English; both plain.
QMultiHash<QString, QString> readLabels(const QString &language)
{
    QFile file(test::sourcePath(u"translations/galley_%1.ts"_s.arg(language)));
    QMultiHash<QString, QString> labels;
    if (!file.open(QIODevice::ReadOnly))
        return labels;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "source"_L1)
            source = plain(xml.readElementText());
        else if (xml.isStartElement() && xml.name() == "translation"_L1)
            labels.insert(source, plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return labels;
}

QList<Name> namesOn(QString page)
{
    static const QRegularExpression code(u"`[^`\n]*`|^    .*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression name(
        u"(?<!!)\\[([^\\]]+)\\]\\(((?:command|setting):[^)]+)\\)|\\*\\*([^*\n]+)\\*\\*|\\*([^*\n]+)\\*"_s);
    QList<Name> names;
    for (const auto &found : name.globalMatch(page.remove(code)))
        names.append({found.captured(1) + found.captured(3) + found.captured(4), found.captured(2)});
    return names;
}

/// What has to work as it does in English: keys, targets of links, pictures, and how many headings and pieces
/// of code there are.
QStringList partsOf(const QString &page)
{
    static const QRegularExpression part(u"\\{key:[^}]*\\}|\\]\\([^)]*\\)|^#+ |`|^    "_s,
                                         QRegularExpression::MultilineOption);
    QStringList parts;
    for (const auto &found : part.globalMatch(page))
        parts << found.captured();
    parts.sort();
    return parts;
}

/// Lines that are the same in several languages: a rule of a table, a page that is called alike.
bool isInternational(const QString &line)
{
    return line.startsWith("|---"_L1)
           || QStringList{u"# Sources"_s, u"## Notes"_s, u"## Suggestions"_s}.contains(line);
}

QString hashOf(const QString &page)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(page.toUtf8(), QCryptographicHash::Sha256).toHex().first(12));
}

QStringList pagesOf(const HelpBook &book)
{
    QStringList pages = book.contents();
    pages.removeAll(QString());
    return pages;
}

}

/// The help in every language of the window. What is in translations/ has to be in the help, too.
class TestHelpLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everyPageIsThere_data() { languages(); }
    void everyPageIsThere();
    void nothingIsLeftInEnglish_data() { languages(); }
    void nothingIsLeftInEnglish();
    void namesAreThoseOfTheWindow_data() { languages(); }
    void namesAreThoseOfTheWindow();
    void titlesLeadToTheirPages_data() { languages(); }
    void titlesLeadToTheirPages();
    void noTranslationIsStale();
    void wordsAreFoundAsTheyAreTyped_data();
    void wordsAreFoundAsTheyAreTyped();
    void pagesRunTheWayOfTheirLanguage_data();
    void pagesRunTheWayOfTheirLanguage();
    void tablesAreTurned();
    void copiedCodeHasNoMarks();

private:
    static QStringList codes();
    static void languages();

    const HelpBook m_english{u"en"_s};
    QWidget m_window;
    CommandRegistry m_commands{m_window};
    Theme m_theme;
};

QStringList TestHelpLanguages::codes()
{
    QStringList codes = QDir(test::sourcePath(u"translations"_s)).entryList({u"galley_*.ts"_s});
    for (QString &code : codes)
        code = code.section(u'_', 1).chopped(3);
    codes.removeAll(u"en"_s);
    return codes;
}

void TestHelpLanguages::languages()
{
    QTest::addColumn<QString>("language");
    QVERIFY(codes().size() >= 6);
    for (const QString &code : codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestHelpLanguages::everyPageIsThere()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    QStringList faults;
    for (const QString &page : pagesOf(m_english)) {
        const QString text = book.text(page);
        if (!QFile::exists(u":/galley/help/%1/%2.md"_s.arg(language, page)))
            faults << page + u" is missing"_s;
        else if (text == m_english.text(page) || book.title(page) == QString())
            faults << page + u" is in English, or has no title"_s;
        else if (partsOf(text) != partsOf(m_english.text(page)))
            faults << page + u" has other keys, links, pictures or code:\n"_s
                          + test::unifiedDiff(partsOf(m_english.text(page)).join(u'\n'),
                                              partsOf(text).join(u'\n'));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestHelpLanguages::nothingIsLeftInEnglish()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    for (const QString &page : pagesOf(m_english)) {
        const QStringList lines = book.text(page).split(u'\n');
        for (const QString &line : m_english.text(page).split(u'\n')) {
            if (line.size() > 6 && !line.startsWith("    "_L1))
                QVERIFY2(!lines.contains(line) || isInternational(line), qPrintable(page + u": "_s + line));
        }
    }
}

/// An English name that begins with a capital and that the window has stands on the translated page, too, in
/// the words of that language's window; in a link of the same target where it is one. Others are prose.
void TestHelpLanguages::namesAreThoseOfTheWindow()
{
    QFETCH(QString, language);
    const auto labels = readLabels(language);
    const HelpBook book(language);
    QStringList faults;
    int checked = 0;
    for (const QString &page : pagesOf(m_english)) {
        const QList<Name> names = namesOn(book.text(page));
        for (const Name &english : namesOn(m_english.text(page))) {
            const QStringList wanted = labels.values(plain(english.text));
            if (!english.text.front().isUpper() || wanted.isEmpty())
                continue;
            ++checked;
            if (!std::ranges::any_of(names, [&](const Name &one) {
                    return one.target == english.target && wanted.contains(plain(one.text));
                }))
                faults << u"%1: %2 is called %3"_s.arg(page, english.text, wanted.join(u" or "_s));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(checked > 100, qPrintable(QString::number(checked)));
}

void TestHelpLanguages::titlesLeadToTheirPages()
{
    QFETCH(QString, language);
    const HelpBook book(language);
    for (const QString &page : pagesOf(book)) {
        const auto hits = book.search(book.title(page), 1);
        QVERIFY2(!hits.empty() && hits.front().page == page, qPrintable(page));
        QVERIFY2(!hits.front().snippet.isEmpty(), qPrintable(page));
    }
}

/// The index has the English page that each translation was made of.
void TestHelpLanguages::noTranslationIsStale()
{
    QStringList now;
    for (const QString &language : codes()) {
        for (const QString &page : pagesOf(m_english))
            now << u"%1/%2 %3"_s.arg(language, page, hashOf(m_english.text(page)));
    }
    const QString path = test::sourcePath(indexPath);
    if (test::isRenewing())
        QVERIFY(test::writeText(path, now.join(u'\n') + u'\n'));
    const QStringList kept = test::readText(path).split(u'\n', Qt::SkipEmptyParts);
    QStringList stale;
    for (const QString &line : now) {
        if (!kept.contains(line))
            stale << line.section(u' ', 0, 0) + u".md"_s;
    }
    QVERIFY2(stale.isEmpty(), qPrintable(u"Made of an earlier English page (see ui/help/README.md): "_s
                                         + stale.join(u", "_s)));
    QCOMPARE(kept, now);
}

void TestHelpLanguages::wordsAreFoundAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::newRow("German without its dots") << u"de"_s << u"prufung"_s << u"checks"_s;
    QTest::newRow("French without accents") << u"fr"_s << u"controles"_s << u"checks"_s;
    QTest::newRow("French behind its article") << u"fr"_s << u"accessibilité"_s << u"accessibility"_s;
    QTest::newRow("Spanish without accents") << u"es"_s << u"boveda"_s << u"protected-sources"_s;
    QTest::newRow("Russian without dots") << u"ru"_s << u"защищенные"_s << u"protected-sources"_s;
    QTest::newRow("Ukrainian in capitals") << u"uk"_s << u"ЇЇ"_s << u"notes"_s;
    QTest::newRow("Arabic without its article") << u"ar"_s << u"مصادر"_s << u"sources"_s;
    QTest::newRow("Arabic with its article") << u"ar"_s << u"المصادر المحمية"_s << u"protected-sources"_s;
    QTest::newRow("Arabic without vowel signs") << u"ar"_s << u"المصغرات"_s << u"page"_s;
    QTest::newRow("Arabic with vowel signs") << u"ar"_s << u"الخَزْنة"_s << u"protected-sources"_s;
}

void TestHelpLanguages::wordsAreFoundAsTheyAreTyped()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    const auto hits = HelpBook(language).search(words, 1);
    QVERIFY(!hits.empty());
    QTEST(hits.front().page, "page");
    HelpBook book(language);
    HelpView view(book, m_commands, m_theme, nullptr);
    view.showPage(hits.front().page);
    view.mark(words);
    QVERIFY(!view.extraSelections().isEmpty());
    QVERIFY(view.extraSelections().front().cursor.selectedText().size() > 1);
}

void TestHelpLanguages::pagesRunTheWayOfTheirLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isMirrored");
    for (const QString &page : pagesOf(m_english)) {
        for (const QString &language : codes())
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(page))
                << language << page << (language == u"ar"_s);
    }
}

/// Code alone stands from left to right in every language.
void TestHelpLanguages::pagesRunTheWayOfTheirLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    QFETCH(bool, isMirrored);
    const HelpBook book(language);
    HelpView view(book, m_commands, m_theme, nullptr);
    view.showPage(page);
    QVERIFY(view.document()->blockCount() > 5);
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        const bool isCode = block.blockFormat().nonBreakableLines();
        if (!block.text().isEmpty())
            QVERIFY2((block.textDirection() == Qt::RightToLeft) == (isMirrored && !isCode),
                     qPrintable(block.text()));
    }
}

void TestHelpLanguages::tablesAreTurned()
{
    const QString table = u"| one | two |\n|---|---|\n| *three* | four |\n"_s;
    const auto order = [](const QString &html) {
        QStringList words{u"one"_s, u"two"_s, u"three"_s, u"four"_s};
        std::ranges::sort(words, {}, [&html](const QString &word) { return html.indexOf(word); });
        return words.join(u' ');
    };
    QCOMPARE(order(helpHtml(table, m_commands)), u"one two three four"_s);
    const QString turned = helpHtml(table, m_commands, Qt::RightToLeft);
    QCOMPARE(order(turned), u"two one four three"_s);
    QVERIFY(turned.contains("<b>three</b>"_L1));
}

void TestHelpLanguages::copiedCodeHasNoMarks()
{
    const HelpBook book(u"ar"_s);
    HelpView view(book, m_commands, m_theme, nullptr);
    view.showPage(u"backups"_s);
    view.selectAll();
    QVERIFY(view.textCursor().selectedText().contains(u"\u2068galley doctor\u2069"_s));
    view.copy();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u" galley doctor "_s));
}

QTEST_MAIN(TestHelpLanguages)
#include "tst_helplanguages.moc"
