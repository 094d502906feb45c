// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QObject>

#include <memory>
#include <vector>

class QTextBlock;
class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace galley::ui {

class StoryHighlighter;
class Theme;

/// Colours a document as story markup (resources/syntax), in the window's theme. Its definitions are read
/// when the first document is attached, not when the window starts. Marks stand back in all paragraphs but
/// the one that is written in.
class Highlighting : public QObject
{
    Q_OBJECT

public:
    explicit Highlighting(const Theme &theme, QObject *parent = nullptr);
    ~Highlighting() override;

    void attach(QTextDocument &document);
    /// The paragraph the caret is in; colours that one and the one before it anew.
    void setCurrent(const QTextBlock &block);

private:
    void dress();

    const Theme &m_theme;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<StoryHighlighter> m_highlighter;
};

/// What a place in a paragraph was coloured as.
enum class TextKind { Words, Mark, Code, Other };
TextKind kindAt(const QTextBlock &block, int column);
/// Whether what is typed at a place stays as it is typed: in code, and in a front matter that was pasted
/// along.
bool isVerbatim(const QTextBlock &block, int column);
/// Where a paragraph has words for readers, in its own columns.
std::vector<base::TextRange> wordsIn(const QTextBlock &block);

}
