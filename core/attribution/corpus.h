// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/reading.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace galley::attribution {

/// An attribution as a person marked it; ranges in UTF-16 units of the document's text.
struct Marked
{
    std::vector<base::TextRange> source;
    std::vector<base::TextRange> cue;
    std::vector<base::TextRange> content;
};

/// A text with everything a person marked in it. Several persons' copies of one text are several documents.
struct CorpusDocument
{
    QString id;
    QString text;
    std::vector<Marked> marked;
    QHash<qsizetype, language::Tag> tags; ///< by where the word begins; may be empty
};

/// Reads training texts: a folder with `text/`, `attributions/` (brat standoff, code points) and perhaps
/// `pos/` (begin, end, tag a line); or a file or a folder of files in Galley's own form (.jsonl, see
/// writeTrainingLine), in the order of their names.
base::Result<std::vector<CorpusDocument>> readCorpus(const QString &path);

/// One line of JSON: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each part a list of
/// [begin, end) in code points.
QByteArray trainingLine(const CorpusDocument &document);

/// The labels of each word of each paragraph. Of marked spans that overlap, a cue comes before a source
/// before a content, and the later content before the earlier.
std::vector<std::vector<uint8_t>> markedLabels(const CorpusDocument &document,
                                               const std::vector<Reading> &readings);

}
