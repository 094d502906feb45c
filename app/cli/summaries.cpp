// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/summaries.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

QString timeText(qint64 milliseconds)
{
    return milliseconds == 0
               ? QString()
               : QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODate);
}

QJsonObject summaryJson(const store::StorySummary &story)
{
    return {{u"id"_s, story.id.toString()},
            {u"slug"_s, story.slug},
            {u"headline"_s, story.headline},
            {u"desk"_s, story.desk},
            {u"byline"_s, QJsonArray::fromStringList(story.byline)},
            {u"state"_s, story::stateName(story.state)},
            {u"due"_s, timeText(story.dueAt)},
            {u"changed"_s, timeText(story.changedAt)},
            {u"words"_s, story.words},
            {u"plannedLength"_s, story.plannedLength},
            {u"budgetLine"_s, story.budgetLine},
            {u"edition"_s, story.edition},
            {u"pageSlot"_s, story.pageSlot},
            {u"embargo"_s, timeText(story.embargoUntil)},
            {u"holder"_s, story.holder}};
}

QString summaryLine(const store::StorySummary &story)
{
    return u"%1  %2  %3 words  %4"_s.arg(story.slug.leftJustified(28),
                                         story::stateName(story.state).leftJustified(10),
                                         QString::number(story.words).rightJustified(5), story.headline);
}

QString snippetLine(QString snippet)
{
    return snippet.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(u'\n', u' ');
}

QString quotedOperator(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    const bool isOperator
        = colon > 0 && word.contains(u' ') && !word.contains(u'"') && !word.first(colon).contains(u' ');
    return isOperator ? word.first(colon + 1) + u'"' + word.sliced(colon + 1) + u'"' : word;
}

}
