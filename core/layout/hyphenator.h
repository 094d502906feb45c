// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace galley::layout {

/// Where words may be parted, by the TeX patterns that the system has (libhyphen's hyph_<language>.dic
/// files). Serves one thread at a time.
class Hyphenator
{
public:
    Hyphenator();
    ~Hyphenator();
    Q_DISABLE_COPY_MOVE(Hyphenator)

    /// Positions in the word (of letters alone) before which it may be parted; none where the language has no
    /// patterns. At least two letters stay before the hyphen and three after it.
    const std::vector<int> &points(QStringView word, const QString &language);

private:
    struct Patterns;
    Patterns *patterns(const QString &language);

    QHash<QString, std::shared_ptr<Patterns>> m_patterns; ///< null: looked for and not found
    QString m_language; ///< of the last question, which is nearly always that of the next
    Patterns *m_current = nullptr;
};

}
