// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/photonames.h"

namespace galley::story {

void renamePhoto(Article &article, const QString &name, const QString &file)
{
    for (qsizetype at = article.body.indexOf(name); at >= 0;
         at = article.body.indexOf(name, at + file.size())) {
        article.body.replace(at, name.size(), file);
        const text::Edit edit{at, name.size(), file.size()};
        for (Note &note : article.notes) {
            if (note.anchor)
                note.anchor->range = text::carried(note.anchor->range, edit);
        }
        for (SuggestionMark &mark : article.suggestionMarks)
            mark.anchor.range = text::carried(mark.anchor.range, edit);
    }
    if (article.fields.leadPhoto.file == name)
        article.fields.leadPhoto.file = file;
}

}
