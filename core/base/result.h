// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace galley::base {

/// What a caller may branch on; the sentence for people is made by the window and the command line.
enum class ErrorCode { NotFound, Conflict, Invalid, Denied, Io, Database, Unsupported, Cancelled };

/// Why something could not be done. The detail is technical and untranslated; it names no person and quotes
/// no story text.
struct Error
{
    ErrorCode code;
    QString detail;
    bool operator==(const Error &) const = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, const QString &detail = {})
{
    return std::unexpected(Error{code, detail});
}

}
