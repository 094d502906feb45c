// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/resolver.h"

#include "core/attribution/lexicon.h"
#include "core/language/tokenizer.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

enum class Gender { Unknown, He, She };

/// Somebody with a name, as first given in full.
struct Person
{
    QString name;
    QString last;      ///< the word that short forms use
    QStringList roles; ///< nouns that were set beside the name
    Gender gender = Gender::Unknown;
};

/// A place where a person is named.
struct Mention
{
    base::TextRange range;
    size_t person = 0;
    size_t sentence = 0;
    bool first = false; ///< at the begin of its sentence: most likely its subject
};

/// A word at its place in the text.
struct Token
{
    const NameToken *form = nullptr; ///< never null; its own place counts in the paragraph
    base::TextRange range;
    size_t sentence = 0;
    QStringView words;

    const NameToken *operator->() const { return form; }
    QString lower() const { return words.toString().toLower(); }
};

/// The same name but for the ending of a case: "Орлова" for "Орлов", "Brandts" for "Brandt".
bool isSameName(QStringView a, QStringView b)
{
    const qsizetype most = std::max(a.size(), b.size());
    qsizetype common = 0;
    while (common < std::min(a.size(), b.size()) && a[common] == b[common])
        ++common;
    if (common == most)
        return true;
    const bool cyrillic = !a.isEmpty() && a.front().script() == QChar::Script_Cyrillic;
    if (cyrillic)
        return common >= 4 && most - common <= 3;
    return common >= 4 && most - common == 1 && (a.endsWith(u's') || b.endsWith(u's'));
}

class Resolver
{
public:
    Resolver(QStringView text, const std::vector<SpokenParagraph> &paragraphs) : m_text(text)
    {
        size_t count = 0;
        for (const SpokenParagraph &paragraph : paragraphs)
            count += paragraph.signs->tokens.size();
        m_tokens.reserve(count);
        for (const SpokenParagraph &paragraph : paragraphs) {
            if (const Lexicon *lexicon = Lexicon::forLanguage(paragraph.language))
                read(paragraph, *lexicon);
        }
    }

    void resolve(Detection &detection)
    {
        std::vector<Detected *> order;
        for (Detected &found : detection.attributions) {
            if (!found.source.empty())
                order.push_back(&found);
        }
        std::ranges::stable_sort(order, {},
                                 [](const Detected *found) { return found->source.front().begin; });
        for (Detected *found : order)
            found->speaker = speaker(found->source.front());
    }

private:
    struct Stretch
    {
        size_t begin = 0; ///< of m_tokens
        size_t end = 0;
    };

    void read(const SpokenParagraph &paragraph, const Lexicon &lexicon)
    {
        const size_t begin = m_tokens.size();
        for (const NameToken &token : paragraph.signs->tokens) {
            m_sentences += token.beginsSentence ? 1 : 0;
            const qsizetype place = paragraph.range.begin + token.begin;
            m_tokens.push_back(
                {&token, {place, place + token.length}, m_sentences, m_text.sliced(place, token.length)});
        }
        m_lexicons.push_back({m_tokens.size(), &lexicon});
        for (size_t at = begin; at < m_tokens.size();) {
            const Stretch name = nameAt(at, m_tokens.size());
            if (name.end > name.begin) {
                mention(name, lexicon);
                at = name.end;
            } else {
                ++at;
            }
        }
    }

    static bool isLink(const Token &token) // "van", "de", "al": small words within a name
    {
        static const QStringList links{u"van"_s, u"von"_s, u"de"_s, u"der"_s, u"den"_s, u"di"_s,
                                       u"al"_s,  u"el"_s,  u"la"_s, u"bin"_s, u"zu"_s};
        return links.contains(token.words);
    }

    /// The longest run of words of a name from here on; empty where none begins.
    Stretch nameAt(size_t at, size_t limit) const
    {
        size_t end = at;
        while (end < limit && m_tokens[end].sentence == m_tokens[at].sentence) {
            if (m_tokens[end]->inName)
                ++end;
            else if (end > at && end + 1 < limit && isLink(m_tokens[end]) && m_tokens[end + 1]->inName)
                end += 2;
            else
                break;
        }
        return {at, end};
    }

    QString joined(Stretch words) const
    {
        return words.end > words.begin
                   ? m_text
                         .sliced(m_tokens[words.begin].range.begin,
                                 m_tokens[words.end - 1].range.end - m_tokens[words.begin].range.begin)
                         .toString()
                         .simplified()
                   : QString();
    }

