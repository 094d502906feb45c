// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/lexicon.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

QStringList words(const QJsonObject &root, QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue word : root.value(key).toArray())
        list << word.toString();
    return list;
}

QSet<QString> wordSet(const QJsonObject &root, QLatin1StringView key)
{
    const QStringList list = words(root, key);
    return {list.begin(), list.end()};
}

/// Any of the alternatives, as whole words; none at all match nothing.
QRegularExpression pattern(const QStringList &alternatives, QRegularExpression::PatternOptions options)
{
    const QString any = alternatives.isEmpty() ? u"(?!)"_s : alternatives.join(u'|');
    return QRegularExpression(u"(?<!\\p{L})(?:"_s + any + u")(?!\\p{L})"_s,
                              options | QRegularExpression::UseUnicodePropertiesOption);
}

Lexicon load(const QString &path)
{
    QFile file(path);
    const QJsonObject root
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Lexicon lexicon;
    lexicon.clause = wordSet(root, "clause"_L1);
    lexicon.object = wordSet(root, "object"_L1);
    lexicon.addressee = wordSet(root, "addressee"_L1);
    lexicon.auxiliaries = wordSet(root, "auxiliaries"_L1);
    lexicon.boundaries = wordSet(root, "boundaries"_L1);
    lexicon.anonymous = wordSet(root, "anonymous"_L1);
    lexicon.media = wordSet(root, "media"_L1);
    lexicon.determiners = wordSet(root, "determiners"_L1);
    lexicon.places = wordSet(root, "places"_L1);
    lexicon.pronouns = wordSet(root, "pronouns"_L1);
    lexicon.openers = wordSet(root, "openers"_L1);
    const QJsonObject particles = root.value("particles"_L1).toObject();
    for (auto verb = particles.begin(); verb != particles.end(); ++verb) {
        for (const QJsonValue particle : verb.value().toArray())
            lexicon.particles[verb.key()] << particle.toString();
    }
    lexicon.nounEnders = wordSet(root, "nounEnders"_L1);
    lexicon.titles = wordSet(root, "titles"_L1);
    lexicon.male = wordSet(root, "male"_L1);
    lexicon.female = wordSet(root, "female"_L1);
    lexicon.he = wordSet(root, "he"_L1);
    lexicon.she = wordSet(root, "she"_L1);
    lexicon.organisations = wordSet(root, "organisations"_L1);
    lexicon.conjunctions = wordSet(root, "conjunctions"_L1);
    lexicon.joiners = wordSet(root, "joiners"_L1);
    lexicon.according = words(root, "according"_L1);
    lexicon.trailing = wordSet(root, "trailing"_L1);
    lexicon.asides = wordSet(root, "asides"_L1);
    lexicon.like = wordSet(root, "like"_L1);
    lexicon.prepositions = wordSet(root, "prepositions"_L1);
    lexicon.genitives = wordSet(root, "genitives"_L1);
    lexicon.relatives = wordSet(root, "relatives"_L1);
    lexicon.participles = words(root, "participles"_L1);
    lexicon.subjunctives = wordSet(root, "subjunctives"_L1);
    lexicon.capitalNouns = root.value("capitalNouns"_L1).toBool();
    lexicon.bareClauses = root.value("bareClauses"_L1).toBool();
    lexicon.unsourced = pattern(words(root, "unsourced"_L1), QRegularExpression::CaseInsensitiveOption);
    lexicon.unnamed = pattern(words(root, "unnamed"_L1), QRegularExpression::CaseInsensitiveOption);
    lexicon.via = pattern(words(root, "via"_L1), QRegularExpression::NoPatternOption);
    return lexicon;
}

}

const Lexicon *Lexicon::forLanguage(const QString &language)
{
    static const Lexicon english = load(u":/galley/lexicons/attribution-en.json"_s);
    static const Lexicon german = load(u":/galley/lexicons/attribution-de.json"_s);
    static const Lexicon russian = load(u":/galley/lexicons/attribution-ru.json"_s);
    if (language.isEmpty() || language.startsWith("en"_L1))
        return &english;
    return language.startsWith("de"_L1) ? &german : language.startsWith("ru"_L1) ? &russian : nullptr;
}

}
