// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/hyphenator.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <hyphen.h>
#include <unicode/ucnv.h>

#include <mutex>
#include <unordered_map>

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

/// Patterns are read once in a program's life: half a megabyte that takes longer to read than a page to set.
/// libhyphen only reads them when it hyphenates, so threads may share them. Null where they cannot be read.
std::shared_ptr<HyphenDict> dictionaryOf(const QString &path)
{
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<HyphenDict>> loaded;
    const std::scoped_lock lock(mutex);
    auto known = loaded.find(path);
    if (known == loaded.end()) {
        HyphenDict *dictionary = hnj_hyphen_load(QFile::encodeName(path).constData());
        known = loaded.insert(path, dictionary ? std::shared_ptr<HyphenDict>(dictionary, hnj_hyphen_free)
                                               : std::shared_ptr<HyphenDict>());
    }
    return *known;
}

struct WordHash
{
    using is_transparent = void;
    size_t operator()(QStringView word) const { return qHash(word); }
};
struct WordEqual
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};

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
    std::shared_ptr<HyphenDict> dictionary;
    UConverter *converter = nullptr; ///< null: the patterns are UTF-8
    std::unordered_map<QString, std::vector<int>, WordHash, WordEqual>
        known; ///< by the word as it is written

    explicit Patterns(const QString &path) : dictionary(dictionaryOf(path))
    {
        if (!dictionary || dictionary->utf8)
            return;
        UErrorCode error = U_ZERO_ERROR;
        converter = ucnv_open(dictionary->cset, &error);
        if (U_SUCCESS(error)) {
            ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
            return;
        }
        dictionary.reset();
    }
    ~Patterns()
    {
        if (converter)
            ucnv_close(converter);
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
            dictionary.get(), bytes.constData(), static_cast<int>(bytes.size()), marks.data(), nullptr,
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
        free(static_cast<void *>(replacements));
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
    if (const auto known = found->known.find(word); known != found->known.end())
        return known->second;
    const QString lower = word.toString().toLower();
    return found->known
        .emplace(word.toString(), lower.size() == word.size() ? found->find(lower) : std::vector<int>())
        .first->second;
}

}
