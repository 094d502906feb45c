// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/vault/foldedwords.h"
#include "core/vault/identity.h"

#include <QHash>

#include <span>
#include <vector>

namespace galley::vault {

/// A place in a text that gives a source away.
struct Exposure
{
    base::TextRange range;
    QString source;
    bool operator==(const Exposure &) const = default;
};

/// The names, other names and contacts of identities, folded for comparison: letter case, accents, spaces,
/// hyphens, line ends and what is not seen do not matter; telephone numbers are compared by their last
/// digits.
class ProtectedWords
{
public:
    ProtectedWords() = default;
    explicit ProtectedWords(const QHash<QString, Identity> &identities);

    /// Where a text holds one of them as whole words or forms of them, in order; of two at one place the
    /// longer. Where a script puts no spaces between words, anywhere. A surname alone counts when it has four
    /// letters or more.
    std::vector<Exposure> find(const QString &text) const;
    /// Whether bytes of any file hold one of them, as UTF-8 or UTF-16 of either order: the last look at what
    /// leaves. Returns the sources.
    QStringList findInBytes(const QByteArray &bytes) const;

private:
    struct Phrase
    {
        QStringList words; ///< folded
        QString source;
    };
    void add(const QString &phrase, const QString &source);
    void addNumber(const QString &contact, const QString &source);
    void addLiteral(const QString &phrase, const QString &source);
    void addRunning(const QString &phrase, const QString &source);
    const Phrase *longestAt(std::span<const Word> words, const Word &first) const;
    void findWords(const std::vector<Word> &words, std::vector<Exposure> &found) const;
    void findRunning(const QString &text, std::vector<Exposure> &found) const;
    void findNumbers(const QString &text, std::vector<Exposure> &found) const;

    QMultiHash<QString, Phrase> m_byBeginning;     ///< of their first word
    QHash<QString, QString> m_numbers;             ///< last digits of telephone numbers: source
    QList<std::pair<QString, QString>> m_running;  ///< names in scripts without spaces, folded: source
    QList<std::pair<QString, QString>> m_literals; ///< as written: source
};

}
