// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/tagger.h"

#include "core/language/hashing.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::language {

namespace {

constexpr Tag noTag = 254; // before the first word of a sentence

/// Irregular verbs of telling and thinking, whose forms would otherwise be strangers to each other.
const QHash<QString, QString> &irregular()
{
    static const QHash<QString, QString> forms{
        {u"said"_s, u"say"_s},      {u"says"_s, u"say"_s},     {u"told"_s, u"tell"_s},
        {u"thought"_s, u"think"_s}, {u"wrote"_s, u"writ"_s},   {u"written"_s, u"writ"_s},
        {u"knew"_s, u"know"_s},     {u"known"_s, u"know"_s},   {u"felt"_s, u"feel"_s},
        {u"found"_s, u"find"_s},    {u"held"_s, u"hold"_s},    {u"saw"_s, u"see"_s},
        {u"seen"_s, u"see"_s},      {u"heard"_s, u"hear"_s},   {u"meant"_s, u"mean"_s},
        {u"spoke"_s, u"speak"_s},   {u"spoken"_s, u"speak"_s}, {u"swore"_s, u"swear"_s},
        {u"sworn"_s, u"swear"_s},   {u"gave"_s, u"giv"_s},     {u"given"_s, u"giv"_s},
        {u"made"_s, u"mak"_s},      {u"went"_s, u"go"_s},      {u"gone"_s, u"go"_s},
        {u"came"_s, u"com"_s},      {u"put"_s, u"put"_s},      {u"laid"_s, u"lay"_s},
        {u"sought"_s, u"seek"_s},   {u"taught"_s, u"teach"_s}, {u"understood"_s, u"understand"_s},
        {u"was"_s, u"be"_s},        {u"were"_s, u"be"_s},      {u"is"_s, u"be"_s},
        {u"are"_s, u"be"_s},        {u"been"_s, u"be"_s},      {u"being"_s, u"be"_s},
        {u"had"_s, u"hav"_s},       {u"has"_s, u"hav"_s},      {u"did"_s, u"do"_s},
        {u"does"_s, u"do"_s},       {u"done"_s, u"do"_s},      {u"took"_s, u"tak"_s},
        {u"taken"_s, u"tak"_s},     {u"called"_s, u"call"_s},  {u"led"_s, u"lead"_s},
        {u"drew"_s, u"draw"_s},     {u"shown"_s, u"show"_s},   {u"bet"_s, u"bet"_s}};
    return forms;
}

QString stemOf(const QString &lower)
{
    if (const auto known = irregular().constFind(lower); known != irregular().cend())
        return *known;
    QString stem = lower;
    if (stem.size() > 5 && stem.endsWith("ing"_L1))
        stem.chop(3);
    else if (stem.size() > 4 && (stem.endsWith("ied"_L1) || stem.endsWith("ies"_L1)))
        return stem.chopped(3) + u'i';
    else if (stem.size() > 4 && stem.endsWith("ed"_L1))
        stem.chop(2);
    else if (stem.size() > 4 && stem.endsWith("es"_L1))
        stem.chop(2);
    else if (stem.size() > 3 && stem.endsWith(u's') && !stem.endsWith("ss"_L1))
        stem.chop(1);
    const qsizetype size = stem.size();
    if (size > 3 && stem[size - 1] == stem[size - 2] && stem[size - 1] != u'l' && stem[size - 1] != u's')
        stem.chop(1);
    if (stem.size() > 3 && stem.endsWith(u'e'))
        stem.chop(1);
    if (stem.size() > 3 && stem.endsWith(u'y'))
        stem.back() = u'i';
    return stem;
}

uint32_t shapeHash(QStringView word)
{
    uint32_t hash = 17;
    int last = -1;
    int run = 0;
    for (const QChar c : word) {
        const int kind = c.isUpper()   ? 1
                         : c.isLower() ? 2
                         : c.isDigit() ? 3
                         : c == u'-'   ? 4
                         : c == u'.'   ? 5
                                       : 6;
        run = kind == last ? run + 1 : 0;
        last = kind;
        if (run < 2)
            hash = mixed(hash, static_cast<uint32_t>(kind == 6 ? c.unicode() : kind));
    }
    return hash;
}

}

