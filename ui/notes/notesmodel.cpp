// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notesmodel.h"

#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr qsizetype mostWords = 60; // of the text a note is on, in characters

QString quoted(const QString &words)
{
    const QString line = words.simplified();
    return u"“%1”"_s.arg(line.size() > mostWords ? line.first(mostWords) + u'…' : line);
}

QString titleOf(const desk::Remark &remark)
{
    QString title = remark.by.isEmpty() ? NotesModel::tr("Somebody") : remark.by;
    if (remark.at != 0)
        title += u" · "_s + timeText(remark.at);
    if (!remark.isOpen())
        title += u" · "_s + NotesModel::tr("resolved");
    return title;
}

QString placeOf(const desk::Remark &remark)
{
    if (remark.suggestion)
        return NotesModel::tr("Suggestion");
    const story::Note &note = *remark.note;
    if (note.isOrphaned())
        return NotesModel::tr("%1 – gone from the text").arg(quoted(remark.words));
    if (remark.range)
        return quoted(remark.words);
    return note.field.isEmpty() ? NotesModel::tr("The whole story") : fieldWord(note.field);
}

QString suggestionText(const desk::Remark &remark)
{
    if (remark.words.isEmpty())
        return NotesModel::tr("Put in %1", "words").arg(quoted(remark.added));
    if (remark.added.isEmpty())
        return NotesModel::tr("Take out %1", "words").arg(quoted(remark.words));
    return NotesModel::tr("%2 instead of %1", "words").arg(quoted(remark.words), quoted(remark.added));
}

QString threadOf(const story::Note &note)
{
    QStringList lines{note.text};
    for (const story::NoteReply &reply : note.replies)
        lines << u"%1: %2"_s.arg(reply.by, reply.text);
    if (!note.assignee.isEmpty() && note.isOpen())
        lines << NotesModel::tr("For %1").arg(note.assignee);
    if (!note.isOpen())
        lines << NotesModel::tr("Resolved by %1").arg(note.resolvedBy);
    return lines.replaceInStrings(u"\n"_s, u" "_s).join(QChar(QChar::LineSeparator));
}

bool isSame(const desk::Remark &a, const desk::Remark &b)
{
    if (a.note && b.note)
        return a.note->id == b.note->id;
    return a.suggestion && b.suggestion && a.range->begin == b.range->begin;
}

}

void NotesModel::setRemarks(std::vector<desk::Remark> remarks)
{
    beginResetModel();
    m_remarks = std::move(remarks);
    endResetModel();
}

void NotesModel::carry(const text::Edit &edit)
{
    for (desk::Remark &remark : m_remarks) {
        if (remark.range)
            remark.range = text::carried(*remark.range, edit);
        if (remark.suggestion)
            remark.suggestion->range = *remark.range;
    }
}

int NotesModel::rowOf(const desk::Remark &remark) const
{
    const auto found
        = std::ranges::find_if(m_remarks, [&](const desk::Remark &one) { return isSame(one, remark); });
    return found == m_remarks.end() ? -1 : int(found - m_remarks.begin());
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_remarks.size());
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const desk::Remark &remark = m_remarks[size_t(index.row())];
    const QString text = remark.note ? threadOf(*remark.note) : suggestionText(remark);
    switch (role) {
    case Qt::DisplayRole:
        return u"%1\n%2\n%3"_s.arg(titleOf(remark), placeOf(remark), text);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(titleOf(remark), placeOf(remark), text);
    case IsSuggestionRole:
        return remark.suggestion.has_value();
    case IsOpenRole:
        return remark.isOpen();
    default:
        return {};
    }
}

}
