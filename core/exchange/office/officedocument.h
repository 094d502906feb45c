// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"
#include "core/exchange/web/dom.h"

class QXmlStreamReader;

namespace galley::exchange::office {

/// An attribute by its local name, whatever prefix the writer gave it; empty where there is none.
QString value(const QXmlStreamReader &xml, QLatin1StringView name);

/// A comment of a word processor.
struct Comment
{
    QString author;
    qint64 at = 0; ///< UTC milliseconds, 0: not told
    QString text;
};

/// A tracked change.
struct TrackedChange
{
    QString author;
    qint64 at = 0;
};

struct EmbeddedPicture
{
    QString name; ///< unique in the document
    QByteArray bytes;
    QString alternateText;
    QString caption;
};

/// What a reader of a word processor's files has understood: blocks as of a web page, and marks among their
/// words for all that such a page does not know.
class Document
{
public:
    Document();

    web::Node *body() { return m_page.root(); }
    web::Node *make(const QString &tag) { return m_page.make(tag); }
    /// The words below a node in one line, without marks.
    static QString lineOf(const web::Node *node);
    /// Words, without the characters that marks are made of.
    web::Node *words(const QString &text);

    /// Marks to be put among the words, where a comment begins and ends, a footnote is called, or a picture
    /// stands (in a paragraph of its own). Each is named by its index in the lists below.
    web::Node *commentBegin(size_t comment) { return mark(0, comment); }
    web::Node *commentEnd(size_t comment) { return mark(1, comment); }
    web::Node *noteCall(size_t note) { return mark(2, note); }
    web::Node *picture(size_t picture) { return mark(3, picture); }
    /// An element that holds inserted or deleted words.
    web::Node *change(bool isInsertion, const TrackedChange &change);

    story::Fields fields;
    std::vector<Comment> comments;
    std::vector<EmbeddedPicture> pictures;
    QStringList notes; ///< footnotes, in words
    QStringList warnings;

    /// The story. A first line that stands for a headline becomes one, "By …" the byline.
    Imported finish();

private:
    web::Node *mark(int kind, size_t index);
    void readHead();
    QString markup(bool hasMarks);
    void resolveCalls(QString &text) const;
    void joinReplacements(QString &text) const;
    void takeMarks(QString &text, Imported &imported);

    web::Page m_page;
    std::vector<TrackedChange> m_changes;
};

}