    /// Takes titles off the front; tells the gender they speak of.
    Gender stripTitles(Stretch &name, const Lexicon &lexicon) const
    {
        Gender gender = Gender::Unknown;
        while (name.begin < name.end && lexicon.titles.contains(m_tokens[name.begin].lower())) {
            const QString title = m_tokens[name.begin].lower();
            if (lexicon.male.contains(title))
                gender = Gender::He;
            else if (lexicon.female.contains(title))
                gender = Gender::She;
            ++name.begin;
        }
        return gender;
    }

    bool isOrganisation(Stretch name, const Lexicon &lexicon) const
    {
        for (size_t i = name.begin; i < name.end; ++i) {
            if (lexicon.organisations.contains(m_tokens[i].lower()))
                return true;
        }
        return name.begin > 0 && m_tokens[name.begin - 1].lower() == "the"_L1
               && m_tokens[name.begin - 1].sentence == m_tokens[name.begin].sentence;
    }

    std::optional<size_t> personOf(Stretch name) const
    {
        const bool isOneWord = name.end - name.begin == 1;
        const QChar initial = m_tokens[name.begin].words.front();
        const QStringView last = m_tokens[name.end - 1].words;
        const auto isFirstNameOf = [last](QStringView full) {
            return full.size() > last.size() && full[last.size()] == u' ' && full.startsWith(last);
        };
        for (size_t i = m_persons.size(); i-- > 0;) {
            if (m_initials[i].first != initial && m_initials[i].second != last.front())
                continue;
            const Person &person = m_persons[i];
            if (isOneWord ? isSameName(last, person.last) || isFirstNameOf(person.name)
                          : person.name.front() == initial && isSameName(last, person.last))
                return i;
        }
        return std::nullopt;
    }

    void mention(Stretch name, const Lexicon &lexicon)
    {
        const size_t before = name.begin;
        const Gender gender = stripTitles(name, lexicon);
        if (name.begin == name.end)
            return;
        std::optional<size_t> person = personOf(name);
        const bool titled = name.begin > before;
        if (!person && (name.end - name.begin > 1 || titled) && !isOrganisation(name, lexicon)) {
            m_persons.push_back({joined(name), m_tokens[name.end - 1].words.toString(), {}, gender});
            m_initials.emplace_back(m_persons.back().name.front(), m_persons.back().last.front());
            person = m_persons.size() - 1;
        }
        if (!person)
            return;
        Person &who = m_persons[*person];
        if (gender != Gender::Unknown)
            who.gender = gender;
        for (size_t i = before; i < name.begin; ++i) // "Judge Amory" is "the judge" further on
            who.roles << m_tokens[i].lower();
        addRoles(who, {before, name.end}, lexicon);
        m_mentions.push_back(
            {{m_tokens[before].range.begin, m_tokens[name.end - 1].range.end},
             *person,
             m_tokens[name.begin].sentence,
             m_tokens[before]->beginsSentence || (before > 0 && m_tokens[before - 1]->beginsSentence)});
    }

    /// "Piet Aldous, the firm's operations director," and "harbour master Ines Calloway".
    void addRoles(Person &person, Stretch name, const Lexicon &lexicon) const
    {
        const auto isNoun = [&](size_t at) {
            return at < m_tokens.size() && !m_tokens[at]->capital && m_tokens[at].words.front().isLetter()
                   && !lexicon.nounEnders.contains(m_tokens[at].lower())
                   && !lexicon.determiners.contains(m_tokens[at].lower());
        };
        const size_t sentence = m_tokens[name.begin].sentence;
        if (name.begin > 0 && m_tokens[name.begin - 1].sentence == sentence
            && (isNoun(name.begin - 1) || m_tokens[name.begin - 1]->beginsSentence)
            && !lexicon.isCue(m_tokens[name.begin - 1].lower())
            && !lexicon.boundaries.contains(m_tokens[name.begin - 1].lower()))
            person.roles << m_tokens[name.begin - 1].lower();
        const bool behindComma = name.begin > 1 && m_tokens[name.begin - 1].words == u","
                                 && name.end < m_tokens.size() && m_tokens[name.end].words == u","
                                 && isNoun(name.begin - 2) && m_tokens[name.begin - 2].sentence == sentence;
        if (behindComma) // "The minister, Karin Solberg, …"
            person.roles << m_tokens[name.begin - 2].lower();
        constexpr size_t longestApposition = 9;
        if (name.end + 1 >= m_tokens.size() || m_tokens[name.end].words != u",")
            return;
        QString head;
        for (size_t at = name.end + 1; at < std::min(m_tokens.size(), name.end + longestApposition); ++at) {
            const Token &token = m_tokens[at];
            if (token.sentence != sentence || token.words == u","
                || lexicon.nounEnders.contains(token.lower()))
                break;
            if (lexicon.isCue(token.lower()) || lexicon.auxiliaries.contains(token.lower()))
                return; // a clause, and no apposition
            if (token.words.front().isLetter())
                head = token.lower();
        }
        if (!head.isEmpty())
            person.roles << head;
    }