const std::vector<QString> &tagNames()
{
    static const std::vector<QString> names{
        u"NN"_s,   u"IN"_s,  u"NNP"_s,  u"DT"_s,  u"JJ"_s,  u"NNS"_s, u","_s,     u"."_s,     u"VBD"_s,
        u"RB"_s,   u"PRP"_s, u"VB"_s,   u"CC"_s,  u"VBZ"_s, u"TO"_s,  u"VBG"_s,   u"VBN"_s,   u"VBP"_s,
        u"''"_s,   u"CD"_s,  u"PRP$"_s, u"``"_s,  u"MD"_s,  u"POS"_s, u":"_s,     u"WP"_s,    u"WDT"_s,
        u"NNPS"_s, u"WRB"_s, u"RP"_s,   u"JJR"_s, u"JJS"_s, u"RBR"_s, u"-RRB-"_s, u"-LRB-"_s, u"EX"_s,
        u"$"_s,    u"RBS"_s, u"PDT"_s,  u"UH"_s,  u"WP$"_s, u"FW"_s,  u"LS"_s,    u"SYM"_s,   u"#"_s};
    return names;
}

Tag tagFromName(QStringView name)
{
    const auto &names = tagNames();
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? Tag(255) : static_cast<Tag>(found - names.begin());
}

WordShape shapeOf(QStringView word)
{
    const QString lower = word.toString().toLower();
    const auto tail
        = [&lower](qsizetype size) { return hashOf(QStringView(lower).last(qMin(size, lower.size()))); };
    const auto head
        = [&lower](qsizetype size) { return hashOf(QStringView(lower).first(qMin(size, lower.size()))); };
    WordShape shape{.word = hashOf(word),
                    .lower = hashOf(lower),
                    .stem = hashOf(stemOf(lower)),
                    .shape = shapeHash(word),
                    .prefix2 = head(2),
                    .prefix3 = head(3),
                    .suffix1 = tail(1),
                    .suffix2 = tail(2),
                    .suffix3 = tail(3),
                    .suffix4 = tail(4)};
    shape.isCapital = !word.isEmpty() && word.front().isUpper();
    shape.isUpper = word.size() > 1 && word.toString().toUpper() == word && word.front().isLetter();
    shape.isWord = std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
    return shape;
}

void taggerFeatures(std::span<const WordShape> words, size_t at, bool beginsSentence, Tag before,
                    Tag twoBefore, std::vector<uint32_t> &features)
{
    static constexpr WordShape none{};
    const WordShape &here = words[at];
    const WordShape &previous = at > 0 ? words[at - 1] : none;
    const WordShape &earlier = at > 1 ? words[at - 2] : none;
    const WordShape &next = at + 1 < words.size() ? words[at + 1] : none;
    const WordShape &later = at + 2 < words.size() ? words[at + 2] : none;
    features.assign({
        feature(1, here.word),
        feature(2, here.lower),
        feature(3, here.suffix1, here.shape),
        feature(4, here.suffix2),
        feature(5, here.suffix3),
        feature(6, here.suffix4),
        feature(7, here.prefix2),
        feature(8, here.prefix3),
        feature(9, here.shape, beginsSentence),
        feature(10, before),
        feature(11, before, twoBefore),
        feature(12, before, here.lower),
        feature(13, previous.lower),
        feature(14, previous.suffix3, before),
        feature(15, earlier.lower, twoBefore),
        feature(16, next.lower),
        feature(17, next.suffix3, next.isCapital),
        feature(18, later.lower),
        feature(19, here.lower, next.lower),
        feature(20, before, next.suffix3),
        feature(21, here.suffix3, before),
        feature(22, here.lower, next.suffix2),
    });
}

std::vector<Tag> Tagger::tag(const Words &words, std::span<const WordShape> shapes) const
{
    std::vector<Tag> tags(shapes.size());
    std::vector<uint32_t> features;
    std::vector<int32_t> scores(m_weights.columns());
    Tag before = noTag;
    Tag twoBefore = noTag;
    auto sentence = words.sentences.begin();
    for (size_t at = 0; at < shapes.size(); ++at) {
        const bool begins = sentence != words.sentences.end() && *sentence == at;
        if (begins) {
            before = twoBefore = noTag;
            ++sentence;
        }
        taggerFeatures(shapes, at, begins, before, twoBefore, features);
        std::ranges::fill(scores, 0);
        for (const uint32_t feature : features) {
            const int8_t *row = m_weights.row(feature);
            if (row == nullptr)
                continue;
            for (size_t tag = 0; tag < scores.size(); ++tag)
                scores[tag] += row[tag];
        }
        tags[at] = static_cast<Tag>(std::ranges::max_element(scores) - scores.begin());
        twoBefore = before;
        before = tags[at];
    }
    return tags;
}

}
