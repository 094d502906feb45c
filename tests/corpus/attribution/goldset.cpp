// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/corpus/attribution/goldset.h"

#include <QFile>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace galley::tests {

namespace {

using Words = std::set<qsizetype>; ///< where each word begins

Words wordsIn(const QString &text, const std::vector<base::TextRange> &ranges)
{
    Words words;
    for (const base::TextRange &range : ranges) {
        for (qsizetype i = range.begin; i < range.end; ++i) {
            const bool begins
                = text[i].isLetterOrNumber() && (i == range.begin || !text[i - 1].isLetterOrNumber());
            if (begins)
                words.insert(i);
        }
    }
    return words;
}

size_t common(const Words &a, const Words &b)
{
    return static_cast<size_t>(std::ranges::count_if(a, [&](qsizetype word) { return b.contains(word); }));
}

/// Takes the marks out of a line and notes what they cover.
class MarkReader
{
public:
    explicit MarkReader(GoldPassage &passage) : m_passage(passage) { }

    bool line(const QString &line)
    {
        if (!m_passage.text.isEmpty())
            m_passage.text += u'\n';
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] == u'{') {
                const qsizetype space = line.indexOf(u' ', i);
                if (space < 0)
                    return false;
                m_open.push_back({line.sliced(i + 1, space - i - 1), m_passage.text.size()});
                i = space;
            } else if (line[i] == u'}') {
                if (m_open.empty() || !close())
                    return false;
            } else {
                m_passage.text += line[i];
            }
        }
        return m_open.empty();
    }

    bool quality(const QString &line)
    {
        const QString number = line.section(u' ', 1, 1);
        if (number.size() != 1 || !number.front().isDigit())
            return false;
        GoldAttribution &one = attribution(number.front().digitValue());
        for (const QString &part : line.section(u' ', 2).split(u';')) {
            const QString name = part.section(u':', 0, 0).trimmed();
            const QString value = part.section(u':', 1).trimmed();
            if (name == "speaker"_L1)
                one.speaker = value;
            else if (name == "via"_L1)
                one.via = value;
            else if (name == "anonymous"_L1)
                one.anonymous = true;
            else
                return false;
        }
        return true;
    }

private:
    struct Open
    {
        QString name;
        qsizetype begin = 0;
    };

    GoldAttribution &attribution(int number)
    {
        auto &list = m_passage.attributions;
        if (list.size() < static_cast<size_t>(number))
            list.resize(static_cast<size_t>(number));
        return list[static_cast<size_t>(number) - 1];
    }

    bool close()
    {
        const Open open = m_open.back();
        m_open.pop_back();
        for (const QChar digit : open.name.sliced(1)) {
            if (!digit.isDigit() || digit == u'0')
                return false;
            GoldAttribution &one = attribution(digit.digitValue());
            const base::TextRange range{open.begin, m_passage.text.size()};
            switch (open.name.front().unicode()) {
            case u's':
                one.source.push_back(range);
                break;
            case u'c':
                one.cue.push_back(range);
                break;
            case u't':
                one.content.push_back(range);
                break;
            default:
                return false;
            }
        }
        return open.name.size() > 1;
    }

    GoldPassage &m_passage;
    std::vector<Open> m_open;
};

/// Counts for an F1.
struct Count
{
    size_t both = 0;
    size_t found = 0;
    size_t marked = 0;
    double percent() const
    {
        return found + marked == 0 ? 100
                                   : 200.0 * static_cast<double>(both) / static_cast<double>(found + marked);
    }
};

class Scorer
{
public:
    void passage(const GoldPassage &passage, const attribution::Detection &detection)
    {
        std::vector<bool> taken(detection.attributions.size());
        countExact(passage, detection);
        for (const GoldAttribution &gold : passage.attributions)
            match(passage, gold, detection, taken);
        m_whoWhat.found += detection.attributions.size();
        m_whoWhat.marked += passage.attributions.size();
        for (size_t i = 0; i < taken.size(); ++i) {
            if (!taken[i])
                fault(passage, u"made up"_s, detection.attributions[i].source,
                      detection.attributions[i].content);
        }
    }

