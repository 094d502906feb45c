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
    QSet<QString> openers; ///< words at the begin of a clause that are no part of its subject
    QRegularExpression unsourced;

    bool isCue(const QString &word) const { return clause.contains(word) || object.contains(word); }

    /// Of that language, or nothing where there is none: then the detector finds nothing.
    static const Lexicon *forLanguage(const QString &language);
};

}
