// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/spelling.h"

#include "core/text/segmentation.h"
#include "ui/editor/highlighting.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int restBeforeLook = 250;             // milliseconds without a key
constexpr qsizetype sliceLength = 6000;         // characters looked at before the window is heard again
constexpr qsizetype longestParagraph = 200'000; // more is no prose

}

Spelling::Spelling(QTextDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Spelling::look);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Spelling::take);
}

Spelling::~Spelling()
{
    m_watcher.waitForFinished();
}

void Spelling::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    restart(m_language);
}

void Spelling::restart(const QString &language)
{
    m_language = language;
    m_paragraphs.clear();
    m_firstUnchecked = 0;
    if (m_isOn) {
        m_paragraphs.resize(size_t(m_document.blockCount()));
        for (Paragraph &paragraph : m_paragraphs)
            paragraph.stamp = ++m_stamps;
        m_rest.start(0);
    }
    Q_EMIT changed();
}

void Spelling::setPersonalWords(const QStringList &words)
{
    m_personal = words;
    collectKnown();
}

void Spelling::setStoryWords(const QStringList &words)
{
    if (words == m_story)
        return;
    m_story = words;
    collectKnown();
}

void Spelling::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    collectKnown();
}

/// What is wrong by now is looked up again; what is right stays so unless a word was taken out of a list.
void Spelling::collectKnown()
{
    KnownWords known;
    for (const QStringList *list : {&m_personal, &m_story, &m_names}) {
        for (const QString &entry : *list) {
            for (const base::TextRange &word : text::words(entry))
                known.insert(foldedWord(QStringView(entry).sliced(word.begin, word.length())));
        }
    }
    if (known == m_known)
        return;
    const bool isMore = known.contains(m_known);
    m_known = std::move(known);
    for (Paragraph &paragraph : m_paragraphs)
        paragraph.isChecked = paragraph.isChecked && isMore && paragraph.wrong.empty();
    m_firstUnchecked = 0;
    if (m_isOn)
        m_rest.start(0);
}

void Spelling::setView(int firstBlock, int lastBlock)
{
    m_viewFirst = firstBlock;
    m_viewLast = lastBlock;
}

void Spelling::handleChange(int position, int removed, int added)
{
    if (!m_isOn)
        return;
    const QTextBlock first = m_document.findBlock(position);
    QTextBlock last = m_document.findBlock(position + added);
    if (!last.isValid())
        last = m_document.lastBlock();
    const int kept = m_document.blockCount() - (last.blockNumber() - first.blockNumber() + 1);
    const int gone = int(m_paragraphs.size()) - kept;
    if (!first.isValid() || gone < 1 || first.blockNumber() + gone > int(m_paragraphs.size())) {
        restart(m_language);
        return;
    }
    const auto from = m_paragraphs.begin() + first.blockNumber();
    if (first == last && gone == 1) {
        const int column = position - first.position();
        std::erase_if(from->wrong, [&](const base::TextRange &word) {
            return word.end >= column && word.begin <= column + removed;
        });
        for (base::TextRange &word : from->wrong) {
            if (word.begin > column)
                word = {word.begin + added - removed, word.end + added - removed};
        }
        *from = {++m_stamps, false, std::move(from->wrong)};
    } else {
        const auto place = m_paragraphs.erase(from, from + gone);
        const auto fresh
            = m_paragraphs.insert(place, size_t(last.blockNumber() - first.blockNumber() + 1), {});
        std::for_each(fresh, fresh + (last.blockNumber() - first.blockNumber() + 1),
                      [this](Paragraph &paragraph) { paragraph.stamp = ++m_stamps; });
    }
    m_firstUnchecked = std::min(m_firstUnchecked, size_t(first.blockNumber()));
    m_rest.start(restBeforeLook);
}

const std::vector<base::TextRange> &Spelling::wrongIn(int block) const
{
    static const std::vector<base::TextRange> none;
    return block >= 0 && block < int(m_paragraphs.size()) ? m_paragraphs[size_t(block)].wrong : none;
}

