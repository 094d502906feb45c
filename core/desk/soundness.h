// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/export.h"

namespace galley::desk {

/// Looks at a file as it was made, before it takes anybody's place: XML is well-formed, ninjs keeps the rules
/// of its version, packages open and hold sound parts, a PDF begins and ends as one, and formats that are
/// read give a story back. Database, with the place, where it is not so: then the fault is Galley's.
base::Result<> isSound(const QByteArray &file, ExportFormat format);

}