    GoldScore score() const
    {
        GoldScore score{{{u"source"_s, m_source.percent()},
                         {u"cue"_s, m_cue.percent()},
                         {u"content"_s, m_content.percent()},
                         {u"who+what"_s, m_whoWhat.percent()}},
                        m_faults};
        for (const auto &[name, count] : m_qualities)
            score.figures[name] = 100.0 * static_cast<double>(count.both) / static_cast<double>(count.marked);
        return score;
    }

private:
    void match(const GoldPassage &passage, const GoldAttribution &gold,
               const attribution::Detection &detection, std::vector<bool> &taken)
    {
        const Words source = wordsIn(passage.text, gold.source);
        const Words content = wordsIn(passage.text, gold.content);
        for (size_t i = 0; i < taken.size(); ++i) {
            const attribution::Detected &found = detection.attributions[i];
            const Words foundSource = wordsIn(passage.text, found.source);
            const Words foundContent = wordsIn(passage.text, found.content);
            const bool what = common(content, foundContent) * 4 >= content.size() + foundContent.size();
            const bool who = common(source, foundSource) > 0 || (source.empty() && foundSource.empty());
            if (taken[i] || !what || !who)
                continue;
            taken[i] = true;
            ++m_whoWhat.both;
            quality(passage, u"anonymous"_s, found.anonymous == gold.anonymous,
                    found.anonymous ? u"not named"_s : u"named"_s);
            if (!gold.via.isEmpty() || !found.via.isEmpty())
                quality(passage, u"via"_s, found.via == gold.via, found.via);
            if (!gold.speaker.isEmpty())
                quality(passage, u"speaker"_s, found.speaker == gold.speaker, found.speaker);
            return;
        }
        fault(passage, u"missed"_s, gold.source, gold.content);
    }

    void quality(const GoldPassage &passage, const QString &name, bool right, const QString &found)
    {
        m_qualities[name].both += right ? 1 : 0;
        ++m_qualities[name].marked;
        if (!right)
            m_faults << u"%1: %2 is wrong: '%3'"_s.arg(passage.id, name, found);
    }

    void countExact(const GoldPassage &passage, const attribution::Detection &detection)
    {
        const auto count = [&](Count &to, auto goldPart, auto foundPart) {
            std::multiset<Words> gold;
            for (const GoldAttribution &one : passage.attributions) {
                if (const Words words = wordsIn(passage.text, one.*goldPart); !words.empty())
                    gold.insert(words);
            }
            to.marked += gold.size();
            for (const attribution::Detected &one : detection.attributions) {
                const Words words = wordsIn(passage.text, one.*foundPart);
                to.found += words.empty() ? 0 : 1;
                if (const auto same = gold.find(words); same != gold.end()) {
                    gold.erase(same);
                    ++to.both;
                }
            }
        };
        count(m_source, &GoldAttribution::source, &attribution::Detected::source);
        count(m_cue, &GoldAttribution::cue, &attribution::Detected::cue);
        count(m_content, &GoldAttribution::content, &attribution::Detected::content);
    }

    void fault(const GoldPassage &passage, const QString &what, const std::vector<base::TextRange> &source,
               const std::vector<base::TextRange> &content)
    {
        const auto words = [&](const std::vector<base::TextRange> &ranges) {
            QStringList parts;
            for (const base::TextRange &range : ranges)
                parts << passage.text.sliced(range.begin, range.length());
            return parts.join(" / "_L1);
        };
        m_faults << u"%1: %2: %3 | %4"_s.arg(passage.id, what, words(source), words(content));
    }

    Count m_source;
    Count m_cue;
    Count m_content;
    Count m_whoWhat;
    std::map<QString, Count> m_qualities;
    QStringList m_faults;
};

}

std::vector<GoldPassage> readGoldSet(const QString &path)
{
    std::vector<GoldPassage> passages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return passages;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith("= "_L1)) {
            passages.push_back({line.sliced(2), {}, {}});
            continue;
        }
        if (passages.empty())
            return {};
        MarkReader reader(passages.back());
        const bool read = line.startsWith("> "_L1) ? reader.quality(line) : reader.line(line);
        if (!read)
            passages.back() = {passages.back().id, {}, {}};
    }
    return passages;
}

GoldScore scoreGoldSet(const std::vector<GoldPassage> &passages, const Detect &detect)
{
    Scorer scorer;
    for (const GoldPassage &passage : passages)
        scorer.passage(passage, detect(passage.text));
    return scorer.score();
}

}
