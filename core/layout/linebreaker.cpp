// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/linebreaker.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace galley::layout {

namespace {

constexpr double tooLong = 1e13; ///< demerits of a line that sticks out: only where nothing else is left
constexpr double unlimited = std::numeric_limits<double>::infinity();
constexpr int mostHyphens = 2;            ///< in a row: a ladder of three is seen from afar ...
constexpr double toleranceForLadder = 10; ///< ... and only better than a line with gaps like this
constexpr double worstRatio = 20;         ///< a line of two short words: worse than this is all the same

struct Node
{
    int point = 0;
    int previous = -1;
    int line = 0;
    int hyphens = 0;   ///< in a row, up to here
    int tightness = 1; ///< class of the line that ends here
    double ratio = 0;
    double demerits = 0;
};

LineDemand demandOf(const BreakPoint &from, const BreakPoint &to)
{
    return {to.endWidth - from.startWidth - to.hangEnd - from.hangStart, to.endSpace - from.startSpace,
            to.endMicro - from.startMicro};
}

double badnessOf(double ratio)
{
    const double size = std::min(std::abs(ratio), worstRatio);
    return 100 * size * size * size;
}

int classOf(double ratio)
{
    return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
}

class Search
{
public:
    Search(const std::vector<BreakPoint> &points, LineWidths widths, Setting setting, const BreakCosts &costs,
           int lines)
        : m_points(points)
        , m_widths(widths)
        , m_setting(setting)
        , m_costs(costs)
        , m_lines(lines)
    { }

    std::vector<BrokenLine> run(double tolerance);

private:
    struct Candidate
    {
        double ratio = 0;
        double demerits = 0;
        bool fits = false;
        bool over = false; ///< and so will be every longer one
    };
    Candidate judge(const Node &from, int to, double tolerance) const;
    double demeritsOf(const Node &from, const BreakPoint &to, double ratio, double badness) const;
    double lastLineDemerits(const Node &from, const LineDemand &line, double measure) const;
    void tryPoint(int to, double tolerance);
    void offer(const Node &node);
    std::vector<BrokenLine> chain() const;

