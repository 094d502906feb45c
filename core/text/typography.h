// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace galley::text {

/// The quotation marks of a language, with the space that belongs to them; the inner ones stand within
/// others.
struct QuoteMarks
{
    QString open;
    QString close;
    QString innerOpen;
    QString innerClose;
};

/// By BCP 47 code ("fr-CA" is French); those of English where the language is not known.
QuoteMarks quoteMarks(const QString &language);

/// What takes the place of the characters just written.
struct Refinement
{
    qsizetype removed = 0; ///< how many characters before the caret go
    QString words;
    bool operator==(const Refinement &) const = default;
};

/// The typographic form of what was typed last: marks for straight quotes, an apostrophe, dashes for two and
/// three hyphens, one character for three full stops. "before" is the line up to the caret, the typed
/// character included. Nothing where that stays as it is, and nothing within code, the address of a link, a
/// tag, the line of a directive, a rule, or the marks of a suggestion.
std::optional<Refinement> refined(QStringView before, const QString &language);

}
