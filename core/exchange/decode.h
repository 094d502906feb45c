// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

class QIODevice;

namespace galley::exchange {

/// A file as text: line ends are \n, no byte order mark, no NUL.
struct Decoded
{
    QString text;
    QStringList warnings; ///< a sentence each: what had to be guessed
};

/// The largest file that is read as text, in bytes.
constexpr qint64 largestText = 64LL * 1024 * 1024;

/// Reads a device to its end and decodes it: by its byte order mark, else as UTF-8, else as a web page
/// says it is written, else as Windows-1252 with a warning. Bytes that are no text (pictures, archives, PDF)
/// and files over largestText are refused as Unsupported or Invalid.
base::Result<Decoded> readAllText(QIODevice &device);
base::Result<Decoded> decode(const QByteArray &bytes);

}
