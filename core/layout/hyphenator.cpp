// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/hyphenator.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <hyphen.h>
#include <unicode/ucnv.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr int lettersBefore = 2;
constexpr int lettersAfter = 3;
constexpr qsizetype longestWord = 60; ///< longer ones are no words of a language

QString pathOf(const QString &name)
{
    QStringList folders{u"/usr/share/hyphen"_s};
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hyphen"_s,
                                         QStandardPaths::LocateDirectory);
    for (const QString &folder : folders) {
        const QStringList found
            = QDir(folder).entryList({u"hyph_"_s + name + u".dic"_s}, QDir::Files, QDir::Name);
        if (!found.isEmpty())
            return folder + u'/' + found.first();
    }
    return {};
}

QString patternFile(const QString &language)
{
    const QStringList parts = language.split(u'-');
    const QString base = parts.first().toLower();
    QStringList names;
    if (parts.size() > 1)
        names << base + u'_' + parts.last().toUpper();
    if (base == "en"_L1)
        names << u"en_US"_s;
    names << base << base + u'_' + base.toUpper() << base + u"_*"_s;
    for (const QString &name : std::as_const(names)) {
        if (const QString path = pathOf(name); !path.isEmpty())
            return path;
    }
    return {};
}

}

struct Hyphenator::Patterns
{
    HyphenDict *dictionary = nullptr;
    UConverter *converter = nullptr; ///< null: the patterns are UTF-8
    QHash<QString, std::vector<int>> known;

    explicit Patterns(const QString &path) : dictionary(hnj_hyphen_load(QFile::encodeName(path).constData()))
    {
        if (!dictionary || dictionary->utf8)
            return;
        UErrorCode error = U_ZERO_ERROR;
        converter = ucnv_open(dictionary->cset, &error);
        if (U_SUCCESS(error)) {
            ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
            return;
        }
        hnj_hyphen_free(dictionary);
        dictionary = nullptr;
    }
    ~Patterns()
    {
        if (converter)
            ucnv_close(converter);
        if (dictionary)
            hnj_hyphen_free(dictionary);
    }
    Q_DISABLE_COPY_MOVE(Patterns)

    /// In the patterns' own encoding; empty where a letter is not in it.
    QByteArray encoded(const QString &word) const
    {
        if (!converter)
            return word.toUtf8();
        QByteArray bytes(word.size() * 4, Qt::Uninitialized);
        UErrorCode error = U_ZERO_ERROR;
        const int length = ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                           reinterpret_cast<const char16_t *>(word.utf16()),
                                           static_cast<int32_t>(word.size()), &error);
        return U_SUCCESS(error) && length == word.size() ? bytes.first(length) : QByteArray();
    }

    std::vector<int> find(const QString &word) const
    {
        const QByteArray bytes = encoded(word);
        if (bytes.isEmpty() || (converter == nullptr && word.toUcs4().size() != word.size()))
            return {};
        QByteArray marks(bytes.size() + 5, '0');
        char **replacements = nullptr;
        int *positions = nullptr;
        int *cuts = nullptr;
        const int failed = hnj_hyphen_hyphenate3(
            dictionary, bytes.constData(), static_cast<int>(bytes.size()), marks.data(), nullptr,
            &replacements, &positions, &cuts, lettersBefore, lettersAfter, 0, 0);
        std::vector<int> points;
        for (int i = 0; !failed && i + 1 < word.size(); ++i) {
            const bool changesSpelling = replacements && replacements[i];
            if ((marks[i] & 1) && !changesSpelling && i + 1 >= lettersBefore
                && word.size() - i - 1 >= lettersAfter)
                points.push_back(i + 1);
        }
        for (qsizetype i = 0; replacements && i < bytes.size(); ++i)
            free(replacements[i]);
        free(replacements);
        free(positions);
        free(cuts);
        return points;
    }
};

Hyphenator::Hyphenator() = default;
Hyphenator::~Hyphenator() = default;

Hyphenator::Patterns *Hyphenator::patterns(const QString &language)
{
    if (language == m_language)
        return m_current;
    if (!m_patterns.contains(language)) {
        const QString path = patternFile(language);
        auto loaded = path.isEmpty() ? nullptr : std::make_shared<Patterns>(path);
        m_patterns.insert(language, loaded && loaded->dictionary ? loaded : nullptr);
    }
    m_language = language;
    m_current = m_patterns.value(language).get();
    return m_current;
}

const std::vector<int> &Hyphenator::points(QStringView word, const QString &language)
{
    static const std::vector<int> none;
    Patterns *found = patterns(language);
    if (!found || word.size() > longestWord || word.size() < lettersBefore + lettersAfter)
        return none;
    const QString key = word.toString().toLower();
    if (key.size() != word.size())
        return none;
    auto known = found->known.find(key);
    if (known == found->known.end())
        known = found->known.insert(key, found->find(key));
    return *known;
}

}
