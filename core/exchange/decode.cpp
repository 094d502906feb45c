// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/decode.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

/// What the bytes 0x80 to 0x9F mean in Windows-1252 (WHATWG Encoding Standard); the others are Latin-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

struct Signature
{
    QByteArrayView bytes;
    QLatin1StringView name;
};

constexpr std::array signatures{
    Signature{"%PDF-", "a PDF document"_L1},
    Signature{"\x89PNG", "a picture"_L1},
    Signature{"\xFF\xD8\xFF", "a picture"_L1},
    Signature{"GIF8", "a picture"_L1},
    Signature{"PK\x03\x04", "an archive or an office document"_L1},
    Signature{"\xD0\xCF\x11\xE0", "an office document"_L1},
    Signature{"{\\rtf", "an RTF document"_L1},
    Signature{"\x1F\x8B", "an archive"_L1},
    Signature{"SQLite format 3", "a database"_L1},
    Signature{"\x7F"
              "ELF",
              "a program"_L1},
};

std::optional<QString> binaryKind(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return QString(signature.name);
    }
    return std::nullopt;
}

QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        const bool special = byte >= 0x80 && byte < 0xA0;
        return QChar(special ? windows1252[byte - 0x80U] : char16_t{byte});
    });
    return text;
}

/// UTF-16 without a mark: in text of any alphabet that the Latin space and comma belong to, one side of the
/// pairs is often zero.
std::optional<QStringDecoder::Encoding> guessUtf16(const QByteArray &bytes)
{
    const qsizetype size = qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype{1};
    if (size < 4)
        return std::nullopt;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    if (zeros[1] > size / 8 && zeros[0] == 0)
        return QStringDecoder::Utf16LE;
    if (zeros[0] > size / 8 && zeros[1] == 0)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

/// Text has tabs and line ends, and hardly another control character.
bool looksBinary(const QString &text)
{
    if (text.startsWith("---\n"_L1)) // a story with its fields, whatever stands in it
        return false;
    const QStringView head = QStringView(text).first(qMin<qsizetype>(text.size(), 65536));
    const auto odd = std::ranges::count_if(head, [](QChar c) {
        return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\x1b';
    });
    return odd > 4 && odd * 200 > head.size();
}

void tidyLineEnds(QString &text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.replace(QChar(0x2028), u'\n');
    text.replace(QChar(0x2029), "\n\n"_L1);
}

/// As a web page says that it is written, where it is.
std::optional<QString> asDeclared(const QByteArray &bytes)
{
    constexpr qsizetype whereItStands = 1024; // HTML Living Standard, 13.2.3.2
    const QByteArray head = bytes.first(std::min(whereItStands, bytes.size())).toLower();
    static const QRegularExpression xml(u"^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.-]+)"_s);
    if (const auto match = xml.match(QString::fromLatin1(head)); match.hasMatch()) {
        QStringDecoder decoder(match.captured(1).toLatin1());
        QString text = decoder.isValid() ? QString(decoder(bytes)) : QString();
        if (decoder.isValid() && !decoder.hasError())
            return text;
    }
    if (!head.contains("charset") || !head.contains('<'))
        return std::nullopt;
    QStringDecoder decoder = QStringDecoder::decoderForHtml(bytes);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

Decoded decodeBytes(const QByteArray &bytes)
{
    if (const auto marked = QStringDecoder::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        Decoded decoded{decoder(bytes), {}};
        if (decoder.hasError())
            decoded.warnings << u"Some bytes did not belong to the file's encoding and were replaced."_s;
        return decoded;
    }
    if (const auto guessed = guessUtf16(bytes))
        return {QStringDecoder(*guessed)(bytes), {u"The file names no encoding; it was read as UTF-16."_s}};
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return {std::move(text), {}};
    if (auto declared = asDeclared(bytes))
        return {std::move(*declared), {}};
    return {
        fromWindows1252(bytes),
        {u"The file is not UTF-8; it was read as Windows-1252. Look at its accents and quotation marks."_s}};
}

}

base::Result<Decoded> decode(const QByteArray &bytes)
{
    if (bytes.size() > largestText)
        return base::failure(base::ErrorCode::Invalid, u"the file is larger than 64 MiB"_s);
    if (const auto kind = binaryKind(bytes))
        return base::failure(base::ErrorCode::Unsupported, u"this is %1, not text"_s.arg(*kind));
    Decoded decoded = decodeBytes(bytes);
    if (decoded.text.startsWith(u'\uFEFF'))
        decoded.text.remove(0, 1);
    if (looksBinary(decoded.text))
        return base::failure(base::ErrorCode::Unsupported, u"the file is not text"_s);
    if (decoded.text.contains(QChar(0))) {
        decoded.text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
        decoded.warnings << u"The file had NUL characters; they were replaced."_s;
    }
    tidyLineEnds(decoded.text);
    return decoded;
}

base::Result<Decoded> readAllText(QIODevice &device)
{
    if (!device.isReadable())
        return base::failure(base::ErrorCode::Io, device.errorString());
    QByteArray bytes = device.read(largestText + 1);
    if (bytes.isEmpty() && !device.atEnd())
        return base::failure(base::ErrorCode::Io, device.errorString());
    while (bytes.size() <= largestText) { // a pipe hands over what it has, and that may be less than there is
        const QByteArray more = device.read(largestText + 1 - bytes.size());
        if (more.isEmpty() && !(device.isSequential() && device.waitForReadyRead(-1)))
            break;
        bytes += more;
    }
    return decode(bytes);
}

}
