// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

#include <vector>

namespace galley::attribution {

enum class TokenKind { Word, Comma, Stop, Colon, Dash, OpenQuote, CloseQuote, Other };

struct Token
{
    base::TextRange range;
    TokenKind kind = TokenKind::Word;
    QString lower; ///< words only
    bool isCapital = false;
    bool inQuote = false; ///< between quotation marks
};

/// A paragraph as tokens; sentences are ranges of token indices. What stands in quotation marks is not cut.
struct Paragraph
{
    std::vector<Token> tokens;
    std::vector<base::TextRange> sentences;
};

/// Cuts a text into paragraphs at its line breaks. Straight quotation marks open after a space and close
/// after anything else; a paragraph that leaves one open (as the paragraphs of one long quotation do) closes
/// it at its end.
std::vector<Paragraph> tokenize(QStringView text);

}
