// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/richtext.h"

namespace galley::layout {

namespace {

int indexOf(QStringList &list, const QString &value)
{
    if (value.isEmpty())
        return -1;
    const qsizetype known = list.indexOf(value);
    if (known >= 0)
        return static_cast<int>(known);
    list << value;
    return static_cast<int>(list.size() - 1);
}

/// Tabs, line feeds and the like are spaces; other control characters have no shape and would print as boxes.
QString printable(QString words)
{
    for (QChar &c : words) {
        const bool isControl = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        if (isControl || c.unicode() == 0x2029)
            c = u' ';
    }
    return words;
}

}

std::pair<RichText, RichText> parted(const RichText &text, int at)
{
    RichText before = text, behind = text;
    before.text = text.text.left(at);
    behind.text = text.text.mid(at);
    before.spans.clear();
    behind.spans.clear();
    for (const Span &span : text.spans) {
        const bool isLiteral = span.sourceLength == span.end - span.begin;
        Span first = span, second = span;
        first.end = std::min(span.end, at);
        second.begin = std::max(span.begin, at);
        if (isLiteral) {
            first.sourceLength = first.end - first.begin;
            second.sourceLength = second.end - second.begin;
            second.source += span.source < 0 ? 0 : second.begin - span.begin;
        }
        second.begin -= at;
        second.end -= at;
        if (first.end > first.begin)
            before.spans.push_back(first);
        if (second.end > second.begin)
            behind.spans.push_back(second);
    }
    std::erase_if(before.notes, [at](const NoteMark &mark) { return mark.at > at; });
    std::erase_if(behind.notes, [at](const NoteMark &mark) { return mark.at <= at; });
    for (NoteMark &mark : behind.notes)
        mark.at -= at;
    return {std::move(before), std::move(behind)};
}

void RichTextBuilder::add(const QString &words, const Look &look, const From &from, const QString &link)
{
    if (words.isEmpty())
        return;
    auto known = std::find(m_text.looks.begin(), m_text.looks.end(), look);
    if (known == m_text.looks.end())
        known = m_text.looks.insert(known, look);
    Span span;
    span.begin = static_cast<int>(m_text.text.size());
    m_text.text += printable(words);
    span.end = static_cast<int>(m_text.text.size());
    span.look = static_cast<int>(known - m_text.looks.begin());
    span.link = indexOf(m_text.links, link);
    span.field = indexOf(m_text.fields, from.field);
    span.source = from.source;
    span.sourceLength = from.sourceLength < 0 ? span.end - span.begin : from.sourceLength;
    m_text.spans.push_back(span);
}

RichText RichTextBuilder::take()
{
    const auto isSpace = [this](int at) { return m_text.text[at] == u' '; };
    while (!m_text.spans.empty()) {
        Span &last = m_text.spans.back();
        while (last.end > last.begin
               && (isSpace(last.end - 1) || m_text.text[last.end - 1].unicode() == 0x2028)) {
            --last.end;
            m_text.text.chop(1);
        }
        if (last.end > last.begin)
            break;
        m_text.spans.pop_back();
    }
    return std::exchange(m_text, RichText{});
}

}
