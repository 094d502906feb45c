// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/housestyle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'’' || c == u'\'';
}

QString firstWord(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isWordCharacter(text[length]))
        ++length;
    return text.first(length).toString().toLower();
}

/// An entry that has a capital means it.
bool minds(const QString &words)
{
    return words != words.toLower();
}

bool isChoice(const story::HouseWord &word)
{
    return word.prefer.contains(" / "_L1);
}

bool beginsSentence(const QString &paragraph, qsizetype at)
{
    qsizetype before = at - 1;
    while (before >= 0 && paragraph[before].isSpace())
        --before;
    return before < 0 || u".!?…“‘\"«"_s.contains(paragraph[before]);
}

/// What to write, in the capitals of what stands there: “Goverment”, “GOVERMENT”. An entry that has capitals
/// of its own gets none but that of a sentence.
QString dressed(const story::HouseWord &word, const QString &paragraph, qsizetype at)
{
    const QStringView there = QStringView(paragraph).sliced(at, word.find.size());
    const bool ownCapitals = minds(word.find);
    if (word.prefer.isEmpty() || !there.front().isUpper() || (ownCapitals && !beginsSentence(paragraph, at)))
        return word.prefer;
    const bool shouts = !ownCapitals && there.size() > 1 && there.toString() == there.toString().toUpper();
    return shouts ? word.prefer.toUpper() : word.prefer.front().toUpper() + word.prefer.sliced(1);
}

/// Where a quotation in single marks ends that opens at a place; -1 for none. The closing mark is also the
/// apostrophe, so that of all that may be it the last before the next opening one is taken: rather too many
/// words are somebody's own than too few.
qsizetype endOfSingle(const QString &paragraph, qsizetype open)
{
    const qsizetype next = paragraph.indexOf(u'‘', open + 1);
    const qsizetype stop = next < 0 ? paragraph.size() : next;
    for (qsizetype i = stop - 1; i > open; --i) {
        if (paragraph[i] == u'’' && (i + 1 == paragraph.size() || !paragraph[i + 1].isLetterOrNumber()))
            return i + 1;
    }
    return -1;
}

/// An address of the web or of mail is not written by the house.
bool isAddress(const QString &paragraph, const base::TextRange &range)
{
    constexpr qsizetype far
        = 200; // longer than addresses are, so that one endless word costs no endless search
    const qsizetype first = qMax(0, range.begin - far);
    const qsizetype last = qMin(paragraph.size(), range.end + far);
    qsizetype begin = range.begin;
    while (begin > first && !paragraph[begin - 1].isSpace())
        --begin;
    qsizetype end = range.end;
    while (end < last && !paragraph[end].isSpace())
        ++end;
    const QStringView token = QStringView(paragraph).sliced(begin, end - begin);
    return token.contains("://"_L1) || token.contains("www."_L1) || token.contains(u'@');
}

/// The stretches between quotation marks; what is not closed goes on to the end.
std::vector<base::TextRange> quotations(const QString &paragraph)
{
    std::vector<base::TextRange> ranges;
    qsizetype open = -1;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar c = paragraph[i];
        if (const qsizetype end = c == u'‘' ? endOfSingle(paragraph, i) : -1; open < 0 && end > 0) {
            ranges.push_back({i, end});
            i = end - 1;
            continue;
        }
        const bool opens = c == u'“' || c == u'«' || (c == u'"' && open < 0);
        if (opens && open < 0) {
            open = i;
        } else if (open >= 0 && (c == u'”' || c == u'»' || c == u'"')) {
            ranges.push_back({open, i + 1});
            open = -1;
        }
    }
    if (open >= 0)
        ranges.push_back({open, paragraph.size()});
    return ranges;
}

std::vector<story::HouseWord> wordsOf(const QJsonArray &entries, story::HouseWord::Kind kind)
{
    std::vector<story::HouseWord> words;
    for (const QJsonValue entry : entries) {
        const QJsonArray cells = entry.toArray();
        words.push_back({cells[0].toString(), cells[1].toString(), kind, cells[2].toString()});
    }
    return words;
}

HouseStyle load(const QString &language)
{
    QFile file(u":/galley/rules/style-%1.json"_s.arg(language));
    std::vector<story::HouseWord> words;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        using Kind = story::HouseWord::Kind;
        for (const auto &[key, kind] : {std::pair("prefer"_L1, Kind::Prefer),
                                        {"avoid"_L1, Kind::Avoid},
                                        {"patterns"_L1, Kind::Pattern}})
            std::ranges::move(wordsOf(root[key].toArray(), kind), std::back_inserter(words));
    }
    return HouseStyle(std::move(words));
}

}

