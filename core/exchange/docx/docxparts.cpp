// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/docx/docxparts.h"

#include "core/exchange/xml/bodyxml.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::docx {

namespace {

/// A paragraph style: half points, twips (1/20 pt) and the level of its heading.
struct Style
{
    QLatin1StringView id, name;
    int size = 0; ///< half points; 0: as the text around
    bool bold = false, italic = false;
    int before = 0, after = 0, left = 0; ///< twips
    int outline = -1;
    bool keepNext = false, boxed = false;
};

constexpr Style styles[] = {
    {"Kicker"_L1, "Kicker"_L1, 20, true, false, 0, 0, 0, -1, true},
    {"Title"_L1, "Title"_L1, 48, true, false, 0, 120, 0, 0, true},
    {"Subtitle"_L1, "Subtitle"_L1, 28, false, false, 0, 120, 0, -1, true},
    {"Byline"_L1, "Byline"_L1, 20, false, false, 0, 240, 0, -1, true},
    {"Heading2"_L1, "heading 2"_L1, 28, true, false, 240, 80, 0, 1, true},
    {"Heading3"_L1, "heading 3"_L1, 24, true, false, 200, 60, 0, 2, true},
    {"Heading4"_L1, "heading 4"_L1, 22, true, true, 160, 60, 0, 3, true},
    {"Quote"_L1, "Quote"_L1, 0, false, true, 120, 120, 567},
    {"ListParagraph"_L1, "List Paragraph"_L1, 0, false, false, 0, 60, 0},
    {"Caption"_L1, "caption"_L1, 18, false, false, 60, 160, 0},
    {"Code"_L1, "Code"_L1, 18, false, false, 60, 60, 284},
    {"Box"_L1, "Box"_L1, 0, false, false, 60, 60, 284, -1, false, true},
    {"Correction"_L1, "Correction"_L1, 0, false, true, 120, 120, 0, -1, false, true},
    {"FootnoteText"_L1, "footnote text"_L1, 18, false, false, 0, 40, 0},
};

class Part
{
public:
    explicit Part(QLatin1StringView root) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(root);
        m_xml.writeAttribute("xmlns:w"_L1, QLatin1StringView(wordNamespace));
    }
    QXmlStreamWriter &xml() { return m_xml; }
    void value(QLatin1StringView element, const QString &value)
    {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute("w:val"_L1, value);
    }
    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void startStyle(Part &part, QLatin1StringView type, QLatin1StringView id, QLatin1StringView name)
{
    part.xml().writeStartElement("w:style"_L1);
    part.xml().writeAttribute("w:type"_L1, type);
    if (id == "Normal"_L1)
        part.xml().writeAttribute("w:default"_L1, "1"_L1);
    part.xml().writeAttribute("w:styleId"_L1, id);
    part.value("w:name"_L1, name);
    if (id != "Normal"_L1 && type == "paragraph"_L1)
        part.value("w:basedOn"_L1, u"Normal"_s);
}

void writeBorders(QXmlStreamWriter &xml)
{
    xml.writeStartElement("w:pBdr"_L1);
    for (const auto side : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1}) {
        xml.writeEmptyElement(side);
        xml.writeAttribute("w:val"_L1, "single"_L1);
        xml.writeAttribute("w:sz"_L1, "4"_L1);
        xml.writeAttribute("w:space"_L1, "4"_L1);
        xml.writeAttribute("w:color"_L1, "999999"_L1);
    }
    xml.writeEndElement();
}

