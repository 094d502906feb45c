// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/story/sources.h"

#include <QString>

namespace galley::ui {

/// A state as a person reads it ("In review"), and the icon that stands beside the word.
QString stateWord(story::State state);
QString stateIcon(story::State state);
/// Which part of the story list a state belongs to, in working order from 0, and that part's title.
int stage(story::State state);
QString stageTitle(int stage);

QString severityWord(base::Severity severity);
QString severityIcon(base::Severity severity);

QString sourceKindWord(story::SourceKind kind);
QString termsWord(story::Terms terms);
/// What the terms allow, in one sentence (AP's definitions).
QString termsHint(story::Terms terms);
QString formWord(story::Form form);
QString evidenceKindWord(story::EvidenceKind kind);
QString claimKindWord(story::ClaimKind kind);

/// One clear sentence for a failure; what was tried is said by the caller in whole words ("The story could
/// not be opened").
QString faultSentence(const QString &whatFailed, const base::Error &error);

/// A day as the locale writes it, and with its time where the hour is known (not midnight).
QString dayText(qint64 utcMilliseconds);

/// A moment of the past: its time where it was today, else with its day.
QString timeText(qint64 utcMilliseconds);

/// A field of a story by the name it has in files and at the command line ("leadPhoto"): "Photo".
QString fieldWord(const QString &field);

/// A due time in few words: "17:30" today, "Tue 17:30" this week, else the date.
QString dueText(qint64 utcMilliseconds);

}
