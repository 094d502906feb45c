// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/odt/odtreader.h"

#include "core/exchange/office/blocks.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using office::Document;
using office::RunLook;
using office::value;

qint64 timeOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text.left(19), Qt::ISODate); // parts of seconds are many
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

struct Style
{
    QString name; ///< of a paragraph, as people see it, in small letters
    QString parent;
    RunLook look;
    bool isOrdered = false;   ///< a list
    bool isAutomatic = false; ///< made for some paragraphs, without a name for people
};

struct Change
{
    bool isInsertion = true;
    office::TrackedChange by;
    QString words; ///< deleted ones
};

class Reader
{
public:
    explicit Reader(std::shared_ptr<ZipReader> zip) : m_zip(std::move(zip)), m_blocks(m_document) { }

    base::Result<Imported> read()
    {
        const auto content = m_zip->file(u"content.xml"_s);
        if (!content)
            return base::failure(base::ErrorCode::Invalid, content.error().detail);
        if (const auto styles = m_zip->file(u"styles.xml"_s)) {
            QXmlStreamReader xml(*styles);
            while (!xml.atEnd()) {
                if (xml.readNext() == QXmlStreamReader::StartElement)
                    readStyle(xml);
            }
        }
        QXmlStreamReader xml(*content);
        m_isContent = true;
        while (!xml.atEnd())
            next(xml);
        if (xml.hasError())
            return base::failure(base::ErrorCode::Invalid,
                                 u"content.xml in it breaks off in line %1: %2"_s.arg(xml.lineNumber())
                                     .arg(xml.errorString()));
        m_blocks.finish();
        return m_document.finish();
    }

private:
    void next(QXmlStreamReader &xml);
    void readStyle(const QXmlStreamReader &xml);
    void readTrackedChanges(QXmlStreamReader &xml);
    void readAnnotation(QXmlStreamReader &xml);
    void readNote(QXmlStreamReader &xml);
    void start(QXmlStreamReader &xml);
    void startChange(const QXmlStreamReader &xml);
    void startParagraph(const QXmlStreamReader &xml, bool isHeading);
    void addPicture(const QXmlStreamReader &xml);
    void end(QStringView name);
    RunLook look() const { return m_looks.empty() ? RunLook() : m_looks.back(); }

    std::shared_ptr<ZipReader> m_zip;
    Document m_document;
    office::Blocks m_blocks;
    QHash<QString, Style> m_styles;
    QString m_style; ///< that is read
    QHash<QString, Change> m_changes;
    QHash<QString, size_t> m_comments;
    std::vector<RunLook> m_looks;
    QStringList m_lists;  ///< styles of those that are open
    QString m_insertion;  ///< the change that words belong to
    int m_paragraphs = 0; ///< that are open
    bool m_isNewItem = false;
    bool m_isContent = false; ///< else what styles.xml says
};

void Reader::next(QXmlStreamReader &xml)
{
    switch (xml.readNext()) {
    case QXmlStreamReader::StartElement:
        start(xml);
        break;
    case QXmlStreamReader::EndElement:
        end(xml.name());
        break;
    case QXmlStreamReader::Characters:
        if (m_paragraphs > 0)
            m_blocks.addText(xml.text().toString(), look());
        break;
    default:
        break;
    }
}

void Reader::readStyle(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == "style"_L1 || name == "list-style"_L1) {
        m_style = value(xml, "name"_L1);
        Style &style = m_styles[m_style];
        const QString shown = value(xml, "display-name"_L1);
        style.name = (shown.isEmpty() ? m_style : shown).toLower();
        style.parent = value(xml, "parent-style-name"_L1);
        style.isAutomatic = m_isContent;
    } else if (name == "text-properties"_L1 && m_styles.contains(m_style)) {
        RunLook &look = m_styles[m_style].look;
        const QString weight = value(xml, "font-weight"_L1), line = value(xml, "text-line-through-style"_L1);
        look.bold = weight == "bold"_L1 || weight.toInt() >= 600;
        look.italic = value(xml, "font-style"_L1) == "italic"_L1;
        look.strike = !line.isEmpty() && line != "none"_L1;
    } else if (name == "list-level-style-number"_L1 && value(xml, "level"_L1) == "1"_L1) {
        m_styles[m_style].isOrdered = true;
    }
}

/// text:tracked-changes: who changed what; deleted words stand here and not in the text.
void Reader::readTrackedChanges(QXmlStreamReader &xml)
{
    Change change;
    QString id;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::EndElement && name == "tracked-changes"_L1)
            return;
        if (token == QXmlStreamReader::EndElement && name == "changed-region"_L1)
            m_changes.insert(id, change);
        else if (token == QXmlStreamReader::EndElement && name == "p"_L1)
            change.words += u' ';
        else if (token == QXmlStreamReader::Characters)
            change.words += xml.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (name == "changed-region"_L1) {
            change = {};
            id = value(xml, "id"_L1);
        } else if (name == "deletion"_L1) {
            change.isInsertion = false;
        } else if (name == "creator"_L1) {
            change.by.author = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (name == "date"_L1) {
            change.by.at = timeOf(xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
    }
}

void Reader::readAnnotation(QXmlStreamReader &xml)
{
    office::Comment comment;
    const QString name = value(xml, "name"_L1);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "annotation"_L1)
            break;
        if (token == QXmlStreamReader::StartElement && xml.name() == "creator"_L1)
            comment.author = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (token == QXmlStreamReader::StartElement && xml.name() == "date"_L1)
            comment.at = timeOf(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (token == QXmlStreamReader::StartElement && xml.name() == "p"_L1)
            comment.text += xml.readElementText(QXmlStreamReader::IncludeChildElements) + u'\n';
    }
    comment.text = comment.text.trimmed();
    m_comments.insert(name, m_document.comments.size());
    m_blocks.add(m_document.commentBegin(m_document.comments.size()));
    m_document.comments.push_back(std::move(comment));
}

