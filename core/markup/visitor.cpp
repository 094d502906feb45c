// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/visitor.h"

namespace galley::markup {

void walk(const Node &node, Visitor &visitor)
{
    if (visitor.enter(node)) {
        for (const Node &child : node.children)
            walk(child, visitor);
    }
    visitor.leave(node);
}

}
