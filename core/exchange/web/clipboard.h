// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::exchange {

/// What a browser, Word, LibreOffice or Google Docs put on the clipboard as HTML, as story markup: headings,
/// lists, quotations, tables, links, bold, italics. Pictures and colours stay behind; nothing is fetched.
/// Empty where nothing of it can be read, or it is over a megabyte: then the plain text is to be taken.
QString clipboardMarkup(const QString &html);

}
