// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/layout/displaylist.h"

#include <QDateTime>
#include <QStringList>

class QIODevice;

namespace galley::pdf {

/// What the file says about itself; nothing else is written.
struct Metadata
{
    QString title;
    QStringList authors;
    QString subject;
    QStringList keywords;
    QString language = QStringLiteral("en");
    QDateTime created; ///< UTC; the story's publication time, not the time of writing, so that the same story
                       ///< gives the same bytes
};

/// Writes finished pages as PDF 1.7: subset fonts, extractable text, links, outline, page labels. Always
/// claims PDF/UA-1 (ISO 14289-1); PDF/A-2a (ISO 19005-2) too unless a character has no shape in any font. The
/// device is written in order, without seeking.
base::Result<> writePdf(const layout::DisplayList &pages, const Metadata &metadata, QIODevice &device);

}
