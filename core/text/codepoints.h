// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QStringView>

#include <vector>

namespace galley::text {

/// Translates between positions in UTF-16 units and in Unicode code points of one text. Positions inside a
/// surrogate pair count as its begin; those past the end as the end. Each question costs the logarithm of the
/// number of pairs.
class CodePointMap
{
public:
    explicit CodePointMap(QStringView text);
    qsizetype toCodePoint(qsizetype utf16) const;
    qsizetype toUtf16(qsizetype codePoint) const;
    base::TextRange toCodePoints(const base::TextRange &range) const;

private:
    std::vector<qsizetype> m_pairs; ///< UTF-16 positions of high surrogates that begin a pair
    qsizetype m_size;
};

}
