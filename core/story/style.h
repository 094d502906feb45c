// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/story/linecosts.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace galley::story {

/// One kind of text on the page. Sizes in points (1/72 inch).
struct TextStyle
{
    QStringList families; ///< tried in order; the first that is installed is used
    double size = 9.5;
    double leading = 12; ///< distance of baselines
    int weight = 400;    ///< as in CSS: 400 regular, 600 semibold, 700 bold
    bool italic = false;
    double tracking = 0; ///< space added after each letter, in em
    bool caps = false;   ///< set in capitals
    bool justify = false;
    bool hyphenate = false;
    bool oldStyleFigures = false; ///< figures with ascenders and descenders, where the font has them
    bool ligatures = true;
    bool kerning = true;
    int dropCap = 0;        ///< lines that the first letter of a story goes down; 0: none
    double indent = 0;      ///< first line
    double spaceBefore = 0; ///< points, as is the next
    double spaceAfter = 0;
    QString color = QStringLiteral("#111111");
    bool operator==(const TextStyle &) const = default;
};

/// A publication's look: the page and the web page derive from the same values. Read from
/// resources/styles/<name>.json.
struct PublicationStyle
{
    QString name;
    QString title;                                   ///< for people
    double pageWidth = 595.276, pageHeight = 841.89; ///< points
    double marginTop = 54, marginBottom = 54, marginLeft = 42, marginRight = 42;
    int columns = 3;
    double gutter = 14; ///< between columns
    double grid = 12;   ///< baseline grid = leading of the body
    bool columnRules = true;
    QString accent = QStringLiteral("#8a1c1c"); ///< links, kicker
    QString tint = QStringLiteral("#f1ede6");   ///< behind boxes
    QString rule = QStringLiteral("#9a948a");
    bool lineNumbers = false; ///< in the margin, every fifth, for talking about a draft
    bool jumpLines = false;   ///< "Continued on page 2" where a story goes on over the page
    bool curlyQuotes = false; ///< straight quotes are set as the language has them
    bool longDashes = false;  ///< a spaced hyphen and two hyphens are set as dashes
    LineCosts lines;
    double webMeasure = 38;        ///< width of the web column in em
    QMap<QString, TextStyle> text; ///< by role, one of styleRoles()

    bool operator==(const PublicationStyle &) const = default;

    /// The style of a role; an unknown role is set as body.
    TextStyle textStyle(const QString &role) const;
    /// A role's size on the web page, in CSS pixels at the browser's default size.
    double webSize(const QString &role) const;
};

/// What kinds of text a style may name: "body", "headline", "note" (footnotes) …
const QStringList &styleRoles();

/// Reads a style. The error says on which line which key is wrong and what it must be.
base::Result<PublicationStyle> styleFromJson(const QByteArray &json);
/// The same from a file, whose name the error begins with.
base::Result<PublicationStyle> styleFromFile(const QString &path);

/// The style that comes with the program, by name ("daily"); NotFound lists the names there are.
base::Result<PublicationStyle> builtInStyle(const QString &name);
QStringList builtInStyleNames();

}