    const Lexicon &lexiconAt(size_t token) const
    {
        const auto found
            = std::ranges::upper_bound(m_lexicons, token, {}, [](const auto &entry) { return entry.first; });
        return found == m_lexicons.end() ? *m_lexicons.back().second : *found->second;
    }

    QString speaker(const base::TextRange &source)
    {
        const auto first = std::ranges::lower_bound(m_tokens, source.begin, {},
                                                    [](const Token &token) { return token.range.begin; });
        Stretch words{size_t(first - m_tokens.begin()), size_t(first - m_tokens.begin())};
        while (words.end < m_tokens.size() && m_tokens[words.end].range.begin < source.end)
            ++words.end;
        if (words.begin == words.end)
            return {};
        const Lexicon &lexicon = lexiconAt(words.begin);
        const std::optional<size_t> person = personIn(words, lexicon);
        if (person) {
            m_lastSpeaker = person;
            m_lastSpoke = m_tokens[words.begin].sentence;
            return m_persons[*person].name;
        }
        return isPronoun(words, lexicon) ? QString() : described(words, lexicon);
    }

    bool isPronoun(Stretch words, const Lexicon &lexicon) const
    {
        return words.end - words.begin == 1 && lexicon.pronouns.contains(m_tokens[words.begin].lower());
    }

    std::optional<size_t> personIn(Stretch words, const Lexicon &lexicon)
    {
        if (isPronoun(words, lexicon))
            return personOfPronoun(words.begin, lexicon);
        const base::TextRange range{m_tokens[words.begin].range.begin, m_tokens[words.end - 1].range.end};
        auto next = std::ranges::upper_bound(m_mentions, range.begin, {},
                                             [](const Mention &m) { return m.range.end; });
        for (; next != m_mentions.end() && next->range.begin < range.end; ++next) {
            const Mention &mention = *next;
            // "the firm's lawyer, hired by Ms Quill": a name behind a preposition is not who speaks
            const bool head = !std::any_of(m_tokens.begin() + qsizetype(words.begin),
                                           m_tokens.begin() + qsizetype(words.end), [&](const Token &token) {
                                               return token.range.end <= mention.range.begin
                                                      && lexicon.nounEnders.contains(token.lower());
                                           });
            if (head)
                return mention.person;
        }
        return personOfRole(words, lexicon);
    }

    /// "the minister": whoever was introduced with that word, the last where there are several.
    std::optional<size_t> personOfRole(Stretch words, const Lexicon &lexicon) const
    {
        if (!lexicon.determiners.contains(m_tokens[words.begin].lower())
            || m_tokens[words.begin].lower() == "a"_L1 || m_tokens[words.begin].lower() == "an"_L1)
            return std::nullopt;
        const QString head = headOf(words, lexicon);
        for (size_t i = m_mentions.size(); i-- > 0;) {
            const Mention &mention = m_mentions[i];
            if (mention.range.begin < m_tokens[words.begin].range.begin
                && m_persons[mention.person].roles.contains(head))
                return mention.person;
        }
        return std::nullopt;
    }

    QString headOf(Stretch words, const Lexicon &lexicon) const
    {
        QString head;
        for (size_t at = words.begin; at < words.end; ++at) {
            if (m_tokens[at].words == u"," || lexicon.nounEnders.contains(m_tokens[at].lower()))
                break;
            if (m_tokens[at].words.front().isLetter())
                head = m_tokens[at].lower();
        }
        return head;
    }