void writeStyle(Part &part, const Style &style)
{
    QXmlStreamWriter &xml = part.xml();
    startStyle(part, "paragraph"_L1, style.id, style.name);
    xml.writeStartElement("w:pPr"_L1);
    if (style.keepNext)
        xml.writeEmptyElement("w:keepNext"_L1);
    if (style.boxed)
        writeBorders(xml);
    xml.writeEmptyElement("w:spacing"_L1);
    xml.writeAttribute("w:before"_L1, QString::number(style.before));
    xml.writeAttribute("w:after"_L1, QString::number(style.after));
    if (style.left > 0) {
        xml.writeEmptyElement("w:ind"_L1);
        xml.writeAttribute("w:left"_L1, QString::number(style.left));
    }
    if (style.outline >= 0)
        part.value("w:outlineLvl"_L1, QString::number(style.outline));
    xml.writeEndElement();
    xml.writeStartElement("w:rPr"_L1);
    if (style.id == "Code"_L1) {
        xml.writeEmptyElement("w:rFonts"_L1);
        xml.writeAttribute("w:ascii"_L1, "Liberation Mono"_L1);
        xml.writeAttribute("w:hAnsi"_L1, "Liberation Mono"_L1);
    }
    if (style.bold)
        xml.writeEmptyElement("w:b"_L1);
    if (style.italic)
        xml.writeEmptyElement("w:i"_L1);
    if (style.size > 0)
        part.value("w:sz"_L1, QString::number(style.size));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeCharacterStyles(Part &part)
{
    startStyle(part, "character"_L1, "FootnoteReference"_L1, "footnote reference"_L1);
    part.xml().writeStartElement("w:rPr"_L1);
    part.value("w:vertAlign"_L1, u"superscript"_s);
    part.xml().writeEndElement();
    part.xml().writeEndElement();
    startStyle(part, "character"_L1, "CommentReference"_L1, "annotation reference"_L1);
    part.xml().writeEndElement();
    startStyle(part, "character"_L1, "Hyperlink"_L1, "Hyperlink"_L1);
    part.xml().writeStartElement("w:rPr"_L1);
    part.value("w:color"_L1, u"0563C1"_s);
    part.value("w:u"_L1, u"single"_s);
    part.xml().writeEndElement();
    part.xml().writeEndElement();
}

void writeDefaults(Part &part, const QString &language, bool rightToLeft)
{
    QXmlStreamWriter &xml = part.xml();
    xml.writeStartElement("w:docDefaults"_L1);
    xml.writeStartElement("w:rPrDefault"_L1);
    xml.writeStartElement("w:rPr"_L1);
    xml.writeEmptyElement("w:rFonts"_L1);
    xml.writeAttribute("w:ascii"_L1, "Liberation Serif"_L1);
    xml.writeAttribute("w:hAnsi"_L1, "Liberation Serif"_L1);
    part.value("w:sz"_L1, u"22"_s);
    xml.writeEmptyElement("w:lang"_L1);
    xml.writeAttribute("w:val"_L1, xmlText(language));
    if (rightToLeft)
        xml.writeAttribute("w:bidi"_L1, xmlText(language));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    startStyle(part, "paragraph"_L1, "Normal"_L1, "Normal"_L1);
    xml.writeStartElement("w:pPr"_L1);
    if (rightToLeft)
        xml.writeEmptyElement("w:bidi"_L1);
    xml.writeEmptyElement("w:spacing"_L1);
    xml.writeAttribute("w:after"_L1, "120"_L1);
    xml.writeAttribute("w:line"_L1, "276"_L1);
    xml.writeAttribute("w:lineRule"_L1, "auto"_L1);
    xml.writeEndElement();
    xml.writeEndElement();
}

}

QByteArray stylesPart(const QString &language, bool rightToLeft)
{
    Part part("w:styles"_L1);
    writeDefaults(part, language, rightToLeft);
    for (const Style &style : styles)
        writeStyle(part, style);
    writeCharacterStyles(part);
    return part.finish();
}

QByteArray numberingPart(const QList<int> &firstNumbers)
{
    constexpr int levels = 9; // as many as Word has
    Part part("w:numbering"_L1);
    QXmlStreamWriter &xml = part.xml();
    for (qsizetype list = 0; list < firstNumbers.size(); ++list) {
        xml.writeStartElement("w:abstractNum"_L1);
        xml.writeAttribute("w:abstractNumId"_L1, QString::number(list));
        for (int level = 0; level < levels; ++level) {
            const bool isBullet = firstNumbers[list] == 0;
            xml.writeStartElement("w:lvl"_L1);
            xml.writeAttribute("w:ilvl"_L1, QString::number(level));
            part.value("w:start"_L1, QString::number(std::max(1, firstNumbers[list])));
            part.value("w:numFmt"_L1, isBullet ? u"bullet"_s : u"decimal"_s);
            part.value("w:lvlText"_L1, isBullet ? u"\u2022"_s : u"%%1."_s.arg(level + 1));
            part.value("w:lvlJc"_L1, u"left"_s);
            xml.writeStartElement("w:pPr"_L1);
            xml.writeEmptyElement("w:ind"_L1);
            xml.writeAttribute("w:left"_L1, QString::number(360 * (level + 1)));
            xml.writeAttribute("w:hanging"_L1, "360"_L1);
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    for (qsizetype list = 0; list < firstNumbers.size(); ++list) {
        xml.writeStartElement("w:num"_L1);
        xml.writeAttribute("w:numId"_L1, QString::number(list + 1));
        part.value("w:abstractNumId"_L1, QString::number(list));
        xml.writeEndElement();
    }
    return part.finish();
}

QByteArray relationsPart(const QList<Relation> &relations)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement("Relationships"_L1);
    xml.writeDefaultNamespace("http://schemas.openxmlformats.org/package/2006/relationships"_L1);
    for (const Relation &relation : relations) {
        const bool isPackage = relation.type == "core-properties"_L1;
        xml.writeEmptyElement("Relationship"_L1);
        xml.writeAttribute("Id"_L1, relation.id);
        xml.writeAttribute("Type"_L1,
                           (isPackage
                                ? u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"_s
                                : u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s)
                               + relation.type);
        xml.writeAttribute("Target"_L1, xmlText(relation.target));
        if (relation.isExternal)
            xml.writeAttribute("TargetMode"_L1, "External"_L1);
    }
    xml.writeEndDocument();
    return bytes;
}

}
