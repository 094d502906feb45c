// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/docx/docxreader.h"

#include "core/exchange/office/blocks.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using office::Document;
using office::Paragraph;
using office::RunLook;
using office::value;

qint64 timeOf(const QXmlStreamReader &xml)
{
    const QDateTime time = QDateTime::fromString(value(xml, "date"_L1), Qt::ISODate);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString on = value(xml, "val"_L1);
    return on != "0"_L1 && on != "false"_L1 && on != "none"_L1;
}

/// What a document's other parts say: styles by id, lists by number, targets by relation.
struct Parts
{
    QHash<QString, QString> styleNames;
    QHash<QString, QString> listKinds; ///< abstract number and its format: "bullet"
    QHash<QString, QString> lists;     ///< number: abstract number
    QHash<QString, QString> targets;
    QHash<QString, size_t> comments, notes; ///< by id: index in the document
};

class Reader
{
public:
    explicit Reader(std::shared_ptr<ZipReader> zip) : m_zip(std::move(zip)), m_blocks(m_document) { }

    base::Result<Imported> read()
    {
        const auto main = m_zip->file(u"word/document.xml"_s);
        if (!main)
            return base::failure(base::ErrorCode::Invalid,
                                 main.error().code == base::ErrorCode::NotFound
                                     ? u"it is no Word document: word/document.xml is missing in it"_s
                                     : main.error().detail);
        readRelations();
        readStyles();
        readNumbering();
        readComments();
        readFootnotes();
        if (const QString fault = readBody(*main); !fault.isEmpty())
            return base::failure(base::ErrorCode::Invalid, fault);
        m_blocks.finish();
        return m_document.finish();
    }

private:
    QByteArray part(const QString &name) { return m_zip->file(name).value_or(QByteArray()); }
    void readRelations();
    void readStyles();
    void readNumbering();
    void readComments();
    void readFootnotes();
    QString readBody(const QByteArray &bytes);
    void start(QXmlStreamReader &xml);
    void end(QStringView name);
    void startProperty(const QXmlStreamReader &xml);
    void startList(const QXmlStreamReader &xml);
    void addPicture(const QString &relation);

    std::shared_ptr<ZipReader> m_zip;
    Document m_document;
    office::Blocks m_blocks;
    Parts m_parts;
    RunLook m_look;
    bool m_isInRunProperties = false, m_isInParagraphProperties = false;
    bool m_isText = false; ///< within w:t or w:delText
    QString m_alternateText;
};

void Reader::readRelations()
{
    QXmlStreamReader xml(part(u"word/_rels/document.xml.rels"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1)
            m_parts.targets.insert(value(xml, "Id"_L1), value(xml, "Target"_L1));
    }
}

void Reader::readStyles()
{
    QXmlStreamReader xml(part(u"word/styles.xml"_s));
    QString id;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "style"_L1)
            id = value(xml, "styleId"_L1);
        else if (xml.name() == "lang"_L1 && id.isEmpty()
                 && !value(xml, "val"_L1).isEmpty()) // of the document
            m_document.fields.language = value(xml, "val"_L1);
        else if (xml.name() == "name"_L1)
            m_parts.styleNames.insert(id, value(xml, "val"_L1).toLower());
    }
}

void Reader::readNumbering()
{
    QXmlStreamReader xml(part(u"word/numbering.xml"_s));
    QString abstract, number;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "abstractNum"_L1)
            abstract = value(xml, "abstractNumId"_L1);
        else if (xml.name() == "num"_L1)
            number = value(xml, "numId"_L1);
        else if (xml.name() == "numFmt"_L1 && !m_parts.listKinds.contains(abstract))
            m_parts.listKinds.insert(abstract, value(xml, "val"_L1));
        else if (xml.name() == "abstractNumId"_L1)
            m_parts.lists.insert(number, value(xml, "val"_L1));
    }
}

void Reader::readComments()
{
    QXmlStreamReader xml(part(u"word/comments.xml"_s));
    office::Comment comment;
    QString id;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == "comment"_L1) {
            comment = {value(xml, "author"_L1), timeOf(xml), {}};
            id = value(xml, "id"_L1);
        } else if (token == QXmlStreamReader::StartElement && xml.name() == "t"_L1) {
            comment.text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "p"_L1) {
            comment.text += u'\n';
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "comment"_L1) {
            comment.text = comment.text.trimmed();
            m_parts.comments.insert(id, m_document.comments.size());
            m_document.comments.push_back(comment);
        }
    }
}

void Reader::readFootnotes()
{
    for (const QString &kind : {u"footnote"_s, u"endnote"_s}) {
        QXmlStreamReader xml(part(u"word/%1s.xml"_s.arg(kind)));
        QString id, words;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == kind) {
                id = value(xml, "type"_L1).isEmpty() ? kind + value(xml, "id"_L1) : QString(); // else a rule
                words.clear();
            } else if (token == QXmlStreamReader::StartElement && xml.name() == "t"_L1) {
                words += xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (token == QXmlStreamReader::EndElement && xml.name() == kind && !id.isEmpty()) {
                m_parts.notes.insert(id, static_cast<size_t>(m_document.notes.size()));
                m_document.notes << words.simplified();
            } else if (token == QXmlStreamReader::EndElement && xml.name() == "p"_L1) {
                words += u' ';
            }
        }
    }
}

