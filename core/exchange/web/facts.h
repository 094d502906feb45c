// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/web/dom.h"

#include <QDate>
#include <QStringList>

namespace galley::exchange::web {

/// What a page says about its article: in JSON-LD (schema.org), in its meta elements (OpenGraph and older
/// ones), in its title and html element, in that order of trust.
struct PageFacts
{
    QString headline; ///< without the site's name
    QString description;
    QStringList byline; ///< names
    QDate date;         ///< of publication
    QString language;   ///< BCP 47
    QString site;
    QString address; ///< canonical; only http and https
};

/// Before the page is changed. Never fails: what is not there stays empty.
PageFacts factsOf(const Page &page);

/// The names in "By Ines Calloway and Mara Lind, Harbour Reporters"; nothing where there are none.
QStringList namesIn(const QString &byline);

}
