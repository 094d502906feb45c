// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::ui::Words)
};

QString reasonOf(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::NotFound:
        return Words::tr("it is not there any more");
    case base::ErrorCode::Conflict:
        return Words::tr("somebody changed it at the same time");
    case base::ErrorCode::Invalid:
        return Words::tr("it is not in a form that Galley can read");
    case base::ErrorCode::Denied:
        return Words::tr("you are not allowed to do that");
    case base::ErrorCode::Io:
        return Words::tr("the file could not be read or written");
    case base::ErrorCode::Database:
        return Words::tr("the database refused it");
    case base::ErrorCode::Unsupported:
        return Words::tr("Galley does not know this kind of file");
    case base::ErrorCode::Cancelled:
        return Words::tr("it was stopped");
    }
    return {};
}

}

QString stateWord(story::State state)
{
    using enum story::State;
    switch (state) {
    case Planned:
        //: State of a story: on the list, not begun. The states stand alone and after the story’s name.
        return Words::tr("Planned");
    case Drafting:
        //: State of a story: somebody writes it
        return Words::tr("Draft");
    case Submitted:
        //: State of a story: its author has handed it in
        return Words::tr("Submitted");
    case Editing:
        //: State of a story: an editor of the desk works on it
        return Words::tr("Editing");
    case Returned:
        //: State of a story: back with its author
        return Words::tr("Returned");
    case Checking:
        //: State of a story: with the fact-checker
        return Words::tr("Checking");
    case Checked:
        //: State of a story: its facts are checked
        return Words::tr("Checked");
    case Legal:
        //: State of a story: waits for the lawyer
        return Words::tr("With legal");
    case Approved:
        return Words::tr("Approved");
    case Scheduled:
        return Words::tr("Scheduled");
    case Published:
        return Words::tr("Published");
    case Correcting:
        //: State of a story: published, and a correction is being written
        return Words::tr("Correcting");
    case Corrected:
        return Words::tr("Corrected");
    case Withdrawn:
        return Words::tr("Withdrawn");
    case Hold:
        //: State of a story: held back for now
        return Words::tr("On hold");
    case Spiked:
        //: State of a story: it will not run; it can be taken back
        return Words::tr("Spiked");
    }
    return {};
}

QString stateIcon(story::State state)
{
    using enum story::State;
    switch (state) {
    case Planned:
        return u"planned"_s;
    case Drafting:
        return u"drafting"_s;
    case Submitted:
    case Editing:
    case Checking:
    case Legal:
        return u"review"_s;
    case Returned:
        return u"returned"_s;
    case Checked:
        return u"checked"_s;
    case Approved:
        return u"approved"_s;
    case Scheduled:
        return u"scheduled"_s;
    case Published:
        return u"published"_s;
    case Correcting:
    case Corrected:
        return u"corrected"_s;
    case Hold:
        return u"hold"_s;
    case Withdrawn:
    case Spiked:
        return u"spiked"_s;
    }
    return {};
}

int stage(story::State state)
{
    using enum story::State;
    switch (state) {
    case Planned:
    case Drafting:
    case Returned:
        return 0;
    case Submitted:
    case Editing:
    case Checking:
    case Checked:
    case Legal:
        return 1;
    case Approved:
    case Scheduled:
        return 2;
    case Published:
    case Correcting:
    case Corrected:
        return 3;
    case Hold:
    case Spiked:
    case Withdrawn:
        return 4;
    }
    return 0;
}

QString stageTitle(int stage)
{
    switch (stage) {
    case 0:
        //: Heading over stories in the list, as are the five below
        return Words::tr("In writing");
    case 1:
        return Words::tr("In review");
    case 2:
        //: Heading over stories: approved or scheduled
        return Words::tr("Ready");
    case 3:
        return Words::tr("Published");
    default:
        //: Heading over stories: held, spiked or withdrawn
        return Words::tr("Set aside");
    }
}

QString severityWord(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Note:
        //: How much a finding weighs: the least
        return Words::tr("Note");
    case base::Severity::Warning:
        return Words::tr("Warning");
    case base::Severity::Block:
        //: How much a finding weighs: the story goes no further before
        return Words::tr("Must be settled");
    }
    return {};
}

QString severityIcon(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Note:
        return u"note"_s;
    case base::Severity::Warning:
        return u"warning"_s;
    case base::Severity::Block:
        return u"block"_s;
    }
    return {};
}

QString sourceKindWord(story::SourceKind kind)
{
    using enum story::SourceKind;
    switch (kind) {
    case Person:
        return Words::tr("Person");
    case Spokesperson:
        return Words::tr("Spokesperson");
    case Organisation:
        return Words::tr("Organisation");
    case Document:
        return Words::tr("Document");
    case Dataset:
        return Words::tr("Data set");
    case PublicRecord:
        //: Kind of source: a register, minutes, a court’s file
        return Words::tr("Public record");
    case OwnObservation:
        //: Kind of source: the reporter was there
        return Words::tr("Own observation");
    case Recording:
        return Words::tr("Recording");
    case OtherMedia:
        //: Kind of source
        return Words::tr("Other news media");
    case WireAgency:
        return Words::tr("Wire agency");
    case SocialMedia:
        return Words::tr("Social media");
    }
    return {};
}

