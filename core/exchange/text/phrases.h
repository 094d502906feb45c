// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <array>

namespace galley::exchange {

/// What a page's furniture is for.
enum class FurnitureKind { Newsletter, Support, Related, Share, Navigation, Legal };
constexpr int furnitureKinds = 6;

/// The words by which furniture, bylines, dates and credits are known, from
/// resources/rules/page-furniture.json. All languages are looked for at once: a page's furniture is not
/// always in the story's language.
struct Phrases
{
    struct Kind
    {
        QRegularExpression line;   ///< fits a whole line
        QRegularExpression within; ///< evidence in a sentence
    };
    std::array<Kind, furnitureKinds> kinds;
    QRegularExpression ends;    ///< a line after which a story seldom goes on
    QRegularExpression closes;  ///< a line after which hardly any story goes on: comments, copyright
    QRegularExpression address; ///< words by which a paper speaks of itself and to its reader
    QRegularExpression byline;  ///< captures the names
    QRegularExpression role;    ///< a line that says what the writer is
    QRegularExpression credit;  ///< captures the caption before it and the credit after it
    QRegularExpression caption;
    QRegularExpression published;
    QRegularExpression date; ///< captures day, month, year in any of the usual orders
    QRegularExpression nameSeparator;
    QStringList months; ///< of all languages, twelve each, in lower case

    /// The one table of the program.
    static const Phrases &builtIn();
};

}
