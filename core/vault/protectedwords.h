// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/vault/identity.h"

#include <QHash>

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
/// hyphens and line ends do not matter; telephone numbers are compared by their last digits.
class ProtectedWords
{
public:
    ProtectedWords() = default;
    explicit ProtectedWords(const QHash<QString, Identity> &identities);

    /// Where a text holds one of them as whole words, in order; of two at one place the longer. A surname
    /// alone counts when it has four letters or more.
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

    QMultiHash<QString, Phrase> m_byFirstWord;
    QHash<QString, QString> m_numbers;             ///< last digits of telephone numbers: source
    QList<std::pair<QString, QString>> m_literals; ///< as written: source
};

}
