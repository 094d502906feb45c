// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/photonames.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::story {

namespace {

bool isOfName(QChar character)
{
    return character.isLetterOrNumber() || u"-_./%"_s.contains(character);
}

/// "1-quay.png" within "11-quay.png" is another photo.
bool standsAlone(const QString &text, qsizetype at, qsizetype size)
{
    return (at == 0 || !isOfName(text[at - 1])) && (at + size == text.size() || !isOfName(text[at + size]));
}

}

void renamePhoto(Article &article, const QString &name, const QString &file)
{
    for (qsizetype at = article.body.indexOf(name); at >= 0; at = article.body.indexOf(name, at)) {
        if (!standsAlone(article.body, at, name.size())) {
            ++at;
            continue;
        }
        article.body.replace(at, name.size(), file);
        const text::Edit edit{at, name.size(), file.size()};
        for (Note &note : article.notes) {
            if (note.anchor)
                note.anchor->range = text::carried(note.anchor->range, edit);
        }
        for (SuggestionMark &mark : article.suggestionMarks)
            mark.anchor.range = text::carried(mark.anchor.range, edit);
        at += file.size();
    }
    if (article.fields.leadPhoto.file == name)
        article.fields.leadPhoto.file = file;
}

}
