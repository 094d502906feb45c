// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/story/publication.h"

#include <QHash>
#include <QRegularExpression>

namespace galley::check {

/// Words that stand otherwise than the house writes them.
struct StyleHit
{
    base::TextRange range;
    QString instead; ///< what to write; several forms, with " / " between, are for a person to choose from
    QString reason;
    bool isAdvice = false; ///< a writer has to decide; what stands in `instead` may not fit as it is
    bool isQuoted = false; ///< somebody's own words: never to be changed
    bool operator==(const StyleHit &) const = default;
};

/// A list of words and patterns, ready to be looked for. Immutable.
class HouseStyle
{
public:
    explicit HouseStyle(std::vector<story::HouseWord> words);

    /// In one paragraph, in order; of two that overlap the first, and of those the longer.
    std::vector<StyleHit> find(const QString &paragraph) const;
    qsizetype size() const { return qsizetype(m_words.size()); }

private:
    void findWords(const QString &paragraph, std::vector<StyleHit> &hits) const;
    void findPatterns(const QString &paragraph, std::vector<StyleHit> &hits) const;

    std::vector<story::HouseWord> m_words;
    QHash<QString, std::vector<size_t>> m_byFirstWord; ///< in small letters
    std::vector<std::pair<QRegularExpression, size_t>> m_patterns;
};

/// Galley's own list for a language ("en-GB" takes that of "en"); empty where there is none.
const HouseStyle &builtInStyle(const QString &language);

}
