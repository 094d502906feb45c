// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/labels.h"

namespace galley::attribution {

language::CrfShape labelShape()
{
    language::CrfShape shape{LabelCount, stepContexts, quoteContexts, {}};
    shape.allowed.resize(size_t(LabelCount) * LabelCount);
    for (size_t before = 0; before < LabelCount; ++before) {
        for (size_t label = 0; label < LabelCount; ++label) {
            const bool inside = label != Outside && !isBegin(static_cast<uint8_t>(label));
            shape.allowed[before * LabelCount + label] = !inside || before == label || before + 1 == label;
        }
    }
    return shape;
}

}
