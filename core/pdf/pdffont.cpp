// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffont.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <cmath>

namespace galley::pdf {

namespace {

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    QByteArray bytes(data, static_cast<qsizetype>(length));
    hb_blob_destroy(blob);
    return bytes;
}

int signed16(const QByteArray &table, qsizetype at)
{
    return at + 1 < table.size() ? static_cast<qint16>((static_cast<quint8>(table[at]) << 8)
                                                       | static_cast<quint8>(table[at + 1]))
                                 : 0;
}

}

struct PdfFont::Handles
{
    hb_face_t *face = nullptr;
    hb_font_t *font = nullptr;
    double scale = 1; ///< font units to thousandths of an em
};

PdfFont::PdfFont(std::shared_ptr<const layout::FontFile> file)
    : m_file(std::move(file))
    , m_handles(std::make_unique<Handles>())
{
    hb_blob_t *blob = hb_blob_create(m_file->bytes.constData(), static_cast<unsigned>(m_file->bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    m_handles->face = hb_face_create(blob, static_cast<unsigned>(m_file->faceIndex));
    m_handles->font = hb_font_create(m_handles->face);
    m_handles->scale = 1000.0 / std::max(1U, hb_face_get_upem(m_handles->face));
    hb_blob_destroy(blob);
    use(0);
}

PdfFont::~PdfFont()
{
    hb_font_destroy(m_handles->font);
    hb_face_destroy(m_handles->face);
}

void PdfFont::use(quint32 glyph)
{
    m_numbers.emplace(glyph, 0);
}

bool PdfFont::subset()
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return false;
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
    for (const auto &[glyph, id] : m_numbers)
        hb_set_add(hb_subset_input_glyph_set(input), glyph);
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag :
         {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
          HB_TAG('k', 'e', 'r', 'n'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('F', 'F', 'T', 'M'),
          HB_TAG('m', 'e', 't', 'a')})
        hb_set_add(dropped, tag);
    hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(m_handles->face, input);
    hb_subset_input_destroy(input);
    if (!plan)
        return false;
    hb_face_t *subset = hb_subset_plan_execute_or_fail(plan);
    hb_map_t *numbers = hb_subset_plan_old_to_new_glyph_mapping(plan);
    for (auto &[glyph, id] : m_numbers) {
        const hb_codepoint_t to = hb_map_get(numbers, glyph);
        id = to == HB_MAP_VALUE_INVALID ? quint16(0) : static_cast<quint16>(to);
    }
    hb_subset_plan_destroy(plan);
    if (!subset)
        return false;
    const QByteArray cff = bytesOf(hb_face_reference_table(subset, HB_TAG('C', 'F', 'F', ' ')));
    m_isCff = !cff.isEmpty();
    m_program = m_isCff ? cff : bytesOf(hb_face_reference_blob(subset));
    hb_face_destroy(subset);
    return !m_program.isEmpty();
}

quint16 PdfFont::numberOf(quint32 glyph) const
{
    const auto found = m_numbers.find(glyph);
    return found == m_numbers.end() ? quint16(0) : found->second;
}

double PdfFont::widthOf(quint32 glyph) const
{
    return std::round(hb_font_get_glyph_h_advance(m_handles->font, glyph) * m_handles->scale);
}

bool PdfFont::setMeaning(quint32 glyph, const QString &characters)
{
    const auto [known, isNew] = m_meanings.emplace(numberOf(glyph), characters);
    return isNew || known->second == characters;
}

QByteArray PdfFont::subsetName() const
{
    QByteArray glyphs;
    for (const auto &[glyph, id] : m_numbers)
        glyphs += QByteArray::number(glyph) + ' ';
    const QByteArray digest = QCryptographicHash::hash(glyphs, QCryptographicHash::Md5);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<quint8>(digest[i]) % 26);
    const QString name = m_file->postScriptName.isEmpty() ? QStringLiteral("Font") : m_file->postScriptName;
    return nameObject(QString::fromLatin1(tag) + QLatin1Char('+') + name);
}

