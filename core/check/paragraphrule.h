// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <QHash>

namespace galley::check {

/// What a rule says of a paragraph; ranges are those of its words.
struct ParagraphFinding
{
    base::TextRange range;
    QString message;
    base::Severity severity = base::Severity::Block;
    std::optional<base::Fix> fix = std::nullopt;
};

/// A rule that needs nothing but the words of one paragraph, the story's language and date, and what the
/// house says. What it said of a paragraph is kept, so that after a key only the changed one is read again.
class ParagraphRule : public Rule
{
public:
    std::vector<base::Finding> check(const Subject &subject) const final;

protected:
    virtual std::vector<ParagraphFinding> checkParagraph(const Subject &subject, const QString &words) const
        = 0;
    /// Changes what it says of a paragraph that is a block quotation; words: those of the paragraph.
    virtual void soften(ParagraphFinding &, const QString &) const { }
    /// What it says of the fields beside.
    virtual std::vector<base::Finding> checkFields(const Subject &) const { return {}; }
};

/// What paragraph rules said of the paragraphs of one story, as long as these stand in it.
class ParagraphMemory
{
public:
    using Findings = std::vector<ParagraphFinding>;

    /// Everything beside its words that decides what a rule says of a paragraph. Compared at each key, so
    /// values that are shared, not written out.
    struct Conditions
    {
        story::Publication publication = {};
        QString language = {};
        QDate datelineDate = {};
        QDateTime publishedAt = {};
        qint64 day = 0; ///< since 1970
        bool operator==(const Conditions &) const = default;
    };

    /// To be called before a run: what was said under other conditions is forgotten.
    void begin(const Conditions &conditions);
    /// Null where nothing is known.
    const Findings *find(const Rule &rule, const QString &words);
    void keep(const Rule &rule, const QString &words, const Findings &findings);
    /// After a run: paragraphs that were not asked for are gone.
    void end();

private:
    /// By the words of a paragraph, which a long story has no room to keep for each rule anew.
    using Said = std::vector<std::pair<const Rule *, Findings>>;
    QHash<QString, Said> m_known; ///< of the last run
    QHash<QString, Said> m_used;  ///< of this one
    Conditions m_conditions;
};

}
