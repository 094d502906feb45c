// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

class QTextDocument;

namespace galley::ui {

/// Words of a document, kept by paragraph: an edit counts again only the paragraphs it touched. Lines of page
/// directives count nothing. The figure is near the reader's count; setExact() corrects it when the
/// background run knows better. Whoever shows it lays a whole window out anew, so it is told a few times a
/// second at most.
class WordCounter : public QObject
{
    Q_OBJECT

public:
    explicit WordCounter(QTextDocument &document, QObject *parent = nullptr);

    int words() const { return m_sum + m_correction; }
    /// What a full count says of the very text that stands in the document now.
    void setExact(int words);
    /// Counts everything anew, for a text that was just set.
    void recount();
    /// To be called for every contentsChange of the document.
    void handleChange(int position, int added);

Q_SIGNALS:
    void wordsChanged(int words);

private:
    void tell();

    QTextDocument &m_document;
    std::vector<int> m_blocks;
    int m_sum = 0;
    int m_correction = 0;
    QTimer m_rest; ///< since it was told
    int m_told = 0;
};

}
