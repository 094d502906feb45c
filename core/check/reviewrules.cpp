// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"

#include "core/markup/suggestions.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

/// The words of a suggestion, without its marks.
base::TextRange wordsOf(const markup::Suggestion &suggestion)
{
    if (suggestion.removed.isEmpty())
        return suggestion.added;
    return {suggestion.removed.begin, qMax(suggestion.removed.end, suggestion.added.end)};
}

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
        for (const markup::Suggestion &suggestion : markup::suggestions(subject.story.article.body)) {
            findings.push_back(inField({}, tr("A suggested change is open: accept it or refuse it.")));
            findings.back().range = wordsOf(suggestion);
        }
        addLeftMarks(subject, findings);
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

private:
    /// Marks of CriticMarkup that are no suggestion here, as other programs write comments and highlights, or
    /// that nobody closed: readers would see them, with what stands between.
    static void addLeftMarks(const Subject &subject, std::vector<base::Finding> &findings)
    {
        static const QRegularExpression mark(u"\\{(?:>>|==|\\+\\+|--|~~)|(?:<<|==|\\+\\+|--|~~)\\}"_s);
        const QString &source = subject.story.article.body;
        for (auto match = mark.globalMatch(subject.text.text()); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const base::TextRange range = subject.text.toSource({found.capturedStart(), found.capturedEnd()});
            if (range.begin > 0 && source[range.begin - 1] == u'\\')
                continue; // meant as it stands
            if (source.sliced(range.begin, range.length()).contains(u'\\'))
                continue;
            findings.push_back(
                inField({}, tr("“%1” is a mark of a change or a comment, and readers would see it: take it "
                               "out, with what is not for them.")
                                .arg(found.captured())));
            findings.back().range = range;
        }
    }
};

}

void addReviewRules(RuleList &rules)
{
    rules.push_back(std::make_unique<NothingPending>());
}

}
