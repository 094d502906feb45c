// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/transcripts.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr qint64 mostBytes = 1 << 20;

bool isText(const story::Evidence &evidence)
{
    static const QStringList suffixes{u"txt"_s, u"md"_s, u"srt"_s, u"vtt"_s};
    const bool isWritten
        = evidence.kind == story::EvidenceKind::Transcript || evidence.kind == story::EvidenceKind::Note;
    return isWritten && !evidence.sha256.isEmpty() && !evidence.isSensitive
           && suffixes.contains(QFileInfo(evidence.locator).suffix().toLower());
}

/// The pieces of evidence with words that the story's quotations rest on.
std::vector<const story::Evidence *> writtenEvidence(const story::Story &story)
{
    QSet<story::EvidenceId> used;
    for (const story::Attribution &one : story.article.attributions)
        used.unite(QSet<story::EvidenceId>(one.evidence.begin(), one.evidence.end()));
    std::vector<const story::Evidence *> written;
    for (const story::StorySource &source : story.sources) {
        if (source.source.isProtected())
            continue;
        for (const story::Evidence &one : source.evidence) {
            if (isText(one) && used.contains(one.id))
                written.push_back(&one);
        }
    }
    return written;
}

std::shared_ptr<const check::Transcript> transcriptIn(const QString &path, const QString &language)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return nullptr;
    const QByteArray bytes = file.read(mostBytes);
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(u'\0'))
        return nullptr;
    auto transcript = std::make_shared<const check::Transcript>(text, language);
    return transcript->isEmpty() ? nullptr : transcript;
}

}

bool TranscriptReader::needsFiles(const story::Story &story) const
{
    return std::ranges::any_of(writtenEvidence(story),
                               [this](const story::Evidence *one) { return !m_files.contains(one->sha256); });
}

const check::Transcripts &TranscriptReader::read(const story::Story &story, const store::EvidenceFiles &files)
{
    for (const story::Evidence *one : writtenEvidence(story)) {
        if (m_files.contains(one->sha256))
            continue;
        const auto path = files.path(one->sha256);
        m_files.insert(one->sha256, path ? transcriptIn(*path, story.article.fields.language) : nullptr);
    }
    return known(story);
}

const check::Transcripts &TranscriptReader::known(const story::Story &story)
{
    m_transcripts.clear();
    for (const story::Evidence *one : writtenEvidence(story)) {
        if (const auto transcript = m_files.value(one->sha256))
            m_transcripts.insert(one->id, transcript);
    }
    return m_transcripts;
}

}
