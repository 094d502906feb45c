// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is dropped on the text, or pasted into it: photos go to the store, other files to the import, words
// are words.

#include "ui/editor/storyeditor.h"

#include <QFileInfo>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QStringList localFiles(const QMimeData &source)
{
    QStringList paths;
    for (const QUrl &url : source.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// By their names: whether they are what they say is seen where they are stored.
bool arePhotos(const QStringList &paths)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"gif"_s, u"tif"_s, u"tiff"_s};
    return !paths.isEmpty() && std::ranges::all_of(paths, [](const QString &path) {
        return endings.contains(QFileInfo(path).suffix().toLower());
    });
}

}

bool StoryEditor::canInsertFromMimeData(const QMimeData *source) const
{
    const QStringList files = localFiles(*source);
    if (files.isEmpty())
        return QPlainTextEdit::canInsertFromMimeData(source);
    return m_story && !isReadOnly() && arePhotos(files); // others are for the window, which imports them
}

/// Whether they were photos, and are on their way into the store.
bool StoryEditor::takePhotos(const QMimeData &source)
{
    const QStringList files = localFiles(source);
    if (!m_story || isReadOnly() || !arePhotos(files))
        return false;
    Q_EMIT photosGiven(files, textCursor());
    return true;
}

/// After the paragraph of the place; the caret goes where the words for those who do not see it belong.
void StoryEditor::insertPhoto(const QTextCursor &place, const QString &file)
{
    if (isReadOnly() || !m_story)
        return;
    const QTextBlock block = place.block();
    const bool isEmpty = block.text().trimmed().isEmpty();
    const int position = isEmpty ? block.position() : block.position() + block.length() - 1;
    const QString ahead = isEmpty ? QString() : u"\n\n"_s;
    const QString behind = block.next().isValid() && block.next().length() > 1 ? u"\n"_s : QString();
    const QString opening = u"::: photo src=%1 alt=\""_s.arg(file);
    const qsizetype before = m_story->body().size();
    const QString written = ahead + opening + u"\" credit=\"\"\n\n:::"_s + behind;
    replaceAll({{{position, position}, written}});
    // A suggestion puts its own mark ahead of the words.
    const qsizetype extra = std::max<qsizetype>(0, m_story->body().size() - before - written.size()) / 2;
    QTextCursor caret = textCursor();
    caret.setPosition(
        std::min(int(position + extra + ahead.size() + opening.size()), document()->characterCount() - 1));
    setTextCursor(caret);
    ensureCursorVisible();
}

}
