// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::vaultapp {

/// With Argon2id at half a second a guess, 2^50 guesses cost one machine some ten million years, and whoever
/// owns a hundred thousand of them a century.
constexpr double leastGuessBits = 50;

/// An estimate, from below, of the guesses that a passphrase withstands, as a power of two: the lesser of
/// two. zxcvbn (D. Wheeler, USENIX Security 2016) knows the words, names, dates, keyboards and spellings that
/// English-speaking guessers try first, but takes every other script for random letters. So the text is also
/// read as words, numbers, runs of one letter and of the alphabet or the keyboard: a word counts as one of
/// 2^13 whatever its length up to nine letters, digits 3.3 bits each but a year 7, a repeated word 1.
double guessBits(const QString &passphrase);

/// Six made-up words that can be spoken, 15.4 bits each: 92 bits.
QString suggestedPassphrase();

}
