// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/corpus.h"

#include "core/attribution/labels.h"
#include "core/text/codepoints.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

base::Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

/// A byte order mark is a character of the text, for ranges count it.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

/// "120 131;140 152" as ranges.
std::vector<base::TextRange> standoffRanges(QStringView offsets, const text::CodePointMap &map)
{
    std::vector<base::TextRange> ranges;
    for (const QStringView part : offsets.split(u';')) {
        const auto ends = part.split(u' ');
        if (ends.size() == 2)
            ranges.push_back({map.toUtf16(ends[0].toLongLong()), map.toUtf16(ends[1].toLongLong())});
    }
    return ranges;
}

std::vector<Marked> readStandoff(const QString &annotations, const text::CodePointMap &map)
{
    QHash<QString, std::vector<base::TextRange>> spans;
    QStringList events;
    for (const QString &line : annotations.split(u'\n')) {
        const QStringList parts = line.split(u'\t');
        if (line.startsWith(u'T') && parts.size() >= 2)
            spans[parts[0]] = standoffRanges(QStringView(parts[1]).sliced(parts[1].indexOf(u' ') + 1), map);
        else if (line.startsWith(u'E') && parts.size() >= 2)
            events << parts[1];
    }
    std::vector<Marked> marked;
    for (const QString &event : std::as_const(events)) {
        Marked one;
        for (const QString &argument : event.split(u' ', Qt::SkipEmptyParts)) {
            const auto &ranges = spans.value(argument.section(u':', 1));
            auto *list = argument.startsWith("Source"_L1)    ? &one.source
                         : argument.startsWith("Cue"_L1)     ? &one.cue
                         : argument.startsWith("Content"_L1) ? &one.content
                                                             : nullptr;
            if (list != nullptr)
                list->insert(list->end(), ranges.begin(), ranges.end());
        }
        for (auto *list : {&one.source, &one.cue, &one.content})
            std::ranges::sort(*list);
        if (!one.content.empty() || !one.cue.empty())
            marked.push_back(std::move(one));
    }
    return marked;
}

QHash<qsizetype, language::Tag> readTags(const QString &path, const text::CodePointMap &map)
{
    QHash<qsizetype, language::Tag> tags;
    const auto bytes = contents(path);
    if (!bytes)
        return tags; // a corpus without them still trains the labeller
    for (const QByteArray &line : bytes->split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 3)
            tags[map.toUtf16(parts[0].toLongLong())] = language::tagFromName(QString::fromUtf8(parts[2]));
    }
    return tags;
}

base::Result<std::vector<CorpusDocument>> readFolder(const QDir &folder)
{
    std::vector<CorpusDocument> documents;
    const QDir annotations(folder.filePath(u"attributions"_s));
    for (const QString &name : annotations.entryList({u"*.ann"_s}, QDir::Files, QDir::Name)) {
        CorpusDocument document;
        document.id = name.section(u'_', 0, -2);
        const auto text = contents(folder.filePath(u"text/%1.txt"_s.arg(document.id)));
        const auto standoff = contents(annotations.filePath(name));
        if (!text || !standoff)
            return std::unexpected(text ? standoff.error() : text.error());
        document.text = decoded(*text);
        const text::CodePointMap map(document.text);
        document.marked = readStandoff(QString::fromUtf8(*standoff), map);
        document.tags = readTags(folder.filePath(u"pos/%1.tsv"_s.arg(document.id)), map);
        documents.push_back(std::move(document));
    }
    return documents;
}

std::vector<base::TextRange> rangesFrom(const QJsonValue &value, const text::CodePointMap &map)
{
    std::vector<base::TextRange> ranges;
    for (const QJsonValue range : value.toArray())
        ranges.push_back({map.toUtf16(range[0].toInteger()), map.toUtf16(range[1].toInteger())});
    return ranges;
}