QByteArray PdfFont::widths() const
{
    std::map<quint16, double> byNumber;
    for (const auto &[glyph, id] : m_numbers)
        byNumber[id] = widthOf(glyph);
    QByteArray out = "[";
    int previous = -2;
    for (const auto &[id, width] : byNumber) {
        if (id != previous + 1)
            out += (previous >= 0 ? "]" : "") + QByteArray::number(id) + '[';
        else
            out += ' ';
        out += number(width);
        previous = id;
    }
    return out + (previous >= 0 ? "]]" : "]");
}

QByteArray PdfFont::meanings() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName "
                     "/Adobe-Identity-UCS def\n"
                     "/CMapType 2 def\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n";
    std::vector<std::pair<quint16, QString>> entries(m_meanings.begin(), m_meanings.end());
    for (size_t first = 0; first < entries.size(); first += 100) { // a section holds a hundred at most
        const size_t end = std::min(entries.size(), first + 100);
        map += QByteArray::number(qint64(end - first)) + " beginbfchar\n";
        for (size_t i = first; i < end; ++i) {
            QByteArray units;
            for (const QChar c : entries[i].second)
                units += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            map += '<' + QByteArray::number(entries[i].first, 16).rightJustified(4, '0') + "><" + units
                   + ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

ObjectId PdfFont::writeDescriptor(PdfFile &file, const QByteArray &name) const
{
    const QByteArray type = m_isCff ? QByteArray("/Subtype/CIDFontType0C")
                                    : QByteArray("/Length1 " + QByteArray::number(m_program.size()));
    const ObjectId program = file.addStream(type, m_program);
    const QByteArray head = bytesOf(hb_face_reference_table(m_handles->face, HB_TAG('h', 'e', 'a', 'd')));
    QByteArray box;
    for (int i = 0; i < 4; ++i)
        box += number(std::round(signed16(head, 36 + 2 * i) * m_handles->scale)) + ' ';
    const auto metric = [this](hb_ot_metrics_tag_t tag, double fallback) {
        hb_position_t value = 0;
        return hb_ot_metrics_get_position(m_handles->font, tag, &value) ? std::round(value * m_handles->scale)
                                                                        : fallback;
    };
    // One bit for each CID of the subset: all of them are there.
    const int highest
        = std::max_element(m_numbers.begin(), m_numbers.end(), [](const auto &a, const auto &b) {
              return a.second < b.second;
          })->second;
    QByteArray present(highest / 8 + 1, '\0');
    for (int cid = 0; cid <= highest; ++cid)
        present[cid / 8] = static_cast<char>(present[cid / 8] | (0x80 >> (cid % 8)));
    const ObjectId set = file.addStream({}, present);
    const double angle = static_cast<double>(hb_style_get_value(m_handles->font, HB_STYLE_TAG_SLANT_ANGLE));
    return file.add("<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox[" + box.trimmed()
                    + "]/ItalicAngle " + number(angle) + "/Ascent "
                    + number(metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 750)) + "/Descent "
                    + number(metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -250)) + "/CapHeight "
                    + number(metric(HB_OT_METRICS_TAG_CAP_HEIGHT, 650)) + "/StemV 80/CIDSet " + reference(set)
                    + (m_isCff ? "/FontFile3 " : "/FontFile2 ") + reference(program) + ">>");
}

ObjectId PdfFont::write(PdfFile &file) const
{
    const QByteArray name = subsetName();
    const ObjectId descriptor = writeDescriptor(file, name);
    const ObjectId descendant = file.add(
        QByteArray("<</Type/Font/Subtype/") + (m_isCff ? "CIDFontType0" : "CIDFontType2") + "/BaseFont" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
        + reference(descriptor) + "/DW 1000/W" + widths() + (m_isCff ? "" : "/CIDToGIDMap/Identity") + ">>");
    const ObjectId unicode = file.addStream({}, meanings());
    return file.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts["
                    + reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
}

}
