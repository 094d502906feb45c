// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"

#include "core/markup/parser.h"
#include "core/markup/visitor.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

/// The suggested runs; the two halves of a replacement are one.
class SuggestionCollector final : public markup::Visitor
{
public:
    bool enter(const markup::Node &node) override
    {
        constexpr qsizetype marks = 4; // characters between the halves or lines of one suggestion
        if (node.suggested == markup::Suggested::No)
            return true;
        if (!ranges.empty() && node.range.begin - ranges.back().end <= marks)
            ranges.back().end = node.range.end;
        else
            ranges.push_back(node.range);
        return true;
    }
    void leave(const markup::Node &) override { }

    std::vector<base::TextRange> ranges;
};

class NothingPending final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(NothingPending)

public:
    QString id() const override { return u"R33"_s; }
    QString title() const override { return tr("No suggestion and no note is open"); }
    QString standard() const override { return u"Superdesk"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        std::vector<base::Finding> findings;
        SuggestionCollector collector;
        markup::walk(markup::parse(subject.story.article.body, markup::SuggestionView::Marked), collector);
        for (const base::TextRange &range : collector.ranges) {
            findings.push_back(inField({}, tr("A suggested change is open: accept it or refuse it.")));
            findings.back().range = range;
        }
        for (const story::Note &note : subject.story.article.notes) {
            if (!note.resolvedBy.isEmpty())
                continue;
            findings.push_back(inField(
                {}, tr("A note by %1 is open: settle it, or pass it over with a reason.").arg(note.by),
                base::Severity::Warning));
            if (note.anchor && !note.anchor->orphaned)
                findings.back().range = note.anchor->range;
        }
        return findings;
    }
};

}

void addReviewRules(RuleList &rules)
{
    rules.push_back(std::make_unique<NothingPending>());
}

}