    std::optional<size_t> personOfPronoun(size_t at, const Lexicon &lexicon)
    {
        const QString word = m_tokens[at].lower();
        const Gender gender = lexicon.he.contains(word)    ? Gender::He
                              : lexicon.she.contains(word) ? Gender::She
                                                           : Gender::Unknown;
        if (gender == Gender::Unknown)
            return std::nullopt;
        const auto fits = [&](size_t person) {
            return m_persons[person].gender == Gender::Unknown || m_persons[person].gender == gender;
        };
        std::optional<size_t> best;
        double bestScore = 0;
        const auto consider = [&](size_t person, double score) {
            if (fits(person) && score > bestScore) {
                best = person;
                bestScore = score;
            }
        };
        constexpr size_t furthest = 6; // sentences
        const size_t sentence = m_tokens[at].sentence;
        for (size_t i = m_mentions.size(); i-- > 0;) {
            const Mention &mention = m_mentions[i];
            if (mention.range.begin >= m_tokens[at].range.begin)
                continue;
            if (sentence - mention.sentence > furthest)
                break;
            const double known = m_persons[mention.person].gender == gender ? 0.8 : 0;
            consider(mention.person, 3.0 - static_cast<double>(sentence - mention.sentence)
                                         + (mention.first ? 0.9 : 0) + known + 4);
        }
        if (m_lastSpeaker && sentence - m_lastSpoke <= furthest)
            consider(*m_lastSpeaker, 3.0 - static_cast<double>(sentence - m_lastSpoke) + 1.3 + 4);
        if (best)
            m_persons[*best].gender = gender;
        return best;
    }

    /// The source's words as far as they name it: "the firm" of "the firm, which has not signed".
    QString described(Stretch words, const Lexicon &lexicon)
    {
        Stretch core = words;
        for (size_t at = words.begin; at < words.end; ++at) {
            if (m_tokens[at].words == u",") {
                core.end = at;
                break;
            }
        }
        const bool definite = lexicon.determiners.contains(m_tokens[words.begin].lower());
        const QString head = headOf(core, lexicon);
        const QString own = joined(core);
        if (definite) { // "the source": the one who was described before
            for (size_t i = m_described.size(); i-- > 0;) {
                if (m_described[i].first == head && m_described[i].second.size() > own.size())
                    return m_described[i].second;
            }
        }
        m_described.emplace_back(head, own);
        return m_described.back().second;
    }

    QStringView m_text;
    std::vector<Token> m_tokens;
    std::vector<std::pair<size_t, const Lexicon *>> m_lexicons; ///< up to which token it holds
    std::vector<Person> m_persons;
    std::vector<std::pair<QChar, QChar>> m_initials; ///< of their names and last words
    std::vector<Mention> m_mentions;
    std::vector<std::pair<QString, QString>> m_described; ///< head word and words of sources without a name
    std::optional<size_t> m_lastSpeaker;
    size_t m_lastSpoke = 0;
    size_t m_sentences = 0;
};

}

std::vector<NameToken> nameTokens(QStringView paragraph, const QString &language)
{
    const Lexicon *lexicon = Lexicon::forLanguage(language);
    if (lexicon == nullptr)
        return {};
    const auto isSmall = [&](QStringView word) {
        const QString lower = word.toString().toLower();
        return lexicon->determiners.contains(lower) || lexicon->openers.contains(lower)
               || lexicon->pronouns.contains(lower) || lexicon->boundaries.contains(lower)
               || lexicon->isCue(lower);
    };
    const language::Words words = language::tokenizeParagraph(paragraph);
    std::vector<NameToken> tokens;
    tokens.reserve(words.words.size());
    size_t sentence = 0;
    for (size_t i = 0; i < words.words.size(); ++i) {
        const bool begins = sentence < words.sentences.size() && words.sentences[sentence] == i;
        sentence += begins ? 1 : 0;
        const base::TextRange &range = words.words[i];
        tokens.push_back({static_cast<qint32>(range.begin), static_cast<qint32>(range.length()),
                          paragraph[range.begin].isUpper(), begins, false});
    }
    for (size_t i = 0; i < tokens.size(); ++i) {
        NameToken &token = tokens[i];
        token.inName = token.capital && !isSmall(paragraph.sliced(token.begin, token.length))
                       && (token.length > 1 || (i + 1 < tokens.size() && tokens[i + 1].capital));
    }
    return tokens;
}

void resolveSpeakers(QStringView text, const std::vector<SpokenParagraph> &paragraphs, Detection &detection)
{
    Resolver(text, paragraphs).resolve(detection);
}

}
