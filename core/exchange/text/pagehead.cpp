// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/pagehead.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr size_t headReach = 30; // lines above the first paragraph in which a headline is looked for

QDate dateOf(const QRegularExpressionMatch &match)
{
    const QStringList &months = Phrases::builtIn().months;
    for (const int form : {1, 2, 3, 4}) {
        const QString number = QString::number(form);
        const QString year = match.captured("year"_L1 + number);
        if (year.isEmpty())
            continue;
        const QString month = match.captured("month"_L1 + number).toLower().left(3);
        const auto named
            = std::ranges::find_if(months, [&](const QString &name) { return name.startsWith(month); });
        const int index = form < 3 ? static_cast<int>((named - months.begin()) % 12) + 1 : month.toInt();
        return QDate(year.toInt(), index, match.captured("day"_L1 + number).toInt());
    }
    return {};
}

/// A line that says little but a date: "Published: Thursday 17 September 2026, 18.30 BST".
bool isDateLine(const Line &line)
{
    static const QRegularExpression rest(
        u"\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|\\d{1,2}[:.]\\d\\d|[ap]\\.?m\\.?|[A-Z]{2,4}|at|on|ago|minutes?|hours?|days?)\\b|[^\\p{L}\\s]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const Phrases &phrases = Phrases::builtIn();
    if (line.words > 24)
        return false;
    QString left = line.text;
    const bool hasDate = left.contains(phrases.date);
    const bool says = left.contains(phrases.published);
    left.remove(phrases.date).remove(phrases.published).remove(rest);
    return (hasDate || says) && left.simplified().split(u' ', Qt::SkipEmptyParts).size() <= (hasDate ? 2 : 1);
}

bool looksLikeName(const QString &text)
{
    static const QRegularExpression name(
        u"\\A(?:Dr\\.? )?\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|van|von|der|bin|al|la)){1,3}\\z"_s);
    return name.match(text).hasMatch();
}

QStringList names(QString text)
{
    static const QRegularExpression tail(
        u"\\s*(?:[|/•·(–—].*|, (?:for|in|at) .*|,? (?:\\S+ )?(?:correspondent|reporter|editor|writer)\\b.*| (?:in|for) \\p{Lu}.*)$"_s);
    QStringList result;
    text.remove(tail);
    for (const QString &part : text.split(Phrases::builtIn().nameSeparator, Qt::SkipEmptyParts)) {
        if (looksLikeName(part.trimmed()) || result.isEmpty())
            result << part.trimmed();
    }
    return result;
}

/// Words of the page's title without the site's name: "Ferry at risk | The Gull".
QString withoutSiteName(const QString &text)
{
    static const QRegularExpression suffix(
        u"\\s+(?:[|–—·»]|-)\\s+[^|–—·»]{2,40}(?:\\s+[|–—·»-]\\s+[^|–—·»]{2,40})?\\z"_s);
    QString result = text;
    const QRegularExpressionMatch match = suffix.match(text);
    if (match.hasMatch() && match.capturedStart() > 15)
        result.truncate(match.capturedStart());
    return result;
}

class HeadReader
{
public:
    HeadReader(PageReading &page, size_t begin, size_t end) : m_page(page), m_begin(begin), m_end(end) { }

    size_t read()
    {
        const size_t first = firstSolid();
        const std::optional<size_t> headline = findHeadline(first);
        size_t body = m_page.hasFurniture ? qMin(m_begin, first) : 0;
        if (headline) {
            setHeadline(*headline);
            body = readBelow(*headline + 1);
            readAbove(*headline);
        }
        return body;
    }

private:
    size_t firstSolid() const
    {
        for (size_t i = m_begin; i < m_end; ++i) {
            const Line &line = m_page.lines[i];
            if (line.isProse() && line.words >= 12 && !line.isFurniture() && !photoWords(line)
                && !isDateLine(line))
                return i;
        }
        return qMin(m_begin + 1, m_end);
    }

    bool mayBeHeadline(const Line &line) const
    {
        return line.words >= 2 && line.words <= 30 && line.text.size() <= 220 && !line.isFurniture()
               && !isDateLine(line) && !photoWords(line) && !isByline(line)
               && !Phrases::builtIn().role.match(line.text).hasMatch();
    }

    double headlineScore(size_t i, size_t first) const
    {
        const Line &line = m_page.lines[i];
        const QString words = withoutSiteName(line.text);
        double score = line.words >= 4 && line.words <= 15   ? 3
                       : line.words <= 20 && line.words >= 3 ? 1.5
                                                             : 0;
        score += line.text.size() >= 20 ? 1 : 0;
        score -= line.text.endsWith(u'.') && line.words > 4 ? 2.5 : 0;
        score -= 0.15 * static_cast<double>(first - qMin(i, first));
        score += i == 0 || !mayBeHeadline(m_page.lines[i - 1]) ? 1.5 : 0;
        score -= line.isListItem ? 1.5 : 0;
        score += metaWithin(i, 3) ? 2 : 0;
        for (size_t other = 0; other < qMin(first, headReach); ++other) {
            const QString &title = m_page.lines[other].text;
            if (other != i && title.size() > words.size() && words.size() > 15 && title.startsWith(words))
                score += 3;
            else if (other != i && title == line.text && line.words >= 4)
                score += other < i ? 1 : 0;
        }
        return score;
    }

    bool metaWithin(size_t i, size_t reach) const
    {
        for (size_t next = i + 1; next < qMin(i + 1 + reach, m_end); ++next) {
            if (isByline(m_page.lines[next]) || isNameLine(next) || isDateLine(m_page.lines[next]))
                return true;
        }
        return false;
    }

    std::optional<size_t> findHeadline(size_t first) const
    {
        std::optional<size_t> best;
        double bestScore = 1.5;
        for (size_t i = first > headReach ? first - headReach : 0; i < first; ++i) {
            if (!mayBeHeadline(m_page.lines[i]))
                continue;
            const double score = headlineScore(i, first);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    void setHeadline(size_t i)
    {
        m_page.roles[i] = LineRole::Headline;
        m_page.headline = m_page.hasFurniture ? withoutSiteName(m_page.lines[i].text) : m_page.lines[i].text;
    }

    bool isByline(const Line &line) const
    {
        return line.words <= 16 && !line.text.endsWith(u'.')
               && Phrases::builtIn().byline.match(line.text).hasMatch();
    }

    /// A name alone counts where a role, a date or another name stands beside it.
    bool isNameLine(size_t i) const
    {
        const Line &line = m_page.lines[i];
        if (!looksLikeName(line.text) || line.isFurniture() || i + 1 >= m_page.lines.size())
            return false;
        const Line &next = m_page.lines[i + 1];
        return isDateLine(next) || (next.isFragment() && Phrases::builtIn().role.match(next.text).hasMatch());
    }

    bool readMeta(size_t i)
    {
        const Line &line = m_page.lines[i];
        LineRole &role = m_page.roles[i];
        if (isByline(line) || isNameLine(i)) {
            const QRegularExpressionMatch match = Phrases::builtIn().byline.match(line.text);
            m_page.byline += names(match.hasMatch() ? match.captured(u"names") : line.text);
            m_page.byline.removeDuplicates();
            role = LineRole::Byline;
        } else if (isDateLine(line)) {
            if (!m_page.date.isValid())
                m_page.date = dateOf(Phrases::builtIn().date.match(line.text));
            role = LineRole::Date;
        } else if (const auto photo = photoWords(line)) {
            takePhoto(i, *photo);
        } else if (line.isFragment() && Phrases::builtIn().role.match(line.text).hasMatch()) {
            role = LineRole::Role;
        } else {
            return false;
        }
        return true;
    }

    void takePhoto(size_t i, const PhotoWords &photo)
    {
        m_page.roles[i] = photo.credit.isEmpty() ? LineRole::Caption : LineRole::Credit;
        const bool isFirst = m_page.credit.isEmpty() || m_page.caption.isEmpty();
        if (!isFirst)
            return;
        if (m_page.credit.isEmpty())
            m_page.credit = photo.credit;
        if (m_page.caption.isEmpty())
            m_page.caption = photo.caption;
        const bool alone = photo.caption.isEmpty() && m_page.caption.isEmpty() && i > 0;
        if (alone && m_page.roles[i - 1] == LineRole::Unknown && m_page.lines[i - 1].words >= 4
            && !m_page.lines[i - 1].isFurniture()) {
            m_page.roles[i - 1] = LineRole::Caption;
            m_page.caption = m_page.lines[i - 1].text;
        }
    }

    /// Byline, date or credit stand within a few lines below, before two paragraphs in a row.
    bool metaFollows(size_t i) const
    {
        int prose = 0;
        for (size_t next = i + 1; next < qMin(i + 9, m_end); ++next) {
            const Line &line = m_page.lines[next];
            if (isByline(line) || isNameLine(next) || isDateLine(line) || photoWords(line))
                return true;
            prose = line.isProse() && !line.isFurniture() ? prose + 1 : 0;
            if (prose == 2)
                return false;
        }
        return false;
    }

    /// A line that is only a photo's caption: its credit stands on the next line.
    bool isCaptionAbove(size_t i) const
    {
        if (i + 1 >= m_end)
            return false;
        const auto photo = photoWords(m_page.lines[i + 1]);
        return photo && photo->caption.isEmpty();
    }

    size_t readBelow(size_t i)
    {
        bool hasDeck = false;
        bool inList = false; // below "Summary" or "Related"
        for (; i < m_end; ++i) {
            const Line &line = m_page.lines[i];
            const bool goesOn = inList && !line.endsSentence && line.words < 25;
            inList = goesOn || line.lineKind == static_cast<int>(FurnitureKind::Related);
            if (goesOn && !photoWords(line))
                m_page.roles[i] = LineRole::Furniture;
            if (goesOn || readMeta(i))
                continue;
            if (line.isFurniture() || line.text == m_page.headline) {
                m_page.roles[i] = LineRole::Furniture;
                continue;
            }
            if (isCaptionAbove(i))
                continue; // the credit takes it
            const bool isDeck = !hasDeck && line.words >= 5 && line.words <= 60
                                && (metaFollows(i) || (!line.endsSentence && line.words < 40));
            if (isDeck) {
                hasDeck = true;
                m_page.roles[i] = LineRole::Deck;
            } else if (line.endsSentence || line.words >= 12 || !m_page.hasFurniture) {
                if (!metaFollows(i) || line.words >= 25)
                    break;
                m_page.roles[i] = LineRole::Furniture;
            } else {
                m_page.roles[i] = LineRole::Furniture;
            }
        }
        return i;
    }

    void readAbove(size_t headline)
    {
        for (size_t back = 1; back <= qMin<size_t>(headline, 5); ++back) {
            const size_t i = headline - back;
            const Line &line = m_page.lines[i];
            if (m_page.byline.isEmpty() && isByline(line))
                readMeta(i);
            else if (!m_page.date.isValid() && isDateLine(line))
                readMeta(i);
        }
        if (headline == 0 || m_page.roles[headline - 1] != LineRole::Unknown)
            return;
        const Line &above = m_page.lines[headline - 1];
        const bool isolated = above.gapBefore && m_page.lines[headline].gapBefore;
        const bool isNavigation
            = above.lineKind >= 0 && above.lineKind != static_cast<int>(FurnitureKind::Navigation);
        const bool isWord = above.words >= 1 && above.words <= 3 && !above.endsSentence && !isNavigation
                            && above.text.front().isLetter();
        const bool inRun = headline >= 2 && m_page.lines[headline - 2].isFragment() && !above.gapBefore;
        if (isWord && (above.isRepeated || (isolated && !inRun) || !m_page.hasFurniture))
            m_page.roles[headline - 1] = LineRole::Kicker;
    }

    PageReading &m_page;
    size_t m_begin;
    size_t m_end;
};

}

std::optional<PhotoWords> photoWords(const Line &line)
{
    const Phrases &phrases = Phrases::builtIn();
    if (line.words > 90)
        return std::nullopt;
    const QRegularExpressionMatch caption = phrases.caption.match(line.text);
    if (caption.hasMatch())
        return PhotoWords{caption.captured(u"caption"), {}};
    const QRegularExpressionMatch match = phrases.credit.match(line.text);
    if (!match.hasMatch())
        return std::nullopt;
    PhotoWords words{match.captured(u"caption").trimmed(), {}};
    for (const char16_t *name : {u"c1", u"c2", u"c3", u"c4", u"c5"}) {
        if (words.credit.isEmpty())
            words.credit = match.captured(QStringView(name)).trimmed();
    }
    return words;
}

size_t readHead(PageReading &page, size_t regionBegin, size_t regionEnd)
{
    return HeadReader(page, regionBegin, regionEnd).read();
}

}
