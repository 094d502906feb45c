// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/html/embeddedphoto.h"
#include "core/markup/visitor.h"
#include "core/story/story.h"

#include <QSet>

namespace galley::exchange::html {

/// A photo with its caption and credit; where the photo is missing, its alternate text stands in its place.
/// folder: where its file goes, in several widths; null: into the page.
QString figure(const story::Story &story, const story::Photo &photo, const PhotoFolder *folder,
               const QString &className = {});

/// Writes a story's body as HTML. Raw HTML in the text is not passed on; a picture that is not among the
/// story's photos becomes a link, so that the page loads nothing from elsewhere.
class BodyWriter final : public markup::Visitor
{
public:
    /// dateline: HTML that opens the first paragraph.
    BodyWriter(const story::Story &story, QString dateline, const PhotoFolder *folder = nullptr);

    bool enter(const markup::Node &node) override;
    void leave(const markup::Node &node) override;

    QString html() const { return m_html; }
    /// Names of the furniture that the text itself gave a place.
    const QSet<QString> &placedFurniture() const { return m_placed; }
    /// The correction notes, wherever they stood in the text.
    QString corrections() const { return m_corrections; }
    /// The footnotes, each with a way back to where it was called.
    QString notes() const;

private:
    bool enterInline(const markup::Node &node);
    void leaveInline(const markup::Node &node);
    bool enterDirective(const markup::Node &node);
    void leaveDirective(const markup::Node &node);
    void openTableCell(const markup::Node &node);
    void writeNoteReference(const markup::Node &node);
    QString correction(const markup::Node &node);
    QString childrenHtml(const markup::Node &node);
    QString pullQuote(const markup::Node &node);
    QString headingTag(int level) const;
    bool writeImage(const markup::Node &node);
    void writeTag(const markup::Node &node);

    const story::Story &m_story;
    QString m_dateline;
    const PhotoFolder *m_folder;
    QString m_html;
    QString m_corrections;
    QMap<QString, int> m_noteNumbers; ///< by id
    QMap<int, QString> m_notes;       ///< by number
    QSet<int> m_called;               ///< numbers of notes that were referred to
    QSet<QString> m_placed;
    QList<int> m_levels; ///< the heading levels in use, in order, so that the page skips none
    QList<const markup::Node *> m_tightItems;
    QSet<const markup::Node *> m_paired; ///< tags of letters that have their end among their siblings
    int m_boxes = 0;
};

}