std::optional<base::TextRange> Spelling::next(int position, int direction) const
{
    const auto placed = [](const QTextBlock &block, const base::TextRange &word) {
        return base::TextRange{block.position() + word.begin, block.position() + word.end};
    };
    const int count = m_document.blockCount();
    const QTextBlock start = m_document.findBlock(position);
    QTextBlock block = start;
    for (int i = 0; i <= count && block.isValid(); ++i) {
        const std::vector<base::TextRange> &wrong = wrongIn(block.blockNumber());
        const auto isBeyond = [&](const base::TextRange &word) {
            const auto place = placed(block, word);
            return i > 0 || (direction > 0 ? place.begin > position : place.begin < position);
        };
        if (direction > 0) {
            if (const auto found = std::ranges::find_if(wrong, isBeyond); found != wrong.end())
                return placed(block, *found);
        } else if (const auto found = std::ranges::find_if(wrong.rbegin(), wrong.rend(), isBeyond);
                   found != wrong.rend()) {
            return placed(block, *found);
        }
        block = direction > 0 ? block.next() : block.previous();
        if (!block.isValid())
            block = direction > 0 ? m_document.begin() : m_document.lastBlock();
    }
    return std::nullopt;
}

bool Spelling::isSettled() const
{
    return !m_rest.isActive() && !m_watcher.isRunning()
           && std::ranges::all_of(m_paragraphs, &Paragraph::isChecked);
}

std::vector<SpellTask> Spelling::nextTasks()
{
    std::vector<SpellTask> tasks;
    qsizetype length = 0;
    const auto add = [&](size_t number) {
        Paragraph &paragraph = m_paragraphs[number];
        const QTextBlock block = m_document.findBlockByNumber(int(number));
        if (block.length() <= 1 || block.length() > longestParagraph) {
            paragraph.isChecked = true;
            paragraph.wrong.clear();
            return;
        }
        tasks.push_back({int(number), paragraph.stamp, block.text(), wordsIn(block)});
        length += block.length();
    };
    const size_t viewEnd = std::min(m_paragraphs.size(), size_t(std::max(0, m_viewLast + 1)));
    for (size_t i = size_t(std::max(0, m_viewFirst)); i < viewEnd && length < sliceLength; ++i) {
        if (!m_paragraphs[i].isChecked)
            add(i);
    }
    if (!tasks.empty())
        return tasks;
    while (m_firstUnchecked < m_paragraphs.size() && length < sliceLength) {
        if (!m_paragraphs[m_firstUnchecked].isChecked)
            add(m_firstUnchecked);
        ++m_firstUnchecked;
    }
    return tasks;
}

void Spelling::look()
{
    if (!m_isOn || m_watcher.isRunning() || m_language.isEmpty())
        return;
    std::vector<SpellTask> tasks = nextTasks();
    if (tasks.empty())
        return;
    m_watcher.setFuture(QtConcurrent::run([tasks = std::move(tasks), language = m_language, known = m_known] {
        std::vector<SpellOutcome> outcomes;
        outcomes.reserve(tasks.size());
        for (const SpellTask &task : tasks)
            outcomes.push_back(checkSpelling(task, language, known));
        return outcomes;
    }));
}

void Spelling::take()
{
    bool isNews = false;
    QStringList missing;
    for (SpellOutcome &outcome : m_watcher.future().takeResult()) {
        if (size_t(outcome.block) >= m_paragraphs.size()
            || m_paragraphs[size_t(outcome.block)].stamp != outcome.stamp) {
            m_firstUnchecked = 0; // it stands elsewhere by now, or has other words
            continue;
        }
        Paragraph &paragraph = m_paragraphs[size_t(outcome.block)];
        paragraph.isChecked = true;
        isNews = isNews || paragraph.wrong != outcome.wrong;
        paragraph.wrong = std::move(outcome.wrong);
        if (!outcome.missing.isEmpty() && !m_toldMissing.contains(outcome.missing)) {
            m_toldMissing.insert(outcome.missing);
            missing << outcome.missing;
        }
    }
    if (!m_rest.isActive())
        m_rest.start(0);
    if (isNews)
        Q_EMIT changed();
    for (const QString &language : missing)
        Q_EMIT dictionaryMissing(missingDictionary(language));
}

}
