// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace galley::desk {

/// A photo from outside is decoded once in a process of its own, which may use so much memory and time and
/// write no file, before anything here looks into it: a decoder with a fault falls over there and not here.
/// JPEG and PNG alone. Unsupported for anything else, Invalid where it is damaged, asks for too much, or
/// brings the process down.
base::Result<> checkPhoto(const QByteArray &bytes);

/// How that process is started: a program and the arguments by which it becomes runPhotoCheck(). Without one,
/// as in tests, the photo is decoded here.
void setPhotoChecker(const QString &program, const QStringList &arguments);

/// What that process does: takes its limits, decodes what stands on the standard input, and ends with 0 or 1.
int runPhotoCheck();

}
