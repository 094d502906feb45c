// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/wordcounter.h"

#include "core/text/segmentation.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int restFromTelling = 400; // milliseconds

int wordsOf(const QTextBlock &block)
{
    const QString text = block.text();
    if (text.isEmpty() || text.startsWith(":::"_L1))
        return 0;
    return text::wordCount(text);
}

}

WordCounter::WordCounter(QTextDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restFromTelling);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (words() != m_told)
            tell();
    });
    recount();
}

void WordCounter::tell()
{
    m_told = words();
    m_rest.start();
    Q_EMIT wordsChanged(m_told);
}

void WordCounter::setExact(int words)
{
    if (words - m_sum == m_correction)
        return;
    m_correction = words - m_sum;
    tell();
}

void WordCounter::recount()
{
    m_blocks.clear();
    m_blocks.reserve(size_t(m_document.blockCount()));
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        m_blocks.push_back(wordsOf(block));
    m_sum = std::accumulate(m_blocks.begin(), m_blocks.end(), 0);
    m_correction = 0;
    tell();
}

void WordCounter::handleChange(int position, int added)
{
    const QTextBlock first = m_document.findBlock(position);
    QTextBlock last = m_document.findBlock(position + added);
    if (!last.isValid())
        last = m_document.lastBlock();
    const int kept = m_document.blockCount() - (last.blockNumber() - first.blockNumber() + 1);
    const int gone = int(m_blocks.size()) - kept;
    if (!first.isValid() || gone < 0 || first.blockNumber() + gone > int(m_blocks.size())) {
        recount();
        return;
    }
    const int before = words();
    const auto from = m_blocks.begin() + first.blockNumber();
    m_sum -= std::accumulate(from, from + gone, 0);
    std::vector<int> fresh;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next())
        fresh.push_back(wordsOf(block));
    m_sum += std::accumulate(fresh.begin(), fresh.end(), 0);
    if (int(fresh.size()) == gone)
        std::ranges::copy(fresh, from);
    else
        m_blocks.insert(m_blocks.erase(from, from + gone), fresh.begin(), fresh.end());
    if (words() != before && !m_rest.isActive())
        tell();
}

}
