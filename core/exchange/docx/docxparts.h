// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QXmlStreamWriter;

namespace galley::exchange::docx {

inline constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr auto relationsNamespace
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr auto drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr auto inlineNamespace
    = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
inline constexpr auto pictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// A part that other parts name.
struct Relation
{
    QString id;
    QString type;   ///< last word of its type's address: "hyperlink", "image"
    QString target; ///< a part's name, or an address
    bool isExternal = false;
};

/// word/styles.xml: what each style of the document looks like, and the language of its words.
QByteArray stylesPart(const QString &language, bool rightToLeft);
/// word/numbering.xml: one list for each first number; 0 stands for bullets.
QByteArray numberingPart(const QList<int> &firstNumbers);
QByteArray relationsPart(const QList<Relation> &relations);

}
