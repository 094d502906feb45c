// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace galley::check {

/// The words of a recording or an interview as somebody wrote them down, ready to be compared with
/// quotations. Immutable.
class Transcript
{
public:
    /// text: plain, or subtitles (SubRip, WebVTT). Timecodes, numbers of subtitles and who speaks
    /// ("CALLOWAY:", at the beginning of a line) are no spoken words.
    explicit Transcript(QString text, const QString &language = QStringLiteral("en"));

    /// What may be left out of a quotation, or lie between its parts.
    struct Allowance
    {
        QStringList hesitations; ///< "uh": may go without a mark; in lower case
        int elision = 200;       ///< words that an ellipsis or a bracket may stand for, at most
    };

    /// A share of the words below which a quotation is of something else.
    static constexpr double leastShare = 0.5;

    /// How a quotation stands to what was said.
    struct Comparison
    {
        double share = 1; ///< of its words that stand here in their order, 0 to 1; 1 where it has no words
        /// The first words of the quotation that are others here; nothing where it is word for word.
        std::optional<base::TextRange> differs = std::nullopt;
        QString said = {};      ///< what stands here in their place; empty: nothing
        bool isLeftOut = false; ///< differs are right, but `said` stands between them and is left out
    };

    /// Letter case, punctuation and how small numbers are written do not count. "…", "..." and anything in
    /// square brackets stand for words left out. Takes time as the quotation's words do here.
    Comparison compare(QStringView quotation, const Allowance &allowance) const;

    bool isEmpty() const { return m_words.empty(); }

private:
    struct Word
    {
        base::TextRange range;
        QString key; ///< as it is compared
    };
    struct QuotedWord : Word
    {
        bool afterGap = false; ///< something is left out before it
    };
    using Quoted = std::vector<QuotedWord>;
    /// A word of the quotation and the one here that it is.
    struct Pair
    {
        size_t quoted;
        size_t here;
    };
    std::vector<Word> wordsOf(QStringView text) const;
    Quoted quotedWords(QStringView quotation) const;
    std::optional<size_t> endOfRun(const Quoted &quoted, size_t from, size_t at,
                                   const Allowance &allowance) const;
    bool standsWhole(const Quoted &quoted, const Allowance &allowance) const;
    bool standsFrom(const Quoted &quoted, size_t at, const Allowance &allowance) const;
    size_t likeliestPlace(const Quoted &quoted) const;
    std::vector<Pair> align(const Quoted &quoted, size_t from) const;
    Comparison describe(const Quoted &run, const std::vector<Pair> &pairs, const Allowance &allowance) const;
    QString said(size_t from, size_t to) const;

    QString m_text;
    QString m_language;
    std::vector<Word> m_words;
    QHash<QString, std::vector<size_t>> m_places; ///< of each word
};

}
