// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace galley::cli {

/// One object of each subcommand, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

std::unique_ptr<Command> makeNewCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeWireCommand();
std::unique_ptr<Command> makeSiteCommand();
std::unique_ptr<Command> makeCommonMarkCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeSearchCommand();
std::unique_ptr<Command> makePlanCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeLogCommand();
std::unique_ptr<Command> makeAuditCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeAttributionsCommand();
std::unique_ptr<Command> makeSourceCommand();
std::unique_ptr<Command> makeTrainCommand();
std::unique_ptr<Command> makeSubmitCommand();
std::unique_ptr<Command> makeReturnCommand();
std::unique_ptr<Command> makeApproveCommand();
std::unique_ptr<Command> makeScheduleCommand();
std::unique_ptr<Command> makePublishCommand();
std::unique_ptr<Command> makePublishDueCommand();
std::unique_ptr<Command> makeWithdrawCommand();
std::unique_ptr<Command> makeCorrectCommand();
std::unique_ptr<Command> makeMoveCommand();
std::unique_ptr<Command> makeInboxCommand();
std::unique_ptr<Command> makeWaiveCommand();
std::unique_ptr<Command> makeAnswerCommand();
std::unique_ptr<Command> makeNoteCommand();
std::unique_ptr<Command> makeNotesCommand();
std::unique_ptr<Command> makeSettleCommand();
std::unique_ptr<Command> makeAskCommand();
std::unique_ptr<Command> makeStaffCommand();
std::unique_ptr<Command> makeDiffCommand();
std::unique_ptr<Command> makeRevisionsCommand();
std::unique_ptr<Command> makeMergeCommand();
std::unique_ptr<Command> makePurgeCommand();
std::unique_ptr<Command> makeReplaceCommand();
std::unique_ptr<Command> makeDoctorCommand();
std::unique_ptr<Command> makeStyleCommand();
std::unique_ptr<Command> makeRulesCommand();
std::unique_ptr<Command> makeVaultCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeRestoreCommand();
std::unique_ptr<Command> makeMoveNewsroomCommand();
std::unique_ptr<Command> makeLoginCommand();
std::unique_ptr<Command> makeStressCommand();
std::unique_ptr<Command> makeManualCommand();
std::unique_ptr<Command> makeCompletionCommand();

/// The manual page (man(7) macros) and completion scripts of the whole program, made of the descriptions of
/// its options.
std::string manualPage();
std::string completionScript(const std::string &shell);
std::string manualPageOf(CLI::App &app);
std::string completionOf(CLI::App &app, const std::string &shell);

}
