// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::exchange::html {

/// Text as HTML: the five characters that mean something are written as entities, control characters that
/// HTML forbids are dropped. Good for element content and for values in double quotes alike.
QString escaped(QStringView text);

/// The address, if it is one that a reader may safely follow (http, https, mailto, tel, or within the site);
/// else empty.
QString safeAddress(const QString &address);
/// The address of a form or a picture's place: http or https alone; else empty.
QString webAddress(const QString &address);

/// A word for an address: letters and digits of any alphabet in lower case, joined by single hyphens.
QString addressWord(const QString &text);

/// "ltr" or "rtl" for a BCP 47 language.
QString direction(const QString &language);

/// " lang=… dir=…" where the language is not the page's own.
QString languageAttributes(const QString &language, const QString &pageLanguage);

}
