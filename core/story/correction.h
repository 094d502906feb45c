// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"

#include <optional>

namespace galley::story {

/// What a notice below a published story is. The words are the trade's and are not taken for one another.
enum class CorrectionKind {
    Correction,    ///< a fact was wrong
    Clarification, ///< right, but it could be misread
    Update,        ///< something new
    EditorsNote,   ///< something readers must know of how the story was made
    Withdrawal,    ///< the story should not have run
};

/// What is published to say that an earlier text was wrong, incomplete or taken back.
struct Correction
{
    ArticleId article;
    CorrectionKind kind = CorrectionKind::Correction;
    QString text;         ///< as the reader sees it
    QString whatWasWrong; ///< for the house
    QString by;
    qint64 at = 0;    ///< UTC milliseconds
    QString baseHash; ///< of the published text it is about
    bool operator==(const Correction &) const = default;
};

/// "editors-note": as in the store and at the command line.
QString correctionKindName(CorrectionKind kind);
std::optional<CorrectionKind> correctionKindFromName(QStringView name);
/// "Correction:", "Editor’s note:": what stands before the words on the page, in the language of the story
/// where it is known, English otherwise.
QString correctionLabel(CorrectionKind kind, const QString &language);

/// What the house's rules for wording have against a notice, one sentence each; empty: none. A correction is
/// called one, says what was wrong, and is not dressed up as a fix or an update (AP; Reuters).
QStringList wordingFaults(const Correction &correction);

}
