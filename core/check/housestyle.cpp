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

QString withInitialOf(const QString &words, QChar initial)
{
    if (words.isEmpty() || !initial.isUpper())
        return words;
    return words.front().toUpper() + words.sliced(1);
}

/// The stretches between quotation marks; what is not closed goes on to the end.
std::vector<base::TextRange> quotations(const QString &paragraph)
{
    std::vector<base::TextRange> ranges;
    qsizetype open = -1;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar c = paragraph[i];
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
        if (m_words[i].kind != story::HouseWord::Kind::Pattern) {
            m_byFirstWord[firstWord(m_words[i].find)].push_back(i);
            continue;
        }
        QRegularExpression pattern(m_words[i].find, QRegularExpression::UseUnicodePropertiesOption);
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
                hits.push_back({{at, end}, withInitialOf(word.prefer, paragraph[at]), word.reason});
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
            hits.push_back({{found.capturedStart(), found.capturedEnd()}, instead, m_words[index].reason});
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
    std::vector<StyleHit> kept;
    for (StyleHit &hit : hits) {
        if (!kept.empty() && kept.back().range.end > hit.range.begin)
            continue;
        hit.isQuoted = std::ranges::any_of(
            quoted, [&hit](const base::TextRange &range) { return range.contains(hit.range); });
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