void Reader::readNote(QXmlStreamReader &xml)
{
    QString words;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "note"_L1)
            break;
        if (token == QXmlStreamReader::StartElement && xml.name() == "note-citation"_L1)
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::Characters)
            words += xml.text();
    }
    m_blocks.add(m_document.noteCall(static_cast<size_t>(m_document.notes.size())));
    m_document.notes << words.simplified();
}

void Reader::start(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    readStyle(xml);
    if (name == "tracked-changes"_L1)
        readTrackedChanges(xml);
    else if (name == "annotation"_L1)
        readAnnotation(xml);
    else if (name == "annotation-end"_L1 && m_comments.contains(value(xml, "name"_L1)))
        m_blocks.add(m_document.commentEnd(m_comments.value(value(xml, "name"_L1))));
    else if (name == "note"_L1)
        readNote(xml);
    else if (name == "p"_L1 || name == "h"_L1)
        startParagraph(xml, name == "h"_L1);
    else if (name == "span"_L1)
        m_looks.push_back(m_styles.value(value(xml, "style-name"_L1)).look);
    else if (name == "a"_L1 && m_paragraphs > 0)
        m_blocks.startLink(value(xml, "href"_L1));
    else if (name == "s"_L1 || name == "tab"_L1)
        m_blocks.addText(u" "_s, look());
    else if (name == "line-break"_L1)
        m_blocks.addBreak();
    else if (name == "list"_L1) {
        const QString style = value(xml, "style-name"_L1);
        m_lists << (style.isEmpty() && !m_lists.isEmpty() ? m_lists.last() : style);
    } else if (name == "list-item"_L1)
        m_isNewItem = true;
    else if (name.startsWith("change"_L1))
        startChange(xml);
    else if (name == "table"_L1)
        m_blocks.startTable();
    else if (name == "table-row"_L1)
        m_blocks.startRow();
    else if (name == "table-cell"_L1)
        m_blocks.startCell();
    else if (name == "desc"_L1)
        m_blocks.describePicture(xml.readElementText(QXmlStreamReader::SkipChildElements).simplified());
    else if (name == "image"_L1)
        addPicture(xml);
}

void Reader::startChange(const QXmlStreamReader &xml)
{
    const QString id = value(xml, "change-id"_L1);
    const Change change = m_changes.value(id);
    if (xml.name() == "change-start"_L1 && change.isInsertion) {
        m_insertion = id;
        m_blocks.startChange(true, change.by);
    } else if (xml.name() == "change-end"_L1 && m_insertion == id) {
        m_insertion.clear();
        m_blocks.endChange();
    } else if (xml.name() == "change"_L1 && !change.words.trimmed().isEmpty()) {
        m_blocks.startChange(false, change.by);
        m_blocks.addText(change.words.endsWith(u' ') ? change.words.chopped(1) : change.words, {});
        m_blocks.endChange();
        if (!m_insertion.isEmpty()) // which goes on behind it
            m_blocks.startChange(true, m_changes.value(m_insertion).by);
    }
}

void Reader::startParagraph(const QXmlStreamReader &xml, bool isHeading)
{
    const QString id = value(xml, "style-name"_L1);
    Style style = m_styles.value(id);
    if (style.isAutomatic && !style.parent.isEmpty())
        style.name = m_styles.value(style.parent, Style{.name = style.parent.toLower()}).name;
    m_blocks.startParagraph();
    ++m_paragraphs;
    m_looks.push_back({});
    const bool isTitle = style.name == "title"_L1 || style.name == "subtitle"_L1;
    m_blocks.setStyle(isHeading && !isTitle
                          ? u"heading %1"_s.arg(std::clamp(value(xml, "outline-level"_L1).toInt(), 1, 9))
                          : style.name.replace(u"_20_"_s, u" "_s));
    if (!m_lists.isEmpty()) {
        if (m_isNewItem) {
            m_blocks.setList(m_lists.last() + QString::number(m_lists.size()),
                             m_styles.value(m_lists.last()).isOrdered);
            m_blocks.setLevel(static_cast<int>(m_lists.size()) - 1);
        } else {
            m_blocks.setStyle(u"list paragraph"_s);
        }
        m_isNewItem = false;
    }
}

void Reader::addPicture(const QXmlStreamReader &xml)
{
    const QString name = value(xml, "href"_L1);
    if (!name.startsWith("Pictures/"_L1) || name.contains(u".."_s))
        return;
    if (const auto bytes = m_zip->file(name))
        m_blocks.addPicture({name.section(u'/', -1), *bytes, {}, {}});
}

void Reader::end(QStringView name)
{
    if (name == "p"_L1 || name == "h"_L1) {
        if (m_paragraphs > 0)
            --m_paragraphs;
        if (!m_looks.empty())
            m_looks.pop_back();
        m_blocks.endParagraph();
    } else if (name == "span"_L1 && !m_looks.empty())
        m_looks.pop_back();
    else if (name == "a"_L1)
        m_blocks.endLink();
    else if (name == "list"_L1 && !m_lists.isEmpty())
        m_lists.removeLast();
    else if (name == "table"_L1)
        m_blocks.endTable();
}

}

base::Result<Imported> readOdt(std::shared_ptr<ZipReader> package)
{
    return Reader(std::move(package)).read();
}

}
