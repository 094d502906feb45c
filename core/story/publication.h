// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace galley::story {

/// Sign-up for a newsletter, shown with the article (HTML) or as a box with the address to visit (print).
struct NewsletterFurniture
{
    QString name;      ///< empty: the publication has none
    QString pitch;     ///< one sentence on what the reader gets
    QString frequency; ///< "every weekday at 7 am"
    QString previewUrl;
    QString privacyUrl;
    QString privacyText;  ///< what the reader consents to
    QString endpoint;     ///< where the form goes
    QString printAddress; ///< what a reader of the paper types
    bool operator==(const NewsletterFurniture &) const = default;
};

/// An appeal for readers' support.
struct SupportFurniture
{
    QString title; ///< empty: the publication has none
    QString appeal;
    QStringList amounts; ///< "£5"
    QString recommendedAmount;
    QStringList paymentMethods; ///< "Visa"
    QString endpoint;
    QString remindEndpoint; ///< "remind me later"
    QString printAddress;
    bool operator==(const SupportFurniture &) const = default;
};

/// How the house writes a word, or a pattern of words.
struct HouseWord
{
    enum class Kind {
        Prefer, ///< one form for another
        Avoid,  ///< a word with a better one; several stand with " / " between them
        Pattern ///< a regular expression; \1, \2 … in what to write are its groups
    };
    QString find;
    QString prefer;
    Kind kind = Kind::Prefer;
    QString reason;
    bool operator==(const HouseWord &) const = default;
};
/// "avoid": as in files.
QString houseWordKindName(HouseWord::Kind kind);
std::optional<HouseWord::Kind> houseWordKindFromName(QStringView name);

/// A newspaper or magazine: what is the same for all its stories.
struct Publication
{
    QString name;
    QString tagline;
    QString url; ///< https address without a slash at the end; empty: no canonical links
    QString language = QStringLiteral("en");
    QString style = QStringLiteral("daily"); ///< name of a file in resources/styles
    QString logo;                            ///< file or address of a PNG for structured data; may be empty
    QString correctionsUrl;
    bool correctionsFirst = false; ///< correction notes stand above the story, not below it
    QString copyright;
    QStringList desks;
    NewsletterFurniture newsletter;
    SupportFurniture support;
    std::vector<HouseWord> houseStyle = {}; ///< its own; comes before Galley's list
    bool usesBuiltInStyle = true;           ///< Galley's own list of words, too
    QByteArray rules = {};                  ///< its own file of rules (core/check/ruledata.h); empty: none
    bool operator==(const Publication &) const = default;
};

/// Reads the JSON of resources/publications; the error names the key that is wrong.
base::Result<Publication> publicationFromJson(const QByteArray &json);
QByteArray publicationToJson(const Publication &publication);

}
