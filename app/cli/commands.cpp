// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

namespace galley::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make :
         {makeNewCommand,          makeImportCommand,       makeWireCommand,      makeSiteCommand,
          makeCommonMarkCommand,   makeListCommand,         makeSearchCommand,    makePlanCommand,
          makeShowCommand,         makeLogCommand,          makeAuditCommand,     makeExportCommand,
          makeCheckCommand,        makeAttributionsCommand, makeSourceCommand,    makeTrainCommand,
          makeSubmitCommand,       makeReturnCommand,       makeApproveCommand,   makeScheduleCommand,
          makePublishCommand,      makePublishDueCommand,   makeWithdrawCommand,  makeCorrectCommand,
          makeMoveCommand,         makeInboxCommand,        makeWaiveCommand,     makeAnswerCommand,
          makeNoteCommand,         makeNotesCommand,        makeSettleCommand,    makeAskCommand,
          makeStaffCommand,        makeDiffCommand,         makeRevisionsCommand, makeMergeCommand,
          makePurgeCommand,        makeReplaceCommand,      makeDoctorCommand,    makeStyleCommand,
          makeRulesCommand,        makeVaultCommand,        makeBackupCommand,    makeRestoreCommand,
          makeMoveNewsroomCommand, makeLoginCommand,        makeStressCommand,    makeManualCommand,
          makeCompletionCommand})
        commands.push_back(make());
    return commands;
}

}
