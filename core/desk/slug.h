// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::desk {

/// "Harbour contract “late”" gives "harbour-contract-late", 60 characters at most.
QString slugOf(const QString &words);

}
