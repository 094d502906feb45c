// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include "core/base/textrange.h"

#include <vector>

namespace galley::text {

struct SearchOptions
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    bool isPattern = false; ///< a Perl-compatible regular expression
    bool operator==(const SearchOptions &) const = default;
};

/// What is wrong with a pattern, and where in it; a position of -1: nothing is.
struct PatternFault
{
    qsizetype position = -1;
    QString words; ///< as the library says it, in English
};
PatternFault patternFault(const SearchOptions &options);

/// Where the words stand in a text, in order; empty matches are left out, and so is what comes after the
/// 100,000th. Pure, for any thread. Invalid where a pattern is not one: the detail says what is wrong with
/// it.
base::Result<std::vector<base::TextRange>> findAll(const QString &text, const SearchOptions &options,
                                                   const base::CancelToken &cancel = {});

/// What takes the place of a found range: for a pattern, \1 to \9 in the replacement stand for its groups, \0
/// for all of it.
QString replacementFor(const QString &text, const base::TextRange &found, const SearchOptions &options,
                       const QString &replacement);

/// The replacement in the letters of what it replaces: capitals for CAPITALS, a capital for a Capital.
QString inCaseOf(QStringView found, const QString &replacement);

}
