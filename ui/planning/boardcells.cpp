// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/boardcells.h"

#include "ui/planning/boardmodel.h"
#include "ui/widgets/words.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

QString groupTitle(store::StoryGrouping by, const QString &key)
{
    switch (by) {
    case store::StoryGrouping::State:
        return stateWord(story::stateFromName(key));
    case store::StoryGrouping::DueDay: {
        if (key.startsWith(u'<'))
            return BoardModel::tr("Before %1")
                .arg(QLocale().toString(QDate::fromString(key.sliced(1), Qt::ISODate), QLocale::ShortFormat));
        const QDate day = QDate::fromString(key, Qt::ISODate);
        const qint64 away = QDate::currentDate().daysTo(day);
        if (!day.isValid())
            return BoardModel::tr("Due at no time");
        const QString written = QLocale().toString(day, QLocale::LongFormat);
        return away == 0   ? BoardModel::tr("Today, %1").arg(written)
               : away == 1 ? BoardModel::tr("Tomorrow, %1").arg(written)
                           : written;
    }
    case store::StoryGrouping::Desk:
        return key.isEmpty() ? BoardModel::tr("No desk") : key;
    case store::StoryGrouping::Edition:
        return key.isEmpty() ? BoardModel::tr("No edition") : key;
    case store::StoryGrouping::Person:
        return key.isEmpty() ? BoardModel::tr("Nobody yet") : QString(key).replace(u'\n', u", "_s);
    }
    return key;
}

QString boardTitle(const store::StorySummary &story)
{
    if (!story.headline.isEmpty())
        return story.headline;
    return story.budgetLine.isEmpty() ? story.slug : story.budgetLine;
}

QString boardSentence(const store::StorySummary &story, bool isOverdue)
{
    QStringList parts{boardTitle(story), stateWord(story.state)};
    if (!story.desk.isEmpty())
        parts << story.desk;
    if (!story.holder.isEmpty())
        parts << BoardModel::tr("with %1").arg(story.holder);
    if (story.dueAt > 0)
        parts << (isOverdue ? BoardModel::tr("due %1, overdue") : BoardModel::tr("due %1"))
                     .arg(dueText(story.dueAt));
    parts << BoardModel::tr("%n word(s)", nullptr, story.words);
    return parts.join(u", "_s);
}

QString boardColumnTitle(int column)
{
    switch (column) {
    case BoardModel::Story:
        return BoardModel::tr("Story");
    case BoardModel::State:
        return BoardModel::tr("State");
    case BoardModel::Desk:
        return BoardModel::tr("Desk");
    case BoardModel::Person:
        return BoardModel::tr("With");
    case BoardModel::Due:
        return BoardModel::tr("Due");
    case BoardModel::Length:
        return BoardModel::tr("Words");
    case BoardModel::Edition:
        return BoardModel::tr("Edition");
    case BoardModel::Page:
        return BoardModel::tr("Page");
    case BoardModel::Embargo:
        return BoardModel::tr("Embargo");
    case BoardModel::Changed:
        return BoardModel::tr("Changed");
    default:
        return {};
    }
}

}