    const std::vector<BreakPoint> &m_points;
    LineWidths m_widths;
    Setting m_setting;
    const BreakCosts &m_costs;
    int m_lines;
    std::vector<Node> m_nodes;
    std::vector<int> m_active;
    std::vector<Node> m_offers; ///< the best of each tightness and count of hyphens at the point at hand
};

double Search::lastLineDemerits(const Node &from, const LineDemand &line, double measure) const
{
    double demerits = 0;
    if (from.previous >= 0 && line.natural < m_costs.shortLastShare * measure)
        demerits += m_costs.shortLastLine;
    if (m_points[static_cast<size_t>(from.point)].hyphen)
        demerits += m_costs.hyphenBeforeLast;
    return demerits;
}

double Search::demeritsOf(const Node &from, const BreakPoint &to, double ratio, double badness) const
{
    const double line = m_costs.line + badness;
    double demerits = line * line + to.penalty * to.penalty;
    if (to.hyphen)
        demerits
            += m_costs.hyphen * m_costs.hyphen + m_costs.consecutiveHyphens * from.hyphens * from.hyphens;
    if (m_setting == Setting::Justified && from.previous >= 0)
        demerits += m_costs.contrast * (ratio - from.ratio) * (ratio - from.ratio);
    return from.demerits + demerits;
}

Search::Candidate Search::judge(const Node &from, int to, double tolerance) const
{
    const BreakPoint &end = m_points[static_cast<size_t>(to)];
    const LineDemand line = demandOf(m_points[static_cast<size_t>(from.point)], end);
    const double measure = m_widths.of(from.line);
    const double need = measure - line.natural;
    if (m_setting == Setting::Ragged || (end.forced && need >= 0)) {
        const double part = need / std::max(measure, 1.0);
        // Square of what is left white; 400 makes a fifth of the measure as bad as a hyphen twice over.
        const double badness = end.forced ? 0 : 400 * part * part;
        Candidate candidate{0, demeritsOf(from, end, 0, badness), need >= -roundingSlack,
                            need < -roundingSlack};
        if (candidate.over)
            candidate.demerits += tooLong * (1 - need);
        if (end.forced)
            candidate.demerits += lastLineDemerits(from, line, measure);
        return candidate;
    }
    const double ratio = ratioOf(line, measure, m_costs);
    const bool isLadder = end.hyphen && from.hyphens >= mostHyphens;
    const bool fits = ratio >= -1 && ratio <= tolerance && !(isLadder && tolerance < toleranceForLadder);
    if (!fits && tolerance < unlimited) // most ends by far: the line is not long enough yet
        return {ratio, 0, false, ratio < -1};
    Candidate candidate{ratio, demeritsOf(from, end, ratio, badnessOf(ratio)), fits, ratio < -1};
    if (isLadder)
        candidate.demerits += badnessOf(toleranceForLadder) * badnessOf(toleranceForLadder);
    if (end.forced)
        candidate.demerits += lastLineDemerits(from, line, measure);
    if (candidate.over) // where nothing fits, what sticks out least
        candidate.demerits += tooLong * (1 - need);
    return candidate;
}

void Search::offer(const Node &node)
{
    for (Node &known : m_offers) {
        const bool isOther
            = known.tightness != node.tightness || std::min(known.hyphens, 3) != std::min(node.hyphens, 3);
        const bool linesMatter = m_lines != 0 || std::min(known.line, node.line) < m_widths.besideInitial;
        if (isOther || (linesMatter && known.line != node.line))
            continue;
        if (node.demerits < known.demerits)
            known = node;
        return;
    }
    m_offers.push_back(node);
}

void Search::tryPoint(int to, double tolerance)
{
    const BreakPoint &end = m_points[static_cast<size_t>(to)];
    // A hyphen may make a line too long that the next syllable without one would not; half an em covers it.
    const double grace = end.hyphen ? 6 : 0;
    m_offers.clear();
    Node best;
    best.demerits = unlimited;
    size_t kept = 0;
    for (const int index : m_active) {
        const Node &from = m_nodes[static_cast<size_t>(index)];
        const Candidate candidate = judge(from, to, tolerance);
        if (candidate.fits || tolerance == unlimited) {
            const Node node{to,
                            index,
                            from.line + 1,
                            end.hyphen ? from.hyphens + 1 : 0,
                            classOf(candidate.ratio),
                            std::clamp(candidate.ratio, -1.0, 4.0),
                            candidate.demerits};
            if (candidate.fits)
                offer(node);
            else if (node.demerits < best.demerits)
                best = node;
        }
        const bool over = candidate.over
                          && (grace == 0
                              || demandOf(m_points[static_cast<size_t>(from.point)], end).natural
                                     > m_widths.of(from.line) + grace);
        if (!end.forced && !over)
            m_active[kept++] = index;
    }
    m_active.resize(kept);
    const bool isStuck
        = m_active.empty() && m_offers.empty() && tolerance == unlimited && best.demerits < unlimited;
    if (isStuck)
        m_offers.push_back(best);
    for (const Node &node : m_offers) {
        m_active.push_back(static_cast<int>(m_nodes.size()));
        m_nodes.push_back(node);
    }
}

std::vector<BrokenLine> Search::chain() const
{
    int best = -1;
    for (const int index : m_active) {
        const Node &node = m_nodes[static_cast<size_t>(index)];
        const bool isRight = m_lines == 0 || node.line == m_lines;
        if (isRight && (best < 0 || node.demerits < m_nodes[static_cast<size_t>(best)].demerits))
            best = index;
    }
    std::vector<BrokenLine> lines;
    for (int index = best; index > 0;) {
        const Node &node = m_nodes[static_cast<size_t>(index)];
        lines.push_back({m_nodes[static_cast<size_t>(node.previous)].point, node.point, node.ratio});
        index = node.previous;
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

std::vector<BrokenLine> Search::run(double tolerance)
{
    m_nodes.reserve(m_points.size() * 2);
    m_nodes.assign(1, Node{});
    m_active.assign(1, 0);
    for (int to = 1; to < static_cast<int>(m_points.size()) && !m_active.empty(); ++to)
        tryPoint(to, tolerance);
    return chain();
}

}

std::vector<BrokenLine> breakOptimal(const std::vector<BreakPoint> &points, LineWidths widths,
                                     Setting setting, const BreakCosts &costs, int lines)
{
    if (points.size() < 2)
        return {};
    Search search(points, widths, setting, costs, lines);
    for (const double tolerance : costs.tolerances) {
        std::vector<BrokenLine> found = search.run(tolerance);
        if (!found.empty())
            return found;
    }
    return lines == 0 ? search.run(unlimited) : std::vector<BrokenLine>();
}

std::vector<BrokenLine> breakGreedy(const std::vector<BreakPoint> &points, LineWidths widths, Setting setting,
                                    const BreakCosts &costs)
{
    std::vector<BrokenLine> lines;
    const int last = static_cast<int>(points.size()) - 1;
    for (int from = 0; from < last;) {
        const double measure = widths.of(static_cast<int>(lines.size()));
        int best = from + 1;
        for (int to = from + 1; to <= last; ++to) {
            const LineDemand line
                = demandOf(points[static_cast<size_t>(from)], points[static_cast<size_t>(to)]);
            const bool fits = setting == Setting::Ragged ? line.natural <= measure + roundingSlack
                                                         : ratioOf(line, measure, costs) >= -1;
            if (fits)
                best = to;
            if (points[static_cast<size_t>(to)].forced || line.natural > measure + 12)
                break;
        }
        const BreakPoint &end = points[static_cast<size_t>(best)];
        const double ratio = ratioOf(demandOf(points[static_cast<size_t>(from)], end), measure, costs);
        lines.push_back({from, best, setting == Setting::Ragged || (end.forced && ratio > 0) ? 0 : ratio});
        from = best;
    }
    return lines;
}

}
