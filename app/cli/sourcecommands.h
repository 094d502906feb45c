// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/desk/sourcebook.h"

#include <QJsonObject>

namespace galley::cli {

/// The verbs of "galley source".
std::unique_ptr<Command> makeSourceAddCommand();
std::unique_ptr<Command> makeSourceEditCommand();
std::unique_ptr<Command> makeSourceImportCommand();
std::unique_ptr<Command> makeSourceExportCommand();

/// A desk with its source book, as every verb needs them.
struct OpenBook
{
    std::unique_ptr<desk::Desk> desk;
    desk::SourceBook book;
};
base::Result<OpenBook> openBook(const Context &context);

/// Everything that is kept of an entry. Of a protected source that is the wording for readers, and terms.
QJsonObject sourceJson(const desk::SourceBook::Entry &entry, const std::vector<story::Source> &merged);
QString sourceText(const desk::SourceBook::Entry &entry, const std::vector<story::Source> &merged);

/// UTC, or nothing for 0.
QString isoTime(qint64 utcMilliseconds);

}
