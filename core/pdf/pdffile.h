// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <vector>

class QIODevice;

namespace galley::pdf {

/// Names an indirect object.
using ObjectId = int;

enum class Packing { Deflate, AsItIs };

/// The file as numbered objects, written one after the other; ends with the cross-reference table.
class PdfFile
{
public:
    explicit PdfFile(QIODevice &device);

    ObjectId reserve();
    void write(ObjectId id, const QByteArray &body);
    ObjectId add(const QByteArray &body);
    /// dictionary: entries without the brackets. The data are deflated where they are not yet and may be.
    void writeStream(ObjectId id, const QByteArray &dictionary, const QByteArray &data,
                     Packing packing = Packing::Deflate);
    ObjectId addStream(const QByteArray &dictionary, const QByteArray &data,
                       Packing packing = Packing::Deflate);
    /// Cross-reference table and trailer. False where the device took less than it was given.
    bool finish(ObjectId catalog, ObjectId info);

private:
    void put(const QByteArray &bytes);

    QIODevice &m_device;
    qint64 m_position = 0;
    bool m_failed = false;
    std::vector<qint64> m_offsets;
    QCryptographicHash m_digest{
        QCryptographicHash::Md5}; ///< of everything written, for the file's identifier
};

QByteArray reference(ObjectId id);
/// Up to three decimals, without zeros at the end.
QByteArray number(double value);
/// A text string: ASCII as it is, everything else as UTF-16.
QByteArray textString(const QString &text);
/// UTF-16 with a byte order mark, in angle brackets.
QByteArray hexString(const QString &text);
QByteArray nameObject(const QString &name);

}
