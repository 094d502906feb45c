// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace galley::store {

/// Where a part of a question was found: in which column of its row, from which word on.
struct Hit
{
    int part = 0;
    int column = 0;
    int word = 0;
    int words = 1;
};

/// In the order of their places, each place once.
std::vector<Hit> inOrder(std::vector<Hit> hits);

/// A few words of a text around what was found in it, as a list of hits shows them: the hits between U+2068
/// and U+2069, "…" where the text goes on.
class Excerpt
{
public:
    /// Of hits in the order of their places. What shows most of the question is chosen, the first of equals.
    explicit Excerpt(const std::vector<Hit> &hits);

    int column() const { return m_column; }
    /// The words of the column, one after the other: where each stands. False once there are enough.
    bool add(qsizetype begin, qsizetype end);
    /// Cut out of the text by a function that gives what stands between two places of it.
    QString made(qsizetype size, const std::function<QString(qsizetype, qsizetype)> &between) const;

private:
    struct Place
    {
        qsizetype begin;
        qsizetype end;
    };
    std::vector<Hit> m_hits; ///< in the column
    std::vector<Place> m_words;
    int m_column = 0;
    int m_first = 0; ///< word
    int m_passed = 0;
    bool m_goesOn = false;
};

}
