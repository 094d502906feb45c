// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/story/sources.h"

#include <QStringView>

namespace galley::attribution {

/// One attribution as found in a text; ranges are positions in that text, an empty list where there is no
/// such part.
struct Detected
{
    std::vector<base::TextRange> source;
    std::vector<base::TextRange> cue;
    std::vector<base::TextRange> content;
    story::Form form = story::Form::Indirect;
    QString speaker; ///< who the source is in this story: "he" and "Lavrov" as the full name given before;
                     ///< may be empty
    QString via;     ///< second hand: the name of who passed it on
    bool anonymous = false;
    double confidence = 0; ///< 0 to 1: the share of such findings that are right
};

/// Findings below this are kept to themselves: above it nine of ten are right.
inline constexpr double shownConfidence = 0.73;

struct Detection
{
    std::vector<Detected> attributions;     ///< in text order
    std::vector<base::TextRange> unsourced; ///< sentences that attribute to no one ("it is alleged that …")
};

/// Finds who says what in clean text (no markup; paragraphs separated by line breaks), by the installed model
/// where it reads the language and by rules otherwise. An empty language is guessed for each paragraph. Pure
/// and thread-safe; StoryDetector does the same again and again in little time.
Detection detect(QStringView text, const QString &language);
/// The same by rules alone, as where no model is installed.
Detection detectByRules(QStringView text, const QString &language);

}
