// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfwriter.h"

namespace galley::pdf {

base::Result<> writePdf(const layout::DisplayList &, const Metadata &, QIODevice &)
{
    return {};
}

}
