// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/movewords.h"

#include <QCoreApplication>

namespace galley::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::ui::MoveWords)
};

}

QString moveWord(workflow::Move move)
{
    using enum workflow::Move;
    switch (move) {
    case Begin:
        //: A button that moves a story on, as are those below
        return Words::tr("Begin Writing");
    case Submit:
        return Words::tr("Send to the Desk");
    case Take:
        //: The desk editor takes the story from the pile
        return Words::tr("Take for Editing");
    case Return:
        return Words::tr("Return to the Author");
    case SendToCheck:
        return Words::tr("Send to Fact-Check");
    case SendBack:
        return Words::tr("Send Back to the Desk");
    case Pass:
        //: The fact-checker is done with the story
        return Words::tr("Facts Are Checked");
    case Refer:
        return Words::tr("Refer to Legal");
    case Clear:
        //: The lawyer has no objection to the story
        return Words::tr("Clear");
    case Approve:
        return Words::tr("Approve This Text");
    case Reopen:
        //: The text may be changed again
        return Words::tr("Take Back the Approval");
    case Void:
        //: An approval that no longer counts
        return Words::tr("Void");
    case Schedule:
        return Words::tr("Schedule");
    case Unschedule:
        return Words::tr("Take Off the Schedule");
    case Publish:
        return Words::tr("Publish");
    case Correct:
        return Words::tr("Begin a Correction");
    case DropCorrection:
        return Words::tr("Drop the Correction");
    case PublishCorrection:
        return Words::tr("Publish the Correction");
    case Withdraw:
        return Words::tr("Withdraw");
    case Hold:
        //: Keeps the story back for now
        return Words::tr("Hold");
    case Release:
        //: Lets a story go on that was held
        return Words::tr("Release");
    case Spike:
        //: Decides that the story will not run
        return Words::tr("Spike");
    case Restore:
        return Words::tr("Take Off the Spike");
    case HandOver:
        //: Gives the story to another person
        return Words::tr("Hand Over");
    case LiftEmbargo:
        return Words::tr("Lift the Embargo");
    }
    return {};
}

QString doneWord(workflow::Move move)
{
    using enum workflow::Move;
    switch (move) {
    case Begin:
        //: Follows a name, as do those below: “A. Lind began to write”
        return Words::tr("began to write");
    case Submit:
        return Words::tr("sent it to the desk");
    case Take:
        return Words::tr("took it for editing");
    case Return:
        return Words::tr("returned it");
    case SendToCheck:
        return Words::tr("sent it to fact-check");
    case SendBack:
        return Words::tr("sent it back to the desk");
    case Pass:
        return Words::tr("checked the facts");
    case Refer:
        return Words::tr("referred it to legal");
    case Clear:
        //: Follows a name: the lawyer has no objection
        return Words::tr("cleared it");
    case Approve:
        return Words::tr("approved it");
    case Reopen:
        return Words::tr("took back the approval");
    case Void:
        return Words::tr("changed the approved text: the approval is void");
    case Schedule:
        return Words::tr("scheduled it");
    case Unschedule:
        return Words::tr("took it off the schedule");
    case Publish:
        return Words::tr("published it");
    case Correct:
        return Words::tr("began a correction");
    case DropCorrection:
        return Words::tr("dropped the correction");
    case PublishCorrection:
        return Words::tr("published the correction");
    case Withdraw:
        return Words::tr("withdrew it");
    case Hold:
        return Words::tr("held it");
    case Release:
        //: Follows a name: the story goes on that was held
        return Words::tr("released it");
    case Spike:
        return Words::tr("spiked it");
    case Restore:
        return Words::tr("took it off the spike");
    case HandOver:
        return Words::tr("handed it over");
    case LiftEmbargo:
        return Words::tr("lifted the embargo");
    }
    return {};
}

}
