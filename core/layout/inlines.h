// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/looks.h"
#include "core/layout/marks.h"
#include "core/markup/node.h"

namespace galley::layout {

/// Flattens inline markup to words with looks and origins.
class InlineFlattener
{
public:
    /// base: where the paragraph begins in the body; sources are counted from there.
    InlineFlattener(Looks &looks, RichTextBuilder &words, QString role, qsizetype base,
                    const QMap<QString, int> *noteNumbers = nullptr)
        : m_looks(looks)
        , m_words(words)
        , m_role(std::move(role))
        , m_base(base)
        , m_marks(looks.marks(words.language()))
        , m_noteNumbers(noteNumbers)
    {
        m_isCaps = looks.style().textStyle(m_role).caps;
    }

    void addChildren(const markup::Node &node, const Emphasised &emphasis = {}, const QString &link = {});

private:
    void add(const markup::Node &node, Emphasised emphasis, QString link);
    void noteTag(const QString &tag);
    void addWords(const markup::Node &node, const QString &words, Emphasised emphasis, const QString &link);
    void addNoteReference(const markup::Node &node, Emphasised emphasis);
    void addMarked(const QString &words, const Emphasised &emphasis, RichTextBuilder::From from,
                   const QString &link);
    void addCased(const QString &words, Emphasised emphasis, const RichTextBuilder::From &from,
                  const QString &link);

    Looks &m_looks;
    RichTextBuilder &m_words;
    QString m_role;
    qsizetype m_base;
    MarkSetter m_marks;
    const QMap<QString, int> *m_noteNumbers; ///< by id; null: references are not shown
    bool m_isCaps = false;
    int m_depth = 0;
    int m_rise = 0;           ///< inside <sup> or <sub>
    bool m_smallCaps = false; ///< inside <sc>
};

}
