// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// A Markdown file's head and the rest. firstLine: the line of the file (from 1) on which the YAML begins.
struct FrontMatter
{
    QString yaml;
    QString body;
    int firstLine = 2;
    bool present = false;
};

/// Cuts the block between the lines "---" off the begin of a file. Invalid where one was begun and not
/// closed.
base::Result<FrontMatter> splitFrontMatter(const QString &text);

/// Reads YAML into fields and state; what cannot be read as its field asks is warned of and kept in
/// Fields::other.
base::Result<> readFields(const FrontMatter &matter, Imported &imported);

/// The fields as YAML, one key a line, defaults left out.
QString writeFields(const story::Fields &fields, story::State state);

}
