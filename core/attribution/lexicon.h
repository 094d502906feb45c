// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace galley::attribution {

/// The words of resources/lexicons/attribution-<language>.json; its keys say what each is for.
struct Lexicon
{
    QSet<QString> clause;
    QSet<QString> object;
    QSet<QString> addressee;
    QHash<QString, QStringList> particles;
    QSet<QString> auxiliaries;
    QSet<QString> boundaries;
    QSet<QString> anonymous;
    QSet<QString> media;
    QSet<QString> determiners;
    QSet<QString> places; ///< begin what may stand between a cue and its content: "on", "Tuesday"
    QSet<QString> pronouns;
    QSet<QString> openers;    ///< words at the begin of a clause that are no part of its subject
    QSet<QString> nounEnders; ///< words behind which the noun of a source is over: "of", "who"
    QSet<QString> titles;
    QSet<QString> male; ///< titles and pronouns that tell
    QSet<QString> female;
    QSet<QString> he;
    QSet<QString> she;
    QSet<QString> organisations; ///< words of names that no person has
    // For languages that ClauseRules reads.
    QSet<QString> conjunctions; ///< that open a reported clause: "dass", "что"
    QSet<QString> joiners;      ///< "und", "и"
    QStringList according;      ///< phrases before a source: "nach Angaben", "по словам"
    QSet<QString> trailing;     ///< words behind a source: "zufolge"
    QSet<QString> asides;       ///< before a source that stands alone between marks: "so"
    QSet<QString> like;         ///< "wie", "как"
    QSet<QString> prepositions;
    QSet<QString> genitives;    ///< determiners that go on a noun phrase
    QSet<QString> relatives;    ///< pronouns that open a clause about the word before
    QStringList participles;    ///< endings of words that do the same
    QSet<QString> subjunctives; ///< verb forms of reported speech: "sei", "bleibe"
    bool capitalNouns = false;  ///< nouns have a capital, as in German
    bool bareClauses = false;   ///< a reported clause may lack its conjunction
    QRegularExpression unsourced;
    QRegularExpression unnamed; ///< "asked not to be named"
    QRegularExpression via;     ///< the last group is whom the words were said to

    /// Whether ClauseRules reads the language, or else CueRules.
    bool setsClausesApart() const { return !conjunctions.isEmpty(); }
    bool isCue(const QString &word) const { return clause.contains(word) || object.contains(word); }

    /// Of that language, or nothing where there is none: then the detector finds nothing.
    static const Lexicon *forLanguage(const QString &language);
};

}
