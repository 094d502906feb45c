// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"
#include "core/pdf/pdffile.h"

#include <QHash>

#include <map>

namespace galley::pdf {

/// One font of the file: what of it is used, how glyphs are numbered in the subset, what they stand for.
class PdfFont
{
public:
    explicit PdfFont(std::shared_ptr<const layout::FontFile> file);
    ~PdfFont();
    Q_DISABLE_COPY_MOVE(PdfFont)

    void use(quint32 glyph);
    /// Makes the subset; afterwards glyphs have their numbers. False where the file is no font that can be
    /// embedded.
    bool subset();
    quint16 numberOf(quint32 glyph) const;
    double widthOf(quint32 glyph) const; ///< thousandths of an em, as the file says
    /// Notes that the glyph stands for these characters. False where it already stands for others.
    bool setMeaning(quint32 glyph, const QString &characters);
    ObjectId write(PdfFile &file) const;

private:
    ObjectId writeDescriptor(PdfFile &file, const QByteArray &name) const;
    QByteArray widths() const;
    QByteArray meanings() const;
    QByteArray subsetName() const;

    struct Handles;
    std::shared_ptr<const layout::FontFile> m_file;
    std::unique_ptr<Handles> m_handles;
    std::map<quint32, quint16>
        m_numbers; ///< by glyph of the file; ordered, so that the same story gives the same bytes
    std::map<quint16, QString> m_meanings; ///< by number
    QByteArray m_program;
    bool m_isCff = false;
};

}
