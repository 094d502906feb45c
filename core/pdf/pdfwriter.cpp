// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfwriter.h"

#include "core/pdf/colorprofile.h"
#include "core/pdf/pdfimage.h"
#include "core/pdf/structurewriter.h"

#include <QIODevice>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::pdf {

namespace {

struct Pictures
{
    std::vector<std::pair<QByteArray, ObjectId>> known; ///< a photo used twice is written once
    std::vector<ObjectId> ids;                          ///< in the order of the pages
};

QString title(const Metadata &metadata)
{
    return metadata.title.isEmpty() ? u"Untitled"_s : metadata.title;
}

QString listed(const QStringList &words)
{
    return words.join(u", "_s);
}

QString escaped(const QString &text)
{
    QString plain;
    for (const QChar c : text) // XML 1.0 knows no control characters
        plain += c.unicode() < 0x20 ? QChar(u' ') : c;
    return plain.toHtmlEscaped();
}

/// What is claimed is what the tests check.
QByteArray xmp(const Metadata &metadata, bool isArchival)
{
    QString text
        = u"<?xpacket begin=\"\xFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"_s;
    const auto describe = [&text](const QString &space, const QString &content) {
        text += u"<rdf:Description rdf:about=\"\" "_s + space + u">"_s + content + u"</rdf:Description>\n"_s;
    };
    QString core
        = u"<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s
          + escaped(title(metadata)) + u"</rdf:li></rdf:Alt></dc:title>"_s;
    if (!metadata.authors.isEmpty())
        core += u"<dc:creator><rdf:Seq><rdf:li>"_s + escaped(listed(metadata.authors))
                + u"</rdf:li></rdf:Seq></dc:creator>"_s;
    if (!metadata.subject.isEmpty())
        core += u"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s + escaped(metadata.subject)
                + u"</rdf:li></rdf:Alt></dc:description>"_s;
    describe(u"xmlns:dc=\"http://purl.org/dc/elements/1.1/\""_s, core);
    const QString keywords
        = metadata.keywords.isEmpty()
              ? QString()
              : u"<pdf:Keywords>"_s + escaped(listed(metadata.keywords)) + u"</pdf:Keywords>"_s;
    describe(u"xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""_s,
             u"<pdf:Producer>Galley</pdf:Producer>"_s + keywords);
    QString dates = u"<xmp:CreatorTool>Galley</xmp:CreatorTool>"_s;
    if (metadata.created.isValid()) {
        const QString at = metadata.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
        dates += u"<xmp:CreateDate>"_s + at + u"</xmp:CreateDate><xmp:ModifyDate>"_s + at
                 + u"</xmp:ModifyDate>"_s;
    }
    describe(u"xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""_s, dates);
    describe(u"xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""_s, u"<pdfuaid:part>1</pdfuaid:part>"_s);
    describe(u"xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
             u"xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
             "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\""_s,
             u"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA "
             u"identification</pdfaSchema:schema>"
             "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</"
             "pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid"
             "</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li "
             "rdf:parseType=\"Resource\"><pdfaProperty:name>part"
             "</pdfaProperty:name><pdfaProperty:valueType>Integer</"
             "pdfaProperty:valueType><pdfaProperty:category>internal"
             "</pdfaProperty:category><pdfaProperty:description>Part of ISO "
             "14289</pdfaProperty:description></rdf:li></rdf:Seq>"
             "</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"_s);
    if (isArchival)
        describe(u"xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""_s,
                 u"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"_s);
    return (text + u"</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s).toUtf8();
}

QByteArray info(const Metadata &metadata)
{
    QByteArray out
        = "<</Title" + textString(title(metadata)) + "/Producer(Galley)/Creator(Galley)/Trapped/False";
    if (!metadata.authors.isEmpty())
        out += "/Author" + textString(listed(metadata.authors));
    if (!metadata.subject.isEmpty())
        out += "/Subject" + textString(metadata.subject);
    if (!metadata.keywords.isEmpty())
        out += "/Keywords" + textString(listed(metadata.keywords));
    if (metadata.created.isValid()) {
        const QByteArray at
            = "(D:" + metadata.created.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "+00'00')";
        out += "/CreationDate" + at + "/ModDate" + at;
    }
    return out + ">>";
}

std::vector<std::unique_ptr<PdfFont>> subsetFonts(const layout::DisplayList &list)
{
    std::vector<std::unique_ptr<PdfFont>> fonts;
    fonts.reserve(list.fonts.size());
    for (const auto &file : list.fonts)
        fonts.push_back(file && !file->bytes.isEmpty() ? std::make_unique<PdfFont>(file) : nullptr);
    for (const layout::Page &page : list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            PdfFont *font = fonts[static_cast<size_t>(run->font)].get();
            for (const layout::Glyph &glyph : run->glyphs) {
                if (font)
                    font->use(glyph.id);
            }
        }
    }
    for (auto &font : fonts) {
        if (font && !font->subset())
            font.reset();
    }
    return fonts;
}

Pictures writePictures(PdfFile &file, const layout::DisplayList &list)
{
    Pictures pictures;
    for (const layout::Page &page : list.pages) {
        for (const layout::Picture &picture : page.pictures) {
            auto known = std::find_if(pictures.known.begin(), pictures.known.end(),
                                      [&](const auto &p) { return p.first == picture.bytes; });
            if (known == pictures.known.end())
                known = pictures.known.insert(known, {picture.bytes, writeImage(file, picture.bytes)});
            pictures.ids.push_back(known->second);
        }
    }
    return pictures;
}

/// Only addresses that a reader can safely be sent to.
bool isPublic(const QString &target)
{
    const QString scheme = QUrl(target).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
}

std::vector<WrittenLink> writeLinks(PdfFile &file, const layout::DisplayList &list)
{
    std::vector<WrittenLink> links;
    for (size_t p = 0; p < list.pages.size(); ++p) {
        for (const layout::LinkArea &area : list.pages[p].links) {
            if (!isPublic(area.target))
                continue;
            const QRectF &rect = area.rect;
            const double height = list.pages[p].size.height();
            const QByteArray corners = number(rect.left()) + ' ' + number(height - rect.bottom()) + ' '
                                       + number(rect.right()) + ' ' + number(height - rect.top());
            const int key = StructureWriter::parentKey(list.pages.size(), links.size());
            const QByteArray address = textString(QString::fromLatin1(QUrl(area.target).toEncoded()));
            links.push_back(
                {area.element, static_cast<int>(p),
                 file.add("<</Type/Annot/Subtype/Link/Rect[" + corners + "]/Border[0 0 0]/F 4/StructParent "
                          + QByteArray::number(key) + "/Contents" + textString(area.target) + "/A<</S/URI/URI"
                          + address + ">>>>")});
        }
    }
    return links;
}

QByteArray resources(const std::vector<ObjectId> &fonts, const Pictures &pictures)
{
    QByteArray out = "<</ProcSet[/PDF/Text/ImageC/ImageB]/Font<<";
    for (size_t i = 0; i < fonts.size(); ++i) {
        if (fonts[i] != 0)
            out += "/F" + QByteArray::number(qint64(i)) + ' ' + reference(fonts[i]);
    }
    out += ">>/XObject<<";
    for (size_t i = 0; i < pictures.ids.size(); ++i) {
        if (pictures.ids[i] != 0)
            out += "/Im" + QByteArray::number(qint64(i)) + ' ' + reference(pictures.ids[i]);
    }
    return out + ">>>>";
}

ObjectId writeIntent(PdfFile &file)
{
    const ObjectId profile = file.addStream("/N 3", srgbProfile());
    return file.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB "
                    "IEC61966-2.1)/DestOutputProfile "
                    + reference(profile) + ">>");
}

/// Writes the parts in an order in which each can name those before it.
class DocumentWriter
{
public:
    DocumentWriter(const layout::DisplayList &list, const Metadata &metadata, QIODevice &device)
        : m_list(list)
        , m_metadata(metadata)
        , m_file(device)
        , m_fonts(subsetFonts(list))
        , m_content(list, m_fonts)
    { }

    bool write()
    {
        const Pictures pictures = writePictures(m_file, m_list);
        const ObjectId shared = m_file.reserve();
        const ObjectId tree = m_file.reserve();
        for (size_t i = 0; i < m_list.pages.size(); ++i)
            m_pages.push_back(m_file.reserve());
        m_links = writeLinks(m_file, m_list);
        writePages(shared, tree);
        std::vector<ObjectId> fonts;
        fonts.reserve(m_fonts.size());
        for (const auto &font : m_fonts)
            fonts.push_back(font ? font->write(m_file) : 0);
        m_file.write(shared, resources(fonts, pictures));
        return m_file.finish(writeCatalog(tree), m_file.add(info(m_metadata)));
    }

private:
    void writePages(ObjectId shared, ObjectId tree)
    {
        QByteArray kids;
        int picture = 0;
        for (size_t i = 0; i < m_pages.size(); ++i) {
            const layout::Page &page = m_list.pages[i];
            const ObjectId content = m_file.addStream({}, m_content.page(static_cast<int>(i), picture));
            picture += static_cast<int>(page.pictures.size());
            QByteArray annotations;
            for (const WrittenLink &link : m_links) {
                if (link.page == static_cast<int>(i))
                    annotations += reference(link.annotation) + ' ';
            }
            const QByteArray box
                = "[0 0 " + number(page.size.width()) + ' ' + number(page.size.height()) + ']';
            m_file.write(m_pages[i],
                         "<</Type/Page/Parent " + reference(tree) + "/MediaBox" + box + "/Resources "
                             + reference(shared) + "/Contents " + reference(content) + "/StructParents "
                             + QByteArray::number(qint64(i)) + "/Tabs/S"
                             + (annotations.isEmpty() ? QByteArray() : "/Annots[" + annotations + ']')
                             + ">>");
            kids += reference(m_pages[i]) + ' ';
        }
        m_file.write(tree, "<</Type/Pages/Count " + QByteArray::number(qint64(m_pages.size())) + "/Kids["
                               + kids + "]>>");
    }

    /// ISO 19005-2, 6.2.11.8 allows no glyph that stands for a missing one.
    bool isArchival() const
    {
        return std::ranges::none_of(m_list.pages, [](const layout::Page &page) {
            return std::ranges::any_of(page.runs, [](const layout::PlacedRun &run) {
                return std::ranges::any_of(run->glyphs,
                                           [](const layout::Glyph &glyph) { return glyph.id == 0; });
            });
        });
    }

    ObjectId writeCatalog(ObjectId tree)
    {
        StructureWriter structure(m_file, m_list, m_content.marked(), m_links, m_pages);
        const ObjectId root = structure.writeTree();
        const ObjectId outline = structure.writeOutline();
        const ObjectId metadata
            = m_file.addStream("/Type/Metadata/Subtype/XML", xmp(m_metadata, isArchival()), Packing::AsItIs);
        const ObjectId intent = writeIntent(m_file);
        const QString language = m_metadata.language.isEmpty() ? u"en"_s : m_metadata.language;
        return m_file.add(
            "<</Type/Catalog/Pages " + reference(tree) + "/Lang" + textString(language)
            + "/PageLabels<</Nums[0<</S/D>>]>>/MarkInfo<</Marked true>>/StructTreeRoot " + reference(root)
            + "/Metadata " + reference(metadata)
            + "/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[" + reference(intent) + ']'
            + (outline != 0 ? "/PageMode/UseNone/Outlines " + reference(outline) : QByteArray()) + ">>");
    }

    const layout::DisplayList &m_list;
    const Metadata &m_metadata;
    PdfFile m_file;
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    ContentWriter m_content;
    std::vector<ObjectId> m_pages;
    std::vector<WrittenLink> m_links;
};

}

base::Result<> writePdf(const layout::DisplayList &pages, const Metadata &metadata, QIODevice &device)
{
    if (pages.pages.empty())
        return base::failure(base::ErrorCode::Invalid, u"there are no pages to write"_s);
    if (!DocumentWriter(pages, metadata, device).write())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

}
