// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace galley::base {

/// A small file of somebody's: Io where it cannot be read, Invalid where it has more than so many bytes. Both
/// name the file.
Result<QByteArray> readWhole(const QString &path, qint64 most = 16 << 20);

/// Whole or not at all; Io, naming the file.
Result<> writeWhole(const QString &path, const QByteArray &bytes);

}
