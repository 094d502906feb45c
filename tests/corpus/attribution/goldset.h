// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/detector.h"

#include <functional>
#include <map>

namespace galley::tests {

/// An attribution as marked in a gold set; README.md tells the form.
struct GoldAttribution
{
    std::vector<base::TextRange> source;
    std::vector<base::TextRange> cue;
    std::vector<base::TextRange> content;
    QString speaker; ///< empty where it is not asked for
    QString via;
    bool anonymous = false;
};

struct GoldPassage
{
    QString id;
    QString text;
    std::vector<GoldAttribution> attributions;
};

/// Reads a gold set; empty where the file cannot be read. A passage with a fault in its marks has no text.
std::vector<GoldPassage> readGoldSet(const QString &path);

/// Figures in percent, by name: F1 of "source", "cue" and "content" (the same words, marks aside), "who+what"
/// (half of the content's words and one of the source's in common, as in PolNeAR's scorers), and for what was
/// found so the share with the right "speaker", "via" and "anonymous".
using Figures = std::map<QString, double>;

struct GoldScore
{
    Figures figures;
    QStringList faults; ///< a line for each attribution that was missed or made up
};

using Detect = std::function<attribution::Detection(const QString &text)>;
GoldScore scoreGoldSet(const std::vector<GoldPassage> &passages, const Detect &detect);

}
