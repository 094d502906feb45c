// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/stemming.h"

#include <QHash>

#include <libstemmer.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace galley::text {

namespace {

constexpr qsizetype longestWord = 64;        // UTF-16 units
constexpr qsizetype mostRemembered = 20'000; // words of a language

/// "de" of "de-AT"; empty where that is no code of two letters. Snowball's names of algorithms are longer.
QString codeOf(const QString &language)
{
    const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const bool isCode = code.size() == 2 && std::ranges::all_of(code, [](QChar letter) {
                            return letter >= u'a' && letter <= u'z';
                        });
    return isCode ? code : QString();
}

/// The stemmer of one language and what it said lately, as a text has the same words again and again. For one
/// thread: Snowball's keeps the word that it works on.
class Stemmer
{
public:
    explicit Stemmer(const QString &code)
        : m_stemmer(sb_stemmer_new(code.toLatin1().constData(), nullptr)) { }

    bool isThere() const { return m_stemmer != nullptr; }
    QString stem(const QString &word)
    {
        if (const auto known = m_known.constFind(word); known != m_known.constEnd())
            return *known;
        if (m_known.size() >= mostRemembered)
            m_known.clear();
        const QByteArray small = word.toLower().normalized(QString::NormalizationForm_C).toUtf8();
        const sb_symbol *found = sb_stemmer_stem(
            m_stemmer.get(), reinterpret_cast<const sb_symbol *>(small.constData()), int(small.size()));
        const QString stem = found == nullptr
                                 ? QString()
                                 : withoutAccents(QString::fromUtf8(reinterpret_cast<const char *>(found),
                                                                    sb_stemmer_length(m_stemmer.get())));
        return *m_known.insert(word, stem);
    }

private:
    struct Delete
    {
        void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
    };
    std::unique_ptr<sb_stemmer, Delete> m_stemmer;
    QHash<QString, QString> m_known;
};

/// Null where there is none.
Stemmer *stemmerOf(const QString &code)
{
    static thread_local std::unordered_map<QString, Stemmer> all;
    if (code.isEmpty())
        return nullptr;
    Stemmer &one = all.try_emplace(code, code).first->second;
    return one.isThere() ? &one : nullptr;
}

}

QString stemLanguage(const QString &language)
{
    const QString code = codeOf(language);
    return stemmerOf(code) != nullptr ? code : QString();
}

QString withoutAccents(const QString &word)
{
    QString small = word.toLower();
    if (std::ranges::all_of(small, [](QChar letter) { return letter < QChar(0x80); }))
        return small;
    QString plain;
    for (const QChar one : small.normalized(QString::NormalizationForm_D)) {
        const bool isShortI = one == QChar(0x306) && plain.endsWith(QChar(0x438));
        if (!one.isMark() || isShortI)
            plain += one;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

QString stem(const QString &word, const QString &language)
{
    const bool isPlain
        = word.size() <= longestWord && std::ranges::none_of(word, [](QChar one) { return one.isNumber(); });
    Stemmer *stemmer = isPlain ? stemmerOf(codeOf(language)) : nullptr;
    return stemmer == nullptr ? QString() : stemmer->stem(word);
}

}
