// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::desk {

/// What another program copied, as it is put into a story: story markup of its HTML, or its plain words where
/// there is no HTML, or that cannot be read. Plain words without an empty line have a paragraph in each line,
/// unless they have marks or were broken to a width.
QString pastedMarkup(const QString &html, const QString &plain);

/// The same of plain words, escaped so that nothing in them is taken for markup.
QString pastedPlain(const QString &plain);

/// Words for a quotation: in one line, without the marks that stood around them.
QString quotableWords(const QString &plain);

/// The same as a quotation of its own: a block quote.
QString pastedQuote(const QString &html, const QString &plain);

}