/// Returns what is wrong with it; nothing where it was read.
QString Reader::readBody(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            // Said already; no words; how something looked before.
            if (xml.name() == "Fallback"_L1 || xml.name() == "instrText"_L1
                || xml.name().endsWith("Change"_L1))
                xml.skipCurrentElement();
            else
                start(xml);
            break;
        case QXmlStreamReader::EndElement:
            end(xml.name());
            break;
        case QXmlStreamReader::Characters:
            if (m_isText)
                m_blocks.addText(xml.text().toString(), m_look);
            break;
        default:
            break;
        }
    }
    if (!xml.hasError())
        return {};
    return u"word/document.xml in it breaks off in line %1: %2"_s.arg(xml.lineNumber())
        .arg(xml.errorString());
}

void Reader::start(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (m_isInRunProperties || m_isInParagraphProperties)
        startProperty(xml);
    if (name == "p"_L1)
        m_blocks.startParagraph();
    else if (name == "pPr"_L1)
        m_isInParagraphProperties = true;
    else if (name == "rPr"_L1)
        m_isInRunProperties = true;
    else if (name == "r"_L1)
        m_look = {};
    else if (name == "t"_L1 || name == "delText"_L1)
        m_isText = true;
    else if (name == "tab"_L1 && !m_isInParagraphProperties)
        m_blocks.addText(u" "_s, m_look);
    else if (name == "noBreakHyphen"_L1)
        m_blocks.addText(u"\u2011"_s, m_look);
    else if (name == "br"_L1 || name == "cr"_L1)
        m_blocks.addBreak();
    else if (name == "hyperlink"_L1)
        m_blocks.startLink(m_parts.targets.value(value(xml, "id"_L1)));
    else if ((name == "ins"_L1 || name == "moveTo"_L1) && !m_isInRunProperties)
        m_blocks.startChange(true, {value(xml, "author"_L1), timeOf(xml)});
    else if ((name == "del"_L1 || name == "moveFrom"_L1) && !m_isInRunProperties)
        m_blocks.startChange(false, {value(xml, "author"_L1), timeOf(xml)});
    else if (name == "commentRangeStart"_L1 && m_parts.comments.contains(value(xml, "id"_L1)))
        m_blocks.add(m_document.commentBegin(m_parts.comments.value(value(xml, "id"_L1))));
    else if (name == "commentRangeEnd"_L1 && m_parts.comments.contains(value(xml, "id"_L1)))
        m_blocks.add(m_document.commentEnd(m_parts.comments.value(value(xml, "id"_L1))));
    else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1) {
        const QString id = name.chopped(9) + value(xml, "id"_L1);
        if (m_parts.notes.contains(id))
            m_blocks.add(m_document.noteCall(m_parts.notes.value(id)));
    } else if (name == "tbl"_L1)
        m_blocks.startTable();
    else if (name == "tr"_L1)
        m_blocks.startRow();
    else if (name == "tc"_L1)
        m_blocks.startCell();
    else if (name == "docPr"_L1)
        m_alternateText = value(xml, "descr"_L1);
    else if (name == "blip"_L1)
        addPicture(value(xml, "embed"_L1));
}

void Reader::startProperty(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (m_isInRunProperties && m_isInParagraphProperties)
        return; // the looks of the paragraph's end
    if (name == "pStyle"_L1) {
        const QString id = value(xml, "val"_L1);
        m_blocks.setStyle(m_parts.styleNames.value(id, id.toLower()));
    } else if (name == "ilvl"_L1)
        m_blocks.setLevel(value(xml, "val"_L1).toInt());
    else if (name == "numId"_L1)
        startList(xml);
    else if (name == "b"_L1)
        m_look.bold = isOn(xml);
    else if (name == "i"_L1)
        m_look.italic = isOn(xml);
    else if (name == "strike"_L1 || name == "dstrike"_L1)
        m_look.strike = isOn(xml);
}

void Reader::startList(const QXmlStreamReader &xml)
{
    const QString number = value(xml, "val"_L1);
    if (number == "0"_L1) // no list after all
        return;
    const QString kind = m_parts.listKinds.value(m_parts.lists.value(number));
    m_blocks.setList(number, kind != "bullet"_L1 && kind != "none"_L1);
}

void Reader::addPicture(const QString &relation)
{
    const QString target = m_parts.targets.value(relation);
    const bool isInside = !target.contains(u':') && !target.contains(u".."_s);
    const QByteArray bytes = target.isEmpty() || !isInside ? QByteArray() : part(u"word/"_s + target);
    if (bytes.isEmpty())
        return;
    m_blocks.addPicture({target.section(u'/', -1), bytes, m_alternateText.simplified(), {}});
}

void Reader::end(QStringView name)
{
    if (name == "p"_L1)
        m_blocks.endParagraph();
    else if (name == "pPr"_L1)
        m_isInParagraphProperties = false;
    else if (name == "rPr"_L1)
        m_isInRunProperties = false;
    else if (name == "t"_L1 || name == "delText"_L1)
        m_isText = false;
    else if (name == "hyperlink"_L1)
        m_blocks.endLink();
    else if ((name == "ins"_L1 || name == "del"_L1 || name == "moveFrom"_L1 || name == "moveTo"_L1)
             && !m_isInRunProperties)
        m_blocks.endChange();
    else if (name == "tbl"_L1)
        m_blocks.endTable();
}

}

base::Result<Imported> readDocx(std::shared_ptr<ZipReader> package)
{
    return Reader(std::move(package)).read();
}

}
