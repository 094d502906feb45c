// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/spellwords.h"

#include "core/language/guess.h"
#include "core/text/segmentation.h"

#include <Sonnet/Speller>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr qsizetype mostRemembered = 60'000; // words whose answer is kept, of all languages
constexpr qsizetype longestWord = 60;        // longer ones are no words of a dictionary
constexpr int mostSuggestions = 8;

/// The dictionaries of this process. Sonnet's are not made for two threads at once, so one asks at a time.
class Dictionaries
{
public:
    static Dictionaries &shared()
    {
        static auto *all = new Dictionaries; // lives to the end: its plugins may be gone before
        return *all;
    }

    bool has(const QString &language)
    {
        const QMutexLocker lock(&m_mutex);
        return speller(language) != nullptr;
    }

    bool isRight(const QString &word, const QString &language)
    {
        const QMutexLocker lock(&m_mutex);
        const Sonnet::Speller *dictionary = speller(language);
        if (!dictionary)
            return true;
        const std::pair key(language, word);
        if (const auto told = m_answers.constFind(key); told != m_answers.constEnd())
            return *told;
        if (m_answers.size() > mostRemembered)
            m_answers.clear();
        return *m_answers.insert(key, dictionary->isCorrect(word));
    }

    QStringList suggestions(const QString &word, const QString &language)
    {
        const QMutexLocker lock(&m_mutex);
        const Sonnet::Speller *dictionary = speller(language);
        return dictionary ? dictionary->suggest(word).mid(0, mostSuggestions) : QStringList();
    }

private:
    /// Null where there is none. "de-AT" is served by de_AT, else by de_DE, else by any other de_.
    const Sonnet::Speller *speller(const QString &language)
    {
        if (const auto made = m_spellers.find(language); made != m_spellers.end())
            return made->second.get();
        if (!m_isListed) {
            m_installed = Sonnet::Speller().availableLanguages();
            m_isListed = true;
        }
        const QString name = installedName(language);
        auto &made = m_spellers[language];
        if (!name.isEmpty())
            made = std::make_unique<Sonnet::Speller>(name);
        if (made && !made->isValid())
            made.reset();
        return made.get();
    }

    QString installedName(QString language) const
    {
        language.replace(u'-', u'_');
        if (m_installed.contains(language))
            return language;
        const QString plain = language.section(u'_', 0, 0);
        const QString home = plain == "en"_L1 ? u"en_US"_s : plain + u'_' + plain.toUpper();
        if (m_installed.contains(home))
            return home;
        const auto any = std::ranges::find_if(m_installed, [&plain](const QString &one) {
            return one == plain || one.startsWith(plain + u'_');
        });
        return any == m_installed.end() ? QString() : *any;
    }

    QMutex m_mutex;
    std::map<QString, std::unique_ptr<Sonnet::Speller>> m_spellers;
    QHash<std::pair<QString, QString>, bool> m_answers;
    QStringList m_installed;
    bool m_isListed = false;
};