HouseStyle::HouseStyle(std::vector<story::HouseWord> words) : m_words(std::move(words))
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        const story::HouseWord &word = m_words[i];
        const bool isPattern = word.kind == story::HouseWord::Kind::Pattern;
        if (const QString first = firstWord(word.find); !isPattern && !first.isEmpty()) {
            m_byFirstWord[first].push_back(i);
            continue;
        }
        // What begins with no letter is looked for as a pattern. A newsroom's own may be one that tries
        // endless ways; after so many steps it has found nothing.
        QRegularExpression pattern(u"(*LIMIT_MATCH=20000)"_s
                                       + (isPattern ? word.find : QRegularExpression::escape(word.find)),
                                   QRegularExpression::UseUnicodePropertiesOption);
        if (!isPattern && !minds(word.find))
            pattern.setPatternOptions(pattern.patternOptions() | QRegularExpression::CaseInsensitiveOption);
        if (pattern.isValid()) {
            pattern.optimize();
            m_patterns.emplace_back(std::move(pattern), i);
        }
    }
}

void HouseStyle::findWords(const QString &paragraph, std::vector<StyleHit> &hits) const
{
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        if (!isWordCharacter(paragraph[at]) || (at > 0 && isWordCharacter(paragraph[at - 1])))
            continue;
        const auto found = m_byFirstWord.constFind(firstWord(QStringView(paragraph).sliced(at)));
        if (found == m_byFirstWord.constEnd())
            continue;
        for (const size_t index : *found) {
            const story::HouseWord &word = m_words[index];
            const QStringView there = QStringView(paragraph).mid(at, word.find.size());
            const qsizetype end = at + word.find.size();
            const bool isWhole = end >= paragraph.size() || !isWordCharacter(paragraph[end]);
            const auto mind = minds(word.find) ? Qt::CaseSensitive : Qt::CaseInsensitive;
            if (isWhole && there.compare(word.find, mind) == 0)
                hits.push_back({{at, end},
                                dressed(word, paragraph, at),
                                word.reason,
                                word.kind == story::HouseWord::Kind::Avoid || isChoice(word)});
        }
    }
}

void HouseStyle::findPatterns(const QString &paragraph, std::vector<StyleHit> &hits) const
{
    for (const auto &[pattern, index] : m_patterns) {
        for (auto match = pattern.globalMatch(paragraph); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            QString instead = m_words[index].prefer;
            for (int group = 1; group <= pattern.captureCount(); ++group)
                instead.replace(u'\\' + QString::number(group), found.captured(group));
            if (found.capturedLength() > 0)
                hits.push_back(
                    {{found.capturedStart(), found.capturedEnd()},
                     instead,
                     m_words[index].reason,
                     m_words[index].kind == story::HouseWord::Kind::Avoid || isChoice(m_words[index])});
        }
    }
}

std::vector<StyleHit> HouseStyle::find(const QString &paragraph) const
{
    std::vector<StyleHit> hits;
    findWords(paragraph, hits);
    findPatterns(paragraph, hits);
    std::ranges::stable_sort(hits, [](const StyleHit &a, const StyleHit &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
    });
    const std::vector<base::TextRange> quoted = quotations(paragraph);
    auto quotation = quoted.begin();
    std::vector<StyleHit> kept;
    for (StyleHit &hit : hits) {
        const QStringView there = QStringView(paragraph).sliced(hit.range.begin, hit.range.length());
        const bool isRight = there == hit.instead; // a capital at the beginning of a sentence
        if (isRight || isAddress(paragraph, hit.range)
            || (!kept.empty() && kept.back().range.end > hit.range.begin))
            continue;
        while (quotation != quoted.end() && quotation->end <= hit.range.begin)
            ++quotation;
        hit.isQuoted = quotation != quoted.end() && quotation->overlaps(hit.range);
        kept.push_back(std::move(hit));
    }
    return kept;
}

const HouseStyle &builtInStyle(const QString &language)
{
    static const HouseStyle english = load(u"en"_s);
    static const HouseStyle none({});
    return language.section(u'-', 0, 0) == "en"_L1 ? english : none;
}

}
