// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/lensrunner.h"

#include <QtConcurrent>

namespace galley::desk {

LensRunner::LensRunner(OpenStory &story, QObject *parent) : QObject(parent), m_story(story)
{
    connect(&m_watcher, &QFutureWatcher<Made>::finished, this, &LensRunner::deliver);
    connect(&story, &OpenStory::annotationsChanged, this, &LensRunner::request);
    connect(&story, &OpenStory::bodyEdited, this,
            [this](qint64, qsizetype at, qsizetype gone, qsizetype come) { note({at, gone, come}); });
}

LensRunner::~LensRunner()
{
    m_watcher.waitForFinished();
}

void LensRunner::setDetection(const attribution::Detection &detection)
{
    m_detection = detection;
    m_edits.clear();
    request();
}

void LensRunner::setBook(std::shared_ptr<const SourceBook> book)
{
    m_book = std::move(book);
    request();
}

void LensRunner::note(const text::Edit &edit)
{
    constexpr size_t mostEdits = 100;
    if (!m_edits.empty() && edit.removed == 0
        && edit.position == m_edits.back().position + m_edits.back().inserted)
        m_edits.back().inserted += edit.inserted;
    else
        m_edits.push_back(edit);
    if (m_edits.size() > mostEdits)
        carryEdits();
}

void LensRunner::carryEdits()
{
    for (const text::Edit &edit : std::exchange(m_edits, {}))
        carry(edit);
}

void LensRunner::carry(const text::Edit &edit)
{
    const auto carryAll = [&edit](std::vector<base::TextRange> &ranges) {
        for (base::TextRange &range : ranges)
            range = text::carried(range, edit);
        std::erase_if(ranges, [](const base::TextRange &range) { return range.isEmpty(); });
    };
    for (attribution::Detected &found : m_detection.attributions) {
        carryAll(found.source);
        carryAll(found.cue);
        carryAll(found.content);
    }
    std::erase_if(m_detection.attributions, [](const attribution::Detected &found) {
        return found.content.empty() && found.cue.empty();
    });
    carryAll(m_detection.unsourced);
}

void LensRunner::request()
{
    if (m_watcher.isRunning()) {
        m_waiting = true;
        return;
    }
    m_waiting = false;
    carryEdits();
    m_watcher.setFuture(QtConcurrent::run(
        [article = m_story.article(), detection = m_detection, book = m_book, revision = m_story.revision()] {
            return Made{revision, std::make_shared<const Lens>(makeLens(article, detection, *book))};
        }));
}

void LensRunner::deliver()
{
    const Made made = m_watcher.result();
    const bool isOfNow = made.revision == m_story.revision();
    if (isOfNow) {
        m_lens = made.lens;
        Q_EMIT ready(m_lens);
    }
    if (m_waiting) // an edit alone brings a new detection soon, which asks again
        request();
}

}
