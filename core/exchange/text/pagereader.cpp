// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/pagereader.h"

#include "core/exchange/text/pagehead.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

struct Region
{
    size_t begin = 0;
    size_t end = 0;
};

/// What a line weighs for the story: words of prose for it, furniture against it.
double weight(const Line &line)
{
    if (line.closes)
        return -110;
    if (line.ends)
        return -45;
    if (line.isFurniture())
        return -6;
    if (line.isProse())
        return qMin(line.words, 60) * (line.evidence > 0 ? 0.4 : 1.0);
    if (line.endsSentence && line.words >= 3)
        return 3;
    return line.isRepeated ? -6 : -3;
}

constexpr double dearestBox = 24;

/// The stretch of lines with the greatest sum (Kadane's algorithm).
Region heaviest(const std::vector<Line> &lines)
{
    Region best;
    double bestSum = 0;
    double sum = 0;
    double lost = 0; // to the box we are in
    size_t begin = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (sum <= 0) {
            sum = 0;
            begin = i;
        }
        double gain = weight(lines[i]);
        if (gain > 3 || gain < -40) {
            lost = 0;
        } else if (gain
                   < 0) { // a box in the middle of a story may be long and must not outweigh what follows
            gain = qMax(gain, qMin(0.0, lost - dearestBox));
            lost -= gain;
        }
        sum += gain;
        if (sum > bestSum) {
            bestSum = sum;
            best = {begin, i + 1};
        }
    }
    return best;
}

/// The last paragraph below a box may be too short to outweigh it. It is taken where nothing says that the
/// story is over.
void extendToLastParagraph(const std::vector<Line> &lines, Region &region)
{
    constexpr size_t reach = 14;
    for (size_t i = region.end; i < qMin(region.end + reach, lines.size()); ++i) {
        const Line &line = lines[i];
        if (line.ends || line.closes)
            return;
        if (line.isProse() && line.words >= 9 && !line.isFurniture() && !line.addressesReader
            && line.evidence == 0)
            region.end = i + 1;
    }
}

bool looksLikePage(const std::vector<Line> &lines)
{
    const auto furniture = std::ranges::count_if(
        lines, [](const Line &line) { return line.lineKind >= 0 || line.evidence >= 2; });
    return furniture >= 3 || (furniture >= 1 && static_cast<size_t>(furniture) * 8 >= lines.size());
}

class BodyReader
{
public:
    BodyReader(PageReading &page, Region body) : m_page(page), m_body(body) { }

    void read()
    {
        if (m_page.hasFurniture) {
            markFurniture();
            markPullQuotes();
            markLists();
            for (int round = 0; round < 2; ++round)
                fillGaps();
            markPhotos();
        }
        for (size_t i = m_body.begin; i < m_body.end; ++i) {
            if (m_page.roles[i] == LineRole::Unknown)
                m_page.roles[i] = storyRole(i);
        }
    }

private:
    const Line &line(size_t i) const { return m_page.lines[i]; }
    bool isOpen(size_t i) const { return m_page.roles[i] == LineRole::Unknown; }
    bool isFurniture(size_t i) const { return m_page.roles[i] == LineRole::Furniture; }
    void setFurniture(size_t i) { m_page.roles[i] = LineRole::Furniture; }

    void markFurniture()
    {
        for (size_t i = m_body.begin; i < m_body.end; ++i) {
            const bool repeatedScrap = line(i).isRepeated && line(i).isFragment();
            if (isOpen(i) && (line(i).isFurniture() || repeatedScrap))
                setFurniture(i);
        }
    }

    /// Below "Related stories" stand headlines, which end in no full stop.
    void markLists()
    {
        bool inList = false;
        for (size_t i = m_body.begin; i < m_body.end; ++i) {
            if (isFurniture(i)) {
                inList = line(i).lineKind == static_cast<int>(FurnitureKind::Related)
                         || (inList && line(i).isFragment());
                continue;
            }
            inList = inList && isOpen(i) && !line(i).endsSentence && line(i).words < 25;
            if (inList)
                setFurniture(i);
        }
    }

    /// Between two lines of a box, scraps and sentences that speak to the reader belong to the box.
    void fillGaps()
    {
        constexpr size_t widest = 5;
        size_t last = m_body.end;
        for (size_t i = m_body.begin; i < m_body.end; ++i) {
            if (!isFurniture(i))
                continue;
            if (last < i && i - last - 1 <= widest && isBox(last) && isBox(i))
                fillGap(last + 1, i);
            last = i;
        }
        fillEdges();
    }

    /// Scraps go only where nothing of the story stands between: a subhead after a box is the story's.
    void fillGap(size_t begin, size_t end)
    {
        const auto belongs = [this](size_t i) {
            return !isOpen(i) || line(i).isFragment() || line(i).addressesReader || line(i).evidence > 0;
        };
        bool all = true;
        for (size_t i = begin; i < end; ++i)
            all = all && belongs(i);
        for (size_t i = begin; i < end; ++i) {
            if (isOpen(i) && (all || (!line(i).isFragment() && belongs(i))))
                setFurniture(i);
        }
    }

