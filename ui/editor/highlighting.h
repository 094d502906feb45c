// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
}

namespace galley::ui {

class Theme;

/// Colours a document as story markup (resources/syntax), in the window's theme. Its definitions are read
/// when the first document is attached, not when the window starts.
class Highlighting : public QObject
{
    Q_OBJECT

public:
    explicit Highlighting(const Theme &theme, QObject *parent = nullptr);
    ~Highlighting() override;

    void attach(QTextDocument &document);

private:
    void dress();

    const Theme &m_theme;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
};

}