QString termsWord(story::Terms terms)
{
    switch (terms) {
    case story::Terms::OnRecord:
        //: Terms of a conversation: quoted, with the name
        return Words::tr("On the record");
    case story::Terms::OnBackground:
        //: Terms of a conversation: published under an agreed description, not under the name
        return Words::tr("On background");
    case story::Terms::DeepBackground:
        //: Terms of a conversation: used in the paper’s own voice, with no source given
        return Words::tr("Deep background");
    case story::Terms::OffRecord:
        //: Terms of a conversation: not for publication at all
        return Words::tr("Off the record");
    }
    return {};
}

QString formWord(story::Form form)
{
    switch (form) {
    case story::Form::Direct:
        //: How words stand in the text: all in quotation marks
        return Words::tr("Quoted");
    case story::Form::Mixed:
        //: How words stand in the text: some in quotation marks
        return Words::tr("Partly quoted");
    case story::Form::Indirect:
        //: How words stand in the text: none in quotation marks
        return Words::tr("Reported");
    case story::Form::Unmarked:
        //: How words stand in the text: nothing says that they are somebody’s
        return Words::tr("Unmarked");
    }
    return {};
}

QString termsHint(story::Terms terms)
{
    switch (terms) {
    case story::Terms::OnRecord:
        return Words::tr("May be quoted and named.");
    case story::Terms::OnBackground:
        return Words::tr("May be published, but not under the name: only under the agreed wording.");
    case story::Terms::DeepBackground:
        return Words::tr("May be used in our own voice, without quotation or attribution.");
    case story::Terms::OffRecord:
        return Words::tr("Not for publication: a lead only.");
    }
    return {};
}

QString evidenceKindWord(story::EvidenceKind kind)
{
    using enum story::EvidenceKind;
    switch (kind) {
    case Note:
        return Words::tr("Note", "evidence");
    case Recording:
        return Words::tr("Recording");
    case Transcript:
        return Words::tr("Transcript");
    case Document:
        return Words::tr("Document");
    case Link:
        return Words::tr("Link");
    case Photo:
        return Words::tr("Photo");
    case Calculation:
        return Words::tr("Calculation");
    }
    return {};
}

QString claimKindWord(story::ClaimKind kind)
{
    switch (kind) {
    case story::ClaimKind::Fact:
        //: Kind of claim, as are the three below
        return Words::tr("Fact");
    case story::ClaimKind::Number:
        return Words::tr("Number");
    case story::ClaimKind::Allegation:
        return Words::tr("Allegation");
    case story::ClaimKind::Opinion:
        return Words::tr("Opinion");
    }
    return {};
}

QString dayText(qint64 utcMilliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMilliseconds, QTimeZone::UTC);
    const QLocale locale;
    return time.time() == QTime(0, 0) ? locale.toString(time.date(), QLocale::ShortFormat)
                                      : locale.toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString faultSentence(const QString &whatFailed, const base::Error &error)
{
    const QString reason = reasonOf(error.code);
    if (error.detail.isEmpty())
        return Words::tr("%1: %2.", "what failed: why").arg(whatFailed, reason);
    return Words::tr("%1: %2 (%3).", "what failed: why (technical detail)")
        .arg(whatFailed, reason, error.detail);
}

QString dueText(qint64 utcMilliseconds)
{
    const QDateTime due = QDateTime::fromMSecsSinceEpoch(utcMilliseconds).toLocalTime();
    const qint64 days = QDate::currentDate().daysTo(due.date());
    const QLocale locale;
    QString time = locale.toString(due.time(), QLocale::ShortFormat);
    if (days == 0)
        return time;
    if (days > 0 && days < 7)
        return Words::tr("%1 %2", "day of the week, time")
            .arg(locale.dayName(due.date().dayOfWeek(), QLocale::ShortFormat), time);
    const bool thisYear = due.date().year() == QDate::currentDate().year();
    return locale.toString(due.date(), thisYear ? Words::tr("d MMM", "date format without the year")
                                                : Words::tr("d MMM yyyy", "date format"));
}

QString timeText(qint64 utcMilliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMilliseconds);
    const QLocale locale;
    return time.date() == QDate::currentDate() ? locale.toString(time.time(), QLocale::ShortFormat)
                                               : locale.toString(time, QLocale::ShortFormat);
}

QString fieldWord(const QString &field)
{
    const std::pair<QLatin1StringView, const char *> words[]{
        {"headline"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Headline")},
        {"deck"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Deck")},
        {"kicker"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Kicker")},
        {"slug"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Slug")},
        {"byline"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Byline")},
        {"dateline"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Dateline")},
        {"section"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Section")},
        {"leadPhoto"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Photo")},
        {"caption"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Caption")},
        {"credit"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Credit")},
        {"alternateText"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Description of the photo")},
        {"embargoUntil"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Embargo")},
        {"dueAt"_L1, QT_TRANSLATE_NOOP("galley::ui::Words", "Due time")},
    };
    for (const auto &[name, word] : words) {
        if (field == name)
            return Words::tr(word);
    }
    return field;
}

}