    /// A sentence to the reader right beside a box's line, or a scrap that leads into it.
    void fillEdges()
    {
        for (size_t i = m_body.begin + 1; i + 1 < m_body.end; ++i) {
            if (!isOpen(i))
                continue;
            const bool beside = (isFurniture(i - 1) && isBox(i - 1)) || (isFurniture(i + 1) && isBox(i + 1));
            const Line &candidate = line(i);
            const bool speaks = candidate.addressesReader && (candidate.evidence > 0 || hasAppealNearby(i));
            if (beside && (speaks || (candidate.isFragment() && isFurniture(i + 1) && isFurniture(i - 1))))
                setFurniture(i);
        }
    }

    bool isBox(size_t i) const
    {
        const int kind = line(i).evidenceKind;
        return kind == static_cast<int>(FurnitureKind::Newsletter)
               || kind == static_cast<int>(FurnitureKind::Support);
    }

    /// Two lines of an appeal or a sign-up within three lines: one alone may be a story about money.
    bool hasAppealNearby(size_t i) const
    {
        int count = 0;
        for (size_t near = i > m_body.begin + 3 ? i - 3 : m_body.begin; near < qMin(i + 4, m_body.end);
             ++near)
            count += isFurniture(near) && isBox(near) ? 1 : 0;
        return count >= 2;
    }

    void markPullQuotes()
    {
        static const QRegularExpression marks(u"^[\\s“”\"‘’'«»]+|[\\s“”\"‘’'«».,]+$"_s);
        constexpr size_t manyLines = 3000; // the comparison is quadratic
        if (m_body.end - m_body.begin > manyLines)
            return;
        for (size_t i = m_body.begin; i < m_body.end; ++i) {
            if (!isOpen(i) || line(i).words < 5 || line(i).words > 45)
                continue;
            const QString words = QString(line(i).text).remove(marks);
            for (size_t other = m_body.begin; other < m_body.end && isOpen(i); ++other) {
                if (other != i && line(other).words > line(i).words && isOpen(other)
                    && line(other).text.contains(words) && line(other).words >= line(i).words + 3)
                    m_page.roles[i] = LineRole::PullQuote;
            }
            if (m_page.roles[i] == LineRole::PullQuote && i + 2 < m_body.end && isOpen(i + 1)
                && line(i + 1).isFragment() && line(i + 2).isProse() && line(i + 1).text.contains(u','))
                m_page.roles[i + 1] = LineRole::PullQuote;
        }
    }

    void markPhotos()
    {
        for (size_t i = m_body.begin; i < m_body.end; ++i) {
            if (!isOpen(i))
                continue;
            const std::optional<PhotoWords> photo = photoWords(line(i));
            if (!photo)
                continue;
            m_page.roles[i] = LineRole::Credit;
            QString caption = photo->caption;
            if (caption.isEmpty() && i > m_body.begin && isOpen(i - 1) && !line(i).gapBefore
                && line(i - 1).words <= 45) {
                caption = line(i - 1).text;
                m_page.roles[i - 1] = LineRole::Caption;
            }
            if (m_page.credit.isEmpty() && m_page.caption.isEmpty()) {
                m_page.credit = photo->credit;
                m_page.caption = caption;
            }
        }
    }

    LineRole storyRole(size_t i) const
    {
        const Line &own = line(i);
        if (own.isListItem && (neighbourIsItem(i, -1) || neighbourIsItem(i, 1)))
            return LineRole::ListItem;
        const bool short_ = !own.endsSentence && own.words <= 12;
        const bool leads
            = i + 1 < m_body.end && (m_page.roles[i + 1] == LineRole::Unknown || m_page.hasFurniture);
        return short_ && leads && i > m_body.begin && own.text.size() < 90 ? LineRole::Heading
                                                                           : LineRole::Paragraph;
    }

    bool neighbourIsItem(size_t i, int step) const
    {
        const size_t other = step < 0 ? i - 1 : i + 1;
        return (step > 0 || i > m_body.begin) && other < m_body.end && line(other).isListItem;
    }

    PageReading &m_page;
    Region m_body;
};

}

PageReading readPage(const QString &text)
{
    PageReading page;
    page.lines = readLines(text);
    page.roles.assign(page.lines.size(), LineRole::Unknown);
    page.hasFurniture = looksLikePage(page.lines);
    if (page.lines.empty())
        return page;
    Region region{0, page.lines.size()};
    if (page.hasFurniture) {
        const Region found = heaviest(page.lines);
        region = found.end > found.begin ? found : region;
        extendToLastParagraph(page.lines, region);
    }
    const size_t begin = readHead(page, region.begin, region.end);
    BodyReader(page, {begin, region.end}).read();
    for (LineRole &role : page.roles) {
        if (role == LineRole::Unknown)
            role = page.hasFurniture ? LineRole::Furniture : LineRole::Paragraph;
    }
    return page;
}

}