base::Result<std::vector<CorpusDocument>> readLines(const QString &path)
{
    const auto bytes = contents(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    std::vector<CorpusDocument> documents;
    for (const QByteArray &line : bytes->split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError fault;
        const QJsonObject object = QJsonDocument::fromJson(line, &fault).object();
        if (fault.error != QJsonParseError::NoError || !object.contains("text"_L1))
            return base::failure(base::ErrorCode::Invalid,
                                 u"%1: line %2 is not a training line"_s.arg(path).arg(documents.size() + 1));
        CorpusDocument document{object["id"_L1].toString(), object["text"_L1].toString(), {}, {}};
        const text::CodePointMap map(document.text);
        for (const QJsonValue one : object["attributions"_L1].toArray())
            document.marked.push_back({rangesFrom(one["source"_L1], map), rangesFrom(one["cue"_L1], map),
                                       rangesFrom(one["content"_L1], map)});
        documents.push_back(std::move(document));
    }
    return documents;
}

QJsonArray rangesJson(const std::vector<base::TextRange> &ranges, const text::CodePointMap &map)
{
    QJsonArray array;
    for (const base::TextRange &range : ranges) {
        const base::TextRange points = map.toCodePoints(range);
        array << QJsonArray{points.begin, points.end};
    }
    return array;
}

/// Who owns a word: the role, and which of the marked attributions.
struct Owner
{
    Role role = Role::None;
    size_t index = 0;
    size_t distance = std::numeric_limits<size_t>::max();
    bool operator==(const Owner &other) const { return role == other.role && index == other.index; }
};

class MarkedLabeller
{
public:
    MarkedLabeller(const CorpusDocument &document, const std::vector<Reading> &readings)
        : m_document(document)
    {
        for (const Reading &reading : readings)
            m_words.insert(m_words.end(), reading.words.words.begin(), reading.words.words.end());
        m_owners.resize(m_words.size());
        const auto &marked = document.marked;
        for (size_t i = 0; i < marked.size(); ++i)
            own(marked[i].content, Role::Content, i);
        for (size_t i = 0; i < marked.size(); ++i)
            ownSource(i);
        for (size_t i = 0; i < marked.size(); ++i)
            own(marked[i].cue, Role::Cue, i);
    }

    std::vector<uint8_t> labels(size_t first, size_t count) const
    {
        std::vector<uint8_t> labels(count, Outside);
        for (size_t i = 0; i < count; ++i) {
            const Owner &owner = m_owners[first + i];
            if (owner.role == Role::None)
                continue;
            const bool begins = i == 0 || !(m_owners[first + i - 1] == owner);
            if (!begins) {
                labels[i] = isBegin(labels[i - 1]) ? labels[i - 1] + 1 : labels[i - 1];
                continue;
            }
            if (owner.role == Role::Cue) {
                labels[i] = CueBegin;
                continue;
            }
            const auto &cue = m_document.marked[owner.index].cue;
            const bool before = !cue.empty() && m_words[first + i].begin < cue.front().begin;
            labels[i] = owner.role == Role::Source ? (before ? SourceBeforeBegin : SourceAfterBegin)
                                                   : (before ? ContentBeforeBegin : ContentAfterBegin);
        }
        return labels;
    }

private:
    template <class Visit>
    void visit(const std::vector<base::TextRange> &ranges, Visit visit)
    {
        for (const base::TextRange &range : ranges) {
            auto word = std::ranges::upper_bound(m_words, range.begin, {}, &base::TextRange::end);
            for (; word != m_words.end() && word->begin < range.end; ++word)
                visit(m_owners[size_t(word - m_words.begin())], *word);
        }
    }

    void own(const std::vector<base::TextRange> &ranges, Role role, size_t index)
    {
        visit(ranges, [&](Owner &owner, const base::TextRange &) { owner = {role, index, 0}; });
    }

    /// A source that several cues share is labelled by the nearest of them.
    void ownSource(size_t index)
    {
        const Marked &one = m_document.marked[index];
        if (one.source.empty())
            return;
        const qsizetype cue = one.cue.empty() ? one.source.front().begin : one.cue.front().begin;
        const auto distance = static_cast<size_t>(std::abs(cue - one.source.front().begin));
        visit(one.source, [&](Owner &owner, const base::TextRange &) {
            if (owner.role != Role::Source || distance < owner.distance)
                owner = {Role::Source, index, distance};
        });
    }

    const CorpusDocument &m_document;
    std::vector<base::TextRange> m_words;
    std::vector<Owner> m_owners;
};

}

base::Result<std::vector<CorpusDocument>> readCorpus(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return readLines(path);
    const QDir folder(path);
    if (folder.exists(u"attributions"_s))
        return readFolder(folder);
    std::vector<CorpusDocument> all;
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        auto documents = readLines(folder.filePath(name));
        if (!documents)
            return documents;
        std::ranges::move(*documents, std::back_inserter(all));
    }
    if (all.empty())
        return base::failure(base::ErrorCode::NotFound,
                             u"%1: neither attributions/ nor .jsonl files"_s.arg(path));
    return all;
}

QByteArray trainingLine(const CorpusDocument &document)
{
    const text::CodePointMap map(document.text);
    QJsonArray attributions;
    for (const Marked &one : document.marked) {
        attributions << QJsonObject{{u"source"_s, rangesJson(one.source, map)},
                                    {u"cue"_s, rangesJson(one.cue, map)},
                                    {u"content"_s, rangesJson(one.content, map)}};
    }
    const QJsonObject line{
        {u"id"_s, document.id}, {u"text"_s, document.text}, {u"attributions"_s, attributions}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::vector<std::vector<uint8_t>> markedLabels(const CorpusDocument &document,
                                               const std::vector<Reading> &readings)
{
    const MarkedLabeller labeller(document, readings);
    std::vector<std::vector<uint8_t>> labels;
    size_t first = 0;
    for (const Reading &reading : readings) {
        labels.push_back(labeller.labels(first, reading.items.size()));
        first += reading.items.size();
    }
    return labels;
}

}