/// Addresses, which no dictionary has.
std::vector<base::TextRange> addressesIn(const QString &text)
{
    static const QRegularExpression address(u"\\S*(?:://|@|www\\.)\\S*"_s);
    std::vector<base::TextRange> found;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        found.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

bool isWordToCheck(QStringView word)
{
    if (word.size() < 2 || word.size() > longestWord)
        return false;
    const auto isOdd = [](QChar c) { return c.isDigit() || c == u'_' || c.isSurrogate(); };
    // ABC is an abbreviation; McCoy and iPhone have a capital within and are names.
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    return !std::ranges::any_of(word, isOdd) && !std::ranges::any_of(word.sliced(1), isCapital);
}

QString plainWord(QStringView word)
{
    QString plain = word.toString();
    plain.replace(u'’', u'\'').remove(QChar(QChar::SoftHyphen));
    return plain;
}

/// British spellings of regular kinds, where only the dictionary of American ones is installed: the word as
/// that would have it, or empty.
QString americanSpelling(const QString &word)
{
    static const std::array<std::pair<QString, QString>, 12> kinds{{{u"our"_s, u"or"_s},
                                                                    {u"ise"_s, u"ize"_s},
                                                                    {u"isa"_s, u"iza"_s},
                                                                    {u"ising"_s, u"izing"_s},
                                                                    {u"yse"_s, u"yze"_s},
                                                                    {u"tre"_s, u"ter"_s},
                                                                    {u"ence"_s, u"ense"_s},
                                                                    {u"amme"_s, u"am"_s},
                                                                    {u"lling"_s, u"ling"_s},
                                                                    {u"lled"_s, u"led"_s},
                                                                    {u"ller"_s, u"ler"_s},
                                                                    {u"grey"_s, u"gray"_s}}};
    for (const auto &[british, american] : kinds) {
        if (const qsizetype place = word.lastIndexOf(british, -1, Qt::CaseInsensitive); place >= 0)
            return QString(word).replace(place, british.size(), american);
    }
    return {};
}

/// English that is not said to be American is right in either spelling.
bool isRightEnglish(Dictionaries &dictionaries, const QString &word, const QString &language)
{
    if (!language.startsWith("en"_L1) || language == "en-US"_L1)
        return false;
    const QString american = americanSpelling(word);
    return !american.isEmpty() && dictionaries.isRight(american, language);
}

bool isKnown(const QString &word, const KnownWords &known)
{
    const QString folded = foldedWord(word);
    return known.contains(folded) || (folded.endsWith("'s"_L1) && known.contains(folded.chopped(2)));
}

/// The package of Debian, where its name does not follow from the language's.
QString packageOf(const QString &language)
{
    static const QHash<QString, QString> packages{{u"en"_s, u"hunspell-en-us"_s},
                                                  {u"de"_s, u"hunspell-de-de"_s},
                                                  {u"pt"_s, u"hunspell-pt-pt"_s},
                                                  {u"nb"_s, u"hunspell-no"_s},
                                                  {u"zh"_s, {}},
                                                  {u"ja"_s, {}},
                                                  {u"fi"_s, {}}};
    return packages.value(language, u"hunspell-"_s + language);
}

}

QString foldedWord(QStringView word)
{
    return plainWord(word).toCaseFolded();
}

SpellOutcome checkSpelling(const SpellTask &task, const QString &storyLanguage, const KnownWords &known)
{
    SpellOutcome outcome{task.block, task.stamp, {}};
    const QString language = language::paragraphLanguage(task.text, storyLanguage);
    if (language.isEmpty())
        return outcome;
    Dictionaries &dictionaries = Dictionaries::shared();
    const std::vector<base::TextRange> addresses = addressesIn(task.text);
    const bool hasDictionary = dictionaries.has(language);
    for (const base::TextRange &part : task.words) {
        const QStringView words = QStringView(task.text).sliced(part.begin, part.length());
        for (const base::TextRange &word : text::words(words, language)) {
            const base::TextRange place{part.begin + word.begin, part.begin + word.end};
            const QStringView letters = words.sliced(word.begin, word.length());
            if (!isWordToCheck(letters)
                || std::ranges::any_of(addresses, [&](const auto &one) { return one.overlaps(place); }))
                continue;
            if (!hasDictionary) {
                outcome.missing = language;
                return outcome;
            }
            const QString plain = plainWord(letters);
            if (!isKnown(plain, known) && !dictionaries.isRight(plain, language)
                && !isRightEnglish(dictionaries, plain, language))
                outcome.wrong.push_back(place);
        }
    }
    return outcome;
}

QStringList spellingSuggestions(const QString &word, const QString &language)
{
    QStringList all = Dictionaries::shared().suggestions(plainWord(word), language);
    for (QString &one : all) // as the story writes its apostrophes
        one.replace(u'\'', u'’');
    return all;
}

QString missingDictionary(const QString &language)
{
    const QString code = language.section(u'-', 0, 0);
    const QString name = QLocale::languageToString(QLocale(code).language());
    const QString package = packageOf(code);
    if (package.isEmpty())
        return QCoreApplication::translate("Spelling",
                                           "Spelling is not checked: no dictionary for %1 is known.")
            .arg(name);
    return QCoreApplication::translate(
               "Spelling", "Spelling is not checked: there is no dictionary for %1. Install the package %2.")
        .arg(name, package);
}

}
